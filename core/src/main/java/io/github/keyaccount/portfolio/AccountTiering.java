package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * The tiers of the accounts of a portfolio, with the reasons.
 *
 * <p>Who has not bought yet is a prospect, whatever its figures. A customer is a key account if it meets a decisive
 * criterion of the thresholds, or as many supporting ones as they ask for, and a standard account otherwise. The share of
 * revenue is the account's revenue ÷ that of all accounts of the portfolio, compared exactly. What is not known is never
 * guessed: it meets no threshold, and is named.
 *
 * <p>Example, with the default thresholds: of four customers with revenues of EUR 50, 49, 900 and 1, the total is 1,000,
 * so that the first, with 5 %, and the third are key accounts by their share of revenue, and the others are not.
 *
 * <p>Source: the channel-management training texts for tiers and criteria; the rule is a reading, which
 * {@link TierThresholds} states. It is also a reading that whoever has not bought yet is a prospect here, one that a
 * {@link Qualification} turned down among them, and that a customer which has stopped buying stays a standard account; who
 * sees that otherwise leaves such accounts out of the portfolio. Immutable and thread-safe.
 */
public final class AccountTiering {
    private static final byte KEY = 1;
    private static final byte STANDARD = 2;
    private static final byte PROSPECT = 3;

    private final Portfolio portfolio;
    private final TierThresholds thresholds;
    private final TierEvidence evidence;
    private final TierRule rule;
    /** The tier of each account of the portfolio, one byte for each. */
    private final byte[] tiers;

    private AccountTiering(
            Portfolio portfolio, TierThresholds thresholds, TierEvidence evidence, TierRule rule, byte[] tiers) {
        this.portfolio = portfolio;
        this.thresholds = thresholds;
        this.evidence = evidence;
        this.rule = rule;
        this.tiers = tiers;
    }

    /**
     * Returns the tiers of the accounts of a portfolio.
     *
     * @param portfolio the portfolio
     * @param thresholds how much of each criterion it takes
     * @return the tiering
     * @throws CurrencyMismatchException if the threshold of potential is in another currency than the portfolio
     */
    public static AccountTiering of(Portfolio portfolio, TierThresholds thresholds) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(thresholds, "thresholds");
        if (portfolio.currency().isPresent() && thresholds.potential().isPresent()) {
            checkCurrency(portfolio.currency().get(), thresholds.potential().get());
        }
        TierEvidence evidence = TierEvidence.of(portfolio);
        TierRule rule = new TierRule(portfolio, evidence.totalRevenue(), thresholds);
        return new AccountTiering(portfolio, thresholds, evidence, rule, tiers(portfolio, rule));
    }

    private static void checkCurrency(Currency currency, Money potential) {
        if (!potential.currency().equals(currency)) {
            throw new CurrencyMismatchException(
                    Check.message("a threshold of 'potential' in " + currency + " like the portfolio", potential),
                    currency,
                    potential.currency());
        }
    }

    private static byte[] tiers(Portfolio portfolio, TierRule rule) {
        byte[] tiers = new byte[portfolio.table().size()];
        for (int i = 0; i < tiers.length; i++) {
            boolean key = rule.makesKey(rule.met(i));
            byte ofCustomer = key ? KEY : STANDARD;
            tiers[i] = portfolio.isCustomer(i) ? ofCustomer : PROSPECT;
        }
        return tiers;
    }

    /**
     * Returns the portfolio.
     *
     * @return the portfolio
     */
    public Portfolio portfolio() {
        return portfolio;
    }

    /**
     * Returns how much of each criterion it takes.
     *
     * @return the thresholds
     */
    public TierThresholds thresholds() {
        return thresholds;
    }

    /**
     * Returns the judgement of an account.
     *
     * @param id the id of the account
     * @return the judgement, empty if the account is not in the portfolio
     */
    public Optional<TierJudgement> judgement(AccountId id) {
        int position = portfolio.table().find(Objects.requireNonNull(id, "id"));
        return position < 0 ? Optional.empty() : Optional.of(judgement(position));
    }

    /**
     * Returns the judgements of all accounts. The list is a view that makes each judgement when it is asked for.
     *
     * @return the judgements in the order of the portfolio, unmodifiable
     */
    public List<TierJudgement> judgements() {
        return new Judgements();
    }

    private final class Judgements extends AbstractList<TierJudgement> implements RandomAccess {
        @Override
        public TierJudgement get(int index) {
            return judgement(Objects.checkIndex(index, tiers.length));
        }

        @Override
        public int size() {
            return tiers.length;
        }
    }

    /**
     * Returns the accounts of a tier.
     *
     * @param tier the tier
     * @return their ids in the order of the portfolio
     */
    public List<AccountId> accounts(AccountTier tier) {
        byte code = code(tier);
        return PositionView.ids(
                portfolio,
                IntStream.range(0, tiers.length)
                        .filter(position -> tiers[position] == code)
                        .toArray());
    }

    /**
     * Returns how many accounts a tier has.
     *
     * @param tier the tier
     * @return the count
     */
    public int count(AccountTier tier) {
        byte code = code(tier);
        int count = 0;
        for (byte one : tiers) {
            count += one == code ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns what a reader of the tiers should know: criteria without which standard accounts were judged, and
     * customers whose revenue is missing in the whole.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (TierCriterion criterion : thresholds.used()) {
            int count = judgedWithout(criterion);
            if (count > 0
                    && criterion == TierCriterion.REVENUE_SHARE
                    && totalRevenue().signum() == 0) {
                findings.add(Finding.of(PortfolioFinding.NO_REVENUE_TO_SHARE, portfolio.period()));
            } else if (count > 0) {
                findings.add(Finding.of(PortfolioFinding.JUDGED_WITHOUT_CRITERION, criterion, count));
            }
        }
        int customersWithoutFigures = customersWithoutFigures();
        if (customersWithoutFigures > 0 && thresholds.revenueShare().isPresent()) {
            findings.add(Finding.of(
                    PortfolioFinding.CUSTOMERS_WITHOUT_FIGURES, portfolio.period(), customersWithoutFigures));
        }
        return List.copyOf(findings);
    }

    private int customersWithoutFigures() {
        int count = 0;
        for (int i = 0; i < tiers.length; i++) {
            count += portfolio.isCustomer(i) && portfolio.table().revenue(i) == AccountTable.UNKNOWN ? 1 : 0;
        }
        return count;
    }

    private int judgedWithout(TierCriterion criterion) {
        int count = 0;
        for (int i = 0; i < tiers.length; i++) {
            if (tier(i) == AccountTier.STANDARD && !evidence.isKnown(criterion, i)) {
                count++;
            }
        }
        return count;
    }

    private BigInteger totalRevenue() {
        return evidence.totalRevenue();
    }

    TierJudgement judgement(int position) {
        return new TierJudgement(this, position);
    }

    AccountTier tier(int position) {
        return switch (tiers[position]) {
            case KEY -> AccountTier.KEY;
            case STANDARD -> AccountTier.STANDARD;
            default -> AccountTier.PROSPECT;
        };
    }

    private static byte code(AccountTier tier) {
        return switch (Objects.requireNonNull(tier, "tier")) {
            case KEY -> KEY;
            case STANDARD -> STANDARD;
            case PROSPECT -> PROSPECT;
        };
    }

    TierEvidence evidence() {
        return evidence;
    }

    TierRule rule() {
        return rule;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AccountTiering other
                && portfolio.equals(other.portfolio)
                && thresholds.equals(other.thresholds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(portfolio, thresholds);
    }

    @Override
    public String toString() {
        return "tiers of " + portfolio + ": " + count(AccountTier.KEY) + " key, " + count(AccountTier.STANDARD)
                + " standard, " + count(AccountTier.PROSPECT) + " prospects";
    }
}
