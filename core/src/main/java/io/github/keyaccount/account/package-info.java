/** The accounts that opportunities belong to. */
@NullMarked
package io.github.keyaccount.account;

import org.jspecify.annotations.NullMarked;
