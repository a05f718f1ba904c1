package io.github.keyaccount.examples.review;

import io.github.keyaccount.forecast.ForecastScope;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be reviewed.
 *
 * @param asOf the day at whose end the figures stand
 * @param exportedOn the day of the export
 * @param target the period and the revenue wanted in it
 * @param scope which open opportunities the forecast counts
 * @param threshold the least opening amount of an opportunity that counts
 * @param outOfFunnelClosed the out-of-funnel sales of the period so far, where they do not come from a file
 * @param outOfFunnelPerWeek what a week is still expected to bring of them
 * @param by the key by which the forecast is broken down: owner, account or an attribute
 * @param weeks over how many of the last weeks progress is shown; empty for all weeks of the period
 */
record ReviewSettings(
        LocalDate asOf,
        LocalDate exportedOn,
        SalesTarget target,
        ForecastScope scope,
        Optional<Money> threshold,
        Optional<Money> outOfFunnelClosed,
        Optional<Money> outOfFunnelPerWeek,
        Optional<String> by,
        OptionalInt weeks) {}
