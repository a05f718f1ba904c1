package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;

/**
 * By what it shows how far the relationship with a person has come.
 *
 * <p>Source: the key-account training texts.
 *
 * @see Rapport#sign()
 */
public enum RapportSign implements Label {
    /** The person knows and likes us. */
    KNOWN_AND_LIKED,
    /** Interest is raised, there is interaction. */
    INTEREST_AND_INTERACTION,
    /** The person supports us and commits to it. */
    SUPPORT_AND_COMMITMENT,
    /** The person helps and cooperates. */
    HELP_AND_COOPERATION;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
