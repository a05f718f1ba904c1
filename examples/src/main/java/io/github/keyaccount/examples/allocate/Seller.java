package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.measure.Probability;
import java.time.Duration;
import java.util.Optional;

/**
 * Somebody who sells, as a row of the file of sellers tells.
 *
 * @param name the name by which all files know the seller
 * @param hours the hours that there are in the planned period
 * @param contactTimePerDay the time for calls and visits on a working day
 * @param capability how capable the seller is
 * @param mostAccounts how many accounts the seller can serve
 */
record Seller(
        String name,
        Optional<Integer> hours,
        Optional<Duration> contactTimePerDay,
        Optional<Probability> capability,
        Optional<Integer> mostAccounts) {}
