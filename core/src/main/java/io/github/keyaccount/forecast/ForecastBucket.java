package io.github.keyaccount.forecast;

import io.github.keyaccount.measure.Money;

/**
 * Open opportunities that have something in common, such as having slipped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many there are
 * @param amount their unweighted amount in the currency of the target
 * @param expected their Σ amount × win rate in the currency of the target
 */
public record ForecastBucket(long count, Money amount, Money expected) {}
