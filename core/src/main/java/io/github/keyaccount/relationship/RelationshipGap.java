package io.github.keyaccount.relationship;

import io.github.keyaccount.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What a relationship lacks in one dimension for a wanted stage.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RelationshipGap {

    RelationshipGap() {}

    /**
     * Returns where the relationship lags behind.
     *
     * @return the dimension
     */
    public abstract RelationshipDimension dimension();

    /**
     * Returns how far it has come there.
     *
     * @return the observed level, below the wanted stage
     */
    public abstract RelationshipStage observed();

    /**
     * Returns how far it is to come.
     *
     * @return the wanted stage
     */
    public abstract RelationshipStage wanted();

    /**
     * Returns what is to be reached.
     *
     * @return what a relationship at the wanted stage is like in this dimension
     */
    public RelationshipCharacteristic characteristic() {
        return RelationshipCharacteristic.of(wanted(), dimension());
    }
}
