package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rival for an account or for one opportunity: what it offers, what it is better at, and whom it knows.
 *
 * <p>The text of a competitor, which may end up in a log, shows its name alone, since its ties name people. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Competitor implements WithCompetitor {

    Competitor() {}

    /**
     * Returns a competitor of which only the name is known, and that is in the running.
     *
     * @param name the name of the company, not blank, without control characters and without spaces around it
     * @return the competitor
     * @throws IllegalArgumentException if the name is or looks blank, holds a control character such as a line break, or
     *     begins or ends with white space
     */
    public static Competitor of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns a builder; the name is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the name is missing, a text is blank, or the name
     * has control characters or spaces around it.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name of the company.
     *
     * @return the name, not blank, without control characters and without spaces around it
     */
    public abstract String name();

    /**
     * Returns what it offers here.
     *
     * @return the products in the order in which they were given
     */
    public abstract List<String> products();

    /**
     * Returns how it sets itself apart from us and from others.
     *
     * @return its differentiation, empty if it is not known
     */
    public abstract Optional<String> differentiation();

    /**
     * Returns where its advantage lies.
     *
     * @return the advantages in the order in which they were given
     */
    public abstract List<String> advantages();

    /**
     * Returns whom it knows inside the account, and how well.
     *
     * @return the ties in the order in which they were given
     */
    public abstract List<String> ties();

    /**
     * Returns whether it may still win.
     *
     * @return true unless set to false
     */
    @Value.Default
    public boolean inTheRunning() {
        return true;
    }

    @Value.Check
    void check() {
        Check.identifier(name(), "'name' of a competitor");
        Check.trimmed(name(), "'name' of a competitor");
        checkTexts(products(), "products");
        differentiation().ifPresent(text -> Check.notBlank(text, "'differentiation' of " + name()));
        checkTexts(advantages(), "advantages");
        checkTexts(ties(), "ties");
    }

    private void checkTexts(List<String> texts, String attribute) {
        texts.forEach(text -> Check.notBlank(text, "text in '" + attribute + "' of " + name()));
    }

    /** {@return the name, and whether it is out of the running} */
    @Override
    public String toString() {
        return inTheRunning() ? name() : name() + " (out of the running)";
    }

    /** Builds a {@link Competitor}. Not thread-safe. */
    public static final class Builder extends ImmutableCompetitor.Builder {
        Builder() {}
    }
}
