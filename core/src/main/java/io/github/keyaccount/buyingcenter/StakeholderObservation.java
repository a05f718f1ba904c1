package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.relationship.Rapport;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was seen of a person on a day: where the person stands, how close we are, how much the person's word weighs.
 *
 * <p>An observation says at least one of the three, and nothing of what it leaves out. Its text, which may end up in a log,
 * does not show the evidence. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StakeholderObservation implements WithStakeholderObservation {
    private static final int MOST_INFLUENCE = 100;

    StakeholderObservation() {}

    /**
     * Returns a builder; the date, and stance, rapport or influence are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the date is missing, there is neither stance nor
     * rapport nor influence, the influence is out of range, or the evidence is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day on which it was seen.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns how the person stands toward us.
     *
     * @return the stance, empty if nothing was seen of it
     */
    public abstract Optional<Stance> stance();

    /**
     * Returns how far the relationship with the person has come.
     *
     * @return the rapport, empty if nothing was seen of it
     */
    public abstract Optional<Rapport> rapport();

    /**
     * Returns the relative weight of the person in the decision. Points compare people of one buying center; they need not
     * sum to anything.
     *
     * @return the influence in points from 0 to 100, empty if nothing was seen of it
     */
    public abstract Optional<Integer> influence();

    /**
     * Returns what was seen, in words.
     *
     * @return the evidence, not blank; empty if none was noted
     */
    @Value.Redacted
    public abstract Optional<String> evidence();

    @Value.Check
    void check() {
        Check.argument(
                stance().isPresent() || rapport().isPresent() || influence().isPresent(),
                "'stance', 'rapport' or 'influence' in an observation",
                "none of them on " + date());
        influence()
                .ifPresent(points -> Check.argument(
                        points >= 0 && points <= MOST_INFLUENCE, "0 <= 'influence' <= " + MOST_INFLUENCE, points));
        evidence().ifPresent(evidence -> Check.notBlank(evidence, "'evidence' of an observation"));
    }

    /** Builds a {@link StakeholderObservation}. Not thread-safe. */
    public static final class Builder extends ImmutableStakeholderObservation.Builder {
        Builder() {}
    }
}
