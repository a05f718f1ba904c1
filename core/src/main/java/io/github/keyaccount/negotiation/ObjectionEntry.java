package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What is prepared for one kind of objection: what it shows, how to answer it, and how often to try.
 *
 * <p>A kind of the caller's own is any {@link Label}, such as a constant of an enum; its texts come from
 * {@link io.github.keyaccount.explain.Texts#with}. Immutable and thread-safe, as labels are.
 */
@Value.Immutable
@ValueStyle
public abstract class ObjectionEntry implements WithObjectionEntry {
    private static final int DEFAULT_ATTEMPTS = 2;

    ObjectionEntry() {}

    /**
     * Returns a builder; kind, meaning and response are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the code of the kind is
     * blank or has control characters, or there is less than one attempt.
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
     * Returns what the objection shows.
     *
     * @return the meaning
     */
    public abstract Label shows();

    /**
     * Returns how to answer it.
     *
     * @return the recommended line of response
     */
    public abstract Label response();

    /**
     * Returns whether the objection shows that the core need is met already, so that only a latent one is left to pursue.
     *
     * @return false unless set to true
     */
    @Value.Default
    public boolean coreNeedMet() {
        return false;
    }

    /**
     * Returns how often it may be answered in one talk, before it is left for a later day.
     *
     * @return the most attempts, at least 1; 2 unless set
     */
    @Value.Default
    public int attempts() {
        return DEFAULT_ATTEMPTS;
    }

    @Value.Check
    void check() {
        Check.identifier(kind().code(), "code of 'kind' of an objection");
        Check.argument(attempts() >= 1, "'attempts' >= 1 for " + kind().code(), attempts());
    }

    /** Builds an {@link ObjectionEntry}. Not thread-safe. */
    public static final class Builder extends ImmutableObjectionEntry.Builder {
        Builder() {}
    }
}
