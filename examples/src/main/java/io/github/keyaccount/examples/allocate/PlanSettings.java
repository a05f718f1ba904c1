package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.cadence.WorkingCalendar;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.export.MappedShares;
import io.github.keyaccount.measure.SalesPeriod;
import io.github.keyaccount.portfolio.TierShares;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the command plans.
 *
 * @param mapping the mapping
 * @param period the planned period
 * @param hours the hours to divide, if they are not those of all sellers
 * @param perSeller whether each seller's hours are divided among the accounts of that seller only
 * @param shares the shares of the tiers
 * @param contactTimes how long a call and a visit take
 * @param calendar on which days people work
 * @param changeCost what it costs when an account changes hands
 */
record PlanSettings(
        Mapping mapping,
        SalesPeriod period,
        Optional<Long> hours,
        boolean perSeller,
        TierShares shares,
        Map<TouchpointKind, Duration> contactTimes,
        WorkingCalendar calendar,
        BigDecimal changeCost) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    static PlanSettings of(Mapping mapping, Optional<Long> hours, boolean perSeller, SalesPeriod period) {
        Map<TouchpointKind, Duration> contactTimes = new EnumMap<>(TouchpointKind.class);
        contactTimes.put(TouchpointKind.TELEPHONE, hours(mapping, "contact.telephone-hours", "0.5"));
        contactTimes.put(TouchpointKind.VISIT, hours(mapping, "contact.visit-hours", "3"));
        return new PlanSettings(
                mapping,
                period,
                hours,
                perSeller,
                MappedShares.tiers(mapping),
                contactTimes,
                calendar(mapping),
                changeCost(mapping));
    }

    private static Duration hours(Mapping mapping, String key, String standard) {
        return mapping.find(key, "a number of hours above zero such as 0.5", PlanSettings::hours)
                .orElseGet(() -> hours(standard));
    }

    private static Duration hours(String text) {
        long minutes = new BigDecimal(text).multiply(MINUTES_PER_HOUR).longValueExact();
        if (minutes <= 0) {
            throw new IllegalArgumentException(text);
        }
        return Duration.ofMinutes(minutes);
    }

    private static WorkingCalendar calendar(Mapping mapping) {
        Set<LocalDate> holidays = new HashSet<>();
        for (String date : mapping.list("holidays")) {
            try {
                holidays.add(LocalDate.parse(date));
            } catch (DateTimeException e) {
                throw mapping.wrong("holidays", "dates such as 2026-12-25, separated by commas");
            }
        }
        return WorkingCalendar.mondayToFriday().without(holidays);
    }

    private static BigDecimal changeCost(Mapping mapping) {
        return mapping.find("handover-cost", "an amount of zero or more", text -> {
                    BigDecimal cost = new BigDecimal(text);
                    if (cost.signum() < 0) {
                        throw new IllegalArgumentException(text);
                    }
                    return cost;
                })
                .orElse(BigDecimal.ZERO);
    }

    /** Returns which of some keys the mapping lacks; all of them, if it lacks none and only their cells are blank. */
    List<String> missing(List<String> keys) {
        List<String> missing =
                keys.stream().filter(key -> mapping.find(key).isEmpty()).toList();
        return missing.isEmpty() ? keys : missing;
    }
}
