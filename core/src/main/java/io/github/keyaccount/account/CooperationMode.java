package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/**
 * How we do business with an account (合作方式).
 *
 * <p>Source: the channel-management training texts, but for {@link #DIRECT}, which is an addition.
 */
public enum CooperationMode implements Label {
    /** It buys for its own use (直销); the texts name only ways to sell through others. */
    DIRECT,
    /** It sells for us as our agent (代理). */
    AGENCY,
    /** It sells goods that stay ours until they are sold (代销). */
    CONSIGNMENT,
    /** It sells what we make under its own brand (贴牌加工). */
    OEM;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
