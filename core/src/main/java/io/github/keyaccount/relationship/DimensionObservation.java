package io.github.keyaccount.relationship;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What was observed of a relationship on a day, in one dimension: the stage whose characteristic fits, and what shows it.
 *
 * <p>The text of an observation, which may end up in a log, leaves out the evidence, since people may be named there.
 * Immutable and thread-safe.
 *
 * @see RelationshipCharacteristic
 */
@Value.Immutable
@ValueStyle
public abstract class DimensionObservation implements WithDimensionObservation {

    DimensionObservation() {}

    /**
     * Returns an observation.
     *
     * @param dimension what was looked at
     * @param level the stage whose characteristic fits
     * @param date the day of the observation
     * @param evidence what shows it, not blank
     * @return the observation
     * @throws IllegalArgumentException if the evidence is blank
     */
    public static DimensionObservation of(
            RelationshipDimension dimension, RelationshipStage level, LocalDate date, String evidence) {
        return builder()
                .dimension(dimension)
                .level(level)
                .date(date)
                .evidence(evidence)
                .build();
    }

    /**
     * Returns a builder; everything is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if anything is missing, or the evidence is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what was looked at.
     *
     * @return the dimension
     */
    public abstract RelationshipDimension dimension();

    /**
     * Returns how far the relationship has come in this dimension.
     *
     * @return the stage whose characteristic fits
     */
    public abstract RelationshipStage level();

    /**
     * Returns the day of the observation.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns what shows it.
     *
     * @return the evidence in words, not blank
     */
    @Value.Redacted
    public abstract String evidence();

    @Value.Check
    void check() {
        Check.notBlank(evidence(), "'evidence' of an observation");
    }

    /** Builds a {@link DimensionObservation}. Not thread-safe. */
    public static final class Builder extends ImmutableDimensionObservation.Builder {
        Builder() {}
    }
}
