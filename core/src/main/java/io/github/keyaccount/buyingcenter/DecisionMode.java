package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.explain.Label;

/**
 * Whether one person or several decide a purchase together.
 *
 * <p>Source: the key-account training texts: state-owned companies must decide large purchases collectively (三重一大).
 */
public enum DecisionMode implements Label {
    /** One decision maker suffices (个人决策). */
    INDIVIDUAL,
    /** Several decide together, and no single supporter among them suffices (集体决策). */
    COLLECTIVE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
