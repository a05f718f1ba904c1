/** Money, probabilities, exchange rates, and the periods and fiscal calendars that figures belong to. */
@NullMarked
package io.github.keyaccount.measure;

import org.jspecify.annotations.NullMarked;
