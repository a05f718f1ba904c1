package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntToLongFunction;

/**
 * The accounts of a portfolio in the order in which they deserve attention (优势程序).
 *
 * <pre>
 * score = Σ weight × value ÷ Σ weight
 * </pre>
 *
 * <p>The value of size and of potential is the share of the largest in the portfolio, in billionths rounded down; the
 * importance to the seller and to the company are values from 0 to 1 as they are. All accounts are ranked, prospects
 * among them. What is not known counts as zero, and is named. Equal scores are ordered by larger revenue, then by larger
 * potential, then by importance to the company, then to the seller. Accounts that are equal in all of these tie: they share
 * a rank, and stand in the order of the portfolio. Whoever grows never falls back by it.
 *
 * <p>Example: weights of 3 for size and 1 for importance to the company; A has the largest revenue, EUR 200, and an
 * importance of 0.4, B has EUR 150 and 0.9. A scores (3 × 1 + 1 × 0.4) ÷ 4 = 0.85, B (3 × 0.75 + 1 × 0.9) ÷ 4 = 0.7875. The
 * training texts name the criteria; scale and formula are a reading. Immutable and thread-safe.
 */
public final class AccountRanking {
    private static final int DECIMALS = 9;

    private final Portfolio portfolio;
    private final RankingWeights weights;
    private final RankingScores scores;
    /** The position in the portfolio of the account at each place. */
    private final int[] order;
    /** The rank of the account at each place. */
    private final int[] ranks;
    /** The place of the account at each position. */
    private final int[] places;

    private AccountRanking(
            Portfolio portfolio, RankingWeights weights, RankingScores scores, DescendingRanks descending) {
        this.portfolio = portfolio;
        this.weights = weights;
        this.scores = scores;
        this.order = descending.order();
        this.ranks = descending.ranks();
        this.places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
    }

    /**
     * Returns the ranking of the accounts of a portfolio.
     *
     * @param portfolio the portfolio
     * @param weights how much each criterion counts
     * @return the ranking
     */
    public static AccountRanking of(Portfolio portfolio, RankingWeights weights) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(weights, "weights");
        AccountTable table = portfolio.table();
        RankingScores scores = new RankingScores(table, weights);
        List<IntToLongFunction> numbers = List.of(
                scores::score,
                position -> RankingCriterion.SIZE.value(table, position),
                position -> RankingCriterion.POTENTIAL.value(table, position),
                position -> RankingCriterion.IMPORTANCE_TO_COMPANY.value(table, position),
                position -> RankingCriterion.IMPORTANCE_TO_SELLER.value(table, position));
        return new AccountRanking(portfolio, weights, scores, DescendingRanks.of(table.size(), numbers));
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
     * Returns how much each criterion counts.
     *
     * @return the weights
     */
    public RankingWeights weights() {
        return weights;
    }

    /**
     * Returns the accounts by rank. The list is a view that makes each entry when it is asked for.
     *
     * @return all accounts of the portfolio, the first one first, unmodifiable
     */
    public List<RankedAccount> ranked() {
        return new Ranked();
    }

    private final class Ranked extends AbstractList<RankedAccount> implements RandomAccess {
        @Override
        public RankedAccount get(int index) {
            return at(Objects.checkIndex(index, order.length));
        }

        @Override
        public int size() {
            return order.length;
        }
    }

    private RankedAccount at(int place) {
        AccountTable table = portfolio.table();
        int position = order[place];
        Set<RankingCriterion> counting = weights.weights().keySet();
        Iterator<BigInteger> parts = scores.parts(counting, position).iterator();
        ImmutableRankedAccount.Builder account = ImmutableRankedAccount.builder()
                .rank(ranks[place])
                .account(table.account(position).id())
                .score(BigDecimal.valueOf(scores.billionths(position), DECIMALS));
        for (RankingCriterion criterion : counting) {
            account.putPart(criterion, new BigDecimal(parts.next(), DECIMALS));
            if (!criterion.isKnown(table, position)) {
                account.addUnknown(criterion);
            }
        }
        return account.build();
    }

    /**
     * Returns the rank of an account.
     *
     * @param id the id of the account
     * @return the rank, from 1; empty if the account is not in the portfolio
     */
    public OptionalInt rank(AccountId id) {
        int position = portfolio.table().find(Objects.requireNonNull(id, "id"));
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(ranks[places[position]]);
    }

    /**
     * Returns what a reader of the ranking should know: of how many accounts a criterion that counts is not known.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (RankingCriterion criterion : weights.weights().keySet()) {
            int unknown = 0;
            for (int position = 0; position < order.length; position++) {
                unknown += criterion.isKnown(portfolio.table(), position) ? 0 : 1;
            }
            if (unknown > 0) {
                findings.add(Finding.of(PortfolioFinding.COUNTED_AS_ZERO, criterion, unknown));
            }
        }
        return List.copyOf(findings);
    }

    /** Returns the rank of the account at a place, counted from 0. */
    int rankAt(int place) {
        return ranks[place];
    }

    /** Returns the place, counted from 0, of an account, or −1 if it is not in the portfolio. */
    int place(AccountId id) {
        int position = portfolio.table().find(id);
        return position < 0 ? -1 : places[position];
    }

    /**
     * Returns the entry of an account.
     *
     * @param id the id of the account
     * @return its rank, score and parts; empty if it is not in the portfolio
     */
    public Optional<RankedAccount> find(AccountId id) {
        int position = portfolio.table().find(Objects.requireNonNull(id, "id"));
        return position < 0 ? Optional.empty() : Optional.of(at(places[position]));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AccountRanking other
                && portfolio.equals(other.portfolio)
                && weights.equals(other.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(portfolio, weights);
    }

    @Override
    public String toString() {
        return "ranking of " + portfolio;
    }
}
