package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a relation of styles brings to two people, what helps first and what threatens second.
 *
 * <p>Reference text, to be shown and read: no function reads it. Source: the key-account training texts.
 */
public enum RelationEffect implements Label {
    /** Conversation flows. */
    FLOWS(StyleRelation.SAME),
    /** They may compete or form a faction. */
    COMPETE_OR_FORM_FACTION(StyleRelation.SAME),
    /** They support each other. */
    SUPPORT_EACH_OTHER(StyleRelation.COMPATIBLE),
    /** They may wrongly think that they understand each other. */
    SEEM_TO_UNDERSTAND(StyleRelation.COMPATIBLE),
    /** They reinforce each other. */
    REINFORCE_EACH_OTHER(StyleRelation.CONTRASTING),
    /** Their style differs, which is a challenge. */
    STYLE_DIFFERS(StyleRelation.CONTRASTING),
    /** They complement each other or clash. */
    COMPLEMENT_OR_CLASH(StyleRelation.DIAGONAL),
    /** They misunderstand each other. */
    MISUNDERSTAND(StyleRelation.DIAGONAL);

    private final StyleRelation relation;

    RelationEffect(StyleRelation relation) {
        this.relation = relation;
    }

    /**
     * Returns what a relation brings.
     *
     * @param relation the relation
     * @return its two effects, in their order
     */
    public static List<RelationEffect> of(StyleRelation relation) {
        Objects.requireNonNull(relation, "relation");
        return Arrays.stream(values())
                .filter(effect -> effect.relation == relation)
                .toList();
    }

    /**
     * Returns the relation that brings it.
     *
     * @return the relation
     */
    public StyleRelation relation() {
        return relation;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
