package io.github.keyaccount.examples.export;

import io.github.keyaccount.measure.Money;
import java.time.LocalDate;

/**
 * An order that was kept out of the funnel because it is small.
 *
 * @param date the day on which it was closed
 * @param amount what it brought
 */
public record SmallOrder(LocalDate date, Money amount) {}
