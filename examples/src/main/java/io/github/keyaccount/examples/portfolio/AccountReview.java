package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountHierarchy;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.account.GroupFigures;
import io.github.keyaccount.examples.export.AccountExport;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import io.github.keyaccount.portfolio.AbcClasses;
import io.github.keyaccount.portfolio.AccountRanking;
import io.github.keyaccount.portfolio.AccountTiering;
import io.github.keyaccount.portfolio.Concentration;
import io.github.keyaccount.portfolio.MatrixPlacements;
import io.github.keyaccount.portfolio.ParetoCurve;
import io.github.keyaccount.portfolio.Portfolio;
import io.github.keyaccount.portfolio.PortfolioMeasure;
import io.github.keyaccount.portfolio.RankingCut;
import io.github.keyaccount.portfolio.SmallestSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be known of a portfolio, each of its accounts an account of the export or a group of them.
 *
 * @param settings by what the accounts are judged
 * @param byGroup whether groups take the place of their members
 * @param portfolio the accounts with their figures and appraisals
 * @param hierarchy which accounts belong to which
 * @param groups the figures of the groups
 * @param membersAppraised how many members of groups have an appraisal that does not count, since the tops stand for all
 * @param tiering the tiers
 * @param ranking the order in which the accounts deserve attention
 * @param bands that order, cut into bands as large as the tiers should be
 * @param curve the accounts by revenue, the largest first
 * @param mostOfIt the fewest accounts that bring 80 % of the revenue; empty without revenue
 * @param classes the classes A, B and C; empty without revenue
 * @param concentration how much depends on few accounts
 * @param matrix where the accounts stand in the matrix of potential and share of wallet, if there is one
 */
record AccountReview(
        PortfolioSettings settings,
        boolean byGroup,
        Portfolio portfolio,
        AccountHierarchy hierarchy,
        GroupFigures groups,
        int membersAppraised,
        AccountTiering tiering,
        AccountRanking ranking,
        RankingCut bands,
        ParetoCurve curve,
        Optional<SmallestSet> mostOfIt,
        Optional<AbcClasses> classes,
        Concentration concentration,
        Optional<MatrixPlacements> matrix) {

    private static final Probability MOST = Probability.ofPercent(80);

    /**
     * Works it out.
     *
     * @param export the accounts
     * @param period the period of their figures
     * @param asOf the day at whose end they stand
     * @param byGroup whether groups take the place of their members
     * @param settings by what the accounts are judged
     */
    static AccountReview of(
            AccountExport export, SalesPeriod period, LocalDate asOf, boolean byGroup, PortfolioSettings settings) {
        AccountHierarchy hierarchy = AccountHierarchy.of(export.accounts());
        GroupFigures groups = GroupFigures.of(hierarchy, export.figures());
        List<AccountAppraisal> appraisals = byGroup ? ofTops(export.appraisals(), hierarchy) : export.appraisals();
        Portfolio portfolio = byGroup
                ? Portfolio.of(hierarchy.groups(), groups.groups(), appraisals, period, asOf)
                : Portfolio.of(export.accounts(), export.figures(), appraisals, period, asOf);
        AccountRanking ranking = AccountRanking.of(portfolio, settings.weights());
        ParetoCurve curve = ParetoCurve.of(portfolio, PortfolioMeasure.REVENUE);
        return new AccountReview(
                settings,
                byGroup,
                portfolio,
                hierarchy,
                groups,
                export.appraisals().size() - appraisals.size(),
                AccountTiering.of(portfolio, settings.thresholds()),
                ranking,
                RankingCut.of(ranking, settings.shares(), settings.tieRule()),
                curve,
                curve.smallestSet(MOST),
                AbcClasses.of(curve, settings.abcLimits()),
                Concentration.of(portfolio, PortfolioMeasure.REVENUE, settings.concentrationLimits()),
                settings.matrix().map(matrix -> MatrixPlacements.of(portfolio, matrix)));
    }

    private static List<AccountAppraisal> ofTops(List<AccountAppraisal> appraisals, AccountHierarchy hierarchy) {
        Set<AccountId> tops = hierarchy.tops().stream().map(Account::id).collect(Collectors.toSet());
        return appraisals.stream()
                .filter(appraisal -> tops.contains(appraisal.account()))
                .toList();
    }

    /** Returns the figures of an account. */
    Optional<AccountFigures> figures(AccountId account) {
        return portfolio.figures(account);
    }

    /** Returns the tier of an account. */
    AccountTier tier(AccountId account) {
        return tiering.judgement(account).orElseThrow().tier();
    }

    /** Returns the name of an account. */
    String name(AccountId account) {
        return portfolio.account(account).map(Account::name).orElse(account.value());
    }

    /** Returns whether any account belongs to another. */
    boolean hasGroups() {
        return hierarchy.tops().size() < hierarchy.accounts().size();
    }
}
