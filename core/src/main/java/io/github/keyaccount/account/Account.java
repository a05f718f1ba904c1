package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A company or public body that buys from us, or may do so.
 *
 * <p>It holds who the account is and how we do business with it. Its numbers stand elsewhere, so that it stays equal while
 * they change: what was measured in a period in {@link AccountFigures}, what was judged on a day in
 * {@link AccountAppraisal}, and what is known of its size in {@link Firmographics}. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Account implements WithAccount {

    Account() {}

    /**
     * Returns a builder; id and name are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, a text is blank, the name
     * holds a control character, two
     * competitors have the same name, or the account is its own parent.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identity of the account.
     *
     * @return the id
     */
    public abstract AccountId id();

    /**
     * Returns the name of the company.
     *
     * @return the name, not blank and without control characters
     */
    public abstract String name();

    /**
     * Returns the account to which it belongs. {@link AccountHierarchy} follows these links.
     *
     * @return the parent, empty if it stands for itself
     */
    public abstract Optional<AccountId> parent();

    /**
     * Returns the segment of the market.
     *
     * @return the segment, empty if it was put into none
     */
    public abstract Optional<String> segment();

    /**
     * Returns the sales territory in which it lies.
     *
     * @return the territory, empty if it was put into none
     */
    public abstract Optional<String> territory();

    /**
     * Returns the currency in which it is billed.
     *
     * @return the currency, empty if it is not known
     */
    public abstract Optional<Currency> currency();

    /**
     * Returns the day of its first closed deal, which made a customer of the prospect.
     *
     * @return the day, empty if it has not bought yet or nobody knows when
     */
    public abstract Optional<LocalDate> customerSince();

    /**
     * Returns what it is like as a channel to the market.
     *
     * @return the profile, empty if there is none
     */
    public abstract Optional<ChannelProfile> channelProfile();

    /**
     * Returns how we do business with it.
     *
     * @return the mode, empty if none is agreed yet
     */
    public abstract Optional<CooperationMode> cooperationMode();

    /**
     * Returns the order in which it is attended to.
     *
     * @return the class, empty if it was put into none
     */
    public abstract Optional<PriorityClass> priorityClass();

    /**
     * Returns how it was found.
     *
     * @return the source, empty if it is not known
     */
    public abstract Optional<LeadSource> leadSource();

    /**
     * Returns who else wants to sell to it. Those that want one sale stand at the opportunity.
     *
     * @return the competitors in the order in which they were given, each name once
     */
    public abstract List<Competitor> competitors();

    /**
     * Returns the caller's own fields. Where a builder is given the same name twice, the last value counts.
     *
     * @return the attributes in the order in which they were put
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns one of the caller's own fields.
     *
     * @param name the name of the attribute
     * @return its value, empty if the account does not have it
     */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes().get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Returns the competitors that may still win.
     *
     * @return those in the running, in the order of {@link #competitors()}
     */
    public List<Competitor> competitorsInTheRunning() {
        return competitors().stream().filter(Competitor::inTheRunning).toList();
    }

    /**
     * Returns for how long it has been a customer. A customer since February 29, 2024 has been one for no whole year on
     * February 28, 2025, and for one year the day after.
     *
     * @param asOf the day at whose end the time is counted
     * @return the whole years since its first closed deal; empty if that day is not known or lies after the as-of date
     */
    public OptionalInt tenureYears(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return customerSince()
                .filter(since -> !since.isAfter(asOf))
                .map(since -> OptionalInt.of((int) ChronoUnit.YEARS.between(since, asOf)))
                .orElse(OptionalInt.empty());
    }

    @Value.Check
    void check() {
        Check.identifier(name(), "'name' of account " + id());
        segment().ifPresent(segment -> Check.notBlank(segment, "'segment' of account " + id()));
        territory().ifPresent(territory -> Check.notBlank(territory, "'territory' of account " + id()));
        List<String> rivals = competitors().stream().map(Competitor::name).toList();
        Check.noOffenders(Check.repeated(rivals), "each name once in 'competitors' of account " + id());
        parent().ifPresent(parent ->
                Check.argument(!parent.equals(id()), "'parent' of account " + id() + " to be another account", parent));
    }

    @Override
    public String toString() {
        return id() + " " + name();
    }

    /**
     * Builds an {@link Account}. Lists and maps grow with each call, and an attribute that is put twice keeps its last
     * value. Setting anything else a second time throws an {@code IllegalStateException}. Not thread-safe.
     */
    public static final class Builder extends ImmutableAccount.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder id(String id) {
            return id(AccountId.of(Objects.requireNonNull(id, "id")));
        }

        /**
         * Sets the parent.
         *
         * @param parent the id of the parent, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder parent(String parent) {
            return parent(AccountId.of(Objects.requireNonNull(parent, "parent")));
        }
    }
}
