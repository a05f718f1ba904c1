package io.github.keyaccount.forecast;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.funnel.CloseTiming;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which open opportunities a forecast counts. */
public enum ForecastScope implements Label {
    /** Those expected to close in the period of the target; slipped and undated ones stand outside. */
    PERIOD(EnumSet.of(CloseTiming.IN_PERIOD)),
    /** All of them, whenever they are expected, slipped and undated ones among them. */
    ALL_OPEN(EnumSet.allOf(CloseTiming.class));

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable set that nobody else holds.
    private final Set<CloseTiming> timings;

    ForecastScope(Set<CloseTiming> timings) {
        this.timings = Collections.unmodifiableSet(timings);
    }

    /**
     * Returns the timings of the opportunities that count.
     *
     * @return the timings
     */
    public Set<CloseTiming> timings() {
        return timings;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
