package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.portfolio.TierShares;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads shares from a mapping. What it does not say is as the library has it. */
public final class MappedShares {
    private MappedShares() {}

    /** Returns how accounts and selling time should be divided among the tiers. */
    public static TierShares tiers(Mapping mapping) {
        TierShares standard = TierShares.standard();
        return TierShares.builder()
                .base(tiers(mapping, "bands", standard.base()))
                .sellingTime(tiers(mapping, "selling-time", standard.sellingTime()))
                .build();
    }

    /** Reads the shares of key and standard accounts; what they leave is for prospects. */
    private static Map<AccountTier, Probability> tiers(
            Mapping mapping, String section, Map<AccountTier, Probability> standard) {
        Map<AccountTier, Probability> shares = new EnumMap<>(AccountTier.class);
        BigDecimal left = BigDecimal.ONE;
        for (AccountTier tier : new AccountTier[] {AccountTier.KEY, AccountTier.STANDARD}) {
            String key = section + "." + tier.name().toLowerCase(Locale.ROOT);
            Probability share = find(mapping, key).orElse(standard.get(tier));
            left = left.subtract(share.toBigDecimal());
            if (left.signum() < 0) {
                throw new UnusableException("The keys " + section + ".* in the mapping " + mapping.name()
                        + ": expected shares that sum to no more than 1");
            }
            shares.put(tier, share);
        }
        shares.put(AccountTier.PROSPECT, Probability.ofFraction(left));
        return shares;
    }

    /** Returns the share that a key says, if the mapping has it. */
    public static Optional<Probability> find(Mapping mapping, String key) {
        return mapping.find(key, "a share such as 0.35 or 35%", Probability::parse);
    }
}
