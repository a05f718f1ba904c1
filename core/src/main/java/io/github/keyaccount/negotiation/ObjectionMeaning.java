package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Label;

/**
 * What each of the seven objections shows, by the name of its {@link ObjectionKind}.
 *
 * <p>Source: the key-account training texts for the first four; the others are a reading.
 */
public enum ObjectionMeaning implements Label {
    /** A way to end the talk: material that is sent leaves the sale where it was. */
    SEND_MATERIAL,
    /** The core need is met, by their own production. */
    MAKE_OURSELVES,
    /** The core need is met, by a competitor: better than not using such products at all. */
    HAVE_SUPPLIER,
    /** Somebody else has the say, and this person may know how to reach them. */
    NOT_IN_CHARGE,
    /** The need does not weigh enough yet to find money for it, or this is the wrong time or budget holder. */
    NO_BUDGET,
    /** What it is worth is not seen yet, or it is compared with something else. */
    PRICE_TOO_HIGH,
    /** The need is there; the trust is not. */
    DISSATISFIED_BEFORE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
