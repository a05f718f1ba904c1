package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/** How we do business with an account. */
public enum CooperationMode implements Label {
    /** It buys for its own use. */
    DIRECT,
    /** It sells for us as our agent. */
    AGENCY,
    /** It sells goods that stay ours until they are sold. */
    CONSIGNMENT,
    /** It sells what we make under its own brand. */
    OEM;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
