package io.github.keyaccount.account;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How often there was contact with an account in a period, in which ways, and how much time it took.
 *
 * <p>The totals of the parts of a period sum to those of the whole. A visit of 2 hours, one of 90 minutes and a telephone
 * call of unknown length make 3 touchpoints, of which 2 are visits, and 3.5 hours with 1 touchpoint of unknown time.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TouchpointTotals {

    TouchpointTotals() {}

    /**
     * Returns the totals of a journal in a period.
     *
     * @param journal the journal
     * @param period the period
     * @return the totals
     * @throws ArithmeticException if the time spent is too long for a {@code Duration}
     */
    public static TouchpointTotals of(Journal journal, SalesPeriod period) {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(period, "period");
        List<Touchpoint> touchpoints = journal.within(period).touchpoints();
        Map<TouchpointKind, Integer> counts = new EnumMap<>(TouchpointKind.class);
        for (TouchpointKind kind : TouchpointKind.values()) {
            counts.put(kind, 0);
        }
        touchpoints.forEach(touchpoint -> counts.merge(touchpoint.kind(), 1, Integer::sum));
        List<Duration> known = touchpoints.stream()
                .flatMap(touchpoint -> touchpoint.timeSpent().stream())
                .toList();
        return ImmutableTouchpointTotals.builder()
                .account(journal.account())
                .period(period)
                .count(touchpoints.size())
                .counts(counts)
                .timeSpent(known.stream().reduce(Duration.ZERO, Duration::plus))
                .timeUnknown(touchpoints.size() - known.size())
                .build();
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the period.
     *
     * @return the period
     */
    public abstract SalesPeriod period();

    /**
     * Returns how many touchpoints there were.
     *
     * @return the count
     */
    public abstract int count();

    /**
     * Returns how many touchpoints of each kind there were.
     *
     * @return the count of every kind, zero where there was none, in the order of the kinds; they sum to {@link #count()}
     */
    public abstract Map<TouchpointKind, Integer> counts();

    /**
     * Returns how much time the touchpoints took, as far as it is known.
     *
     * @return the sum of the known times
     */
    public abstract Duration timeSpent();

    /**
     * Returns how many touchpoints took a time that is not known, and so is not in {@link #timeSpent()}.
     *
     * @return the count
     */
    public abstract int timeUnknown();

    /**
     * Returns what is missing as findings.
     *
     * @return one finding if the time of a touchpoint is not known, otherwise none
     */
    public List<Finding> findings() {
        return timeUnknown() == 0
                ? List.of()
                : List.of(Finding.of(
                        AccountFinding.TOUCHPOINT_TIME_UNKNOWN, account().value(), period(), timeUnknown(), count()));
    }
}
