package io.github.keyaccount.negotiation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Business that is offered beside a main order.
 *
 * <p>What nobody has found out stays empty, which is not the same as no. The text of side business, which may end up in a
 * log, does not show its description. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SideBusiness implements WithSideBusiness {

    SideBusiness() {}

    /**
     * Returns a builder; description, amount and main order are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the description is blank,
     * an amount is negative, or a time is not above zero; and a {@link CurrencyMismatchException}, which is one, if the
     * amounts are in different currencies.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what it is.
     *
     * @return the description, not blank
     */
    @Value.Redacted
    public abstract String description();

    /**
     * Returns what it is worth.
     *
     * @return the amount, zero or more
     */
    public abstract Money amount();

    /**
     * Returns what the order is worth beside which it is offered.
     *
     * @return the amount, zero or more
     */
    public abstract Money mainOrder();

    /**
     * Returns how much of our time it would take.
     *
     * @return the time, above zero; empty if it is not known
     */
    public abstract Optional<Duration> effort();

    /**
     * Returns how much of our time the main order takes.
     *
     * @return the time, above zero; empty if it is not known
     */
    public abstract Optional<Duration> mainEffort();

    /**
     * Returns whether it would distract us from the main order.
     *
     * @return true if it would, empty if nobody has judged it
     */
    public abstract Optional<Boolean> distracts();

    /**
     * Returns whether it would let rivals back in.
     *
     * @return true if it would, empty if nobody has judged it
     */
    public abstract Optional<Boolean> letsRivalsIn();

    @Value.Check
    void check() {
        Check.notBlank(description(), "'description' of side business");
        Amounts.checkNotNegative(amount(), "'amount'");
        Amounts.checkNotNegative(mainOrder(), "'mainOrder'");
        Amounts.checkCurrency(mainOrder(), amount().currency(), "'mainOrder'");
        checkTime(effort(), "effort");
        checkTime(mainEffort(), "mainEffort");
    }

    private static void checkTime(Optional<Duration> time, String name) {
        time.ifPresent(
                given -> Check.argument(!given.isNegative() && !given.isZero(), "'" + name + "' above zero", given));
    }

    /** Builds {@link SideBusiness}. Not thread-safe. */
    public static final class Builder extends ImmutableSideBusiness.Builder {
        Builder() {}
    }
}
