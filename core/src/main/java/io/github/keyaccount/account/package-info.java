/** The accounts that opportunities belong to, the people there, and how they are looked after. */
@NullMarked
package io.github.keyaccount.account;

import org.jspecify.annotations.NullMarked;
