/** The people who decide a purchase, where they stand, and what is still to be won. */
@NullMarked
package io.github.keyaccount.buyingcenter;

import org.jspecify.annotations.NullMarked;
