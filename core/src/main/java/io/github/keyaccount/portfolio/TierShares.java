package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How customers and prospects, and the time spent on selling to them, should be divided among the tiers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TierShares implements WithTierShares {
    private static final TierShares STANDARD = builder()
            .putBase(AccountTier.KEY, Probability.ofPercent(10))
            .putBase(AccountTier.STANDARD, Probability.ofPercent(30))
            .putBase(AccountTier.PROSPECT, Probability.ofPercent(60))
            .putSellingTime(AccountTier.KEY, Probability.ofPercent(60))
            .putSellingTime(AccountTier.STANDARD, Probability.ofPercent(30))
            .putSellingTime(AccountTier.PROSPECT, Probability.ofPercent(10))
            .build();

    TierShares() {}

    /**
     * Returns the shares of the channel-management training texts: of customers and prospects 10 % key accounts, 30 %
     * standard accounts and the rest prospects; of selling time 60 %, 30 % and 10 %.
     *
     * <p>The texts count the 30 % of customers only, and the 10 % of customers and prospects; here all three are shares of
     * the same base, so that they sum to 1. Of the time for prospects they say nothing: it is what is left.
     *
     * @return the shares
     */
    public static TierShares standard() {
        return STANDARD;
    }

    /**
     * Returns a builder; both shares of every tier are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a tier is missing, or the shares of the base or
     * those of selling time do not sum to 1.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the wanted share of each tier in the number of customers and prospects.
     *
     * @return the shares of all tiers, from key account to prospect; they sum to 1
     */
    public abstract Map<AccountTier, Probability> base();

    /**
     * Returns the share of selling time for each tier.
     *
     * @return the shares of all tiers, from key account to prospect; they sum to 1
     */
    public abstract Map<AccountTier, Probability> sellingTime();

    /**
     * Returns the wanted share of a tier in the number of customers and prospects.
     *
     * @param tier the tier
     * @return the share
     */
    public Probability base(AccountTier tier) {
        return share(base(), tier);
    }

    /**
     * Returns the share of selling time for a tier.
     *
     * @param tier the tier
     * @return the share
     */
    public Probability sellingTime(AccountTier tier) {
        return share(sellingTime(), tier);
    }

    private static Probability share(Map<AccountTier, Probability> shares, AccountTier tier) {
        // Every tier has its share: see the check.
        return shares.getOrDefault(Objects.requireNonNull(tier, "tier"), Probability.ZERO);
    }

    @Value.Check
    void check() {
        checkComplete(base(), "base");
        checkComplete(sellingTime(), "sellingTime");
    }

    private static void checkComplete(Map<AccountTier, Probability> shares, String name) {
        Check.complete(AccountTier.class, shares.keySet(), "a share for every tier in '" + name + "'");
        checkWhole(shares.values(), name);
    }

    /** Refuses shares that do not make up a whole. */
    static void checkWhole(Collection<Probability> shares, String name) {
        Check.whole(shares.stream().map(Probability::toBigDecimal).toList(), name);
    }

    /** Builds {@link TierShares}. A share that is put twice keeps its last value. Not thread-safe. */
    public static final class Builder extends ImmutableTierShares.Builder {
        Builder() {}
    }
}
