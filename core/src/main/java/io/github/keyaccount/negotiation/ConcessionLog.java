package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was asked and granted in one negotiation, by the day of the request.
 *
 * <p>Requests of one day stay in the order in which they were entered; beyond that, the order of entry does not matter.
 * Immutable and thread-safe.
 *
 * <p>Source: the key-account training texts (谈判技巧).
 */
@Value.Immutable
@ValueStyle
public abstract class ConcessionLog implements WithConcessionLog {

    ConcessionLog() {}

    /**
     * Returns a builder; account and quote are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the quote or the cost is
     * negative, more was asked at once than quoted, or more was granted than quoted; a {@link CurrencyMismatchException}, which is one, if an amount is not in
     * the currency of the quote; and an {@link ArithmeticException} if the sum of what was granted is out of range.
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
     * Returns the opportunity that is negotiated.
     *
     * @return its id, empty if there is none
     */
    public abstract Optional<OpportunityId> opportunity();

    /**
     * Returns the price before any concession.
     *
     * @return the quote, zero or more
     */
    public abstract Money quote();

    /**
     * Returns what it costs us.
     *
     * @return the cost, zero or more; empty if it is not known
     */
    public abstract Optional<Money> cost();

    /**
     * Returns what was asked and granted.
     *
     * @return the concessions by the day of the request, those of one day in the order in which they were entered; a demand
     *     that is repeated is there once
     */
    public abstract List<Concession> concessions();

    /**
     * Returns the log up to the end of a day: without later requests, and without later answers.
     *
     * @param date the day
     * @return the log as it was known then
     */
    public ConcessionLog asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return withConcessions(concessions().stream()
                .flatMap(concession -> concession.asOf(date).stream())
                .toList());
    }

    @Value.Check
    ConcessionLog check() {
        Amounts.checkNotNegative(quote(), "'quote'");
        cost().ifPresent(cost -> {
            Amounts.checkNotNegative(cost, "'cost'");
            Amounts.checkCurrency(cost, quote().currency(), "'cost'");
        });
        List<String> beyond = new ArrayList<>();
        for (int i = 0; i < concessions().size(); i++) {
            Concession concession = concessions().get(i);
            String which = " of concession " + (i + 1) + " of " + concession.askedOn();
            concession.askedAmount().ifPresent(amount -> {
                Amounts.checkCurrency(amount, quote().currency(), "'askedAmount'" + which);
                if (amount.compareTo(quote()) > 0) {
                    beyond.add(amount + which);
                }
            });
            concession
                    .granted()
                    .ifPresent(amount -> Amounts.checkCurrency(amount, quote().currency(), "'granted'" + which));
        }
        Check.noOffenders(beyond, "every 'askedAmount' <= the quote of " + quote());
        Money granted = Money.total(
                quote().currency(),
                concessions().stream().flatMap(one -> one.granted().stream()).toList());
        Check.argument(granted.compareTo(quote()) <= 0, "the sum of 'granted' <= the quote of " + quote(), granted);
        List<Concession> sorted = concessions().stream()
                .sorted(Comparator.comparing(Concession::askedOn))
                .toList();
        return sorted.equals(concessions()) ? this : withConcessions(sorted);
    }

    /** Builds a {@link ConcessionLog}. Concessions grow with each call. Not thread-safe. */
    public static final class Builder extends ImmutableConcessionLog.Builder {
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

        /**
         * Sets the opportunity.
         *
         * @param opportunity the id of the opportunity, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder opportunity(String opportunity) {
            return opportunity(OpportunityId.of(Objects.requireNonNull(opportunity, "opportunity")));
        }
    }
}
