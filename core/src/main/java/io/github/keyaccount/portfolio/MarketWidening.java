package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Firmographics;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Whether a {@link TargetMarket} may be widened yet: only when relationships exist with those inside.
 *
 * <p>With relationships to 3 of 4 companies inside, it may if 75 % are needed, and may not if 80 % are. Source: the
 * key-account training texts. They do not say how many relationships it takes: to ask for a share of those
 * inside is a reading, and how large it must be is for the caller to state. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class MarketWidening {

    MarketWidening() {}

    /**
     * Returns whether a market may be widened.
     *
     * @param market the market as it is
     * @param base the companies that are known, inside the market and outside
     * @param related the accounts with which a relationship exists; those outside the market do not count
     * @param neededShare the share of those inside with which a relationship must exist, above zero
     * @return the verdict, with its figures
     * @throws CurrencyMismatchException if sales or net assets are in another currency than the criteria of the market
     * @throws IllegalArgumentException if a company is in the base twice, or the needed share is zero
     */
    public static MarketWidening of(
            TargetMarket market, Iterable<Firmographics> base, Set<AccountId> related, Probability neededShare) {
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(related, "related").forEach(account -> Objects.requireNonNull(account, "related"));
        Objects.requireNonNull(neededShare, "neededShare");
        Check.argument(!neededShare.isZero(), "'neededShare' above 0", neededShare);
        List<AccountId> inside = new ArrayList<>();
        List<AccountId> undecided = new ArrayList<>();
        for (MarketPlacement placement : placements(market, base)) {
            if (placement.priorityClass().isPresent()) {
                inside.add(placement.account());
            } else if (!placement.undecided().isEmpty()) {
                undecided.add(placement.account());
            }
        }
        return ImmutableMarketWidening.builder()
                .neededShare(neededShare)
                .inside(inside)
                .notRelated(inside.stream()
                        .filter(account -> !related.contains(account))
                        .toList())
                .undecided(undecided)
                .build();
    }

    private static List<MarketPlacement> placements(TargetMarket market, Iterable<Firmographics> base) {
        List<MarketPlacement> placements = new ArrayList<>();
        base.forEach(figures -> placements.add(market.place(Objects.requireNonNull(figures, "base"))));
        List<AccountId> accounts =
                placements.stream().map(MarketPlacement::account).toList();
        Check.noOffenders(Check.repeated(accounts), "firmographics once per account in 'base'");
        return placements;
    }

    /**
     * Returns the share of those inside with which a relationship must exist.
     *
     * @return the share, above zero
     */
    public abstract Probability neededShare();

    /**
     * Returns the companies inside the market.
     *
     * @return their ids in the order of the base
     */
    public abstract List<AccountId> inside();

    /**
     * Returns the companies inside the market with which no relationship exists yet.
     *
     * @return their ids in the order of the base
     */
    public abstract List<AccountId> notRelated();

    /**
     * Returns the companies of which too little is known to tell whether they are inside. They do not count as such.
     *
     * @return their ids in the order of the base
     */
    public abstract List<AccountId> undecided();

    /**
     * Returns whether the market may be widened.
     *
     * @return true if relationships exist with the needed share of those inside, compared exactly; false if nobody is inside
     */
    public boolean allowed() {
        return !inside().isEmpty() && related() >= Shares.leastReaching(neededShare(), inside().size());
    }

    /**
     * Returns with which share of those inside a relationship exists.
     *
     * @return the share, rounded half to even at nine decimals; empty if nobody is inside
     */
    public Optional<BigDecimal> reachedShare() {
        return inside().isEmpty() ? Optional.empty() : Optional.of(Shares.of(related(), inside().size()));
    }

    /**
     * Returns what to know about the verdict.
     *
     * @return a finding that says why, and one about companies that could not be placed
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(reachedShare()
                .map(share -> Finding.of(
                        allowed() ? PortfolioFinding.RELATIONSHIPS_SUFFICE : PortfolioFinding.RELATIONSHIPS_MISSING,
                        inside().size(),
                        related(),
                        Probability.ofFraction(share),
                        neededShare()))
                .orElse(Finding.of(PortfolioFinding.MARKET_EMPTY)));
        if (!undecided().isEmpty()) {
            findings.add(
                    Finding.of(PortfolioFinding.MARKET_UNDECIDED, undecided().size()));
        }
        return List.copyOf(findings);
    }

    private int related() {
        return inside().size() - notRelated().size();
    }
}
