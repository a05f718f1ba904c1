package io.github.keyaccount.relationship;

import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stay of a relationship at a stage, as of the end of a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RelationshipStay {

    RelationshipStay() {}

    /**
     * Returns where the relationship is or was.
     *
     * @return the stage
     */
    public abstract RelationshipStage stage();

    /**
     * Returns when it came there.
     *
     * @return the first day of the stay
     */
    public abstract LocalDate from();

    /**
     * Returns when it left.
     *
     * @return the day of the next move; empty if it is still there
     */
    public abstract Optional<LocalDate> until();

    /**
     * Returns how long it has been there.
     *
     * @return the days from the first day to that of the next move, or to the as-of date; 0 if it left on the day it came
     */
    public abstract long days();
}
