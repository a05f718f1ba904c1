/** What the other packages are written with: the house style of value types and the checks of arguments. Not exported. */
@NullMarked
package io.github.keyaccount.internal;

import org.jspecify.annotations.NullMarked;
