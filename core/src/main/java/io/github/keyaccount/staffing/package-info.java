/**
 * Which account manager serves which account.
 */
@NullMarked
package io.github.keyaccount.staffing;

import org.jspecify.annotations.NullMarked;
