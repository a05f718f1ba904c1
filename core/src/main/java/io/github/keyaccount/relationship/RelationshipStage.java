package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The four stages of the relationship with a key account, in their order (四种关系).
 *
 * <p>Source: the key-account training texts.
 */
public enum RelationshipStage implements Label {
    /** One of many suppliers, treated like all of them (卖主). */
    VENDOR,
    /** The supplier that is liked best among rivals (被优先考虑的供应商). */
    PREFERRED_SUPPLIER,
    /** A partner, without a rival in some key fields (合作伙伴). */
    PARTNER,
    /** Two companies that seek opportunities together (战略联盟). */
    STRATEGIC_ALLIANCE;

    /**
     * Returns the next higher stage.
     *
     * @return the stage above this one; empty for the highest
     */
    public Optional<RelationshipStage> next() {
        return this == STRATEGIC_ALLIANCE ? Optional.empty() : Optional.of(values()[position() + 1]);
    }

    /** Returns the stages to which an ordinary move leads, in their order. */
    List<RelationshipStage> neighbours() {
        return Arrays.stream(values())
                .filter(stage -> Math.abs(stage.position() - position()) == 1)
                .toList();
    }

    /** How many stages lie below, which is no number of the model and so stays inside the package. */
    @SuppressWarnings("EnumOrdinal")
    int position() {
        return ordinal();
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
