package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much a portfolio depends on few of its accounts.
 *
 * <p>With aᵢ the amount of account i and S the sum of all amounts, the Herfindahl–Hirschman index is H = Σ (aᵢ ÷ S)². Over n
 * accounts that bring something it lies between 1 ÷ n, when all are equal, and 1, when one brings all; accounts that bring
 * nothing do not change it. The effective number of accounts is 1 ÷ H: so many equal accounts would make the same index.
 * Revenues of 60, 25, 10 and 5 make H = 0.435 and an effective number of 2.298850574712644.
 *
 * <p>Both are worked out as exact fractions of whole numbers, and rounded once, half to even, to 16 significant digits, so
 * that small indexes keep as many digits as large ones. Limits are compared with the exact fractions. A negative amount has
 * no share; if there is one, or nothing above zero, there is no index, and a finding says why.
 *
 * <p>Sources: A. O. Hirschman, National Power and the Structure of Foreign Trade, 1945, and The Paternity of an Index,
 * American Economic Review 54, 1964; O. C. Herfindahl, Concentration in the Steel Industry, dissertation, Columbia
 * University, 1950; M. A. Adelman, Comment on the "H" Concentration Measure as a Numbers-Equivalent, Review of Economics and
 * Statistics 51, 1969. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Concentration {
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);
    private static final int SHOWN_SHARE_DECIMALS = 4;
    private static final int SHOWN_NUMBER_DECIMALS = 2;
    private static final BigInteger LARGEST_AMOUNT = BigInteger.valueOf(Long.MAX_VALUE);

    Concentration() {}

    /**
     * Returns the concentration of a portfolio by a measure.
     *
     * @param portfolio the portfolio
     * @param measure what the accounts bring
     * @param limits how much concentration is borne without a finding
     * @return the concentration
     */
    public static Concentration of(Portfolio portfolio, PortfolioMeasure measure, ConcentrationLimits limits) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(limits, "limits");
        MeasuredAccounts accounts = MeasuredAccounts.of(portfolio, measure);
        ImmutableConcentration.Builder concentration = ImmutableConcentration.builder()
                .measure(measure)
                .limits(limits)
                .accounts(accounts.countAbove(0))
                .unmeasured(accounts.unmeasured())
                .findings(accounts.findings());
        int negative = accounts.size() - accounts.countAbove(-1);
        if (negative > 0) {
            concentration.addFindings(Finding.of(PortfolioFinding.NEGATIVE_AMOUNTS, measure, negative));
        } else if (accounts.countAbove(0) == 0) {
            concentration.addFindings(Finding.of(PortfolioFinding.NO_POSITIVE_TOTAL, measure));
        } else {
            addIndex(concentration, accounts, measure, limits);
            addLargest(concentration, accounts, measure, limits);
        }
        return concentration.build();
    }

    private static void addIndex(
            ImmutableConcentration.Builder concentration,
            MeasuredAccounts accounts,
            PortfolioMeasure measure,
            ConcentrationLimits limits) {
        BigInteger squares = accounts.sumOfSquares();
        BigInteger square = accounts.total().pow(2);
        BigDecimal index = quotient(squares, square);
        BigDecimal effectiveNumber = quotient(square, squares);
        concentration.index(index).effectiveNumber(effectiveNumber);
        limits.highestIndex()
                .filter(limit -> squares.multiply(BILLION).compareTo(billionths(limit, square)) > 0)
                .ifPresent(limit -> concentration.addFindings(
                        Finding.of(PortfolioFinding.INDEX_ABOVE_LIMIT, measure, above(index, limit), plain(limit))));
        limits.leastEffectiveNumber()
                .filter(least -> square.compareTo(squares.multiply(BigInteger.valueOf(least))) < 0)
                .ifPresent(least -> concentration.addFindings(Finding.of(
                        PortfolioFinding.EFFECTIVE_NUMBER_BELOW_LIMIT,
                        measure,
                        effectiveNumber.setScale(SHOWN_NUMBER_DECIMALS, RoundingMode.DOWN),
                        least)));
    }

    private static void addLargest(
            ImmutableConcentration.Builder concentration,
            MeasuredAccounts accounts,
            PortfolioMeasure measure,
            ConcentrationLimits limits) {
        int largest = accounts.largest();
        BigInteger total = accounts.total();
        BigDecimal share = Shares.of(BigInteger.valueOf(accounts.amounts()[largest]), total);
        concentration.largestAccount(accounts.id(largest)).largestShare(share);
        limits.highestShareOfOne().ifPresent(limit -> {
            BigInteger allowed = billionths(limit, total).divide(BILLION);
            int above = accounts.countAbove(allowed.min(LARGEST_AMOUNT).longValue());
            if (above > 0) {
                concentration.addFindings(Finding.of(
                        PortfolioFinding.ACCOUNT_ABOVE_LIMIT,
                        measure,
                        accounts.id(largest).value(),
                        Probability.ofFraction(above(share, limit)),
                        limit,
                        above));
            }
        });
    }

    /** Rounds what is above a limit so that a reader sees it above: up, to four decimals or as many as the limit has. */
    private static BigDecimal above(BigDecimal value, Probability limit) {
        int decimals = Math.max(SHOWN_SHARE_DECIMALS, plain(limit).scale());
        return value.setScale(Math.min(decimals, value.scale()), RoundingMode.UP);
    }

    private static BigDecimal plain(Probability limit) {
        return limit.toBigDecimal().stripTrailingZeros();
    }

    private static BigInteger billionths(Probability limit, BigInteger whole) {
        return whole.multiply(BigInteger.valueOf(limit.billionths()));
    }

    private static BigDecimal quotient(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend).divide(new BigDecimal(divisor), MathContext.DECIMAL64);
    }

    /**
     * Returns what the accounts bring.
     *
     * @return the measure
     */
    public abstract PortfolioMeasure measure();

    /**
     * Returns how much concentration is borne without a finding.
     *
     * @return the limits
     */
    public abstract ConcentrationLimits limits();

    /**
     * Returns how many accounts bring something.
     *
     * @return the number of accounts with an amount above zero
     */
    public abstract int accounts();

    /**
     * Returns the Herfindahl–Hirschman index.
     *
     * @return Σ aᵢ² ÷ S² to 16 significant digits, from 1 ÷ {@link #accounts()} to 1; empty if an amount is negative, or none
     *     is above zero
     */
    public abstract Optional<BigDecimal> index();

    /**
     * Returns how many equal accounts would make the same index.
     *
     * @return S² ÷ Σ aᵢ² to 16 significant digits, from 1 to {@link #accounts()}; empty where the index is
     */
    public abstract Optional<BigDecimal> effectiveNumber();

    /**
     * Returns the account that brings most.
     *
     * @return its id, of several equal ones the first in the portfolio; empty where the index is
     */
    public abstract Optional<AccountId> largestAccount();

    /**
     * Returns the share that the account that brings most has in the total.
     *
     * @return the share, rounded half to even at nine decimals; empty where the index is
     */
    public abstract Optional<BigDecimal> largestShare();

    /**
     * Returns the accounts of which there is no amount. They do not count.
     *
     * @return their ids in the order of the portfolio
     */
    public abstract List<AccountId> unmeasured();

    /**
     * Returns what to know about the concentration.
     *
     * @return a finding per limit that is exceeded, and others about accounts that do not count or keep the index empty
     */
    public abstract List<Finding> findings();
}
