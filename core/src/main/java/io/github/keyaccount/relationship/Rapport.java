package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;

/**
 * How far the relationship with one person has come, in its order (推进大客户关系).
 *
 * <p>Source: the key-account training texts, which speak of the customer; kept per person as a reading.
 */
public enum Rapport implements Label {
    /** The person knows and likes us (认识). */
    ACQUAINTED,
    /** Interest is raised, there is interaction (约会). */
    ENGAGED,
    /** The person supports us and commits to it (信赖). */
    TRUSTED,
    /** The person helps and cooperates (同盟). */
    ALLIED;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
