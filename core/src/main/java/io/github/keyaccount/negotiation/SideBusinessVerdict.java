package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Label;

/** What to answer when side business is offered. */
public enum SideBusinessVerdict implements Label {
    /** It neither distracts nor lets rivals back in. */
    ACCEPTABLE,
    /** Nothing that is known speaks against it, but something is not known. */
    UNDECIDED,
    /** It distracts or lets rivals back in. */
    REFUSE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
