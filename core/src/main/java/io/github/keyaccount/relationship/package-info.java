/** How far the relationship with an account has come, and how it gets further. */
@NullMarked
package io.github.keyaccount.relationship;

import org.jspecify.annotations.NullMarked;
