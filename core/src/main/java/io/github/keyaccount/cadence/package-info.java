/**
 * How often accounts are called and visited: what falls due, what is overdue, and what there is time for.
 */
@NullMarked
package io.github.keyaccount.cadence;

import org.jspecify.annotations.NullMarked;
