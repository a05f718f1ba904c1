package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The accounts of a portfolio by what they bring, the largest first, and what they bring together: the 80/20 rule as a
 * curve.
 *
 * <p>Accounts of equal amount stand in the order of the portfolio. With amounts a₁ ≥ a₂ ≥ … ≥ aₙ and their total T, the
 * curve stands at (a₁ + … + aₖ) ÷ T after k accounts. Revenues of 60, 25, 10 and 5 make 0.6, 0.85, 0.95 and 1, and two of
 * four accounts bring 80 %. Margins may be negative: the curve then rises above 1 and falls back to it (the whale curve),
 * as when margins of 80, 50 and −30 make 0.8, 1.3 and 1. Sums and comparisons are exact; only shares that are shown are
 * rounded.
 *
 * <p>Sources: Vilfredo Pareto, Cours d'économie politique, 1896; the key-account training texts. Immutable and thread-safe.
 */
public final class ParetoCurve {
    private final Portfolio portfolio;
    private final PortfolioMeasure measure;
    private final MeasuredAccounts accounts;
    /** The indexes of the measured accounts, the largest first. */
    private final int[] order;
    /** After k accounts, the sum of their amounts; rising as long as the amounts are above zero. */
    private final long[] cumulated;

    private final int positive;

    private ParetoCurve(
            Portfolio portfolio,
            PortfolioMeasure measure,
            MeasuredAccounts accounts,
            int[] order,
            long[] cumulated,
            int positive) {
        this.portfolio = portfolio;
        this.measure = measure;
        this.accounts = accounts;
        this.order = order;
        this.cumulated = cumulated;
        this.positive = positive;
    }

    /**
     * Returns the curve of a portfolio by a measure.
     *
     * @param portfolio the portfolio
     * @param measure what the accounts are compared by
     * @return the curve
     * @throws ArithmeticException if the total, or the sum of the amounts above zero, is too large for an amount of money
     */
    public static ParetoCurve of(Portfolio portfolio, PortfolioMeasure measure) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(measure, "measure");
        MeasuredAccounts accounts = MeasuredAccounts.of(portfolio, measure);
        long[] amounts = accounts.amounts();
        int[] order =
                DescendingRanks.of(amounts.length, List.of(i -> amounts[i])).order();
        long[] cumulated = new long[order.length + 1];
        int positive = 0;
        for (int k = 0; k < order.length; k++) {
            long amount = amounts[order[k]];
            cumulated[k + 1] = sum(cumulated[k], amount);
            positive += amount > 0 ? 1 : 0;
        }
        return new ParetoCurve(portfolio, measure, accounts, order, cumulated, positive);
    }

    private static long sum(long cumulated, long amount) {
        long sum = cumulated + amount;
        boolean overflows = ((cumulated ^ sum) & (amount ^ sum)) < 0;
        if (overflows) {
            BigInteger exact = BigInteger.valueOf(cumulated).add(BigInteger.valueOf(amount));
            throw new ArithmeticException(
                    Check.message(Long.MIN_VALUE + " <= 'cumulated' <= " + Long.MAX_VALUE, exact));
        }
        return sum;
    }

    /**
     * Returns the portfolio.
     *
     * @return the portfolio whose accounts are on the curve
     */
    public Portfolio portfolio() {
        return portfolio;
    }

    /**
     * Returns what the accounts are compared by.
     *
     * @return the measure
     */
    public PortfolioMeasure measure() {
        return measure;
    }

    /**
     * Returns what all measured accounts bring together.
     *
     * @return the total, which may be negative; empty if no account is measured
     */
    public Optional<Money> total() {
        return order.length == 0 ? Optional.empty() : Optional.of(cumulated(order.length));
    }

    /**
     * Returns the points of the curve, worked out as they are asked for.
     *
     * @return one point per measured account, that of the largest amount first
     */
    public List<ParetoPoint> points() {
        return new Points(this);
    }

    /**
     * Returns the accounts of which there is no amount. They are on no curve, in no set and in no class.
     *
     * @return their ids in the order of the portfolio
     */
    public List<AccountId> unmeasured() {
        return accounts.unmeasured();
    }

    /**
     * Returns the fewest accounts that bring a share of the total: the largest ones, up to and with the one that reaches it.
     *
     * @param share the share of the total; zero is reached by no account at all
     * @return the set; empty if the total is not above zero, since nothing is a share of it then
     */
    public Optional<SmallestSet> smallestSet(Probability share) {
        Objects.requireNonNull(share, "share");
        if (!hasTotal()) {
            return Optional.empty();
        }
        long wanted = Shares.leastReaching(share, cumulated[order.length]);
        int found = Arrays.binarySearch(cumulated, 0, positive + 1, wanted);
        int count = found >= 0 ? found : -found - 1;
        return Optional.of(ImmutableSmallestSet.builder()
                .curve(this)
                .share(share)
                .count(count)
                .build());
    }

    /**
     * Returns what to know about the curve.
     *
     * @return findings about accounts that are not measured or bring less than nothing, and about a total not above zero
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(accounts.findings());
        int negative = accounts.size() - accounts.countAbove(-1);
        if (negative > 0) {
            findings.add(Finding.of(PortfolioFinding.BELOW_ZERO_ON_CURVE, measure, negative));
        }
        if (!hasTotal()) {
            findings.add(Finding.of(PortfolioFinding.NO_POSITIVE_TOTAL, measure));
        }
        return List.copyOf(findings);
    }

    private boolean hasTotal() {
        return cumulated[order.length] > 0;
    }

    int size() {
        return order.length;
    }

    /** Returns the position in the portfolio of the account at a rank, counted from 0. */
    int position(int rank) {
        return accounts.position(order[rank]);
    }

    /** Returns the ids of the accounts from a rank to before another. */
    List<AccountId> ids(int from, int to) {
        int[] positions = new int[to - from];
        Arrays.setAll(positions, i -> position(from + i));
        return PositionView.ids(portfolio, positions);
    }

    /** Returns the amount of the account at a rank, counted from 0. */
    Money amount(int rank) {
        return money(minorUnits(rank));
    }

    /** Returns the sum of the largest accounts. */
    Money cumulated(int count) {
        return money(cumulated[count]);
    }

    /** Returns the share of the largest accounts in the total. */
    Optional<BigDecimal> cumulatedShare(int count) {
        return hasTotal() ? Optional.of(Shares.of(cumulated[count], cumulated[order.length])) : Optional.empty();
    }

    /** Returns that equal accounts stand on both sides of a border after so many accounts, if they do. */
    Optional<Finding> tie(Probability share, int count) {
        int first = count;
        while (first > 0 && count < order.length && minorUnits(first - 1) == minorUnits(count)) {
            first--;
        }
        int end = count;
        while (end < order.length && minorUnits(end) == minorUnits(count)) {
            end++;
        }
        return first == count
                ? Optional.empty()
                : Optional.of(
                        Finding.of(PortfolioFinding.TIE_AT_BORDER, share, amount(count), count - first, end - count));
    }

    private long minorUnits(int rank) {
        return accounts.amounts()[order[rank]];
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(minorUnits, portfolio.currency().orElseThrow());
    }

    private static final class Points extends AbstractList<ParetoPoint> implements RandomAccess {
        private final ParetoCurve curve;

        Points(ParetoCurve curve) {
            this.curve = curve;
        }

        @Override
        public ParetoPoint get(int index) {
            return ImmutableParetoPoint.builder()
                    .position(index + 1)
                    .account(curve.accounts.id(curve.order[index]))
                    .amount(curve.amount(index))
                    .cumulated(curve.cumulated(index + 1))
                    .cumulatedShare(curve.cumulatedShare(index + 1))
                    .build();
        }

        @Override
        public int size() {
            return curve.order.length;
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ParetoCurve other && portfolio.equals(other.portfolio) && measure == other.measure;
    }

    @Override
    public int hashCode() {
        return Objects.hash(portfolio, measure);
    }

    @Override
    public String toString() {
        return order.length + " accounts by " + measure + " of " + portfolio;
    }
}
