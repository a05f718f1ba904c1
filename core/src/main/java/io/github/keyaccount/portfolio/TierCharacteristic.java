package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What makes an account belong to its tier, in the words of a salesperson.
 *
 * <p>Reference text, to be shown, read and thought about: no function reads it. {@link AccountTiering} judges by figures what
 * of it can be measured. Source: the channel-management training texts.
 */
public enum TierCharacteristic implements Label {
    /** A key account is decisive for the goals of the company. */
    DECISIVE_FOR_GOALS(AccountTier.KEY),
    /** A key account brings a large part of present revenue. */
    LARGE_PART_OF_REVENUE(AccountTier.KEY),
    /** Losing a key account hurts badly and cannot be made good soon. */
    LOSS_HURTS_LONG(AccountTier.KEY),
    /** A key account is usually a long and stable customer. */
    LONG_AND_STABLE(AccountTier.KEY),
    /** A key account usually has large potential for the future. */
    LARGE_FUTURE_POTENTIAL(AccountTier.KEY),
    /** A key account is served by the most capable people. */
    SERVED_BY_MOST_CAPABLE(AccountTier.KEY),
    /** A standard account brings no large part of revenue. */
    SMALL_PART_OF_REVENUE(AccountTier.STANDARD),
    /** Losing some standard accounts costs little, and prospects that buy for the first time make it good. */
    LOSS_MADE_GOOD_BY_PROSPECTS(AccountTier.STANDARD),
    /** A standard account is worth little in the short term, today or in prospect. */
    LITTLE_SHORT_TERM_VALUE(AccountTier.STANDARD),
    /** A standard account is handled by routine. */
    HANDLED_BY_ROUTINE(AccountTier.STANDARD),
    /** A standard account becomes a key account when its revenue grows to matter. */
    PROMOTED_WHEN_REVENUE_MATTERS(AccountTier.STANDARD),
    /** A prospect is not a customer yet. */
    NOT_A_CUSTOMER_YET(AccountTier.PROSPECT),
    /** A prospect needs such a product. */
    NEEDS_SUCH_A_PRODUCT(AccountTier.PROSPECT),
    /** A prospect is likelier to buy than a mere suspect. */
    LIKELIER_THAN_A_SUSPECT(AccountTier.PROSPECT),
    /** A prospect is probably supplied by a competitor today. */
    SUPPLIED_BY_A_COMPETITOR(AccountTier.PROSPECT),
    /** A prospect becomes a standard account with one closed deal. */
    STANDARD_AFTER_ONE_DEAL(AccountTier.PROSPECT);

    private final AccountTier tier;

    TierCharacteristic(AccountTier tier) {
        this.tier = tier;
    }

    /**
     * Returns what makes an account belong to a tier.
     *
     * @param tier the tier
     * @return its characteristics, in their order
     */
    public static List<TierCharacteristic> of(AccountTier tier) {
        Objects.requireNonNull(tier, "tier");
        return Arrays.stream(values())
                .filter(characteristic -> characteristic.tier == tier)
                .toList();
    }

    /**
     * Returns the tier that it makes.
     *
     * @return the tier
     */
    public AccountTier tier() {
        return tier;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
