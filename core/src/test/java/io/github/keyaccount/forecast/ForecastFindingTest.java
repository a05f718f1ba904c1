package io.github.keyaccount.forecast;

import static io.github.keyaccount.forecast.Deals.AS_OF;
import static io.github.keyaccount.forecast.Deals.JPY;
import static io.github.keyaccount.forecast.Deals.QUARTER;
import static io.github.keyaccount.forecast.Deals.RATES;
import static io.github.keyaccount.forecast.Deals.euro;
import static io.github.keyaccount.forecast.Deals.open;
import static io.github.keyaccount.forecast.Deals.pipeline;
import static io.github.keyaccount.forecast.Deals.target;
import static io.github.keyaccount.forecast.Deals.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.FunnelFinding;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityField;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastFindingTest {
    private static final ForecastOptions DEFAULTS = ForecastOptions.defaults();
    /** Alone, it reaches the target. */
    private static final Opportunity WON = won("W-1", AS_OF, euro("1000"));

    private static final Opportunity SLIPPED =
            open("O-1", "Lead", euro("1234.5")).withExpectedClose(AS_OF.minusDays(1));
    private static final Opportunity UNDATED = open("O-2", "Lead", euro("20")).withExpectedClose(Optional.empty());
    private static final Opportunity OMITTED = open("O-3", "Lead", euro("30")).withCategory(ForecastCategory.OMITTED);

    private static List<Finding> findings(ForecastOptions options, Opportunity... deals) {
        return findings(target(euro("1000")), options, pipeline(List.of(deals)));
    }

    private static List<Finding> findings(SalesTarget target, ForecastOptions options, Pipeline pipeline) {
        return Forecast.of(pipeline, target, options).findings();
    }

    private static void assertOne(String english, String chinese, Finding expected, List<Finding> found) {
        assertEquals(List.of(expected), found);
        assertEquals(english, Texts.english().of(found.get(0)));
        assertEquals(chinese, Texts.chinese().of(found.get(0)));
    }

    @Test
    void findings_areNone_whenTheTargetIsReachedAndEverythingCounts() {
        assertEquals(List.of(), findings(DEFAULTS, WON, open("O-1", "Lead", euro("20"))));
    }

    @Test
    void gap_isFound() {
        assertOne(
                "The funnel does not hold enough: EUR 999.99 more must be found to reach the target of EUR 1,000.00.",
                "漏斗内的商机不足：要完成目标 EUR 1,000.00，还需找到 EUR 999.99。",
                Finding.of(ForecastFinding.GAP, euro("999.99"), euro("1000")),
                findings(DEFAULTS, won("W-1", AS_OF, euro("0.01"))));
    }

    @Test
    void targetOfZero_isFound() {
        assertOne(
                "The target of 2026-Q3 is zero, so that no ratio to it is defined.",
                "2026-Q3 的目标为零，无法计算与目标的比率。",
                Finding.of(ForecastFinding.NO_TARGET, QUARTER),
                findings(target(euro("0")), DEFAULTS, pipeline(List.of())));
    }

    @Test
    void scopeOfAllOpen_isFound_insteadOfWhatItCounts() {
        assertOne(
                "All open opportunities are counted, not only those expected in 2026-Q3.",
                "计入全部进行中的商机，不限于预计在 2026-Q3 成交的商机。",
                Finding.of(ForecastFinding.ALL_OPEN_COUNTED, QUARTER),
                findings(DEFAULTS.withScope(ForecastScope.ALL_OPEN), WON, SLIPPED, UNDATED));
    }

    @Test
    void slippedOnes_areFound() {
        assertOne(
                "Not counted because their expected close date has passed: opportunities 1, amount EUR 1,234.50.",
                "预计成交日期已过、因而未计入的商机：1 个，金额 EUR 1,234.50。",
                Finding.of(ForecastFinding.SLIPPED_NOT_COUNTED, 1L, euro("1234.5")),
                findings(DEFAULTS, WON, SLIPPED));
    }

    @Test
    void undatedOnes_areFound() {
        assertOne(
                "Not counted because they have no expected close date: opportunities 1, amount EUR 20.00.",
                "没有预计成交日期、因而未计入的商机：1 个，金额 EUR 20.00。",
                Finding.of(ForecastFinding.UNDATED_NOT_COUNTED, 1L, euro("20")),
                findings(DEFAULTS, WON, UNDATED));
    }

    @Test
    void omittedOnes_areFound() {
        assertOne(
                "Not counted because they are of the category Omitted: opportunities 1, amount EUR 30.00.",
                "类别为“不计入”、因而未计入的商机：1 个，金额 EUR 30.00。",
                Finding.of(ForecastFinding.OMITTED_NOT_COUNTED, 1L, euro("30")),
                findings(DEFAULTS, WON, OMITTED));
    }

    @Test
    void zeroAmounts_areFound_whenTheyDoNotCount() {
        assertEquals(
                List.of(Finding.of(ForecastFinding.UNDATED_NOT_COUNTED, 1L, euro("0"))),
                findings(DEFAULTS, WON, UNDATED.withAmount(euro("0"))));
    }

    @Test
    void onesBelowTheThreshold_areFound() {
        Pipeline pipeline = pipeline(List.of(WON, open("O-1", "Lead", euro("9")), open("O-2", "Lead", euro("10"))))
                .withThreshold(euro("10"));
        assertOne(
                "Opportunities left out because they were opened below EUR 10.00: 1.",
                "初始金额低于 EUR 10.00、因而未计入的商机：1 个。",
                Finding.of(FunnelFinding.BELOW_THRESHOLD, 1, euro("10")),
                findings(target(euro("1000")), DEFAULTS, pipeline));
    }

    @Test
    void asOfAfterThePeriod_isFound_butNotOnItsLastDay() {
        assertOne(
                "2026-Q3 was over before the as-of date 2026-10-01.",
                "2026-Q3 在截止日期 2026-10-01 之前已经结束。",
                Finding.of(ForecastFinding.PERIOD_OVER, QUARTER, QUARTER.end()),
                findings(target(euro("1000")), DEFAULTS, pipeline(List.of(WON), QUARTER.end())));
        assertEquals(List.of(), findings(target(euro("1000")), DEFAULTS, pipeline(List.of(WON), QUARTER.lastDay())));
    }

    @Test
    void asOfBeforeThePeriod_isFound_butNotOnItsFirstDay() {
        LocalDate before = QUARTER.start().minusDays(1);
        Opportunity due = open("O-1", "Lead", euro("1000")).withExpectedClose(QUARTER.start());
        SalesTarget small = target(euro("1"));
        assertOne(
                "2026-Q3 begins only after the as-of date 2026-06-30.",
                "2026-Q3 在截止日期 2026-06-30 之后才开始。",
                Finding.of(ForecastFinding.PERIOD_NOT_BEGUN, QUARTER, before),
                findings(small, DEFAULTS, pipeline(List.of(due), before)));
        assertEquals(List.of(), findings(small, DEFAULTS, pipeline(List.of(due), QUARTER.start())));
    }

    @Test
    void whatARebuiltPipelineCouldNotKnow_isFoundInTheForecastAndInProgress() {
        Opportunity known = open("O-1", "Lead", euro("1000"))
                .withOpened(QUARTER.start())
                .withRecordedFields(OpportunityField.values());
        Opportunity undatable = open("O-2", "Lead", euro("5"));
        Pipeline today = pipeline(List.of(known, undatable));
        LocalDate past = AS_OF.minusDays(7);
        Forecast then = Forecast.of(today.rebuiltAsOf(past), target(euro("1")), DEFAULTS);
        List<Finding> expected = List.of(
                Finding.of(FunnelFinding.SHOWN_AS_TODAY, past), Finding.of(FunnelFinding.NOT_PLACEABLE, 1, past));
        assertEquals(expected, then.findings());
        assertEquals(List.of(undatable.id()), then.totals().notPlaceable());
        Forecast now = Forecast.of(today, target(euro("1")), DEFAULTS);
        assertEquals(expected, SalesProgress.between(then, now).findings());
        assertEquals(
                "Account, next action, competitors and attributes have no history: as of 2026-08-05 they are shown as they are"
                        + " today.",
                Texts.english().of(expected.get(0)));
        assertEquals(
                "客户、下一步行动、竞争对手和属性没有变更记录：截至 2026-08-05 的显示为现值。", Texts.chinese().of(expected.get(0)));
    }

    @Test
    void closedRevenuePassedIn_isFound_unlessItIsThatOfTheSnapshot() {
        assertOne(
                "Closed revenue of EUR 1,001.00 was passed in; the EUR 1,000.00 that the snapshot shows is not used.",
                "已成交金额采用传入的 EUR 1,001.00，未采用快照中的 EUR 1,000.00。",
                Finding.of(ForecastFinding.CLOSED_REVENUE_REPLACED, euro("1001"), euro("1000")),
                findings(DEFAULTS.withClosedRevenue(euro("1001")), WON));
        assertEquals(List.of(), findings(DEFAULTS.withClosedRevenue(euro("1000")), WON));
    }

    @Test
    void ratesOfAnotherDay_areFound() {
        Opportunity yen = won("W-2", AS_OF, Money.ofMajor(1, JPY));
        Pipeline later = pipeline(List.of(WON, yen), AS_OF.plusDays(1));
        assertOne(
                "The exchange rates are of 2026-08-12, the pipeline stands as of 2026-08-13.",
                "汇率日期为 2026-08-12，漏斗截止日期为 2026-08-13。",
                Finding.of(ForecastFinding.EXCHANGE_RATES_OF_ANOTHER_DAY, AS_OF, AS_OF.plusDays(1)),
                findings(target(euro("1000")), DEFAULTS.withExchangeRates(RATES), later));
        assertEquals(List.of(), findings(DEFAULTS.withExchangeRates(RATES), WON, yen));
    }

    @Test
    void ratesOfAnotherDay_areNotWorthAFinding_whenNothingIsConverted() {
        Pipeline later = pipeline(List.of(WON), AS_OF.plusDays(1));
        assertEquals(List.of(), findings(target(euro("1000")), DEFAULTS.withExchangeRates(RATES), later));
    }

    @Test
    void findings_keepTheirOrder() {
        Pipeline pipeline = pipeline(
                        List.of(
                                won("W-1", AS_OF, euro("100")),
                                SLIPPED,
                                UNDATED,
                                OMITTED,
                                open("O-4", "Lead", euro("1")),
                                open("O-5", "Lead", Money.ofMajor(9999, JPY))),
                        AS_OF.plusDays(1))
                .withThreshold(euro("10"), RATES);
        ForecastOptions options = DEFAULTS.withClosedRevenue(euro("5")).withExchangeRates(RATES);
        List<FindingCode> expected = new ArrayList<>(Arrays.asList(ForecastFinding.values()));
        expected.remove(ForecastFinding.NO_TARGET);
        expected.remove(ForecastFinding.ALL_OPEN_COUNTED);
        expected.remove(ForecastFinding.PERIOD_OVER);
        expected.remove(ForecastFinding.PERIOD_NOT_BEGUN);
        expected.add(expected.indexOf(ForecastFinding.CLOSED_REVENUE_REPLACED), FunnelFinding.BELOW_THRESHOLD);
        assertEquals(
                expected,
                findings(target(euro("1000")), options, pipeline).stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void severities_warnOfWhatIsMissing() {
        assertEquals(
                List.of(ForecastFinding.GAP, ForecastFinding.SLIPPED_NOT_COUNTED, ForecastFinding.UNDATED_NOT_COUNTED),
                Arrays.stream(ForecastFinding.values())
                        .filter(code -> code.severity() == Severity.WARNING)
                        .toList());
        assertEquals("ForecastFinding.GAP", ForecastFinding.GAP.code());
    }
}
