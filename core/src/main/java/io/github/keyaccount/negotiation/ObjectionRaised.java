package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An objection that was raised in a talk: how often it was answered, and whether that resolved it.
 *
 * <p>Its text, which may end up in a log, leaves out the words, since people may be named there. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ObjectionRaised implements WithObjectionRaised {

    ObjectionRaised() {}

    /**
     * Returns an objection that stayed open.
     *
     * @param kind the kind of objection, which need not be in any catalogue
     * @param attempts how often it was answered, zero or more
     * @return the objection
     * @throws IllegalArgumentException if the code of the kind is blank or has control characters, or the attempts are
     *     negative
     */
    public static ObjectionRaised of(Label kind, int attempts) {
        return builder().kind(kind).attempts(attempts).build();
    }

    /**
     * Returns a builder; the kind is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the kind is missing, its code is blank or has
     * control characters, the attempts are negative, or the words are blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the kind of objection.
     *
     * @return the kind, told from others by its code
     */
    public abstract Label kind();

    /**
     * Returns how often it was answered in the talk.
     *
     * @return the attempts, zero or more; 0 unless set
     */
    @Value.Default
    public int attempts() {
        return 0;
    }

    /**
     * Returns whether it was settled by the end of the talk, be it by an answer or by itself.
     *
     * @return false unless set to true
     */
    @Value.Default
    public boolean resolved() {
        return false;
    }

    /**
     * Returns how it was put and answered.
     *
     * @return the words, not blank; empty if they were not noted
     */
    @Value.Redacted
    public abstract Optional<String> words();

    @Value.Check
    void check() {
        Check.identifier(kind().code(), "code of 'kind' of an objection");
        Check.argument(attempts() >= 0, "'attempts' >= 0 for " + kind().code(), attempts());
        words().ifPresent(words -> Check.notBlank(words, "'words' for " + kind().code()));
    }

    /** Builds an {@link ObjectionRaised}. Not thread-safe. */
    public static final class Builder extends ImmutableObjectionRaised.Builder {
        Builder() {}
    }
}
