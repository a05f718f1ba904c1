package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what speaks against a prospective account and for it, and what is not known, rule by rule. */
final class QualificationReasons {
    private final ProspectAppraisal appraisal;
    private final QualificationRules rules;
    private final String account;
    private final List<Finding> against = new ArrayList<>();
    private final List<Finding> unknown = new ArrayList<>();
    private final List<Finding> inFavour = new ArrayList<>();

    private QualificationReasons(ProspectAppraisal appraisal, QualificationRules rules) {
        this.appraisal = appraisal;
        this.rules = rules;
        this.account = appraisal.account().value();
    }

    static Qualification qualification(ProspectAppraisal appraisal, QualificationRules rules) {
        QualificationReasons reasons = new QualificationReasons(appraisal, rules);
        reasons.addTargetMarket();
        reasons.addNeed();
        reasons.addAbilityToPay();
        reasons.addLikelihood();
        reasons.addMarginOverCost();
        reasons.addWinningBack();
        reasons.addCompetitor();
        return ImmutableQualification.builder()
                .account(appraisal.account())
                .date(appraisal.date())
                .rules(rules)
                .against(reasons.against)
                .unknown(reasons.unknown)
                .inFavour(reasons.inFavour)
                .build();
    }

    private void addTargetMarket() {
        Optional<PriorityClass> found = appraisal.marketPlacement().flatMap(MarketPlacement::priorityClass);
        boolean decided = appraisal
                .marketPlacement()
                .filter(placement -> placement.undecided().isEmpty())
                .isPresent();
        if (found.isPresent()) {
            inFavour.add(Finding.of(PortfolioFinding.PROSPECT_IN_TARGET_MARKET, account, found.get()));
        } else if (rules.targetMarketRequired() && decided) {
            against.add(Finding.of(PortfolioFinding.PROSPECT_OUTSIDE_TARGET_MARKET, account));
        } else if (rules.targetMarketRequired()) {
            addUnknown(ProspectField.MARKET_PLACEMENT);
        }
    }

    private void addNeed() {
        addAnswer(
                appraisal.needsProduct(),
                ProspectField.NEED,
                PortfolioFinding.PROSPECT_NEEDS_PRODUCT,
                PortfolioFinding.PROSPECT_WITHOUT_NEED);
    }

    private void addAbilityToPay() {
        addAnswer(
                appraisal.ableToPay(),
                ProspectField.ABILITY_TO_PAY,
                PortfolioFinding.PROSPECT_ABLE_TO_PAY,
                PortfolioFinding.PROSPECT_UNABLE_TO_PAY);
    }

    private void addAnswer(Optional<Boolean> answer, ProspectField field, PortfolioFinding yes, PortfolioFinding no) {
        answer.ifPresentOrElse(fulfilled -> add(fulfilled, yes, no), () -> addUnknown(field));
    }

    private void addLikelihood() {
        Probability least = rules.leastLikelihood();
        if (appraisal.likelihood().isPresent()) {
            Probability likelihood = appraisal.likelihood().get();
            add(
                    likelihood.compareTo(least) >= 0,
                    PortfolioFinding.PROSPECT_LIKELY,
                    PortfolioFinding.PROSPECT_UNLIKELY,
                    likelihood,
                    least);
        } else if (!least.isZero()) {
            addUnknown(ProspectField.LIKELIHOOD);
        }
    }

    private void addMarginOverCost() {
        Optional<Money> margin = appraisal.expectedMargin();
        Optional<Money> cost = appraisal.costToServe();
        if (margin.isEmpty()) {
            addUnknown(ProspectField.EXPECTED_MARGIN);
        }
        if (cost.isEmpty()) {
            addUnknown(ProspectField.COST_TO_SERVE);
        }
        if (margin.isPresent() && cost.isPresent()) {
            BigDecimal factor = rules.leastMarginOverCost();
            BigDecimal wanted = cost.get().amount().multiply(factor);
            add(
                    margin.get().amount().compareTo(wanted) >= 0,
                    PortfolioFinding.PROSPECT_WORTH_ITS_COST,
                    PortfolioFinding.PROSPECT_NOT_WORTH_ITS_COST,
                    margin.get(),
                    cost.get(),
                    factor);
        }
    }

    private void addWinningBack() {
        if (rules.mostPeriodsToWinBack().isEmpty()) {
            return;
        }
        Optional<Money> margin = appraisal.expectedMargin();
        Optional<Money> costToServe = appraisal.costToServe();
        Optional<Money> costToWin = appraisal.costToWin();
        if (costToWin.isEmpty()) {
            addUnknown(ProspectField.COST_TO_WIN);
        } else if (margin.isPresent() && costToServe.isPresent()) {
            int periods = rules.mostPeriodsToWinBack().get();
            BigInteger yield = exact(margin.get()).subtract(exact(costToServe.get()));
            add(
                    yield.multiply(BigInteger.valueOf(periods)).compareTo(exact(costToWin.get())) >= 0,
                    PortfolioFinding.PROSPECT_WON_BACK_IN_TIME,
                    PortfolioFinding.PROSPECT_WON_BACK_TOO_LATE,
                    margin.get(),
                    costToServe.get(),
                    costToWin.get(),
                    periods);
        }
    }

    private void addCompetitor() {
        if (appraisal.servedByCompetitor().orElse(false)) {
            inFavour.add(Finding.of(PortfolioFinding.PROSPECT_SERVED_BY_COMPETITOR, account));
        }
    }

    /** Adds a finding for or against, of which the account is the first argument. */
    private void add(boolean fulfilled, PortfolioFinding yes, PortfolioFinding no, Object... figures) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(account);
        arguments.addAll(List.of(figures));
        if (fulfilled) {
            inFavour.add(Finding.of(yes, arguments.toArray()));
        } else {
            against.add(Finding.of(no, arguments.toArray()));
        }
    }

    private void addUnknown(ProspectField field) {
        unknown.add(Finding.of(PortfolioFinding.PROSPECT_FIELD_UNKNOWN, account, field));
    }

    private static BigInteger exact(Money amount) {
        return BigInteger.valueOf(amount.minorUnits());
    }
}
