package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One dated contact with an account: in what way, with whom, what for, and what came of it.
 *
 * <p>The text of a touchpoint, which may end up in a log, leaves out purpose, result and next step, since people may be
 * named there. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Touchpoint implements WithTouchpoint {

    Touchpoint() {}

    /**
     * Returns a builder; date, kind and purpose are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, a text is blank, a contact
     * is named twice, or the time spent is not above zero.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day of the contact.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns in what way there was contact.
     *
     * @return the kind
     */
    public abstract TouchpointKind kind();

    /**
     * Returns with whom there was contact.
     *
     * @return the contacts in the order in which they were given, each once; empty if nobody of the account was met, or it
     *     was not noted
     */
    public abstract List<ContactId> contacts();

    /**
     * Returns what the contact was for.
     *
     * @return the purpose, not blank
     */
    @Value.Redacted
    public abstract String purpose();

    /**
     * Returns what came of it.
     *
     * @return the result, not blank; empty if none was noted
     */
    @Value.Redacted
    public abstract Optional<String> result();

    /**
     * Returns what is to be done next.
     *
     * @return the next step, not blank; empty if none was noted
     */
    @Value.Redacted
    public abstract Optional<String> nextStep();

    /**
     * Returns how much of our time it took.
     *
     * @return the time, above zero; empty if it is not known
     */
    public abstract Optional<Duration> timeSpent();

    @Value.Check
    void check() {
        Check.notBlank(purpose(), "'purpose' of a touchpoint");
        result().ifPresent(result -> Check.notBlank(result, "'result' of a touchpoint"));
        nextStep().ifPresent(step -> Check.notBlank(step, "'nextStep' of a touchpoint"));
        timeSpent()
                .ifPresent(
                        time -> Check.argument(!time.isNegative() && !time.isZero(), "'timeSpent' above zero", time));
        Check.noOffenders(Check.repeated(contacts()), "each of 'contacts' once");
    }

    /** Builds a {@link Touchpoint}. Not thread-safe. */
    public static final class Builder extends ImmutableTouchpoint.Builder {
        Builder() {}
    }
}
