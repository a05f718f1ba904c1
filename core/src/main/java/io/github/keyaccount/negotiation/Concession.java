package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a customer asked for, what was granted, and for what in return.
 *
 * <p>What is granted may be a lower price, other terms (of payment, of delivery, training), or both. A request is refused if it
 * is answered with an amount of zero and no terms. A demand that is repeated is logged once, since the amounts that are asked
 * are summed.
 *
 * <p>The text of a concession, which may end up in a log, does not say what was asked or given. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Concession implements WithConcession {

    Concession() {}

    /**
     * Returns a builder; what was asked and the day are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, a text is blank, the
     * amount asked is not above zero or the one granted is negative, it was answered before it was asked, there is a day of the
     * answer or there are terms without an amount granted, or something in return although nothing was granted; and a {@link CurrencyMismatchException}, which
     * is one, if the amounts are in different currencies.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what was asked.
     *
     * @return the request in words, not blank
     */
    @Value.Redacted
    public abstract String asked();

    /**
     * Returns the day on which it was asked.
     *
     * @return the day
     */
    public abstract LocalDate askedOn();

    /**
     * Returns who asked for it.
     *
     * @return the id of the contact, empty if it is not known
     */
    public abstract Optional<ContactId> askedBy();

    /**
     * Returns by how much the price was to fall.
     *
     * @return the amount, above zero; empty if none was named
     */
    public abstract Optional<Money> askedAmount();

    /**
     * Returns by how much the price falls.
     *
     * @return the amount, zero if the price stays; empty while the request is not answered
     */
    public abstract Optional<Money> granted();

    /**
     * Returns what else was granted than a lower price, such as terms of payment, a day of delivery or training.
     *
     * @return what was granted in words, not blank; empty if nothing else was
     */
    @Value.Redacted
    public abstract Optional<String> grantedTerms();

    /**
     * Returns the day of the answer, where it is another one than that of the request.
     *
     * @return the day, not before the request; empty if it was answered at once, or is not answered
     */
    public abstract Optional<LocalDate> answeredOn();

    /**
     * Returns what was got for it.
     *
     * @return what was given in return for the lower price or the terms, in words; empty if nothing was
     */
    @Value.Redacted
    public abstract Optional<String> inReturn();

    /**
     * Returns the concession as it was known at the end of a day: an answer that came later is not there yet.
     *
     * @param date the day
     * @return the concession, empty if it was asked later
     */
    public Optional<Concession> asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (askedOn().isAfter(date)) {
            return Optional.empty();
        }
        return Optional.of(
                lastDay().isAfter(date)
                        ? withInReturn(Optional.empty())
                                .withGrantedTerms(Optional.empty())
                                .withAnsweredOn(Optional.empty())
                                .withGranted(Optional.empty())
                        : this);
    }

    /** Returns the day on which it came to stand as it stands. */
    LocalDate lastDay() {
        return answeredOn().orElse(askedOn());
    }

    /** Returns whether the price falls or terms were granted, as far as is known. */
    boolean anythingGranted() {
        return granted().filter(Money::isPositive).isPresent() || grantedTerms().isPresent();
    }

    @Value.Check
    void check() {
        Check.notBlank(asked(), "'asked' of a concession");
        grantedTerms().ifPresent(terms -> Check.notBlank(terms, "'grantedTerms' of a concession"));
        inReturn().ifPresent(given -> Check.notBlank(given, "'inReturn' of a concession"));
        askedAmount().ifPresent(amount -> Check.argument(amount.isPositive(), "'askedAmount' > 0", amount));
        granted().ifPresent(amount -> {
            Amounts.checkNotNegative(amount, "'granted'");
            askedAmount().ifPresent(asked -> Amounts.checkCurrency(amount, asked.currency(), "'granted'"));
        });
        answeredOn().ifPresent(day -> {
            Check.argument(
                    !day.isBefore(askedOn()), "'answeredOn' on or after the day of the request " + askedOn(), day);
            Check.argument(granted().isPresent(), "'granted' of an answered request", "none");
        });
        Check.argument(
                grantedTerms().isEmpty() || granted().isPresent(),
                "'granted' of a request granted in 'grantedTerms'",
                "none");
        Check.argument(
                inReturn().isEmpty() || anythingGranted(),
                "'inReturn' only where something was granted",
                granted().map(Money::toString).orElse("no answer"));
    }

    /** Builds a {@link Concession}. Not thread-safe. */
    public static final class Builder extends ImmutableConcession.Builder {
        Builder() {}

        /**
         * Sets who asked for it.
         *
         * @param askedBy the id of the contact, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder askedBy(String askedBy) {
            return askedBy(ContactId.of(Objects.requireNonNull(askedBy, "askedBy")));
        }
    }
}
