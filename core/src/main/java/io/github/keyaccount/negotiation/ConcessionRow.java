package io.github.keyaccount.negotiation;

import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One line of a concession review: what was asked and granted, and the price from then on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ConcessionRow {

    ConcessionRow() {}

    static ConcessionRow of(Concession concession, Money price) {
        return ImmutableConcessionRow.builder()
                .concession(concession)
                .price(price)
                .build();
    }

    /**
     * Returns the day from which the price holds.
     *
     * @return the day of the answer, or of the request while there is none
     */
    public LocalDate date() {
        return concession().lastDay();
    }

    /**
     * Returns what was asked and granted.
     *
     * @return the concession, as it was known on the as-of date of the review
     */
    public abstract Concession concession();

    /**
     * Returns whether anything was granted.
     *
     * @return true if the price falls or other terms were granted, false if the request was refused or is not answered
     */
    public boolean anythingGranted() {
        return concession().anythingGranted();
    }

    /**
     * Returns the price after this and all rows before.
     *
     * @return the price
     */
    public abstract Money price();
}
