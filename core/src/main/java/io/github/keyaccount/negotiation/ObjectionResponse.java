package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Label;

/**
 * How to answer each of the seven objections, by the name of its {@link ObjectionKind}.
 *
 * <p>Source: the key-account training texts for the first four; the others are a reading.
 */
public enum ObjectionResponse implements Label {
    /** Use the talk now, and ask what the material should answer. */
    SEND_MATERIAL,
    /** Leave the core need to them, and look for the latent one as a complement. */
    MAKE_OURSELVES,
    /** Leave the main supplier its place, and look for the latent need as a complement to it. */
    HAVE_SUPPLIER,
    /** Ask who is in charge, and for the way to that person. */
    NOT_IN_CHARGE,
    /** Ask what the difficulty costs, and when and by whom the next budget is made. */
    NO_BUDGET,
    /** Ask what the price is compared with, and set the whole cost and the benefit against it. */
    PRICE_TOO_HIGH,
    /** Hear it out, ask what went wrong, and prove on a small scale what has changed. */
    DISSATISFIED_BEFORE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
