package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;

/**
 * What the stages of a relationship differ in, in the order of the table of stages.
 *
 * <p>Source: the key-account training texts.
 */
public enum RelationshipDimension implements Label {
    /** How far rivals are in the running. */
    COMPETITION,
    /** What the account lets us know. */
    INFORMATION,
    /** How the price comes about. */
    PRICE,
    /** Who of both companies is in touch. */
    CONTACTS,
    /** What orders are based on. */
    AGREEMENT,
    /** How well we are known at the account (知名度). */
    VISIBILITY,
    /** How much service the account takes: shown, never assessed. */
    SERVICE_LOAD;

    /**
     * Returns whether the dimension tells the stage of a relationship.
     *
     * @return true for all but {@link #SERVICE_LOAD}
     */
    public boolean assessed() {
        return this != SERVICE_LOAD;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
