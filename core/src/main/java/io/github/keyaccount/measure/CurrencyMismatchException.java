package io.github.keyaccount.measure;

import java.util.Currency;
import java.util.Objects;

/**
 * Thrown when amounts in different currencies meet in a calculation that was given no exchange rates.
 *
 * <p>A caller may react by passing exchange rates.
 */
public final class CurrencyMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The currency of the calculation. */
    private final Currency expected;

    /** The other currency that turned up. */
    private final Currency found;

    /**
     * Creates the exception.
     *
     * @param message the whole message
     * @param expected the currency of the calculation
     * @param found the other currency that turned up
     */
    public CurrencyMismatchException(String message, Currency expected, Currency found) {
        super(message);
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
    }

    /**
     * Returns the currency of the calculation.
     *
     * @return the currency that was expected
     */
    public Currency expected() {
        return expected;
    }

    /**
     * Returns the other currency that turned up.
     *
     * @return the currency that was found
     */
    public Currency found() {
        return found;
    }
}
