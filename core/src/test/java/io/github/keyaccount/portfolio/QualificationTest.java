package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.Markets.DATE;
import static io.github.keyaccount.portfolio.Markets.MARKET;
import static io.github.keyaccount.portfolio.Markets.company;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.EUR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.USD;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.cents;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.id;
import static io.github.keyaccount.portfolio.QualificationVerdict.QUALIFIED;
import static io.github.keyaccount.portfolio.QualificationVerdict.TURNED_DOWN;
import static io.github.keyaccount.portfolio.QualificationVerdict.UNDECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QualificationTest {
    private static final QualificationRules RULES = QualificationRules.defaults();

    private static final MarketPlacement INSIDE =
            MARKET.place(company("A-1").withEmployees(1L).withSales(euro("1")).withNetAssets(euro("-99")));
    private static final MarketPlacement OUTSIDE =
            MARKET.place(company("A-1").withEmployees(0L).withSales(euro("1")));
    private static final MarketPlacement UNKNOWN = MARKET.place(company("A-1"));

    /** Meets all rules, each only just. */
    private static final ProspectAppraisal SOUND = ProspectAppraisal.builder()
            .account("A-1")
            .date(DATE)
            .marketPlacement(INSIDE)
            .needsProduct(true)
            .ableToPay(true)
            .likelihood(Probability.ofPercent(5))
            .expectedMargin(euro("100"))
            .costToServe(euro("100"))
            .build();

    private static QualificationVerdict verdict(ProspectAppraisal appraisal) {
        return Qualification.of(appraisal, RULES).verdict();
    }

    private static Finding finding(PortfolioFinding code, Object... figures) {
        List<Object> arguments = new ArrayList<>(List.of("A-1"));
        arguments.addAll(List.of(figures));
        return Finding.of(code, arguments.toArray());
    }

    private static Finding unknown(ProspectField field) {
        return finding(PortfolioFinding.PROSPECT_FIELD_UNKNOWN, field);
    }

    /** Appraisals of any kind, in small numbers, so that limits are often met exactly. */
    static final class Appraisals implements ArbitrarySupplier<ProspectAppraisal> {
        @Override
        public Arbitrary<ProspectAppraisal> get() {
            Arbitrary<Money> costs = Arbitraries.longs().between(0, 4).map(MeasuredPortfolios::cents);
            return Combinators.combine(
                            Arbitraries.of(INSIDE, OUTSIDE, UNKNOWN).optional(0.9),
                            Arbitraries.frequencyOf(
                                            Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)))
                                    .optional(0.9)
                                    .tuple3(),
                            Arbitraries.integers()
                                    .between(3, 9)
                                    .map(Probability::ofPercent)
                                    .optional(0.9),
                            Arbitraries.longs()
                                    .between(-1, 8)
                                    .map(MeasuredPortfolios::cents)
                                    .optional(0.9),
                            costs.optional(0.9),
                            costs.optional(0.9))
                    .as((placement, answers, likelihood, margin, costToServe, costToWin) -> ProspectAppraisal.builder()
                            .account("A-1")
                            .date(DATE)
                            .marketPlacement(placement)
                            .needsProduct(answers.get1())
                            .ableToPay(answers.get2())
                            .servedByCompetitor(answers.get3())
                            .likelihood(likelihood)
                            .expectedMargin(margin)
                            .costToServe(costToServe)
                            .costToWin(costToWin)
                            .build());
        }
    }

    /** Rules of any kind. */
    static final class Rules implements ArbitrarySupplier<QualificationRules> {
        @Override
        public Arbitrary<QualificationRules> get() {
            return Combinators.combine(
                            Arbitraries.of(true, false),
                            Arbitraries.of(0, 5, 7).map(Probability::ofPercent),
                            Arbitraries.of("0", "0.5", "1", "1.5").map(BigDecimal::new),
                            Arbitraries.integers().between(1, 3).optional())
                    .as((required, likelihood, factor, periods) -> QualificationRules.builder()
                            .targetMarketRequired(required)
                            .leastLikelihood(likelihood)
                            .leastMarginOverCost(factor)
                            .mostPeriodsToWinBack(periods)
                            .build());
        }
    }

    /** Asks the rules once more, in doubles, which these small numbers fit into. */
    private static QualificationVerdict oracle(ProspectAppraisal appraisal, QualificationRules rules) {
        List<Optional<Boolean>> answers = new ArrayList<>();
        if (rules.targetMarketRequired()) {
            answers.add(appraisal
                    .marketPlacement()
                    .flatMap(placement ->
                            placement.equals(UNKNOWN) ? Optional.empty() : Optional.of(placement.equals(INSIDE))));
        }
        answers.add(appraisal.needsProduct());
        answers.add(appraisal.ableToPay());
        if (!rules.leastLikelihood().equals(Probability.ZERO)) {
            answers.add(appraisal
                    .likelihood()
                    .map(likelihood ->
                            likelihood.doubleValue() >= rules.leastLikelihood().doubleValue()));
        }
        Optional<Double> margin = appraisal.expectedMargin().map(amount -> (double) amount.minorUnits());
        Optional<Double> serve = appraisal.costToServe().map(amount -> (double) amount.minorUnits());
        Optional<Double> win = appraisal.costToWin().map(amount -> (double) amount.minorUnits());
        answers.add(margin.flatMap(
                m -> serve.map(c -> m >= rules.leastMarginOverCost().doubleValue() * c)));
        rules.mostPeriodsToWinBack()
                .ifPresent(periods ->
                        answers.add(margin.flatMap(m -> serve.flatMap(c -> win.map(w -> (m - c) * periods >= w)))));
        if (answers.contains(Optional.of(false))) {
            return TURNED_DOWN;
        }
        return answers.contains(Optional.<Boolean>empty()) ? UNDECIDED : QUALIFIED;
    }

    @Property(tries = 1000)
    void verdict_isThatOfTheRules(
            @ForAll(supplier = Appraisals.class) ProspectAppraisal appraisal,
            @ForAll(supplier = Rules.class) QualificationRules rules) {
        assertEquals(
                oracle(appraisal, rules), Qualification.of(appraisal, rules).verdict());
    }

    @Property(tries = 300)
    void verdictAndReasons_agree(
            @ForAll(supplier = Appraisals.class) ProspectAppraisal appraisal,
            @ForAll(supplier = Rules.class) QualificationRules rules) {
        Qualification qualification = Qualification.of(appraisal, rules);
        assertEquals(
                qualification.verdict() == TURNED_DOWN, !qualification.against().isEmpty());
        assertEquals(
                qualification.verdict() == QUALIFIED,
                qualification.against().isEmpty() && qualification.unknown().isEmpty());
        assertTrue(qualification.unknown().stream()
                .allMatch(finding -> finding.code() == PortfolioFinding.PROSPECT_FIELD_UNKNOWN));
        List<Finding> all = new ArrayList<>(qualification.against());
        all.addAll(qualification.unknown());
        all.addAll(qualification.inFavour());
        assertEquals(all, qualification.reasons());
    }

    @Property(tries = 500)
    void makingAKnownThingBetter_neverMakesTheVerdictWorse(
            @ForAll(supplier = Appraisals.class) ProspectAppraisal appraisal,
            @ForAll(supplier = Rules.class) QualificationRules rules,
            @ForAll @IntRange(max = 3) int more,
            @ForAll @IntRange(max = 7) int what) {
        ProspectAppraisal better = switch (what) {
            case 0 -> appraisal.withMarketPlacement(appraisal.marketPlacement().map(known -> INSIDE));
            case 1 -> appraisal.withNeedsProduct(appraisal.needsProduct().map(known -> true));
            case 2 -> appraisal.withAbleToPay(appraisal.ableToPay().map(known -> true));
            case 3 ->
                appraisal.withLikelihood(appraisal
                        .likelihood()
                        .map(known -> Probability.ofBillionths(known.billionths() + more * 10_000_000)));
            case 4 -> appraisal.withExpectedMargin(appraisal.expectedMargin().map(known -> known.plus(cents(more))));
            case 5 ->
                appraisal.withCostToServe(
                        appraisal.costToServe().map(known -> Money.max(cents(0), known.minus(cents(more)))));
            case 6 ->
                appraisal.withCostToWin(
                        appraisal.costToWin().map(known -> Money.max(cents(0), known.minus(cents(more)))));
            default ->
                appraisal.withServedByCompetitor(appraisal.servedByCompetitor().map(known -> true));
        };
        QualificationVerdict before = Qualification.of(appraisal, rules).verdict();
        QualificationVerdict after = Qualification.of(better, rules).verdict();
        assertTrue(after.ordinal() <= before.ordinal(), "qualified, undecided, turned down");
    }

    @Test
    void account_qualifies_whenItMeetsEachRuleOnlyJust() {
        Qualification qualification = Qualification.of(SOUND, RULES);
        assertEquals(id(1), qualification.account());
        assertEquals(DATE, qualification.date());
        assertEquals(RULES, qualification.rules());
        assertEquals(QUALIFIED, qualification.verdict());
        assertEquals(List.of(), qualification.against());
        assertEquals(List.of(), qualification.unknown());
        assertEquals(
                List.of(
                        finding(PortfolioFinding.PROSPECT_IN_TARGET_MARKET, PriorityClass.LAST),
                        finding(PortfolioFinding.PROSPECT_NEEDS_PRODUCT),
                        finding(PortfolioFinding.PROSPECT_ABLE_TO_PAY),
                        finding(PortfolioFinding.PROSPECT_LIKELY, Probability.ofPercent(5), Probability.ofPercent(5)),
                        finding(PortfolioFinding.PROSPECT_WORTH_ITS_COST, euro("100"), euro("100"), BigDecimal.ONE)),
                qualification.inFavour());
    }

    @Test
    void account_isTurnedDown_withAllReasons() {
        ProspectAppraisal bad = SOUND.withMarketPlacement(OUTSIDE)
                .withNeedsProduct(false)
                .withAbleToPay(false)
                .withLikelihood(Probability.ofFraction("0.049999999"))
                .withExpectedMargin(euro("99.99"))
                .withCostToWin(euro("1"));
        QualificationRules rules = RULES.withMostPeriodsToWinBack(3);
        Qualification qualification = Qualification.of(bad, rules);
        assertEquals(TURNED_DOWN, qualification.verdict());
        assertEquals(
                List.of(
                        finding(PortfolioFinding.PROSPECT_OUTSIDE_TARGET_MARKET),
                        finding(PortfolioFinding.PROSPECT_WITHOUT_NEED),
                        finding(PortfolioFinding.PROSPECT_UNABLE_TO_PAY),
                        finding(
                                PortfolioFinding.PROSPECT_UNLIKELY,
                                Probability.ofFraction("0.049999999"),
                                Probability.ofPercent(5)),
                        finding(
                                PortfolioFinding.PROSPECT_NOT_WORTH_ITS_COST,
                                euro("99.99"),
                                euro("100"),
                                BigDecimal.ONE),
                        finding(PortfolioFinding.PROSPECT_WON_BACK_TOO_LATE, euro("99.99"), euro("100"), euro("1"), 3)),
                qualification.against());
        assertEquals(List.of(), qualification.inFavour());
        assertEquals(qualification.against(), qualification.reasons());
    }

    @Test
    void oneReason_turnsItDown() {
        assertEquals(TURNED_DOWN, verdict(SOUND.withMarketPlacement(OUTSIDE)));
        assertEquals(TURNED_DOWN, verdict(SOUND.withNeedsProduct(false)));
        assertEquals(TURNED_DOWN, verdict(SOUND.withAbleToPay(false)));
        assertEquals(TURNED_DOWN, verdict(SOUND.withLikelihood(Probability.ZERO)));
        assertEquals(TURNED_DOWN, verdict(SOUND.withExpectedMargin(euro("99.99"))));
    }

    @Test
    void oneUnknown_leavesItUndecided_andIsNamed() {
        ProspectAppraisal nothing =
                ProspectAppraisal.builder().account("A-1").date(DATE).build();
        Qualification qualification = Qualification.of(nothing, RULES.withMostPeriodsToWinBack(1));
        assertEquals(UNDECIDED, qualification.verdict());
        assertEquals(
                List.of(
                        unknown(ProspectField.MARKET_PLACEMENT),
                        unknown(ProspectField.NEED),
                        unknown(ProspectField.ABILITY_TO_PAY),
                        unknown(ProspectField.LIKELIHOOD),
                        unknown(ProspectField.EXPECTED_MARGIN),
                        unknown(ProspectField.COST_TO_SERVE),
                        unknown(ProspectField.COST_TO_WIN)),
                qualification.unknown());
        assertEquals(qualification.unknown(), qualification.reasons());
        assertEquals(Severity.WARNING, qualification.unknown().get(0).severity());
        assertEquals(UNDECIDED, verdict(SOUND.withMarketPlacement(UNKNOWN)));
        assertEquals(UNDECIDED, verdict(SOUND.withMarketPlacement(Optional.empty())));
        assertEquals(UNDECIDED, verdict(SOUND.withLikelihood(Optional.empty())));
        assertEquals(UNDECIDED, verdict(SOUND.withCostToServe(Optional.empty())));
    }

    @Test
    void reasonsAgainst_outweighUnknowns_whichAreNamedStill() {
        Qualification qualification =
                Qualification.of(SOUND.withNeedsProduct(false).withAbleToPay(Optional.empty()), RULES);
        assertEquals(TURNED_DOWN, qualification.verdict());
        assertEquals(List.of(unknown(ProspectField.ABILITY_TO_PAY)), qualification.unknown());
        assertEquals(5, qualification.reasons().size());
    }

    @Test
    void competitor_speaksInFavour_butDecidesNothing() {
        Qualification served = Qualification.of(SOUND.withServedByCompetitor(true), RULES);
        assertEquals(QUALIFIED, served.verdict());
        assertEquals(
                finding(PortfolioFinding.PROSPECT_SERVED_BY_COMPETITOR),
                served.inFavour().get(5));
        assertEquals(Qualification.of(SOUND, RULES), Qualification.of(SOUND.withServedByCompetitor(false), RULES));
        assertEquals(TURNED_DOWN, verdict(SOUND.withServedByCompetitor(true).withNeedsProduct(false)));
    }

    @Test
    void rulesThatAreNotAsked_needNoAnswer() {
        QualificationRules lenient = RULES.withTargetMarketRequired(false).withLeastLikelihood(Probability.ZERO);
        ProspectAppraisal unknown = SOUND.withMarketPlacement(Optional.empty()).withLikelihood(Optional.empty());
        assertEquals(QUALIFIED, Qualification.of(unknown, lenient).verdict());
        Qualification outside = Qualification.of(SOUND.withMarketPlacement(OUTSIDE), lenient);
        assertEquals(QUALIFIED, outside.verdict());
        assertEquals(4, outside.reasons().size());
        assertEquals(5, Qualification.of(SOUND, lenient).reasons().size(), "a place inside still speaks in favour");
    }

    @Test
    void margin_isComparedExactly_withAFactor() {
        // A third, to nine decimals, of EUR 3.00 is EUR 0.999999999.
        QualificationRules third = RULES.withLeastMarginOverCost(new BigDecimal("0.333333333"));
        ProspectAppraisal appraisal = SOUND.withCostToServe(euro("3")).withExpectedMargin(euro("1"));
        assertEquals(QUALIFIED, Qualification.of(appraisal, third).verdict());
        assertEquals(
                TURNED_DOWN,
                Qualification.of(appraisal.withExpectedMargin(euro("0.99")), third)
                        .verdict());
        // An account that costs nothing need not bring anything.
        ProspectAppraisal free = SOUND.withCostToServe(euro("0")).withExpectedMargin(euro("0"));
        assertEquals(QUALIFIED, Qualification.of(free, RULES).verdict());
        assertEquals(
                TURNED_DOWN,
                Qualification.of(free.withExpectedMargin(euro("-0.01")), RULES).verdict());
    }

    @Test
    void costToWin_isWonBack_withinThePeriods() {
        // (130 − 100) × 4 = 120
        ProspectAppraisal appraisal = SOUND.withExpectedMargin(euro("130")).withCostToWin(euro("120"));
        Qualification inTime = Qualification.of(appraisal, RULES.withMostPeriodsToWinBack(4));
        assertEquals(QUALIFIED, inTime.verdict());
        assertEquals(
                finding(PortfolioFinding.PROSPECT_WON_BACK_IN_TIME, euro("130"), euro("100"), euro("120"), 4),
                inTime.inFavour().get(5));
        assertEquals(
                TURNED_DOWN,
                Qualification.of(appraisal.withCostToWin(euro("120.01")), RULES.withMostPeriodsToWinBack(4))
                        .verdict());
        assertEquals(
                TURNED_DOWN,
                Qualification.of(appraisal, RULES.withMostPeriodsToWinBack(3)).verdict());
        assertEquals(
                List.of(unknown(ProspectField.COST_TO_WIN)),
                Qualification.of(appraisal.withCostToWin(Optional.empty()), RULES.withMostPeriodsToWinBack(3))
                        .unknown());
        assertEquals(
                List.of(unknown(ProspectField.EXPECTED_MARGIN)),
                Qualification.of(appraisal.withExpectedMargin(Optional.empty()), RULES.withMostPeriodsToWinBack(3))
                        .unknown());
        assertEquals(
                List.of(unknown(ProspectField.COST_TO_SERVE)),
                Qualification.of(appraisal.withCostToServe(Optional.empty()), RULES.withMostPeriodsToWinBack(3))
                        .unknown());
    }

    @Test
    void winningBack_isExact_forTheLargestAmounts() {
        // (−(2^63 − 1) − (2^63 − 1)) × 1 is below any cost.
        ProspectAppraisal appraisal = SOUND.withExpectedMargin(cents(-Long.MAX_VALUE))
                .withCostToServe(cents(Long.MAX_VALUE))
                .withCostToWin(cents(0));
        assertEquals(
                2,
                Qualification.of(appraisal, RULES.withMostPeriodsToWinBack(1))
                        .against()
                        .size());
    }

    @Test
    void rules_areThoseOfTheDocumentation_unlessSet() {
        QualificationRules rules = QualificationRules.builder().build();
        assertTrue(rules.targetMarketRequired());
        assertEquals(Probability.ofPercent(5), rules.leastLikelihood());
        assertEquals(BigDecimal.ONE, rules.leastMarginOverCost());
        assertEquals(Optional.empty(), rules.mostPeriodsToWinBack());
        assertEquals(rules, QualificationRules.defaults());
    }

    @Test
    void factors_areEqual_whateverTheirTrailingZeros() {
        assertEquals(RULES, RULES.withLeastMarginOverCost(new BigDecimal("1.000")));
        assertEquals(
                RULES.withLeastMarginOverCost(BigDecimal.ZERO), RULES.withLeastMarginOverCost(new BigDecimal("0.00")));
    }

    @Test
    void rules_areRefused_whenOutOfRange() {
        assertRefused(
                "Expected 'leastMarginOverCost' >= 0, but found -0.1",
                () -> RULES.withLeastMarginOverCost(new BigDecimal("-0.1")));
        assertRefused(
                "Expected 'leastMarginOverCost' with at most 1000 digits before and after the decimal point, but found"
                        + " 1001 before and 0 after it",
                () -> RULES.withLeastMarginOverCost(new BigDecimal("1E+1000")));
        assertRefused("Expected 'mostPeriodsToWinBack' >= 1, but found 0", () -> RULES.withMostPeriodsToWinBack(0));
    }

    @Test
    void appraisal_isRefused_whenItsPlacementIsOfAnotherAccount() {
        assertRefused(
                "Expected 'marketPlacement' of the same account for prospect appraisal of A-2 on 2026-06-30, but found"
                        + " A-1",
                () -> SOUND.withAccount(id(2)));
    }

    @Test
    void appraisal_isRefused_whenACostIsNegative() {
        assertRefused(
                "Expected 'costToServe' of zero or more for prospect appraisal of A-1 on 2026-06-30, but found EUR -0.01",
                () -> SOUND.withCostToServe(euro("-0.01")));
        assertRefused(
                "Expected 'costToWin' of zero or more for prospect appraisal of A-1 on 2026-06-30, but found EUR -0.01",
                () -> SOUND.withCostToWin(euro("-0.01")));
    }

    @Test
    void appraisal_isRefused_whenItsAmountsAreInDifferentCurrencies() {
        Money dollars = Money.ofMajor(5, USD);
        assertMismatch(
                "Expected 'costToServe' in EUR like other amounts for prospect appraisal of A-1 on 2026-06-30, but found"
                        + " USD 5.00",
                EUR,
                USD,
                () -> SOUND.withCostToServe(dollars));
        assertMismatch(
                "Expected 'costToWin' in EUR like other amounts for prospect appraisal of A-1 on 2026-06-30, but found"
                        + " USD 5.00",
                EUR,
                USD,
                () -> SOUND.withCostToWin(dollars));
        assertMismatch(
                "Expected 'costToWin' in EUR like other amounts for prospect appraisal of A-1 on 2026-06-30, but found"
                        + " USD 5.00",
                EUR,
                USD,
                () -> SOUND.withExpectedMargin(Optional.empty()).withCostToWin(dollars));
        assertEquals(
                Optional.of(dollars),
                ProspectAppraisal.builder()
                        .account("A-1")
                        .date(DATE)
                        .costToWin(dollars)
                        .build()
                        .costToWin());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("appraisal", () -> Qualification.of(null, RULES));
        assertNull("rules", () -> Qualification.of(SOUND, null));
        assertNull("account", () -> ProspectAppraisal.builder().account((String) null));
    }
}
