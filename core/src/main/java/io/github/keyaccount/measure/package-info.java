/**
 * Money, probabilities, exchange rates, and the periods and fiscal calendars that figures belong to.
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.measure.Money} is exact. Whoever rounds says how; parts sum to their whole.
 *   <li>{@link io.github.keyaccount.measure.ExchangeRates} are of one date. Sums are converted, not their rounded parts.
 *   <li>{@link io.github.keyaccount.measure.SalesPeriod} is half-open, carries its year in its key, and is paced by its
 *       week ends. As of a date means the end of that day.
 *   <li>{@link io.github.keyaccount.measure.FiscalCalendar} names the periods of a company whose year is not the
 *       calendar's.
 * </ul>
 *
 * <p>All types are immutable and thread-safe, and none reads the clock, the default time zone or the default locale.
 */
@NullMarked
package io.github.keyaccount.measure;

import org.jspecify.annotations.NullMarked;
