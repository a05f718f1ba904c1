package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project that an account has announced, and what was found out of it.
 *
 * <p>What nobody has found out stays empty, which is not the same as no. What was found out has no dates: it is what is known
 * now, also where a past day is looked at. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AnnouncedProject implements WithAnnouncedProject {

    AnnouncedProject() {}

    /**
     * Returns a builder; account, name and day are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the name is blank or has
     * control characters or spaces around it, or an amount is negative; and a {@link CurrencyMismatchException}, which is
     * one, if cost and means are in different currencies.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the name of the project.
     *
     * @return the name, not blank, without control characters and without spaces around it
     */
    public abstract String name();

    /**
     * Returns the day on which it was announced.
     *
     * @return the day
     */
    public abstract LocalDate announcedOn();

    /**
     * Returns whether it is decided for somebody else already.
     *
     * @return true if it is, empty if that is not known
     */
    public abstract Optional<Boolean> decidedForAnother();

    /**
     * Returns whether it is needed.
     *
     * @return true if it is, empty if that is not known
     */
    public abstract Optional<Boolean> needed();

    /**
     * Returns what it costs the account.
     *
     * @return the cost, zero or more; empty if it is not known
     */
    public abstract Optional<Money> cost();

    /**
     * Returns what the account can spend on it.
     *
     * @return the means, zero or more; empty if they are not known
     */
    public abstract Optional<Money> means();

    @Value.Check
    void check() {
        Check.identifier(name(), "'name' of a project");
        Check.trimmed(name(), "'name' of a project");
        cost().ifPresent(cost -> Amounts.checkNotNegative(cost, "'cost' of " + this));
        means().ifPresent(means -> {
            Amounts.checkNotNegative(means, "'means' of " + this);
            cost().ifPresent(cost -> Amounts.checkCurrency(means, cost.currency(), "'means' of " + this));
        });
    }

    /** {@return name and account, such as {@code Warehouse of A-7}} */
    @Override
    public String toString() {
        return name() + " of " + account();
    }

    /** Builds an {@link AnnouncedProject}. Not thread-safe. */
    public static final class Builder extends ImmutableAnnouncedProject.Builder {
        Builder() {}

        /**
         * Sets the account.
         *
         * @param account the id of the account, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder account(String account) {
            return account(AccountId.of(Objects.requireNonNull(account, "account")));
        }
    }
}
