package io.github.keyaccount.portfolio;

import io.github.keyaccount.measure.Probability;
import java.math.BigInteger;
import java.util.Arrays;

/** What is known of the accounts of a portfolio by each criterion, in the unit of the criterion. */
final class TierEvidence {
    private static final BigInteger BILLION = BigInteger.valueOf(Probability.ONE.billionths());

    /** Shares are shown in hundredths of a percent, which are this many billionths. */
    private static final long SHOWN_SHARE = 100_000;

    private final Portfolio portfolio;
    private final BigInteger totalRevenue;

    private TierEvidence(Portfolio portfolio, BigInteger totalRevenue) {
        this.portfolio = portfolio;
        this.totalRevenue = totalRevenue;
    }

    static TierEvidence of(Portfolio portfolio) {
        AccountTable table = portfolio.table();
        return new TierEvidence(
                portfolio, MeasuredAccounts.sum(table.size(), position -> Math.max(0, table.revenue(position))));
    }

    /** Returns the revenue of all accounts in minor units. */
    BigInteger totalRevenue() {
        return totalRevenue;
    }

    boolean isKnown(TierCriterion criterion, int position) {
        AccountTable table = portfolio.table();
        return switch (criterion) {
            case REVENUE_SHARE -> table.revenue(position) != AccountTable.UNKNOWN && totalRevenue.signum() > 0;
            case RECOVERY_TIME -> table.recoveryMonths(position) != AccountTable.UNKNOWN;
            case STRATEGIC_WEIGHT -> table.strategicWeight(position) != AccountTable.UNKNOWN;
            case TENURE ->
                table.customerSince(position) != AccountTable.UNKNOWN
                        && table.customerSince(position) <= portfolio.asOf().toEpochDay();
            case POTENTIAL -> table.potential(position) != AccountTable.UNKNOWN;
        };
    }

    /**
     * Returns the value of a criterion that is known: billionths rounded down, months, whole years or minor units. A share
     * rounded down reaches a threshold, which is a whole number of billionths, if and only if the exact share does.
     */
    long value(TierCriterion criterion, int position) {
        AccountTable table = portfolio.table();
        return switch (criterion) {
            case REVENUE_SHARE ->
                BigInteger.valueOf(table.revenue(position))
                        .multiply(BILLION)
                        .divide(totalRevenue)
                        .longValueExact();
            case RECOVERY_TIME -> table.recoveryMonths(position);
            case STRATEGIC_WEIGHT -> table.strategicWeight(position);
            case TENURE -> table.account(position).tenureYears(portfolio.asOf()).orElseThrow();
            case POTENTIAL -> table.potential(position);
        };
    }

    /**
     * Returns the value of a criterion that is known, as it is shown. A share is rounded down to hundredths of a percent,
     * unless one of the thresholds that it is shown with is finer: so it reaches them whenever the exact share does.
     */
    long valueShown(TierCriterion criterion, int position, long... thresholds) {
        long value = value(criterion, position);
        boolean rounds = criterion == TierCriterion.REVENUE_SHARE
                && Arrays.stream(thresholds).allMatch(threshold -> threshold % SHOWN_SHARE == 0);
        return rounds ? value - value % SHOWN_SHARE : value;
    }
}
