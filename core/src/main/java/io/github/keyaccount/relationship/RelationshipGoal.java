package io.github.keyaccount.relationship;

import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The stage that the relationship with an account is to reach, and by when.
 *
 * <p>Immutable and thread-safe.
 *
 * @see RelationshipPace
 */
@Value.Immutable
@ValueStyle
public abstract class RelationshipGoal implements WithRelationshipGoal {

    RelationshipGoal() {}

    /**
     * Returns a goal.
     *
     * @param stage the wanted stage
     * @param due the last day on which it is reached in time
     * @return the goal
     */
    public static RelationshipGoal of(RelationshipStage stage, LocalDate due) {
        return builder().stage(stage).due(due).build();
    }

    /**
     * Returns a builder; everything is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if stage or due date is missing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what is to be reached.
     *
     * @return the wanted stage
     */
    public abstract RelationshipStage stage();

    /**
     * Returns by when it is to be reached.
     *
     * @return the last day on which it is reached in time
     */
    public abstract LocalDate due();

    /** Builds a {@link RelationshipGoal}. Not thread-safe. */
    public static final class Builder extends ImmutableRelationshipGoal.Builder {
        Builder() {}
    }
}
