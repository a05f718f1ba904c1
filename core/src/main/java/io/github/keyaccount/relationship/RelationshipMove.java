package io.github.keyaccount.relationship;

import static java.util.stream.Collectors.joining;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of the stage of a relationship: one stage up or down, unless it is forced with a reason.
 *
 * <p>The text of a move, which may end up in a log, leaves out the reason, since people may be named there. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RelationshipMove implements WithRelationshipMove {

    RelationshipMove() {}

    /**
     * Returns a builder; the day and both stages are required, and the reason of a forced move.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the stages are the same or,
     * unless the move is forced, no neighbours, or the reason is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day of the move.
     *
     * @return the day, at whose end the new stage holds
     */
    public abstract LocalDate date();

    /**
     * Returns the stage before.
     *
     * @return the stage
     */
    public abstract RelationshipStage from();

    /**
     * Returns the stage after.
     *
     * @return another stage
     */
    public abstract RelationshipStage to();

    /**
     * Returns whether the rule of one stage at a time was set aside.
     *
     * @return true if the move may lead to any other stage; false unless set
     */
    @Value.Default
    public boolean forced() {
        return false;
    }

    /**
     * Returns why the stage changed.
     *
     * @return the reason in words, not blank; empty if an ordinary move was entered without one
     */
    @Value.Redacted
    public abstract Optional<String> reason();

    /**
     * Returns whether the relationship came further.
     *
     * @return true if the stage after is higher; otherwise it is lower, and the relationship fell back
     */
    public boolean isAdvance() {
        return to().compareTo(from()) > 0;
    }

    @Value.Check
    void check() {
        if (forced()) {
            Check.argument(from() != to(), "'to' of a forced move from " + from() + " to be another stage", to());
            Check.argument(reason().isPresent(), "a 'reason' of the forced move " + this, "none");
        } else {
            Check.argument(
                    from().neighbours().contains(to()),
                    "'to' of a move from " + from() + ", unless it is forced, to be "
                            + from().neighbours().stream().map(Enum::name).collect(joining(" or ")),
                    to());
        }
        reason().ifPresent(reason -> Check.notBlank(reason, "'reason' of the move " + this));
    }

    /** {@return the stages and the day, such as {@code VENDOR to PREFERRED_SUPPLIER on 2026-03-01}} */
    @Override
    public String toString() {
        return from() + " to " + to() + " on " + date();
    }

    /** Builds a {@link RelationshipMove}. Not thread-safe. */
    public static final class Builder extends ImmutableRelationshipMove.Builder {
        Builder() {}
    }
}
