package io.github.keyaccount.cadence;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * How much time a seller has for contacts.
 *
 * <p>Its text, which may end up in a log, shows no seller, and no refusal does. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SellerCapacity implements WithSellerCapacity {
    private static final Duration DAY = Duration.ofDays(1);

    SellerCapacity() {}

    /**
     * Returns a builder; the seller and the time per day are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the seller is blank or has
     * control characters or spaces around it, or the time is negative or above 24 hours.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the capacity of a seller who is never absent on a working day.
     *
     * @param seller the seller, not blank, without control characters and without spaces around it
     * @param perDay the time for contacts on each working day, from none to 24 hours
     * @return the capacity
     * @throws IllegalArgumentException if the seller is blank or has control characters or spaces around it, or the time is
     *     negative or above 24 hours
     */
    public static SellerCapacity of(String seller, Duration perDay) {
        return builder().seller(seller).perDay(perDay).build();
    }

    /**
     * Returns who sells.
     *
     * @return the seller, as the accounts name it
     */
    @Value.Redacted
    public abstract String seller();

    /**
     * Returns how much time there is for contacts, travel included, on each working day.
     *
     * @return the time, from none to 24 hours
     */
    public abstract Duration perDay();

    /**
     * Returns when the seller makes no contacts although others work.
     *
     * @return the days, the earliest first
     */
    @Value.NaturalOrder
    public abstract SortedSet<LocalDate> absences();

    List<LocalDate> daysAmong(List<LocalDate> workingDays) {
        return workingDays.stream().filter(day -> !absences().contains(day)).toList();
    }

    /** Refuses what is no name, in words that show none. */
    static void checkSeller(String seller) {
        Check.argument(
                Check.isName(seller),
                "a non-blank 'seller' without control characters and without spaces around it",
                "another text");
    }

    @Value.Check
    void check() {
        checkSeller(seller());
        Check.argument(!perDay().isNegative() && perDay().compareTo(DAY) <= 0, "'perDay' from 0 to 24 hours", perDay());
    }

    /**
     * Builds a {@link SellerCapacity}. Absences grow with each call; setting anything else a second time throws an {@code
     * IllegalStateException}. Not thread-safe.
     */
    public static final class Builder extends ImmutableSellerCapacity.Builder {
        Builder() {}
    }
}
