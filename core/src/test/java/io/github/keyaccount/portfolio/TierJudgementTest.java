package io.github.keyaccount.portfolio;

import static io.github.keyaccount.account.AccountTier.KEY;
import static io.github.keyaccount.portfolio.Sketch.AS_OF;
import static io.github.keyaccount.portfolio.Sketch.BLANK;
import static io.github.keyaccount.portfolio.Sketch.EUR;
import static io.github.keyaccount.portfolio.Sketch.portfolio;
import static io.github.keyaccount.portfolio.TierCriterion.POTENTIAL;
import static io.github.keyaccount.portfolio.TierCriterion.REVENUE_SHARE;
import static io.github.keyaccount.portfolio.TierCriterion.STRATEGIC_WEIGHT;
import static io.github.keyaccount.portfolio.TierCriterion.TENURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierJudgementTest {
    private static final TierThresholds THRESHOLDS = TierThresholds.defaults().withPotential(Money.ofMajor(1_000, EUR));

    /** The judgement of the first account. */
    private static TierJudgement judge(TierThresholds thresholds, Sketch... sketches) {
        return AccountTiering.of(portfolio(sketches), thresholds).judgements().get(0);
    }

    private static List<String> english(TierJudgement judgement) {
        return judgement.reasons().stream().map(Texts.english()::of).toList();
    }

    private static List<String> chinese(TierJudgement judgement) {
        return judgement.reasons().stream().map(Texts.chinese()::of).toList();
    }

    /** 100 of 1,500 is 6.666… %, shown as 6.66 %. */
    @Test
    void reasonsOfAKeyAccount_sayWhatDecides_andEveryCriterion() {
        Sketch account = BLANK.since("2024-03-01")
                .revenue(10_000)
                .months(6)
                .weight(700_000_000)
                .potential(99_999);
        TierJudgement judgement = judge(THRESHOLDS, account, BLANK.revenue(140_000));
        assertEquals(
                List.of(
                        "It is a key account, for which one decisive criterion is enough: Share of revenue, Strategic"
                                + " weight.",
                        "It has been a customer since its first closed deal on 2024-03-01.",
                        "Share of revenue: 6.66%. It takes at least 5%, so this is met.",
                        "Months to make its loss good: 6. It takes at least 12, so this is not met.",
                        "Strategic weight: 70%. It takes at least 70%, so this is met.",
                        "Years as a customer: 2. It takes at least 5, so this is not met.",
                        "Purchase potential: EUR 999.99. It takes at least EUR 1,000.00, so this is not met."),
                english(judgement));
        assertEquals(
                List.of(
                        "属于重点客户，满足一项决定性标准即可：占销售收入的比重、战略权重。",
                        "自 2024-03-01 首次成交起成为客户。",
                        "占销售收入的比重为 6.66%，要求不低于 5%，已满足。",
                        "弥补其流失所需的月数为 6，要求不低于 12，未满足。",
                        "战略权重为 70%，要求不低于 70%，已满足。",
                        "成为客户的年数为 2，要求不低于 5，未满足。",
                        "采购潜力为 EUR 999.99，要求不低于 EUR 1,000.00，未满足。"),
                chinese(judgement));
        assertEquals(KEY, judgement.tier());
        assertEquals(List.of(REVENUE_SHARE, STRATEGIC_WEIGHT), List.copyOf(judgement.met()));
        assertEquals(List.of(), List.copyOf(judgement.unknown()));
        assertEquals("A-0: KEY", judgement.toString());
    }

    @Test
    void reasonsOfAKeyAccountBySupport_nameTheCriteriaThatItMeets() {
        Sketch account = BLANK.since("2021-09-30").months(0).weight(0).potential(100_000);
        TierJudgement judgement = judge(THRESHOLDS, account, BLANK.revenue(1));
        assertEquals(
                List.of(
                        "It is a key account, for which supporting criteria are enough together if at least 2 are met:"
                                + " Years as a customer, Purchase potential.",
                        "It has been a customer since its first closed deal on 2021-09-30.",
                        "Share of revenue: not known, and not guessed. It would take at least 5%.",
                        "Months to make its loss good: 0. It takes at least 12, so this is not met.",
                        "Strategic weight: 0%. It takes at least 70%, so this is not met.",
                        "Years as a customer: 5. It takes at least 5, so this is met.",
                        "Purchase potential: EUR 1,000.00. It takes at least EUR 1,000.00, so this is met."),
                english(judgement));
        assertEquals("属于重点客户，同时满足至少 2 项辅助标准即可：成为客户的年数、采购潜力。", chinese(judgement).get(0));
        assertEquals("占销售收入的比重未知，不作猜测，要求不低于 5%。", chinese(judgement).get(2));
        assertEquals(List.of(TENURE, POTENTIAL), List.copyOf(judgement.met()));
        assertEquals(List.of(REVENUE_SHARE), List.copyOf(judgement.unknown()));
    }

    @Test
    void reasonsOfAStandardAccount_sayHowFarItIsFromAKeyAccount() {
        // A first closed deal that lies ahead makes no customer, but the revenue does.
        Sketch account = BLANK.since(AS_OF.plusDays(1)).revenue(1).potential(100_000);
        TierJudgement judgement = judge(THRESHOLDS, account, BLANK.revenue(99));
        assertEquals(
                List.of(
                        "It is a standard account: it meets no decisive criterion, and of the supporting ones 1 where 2"
                                + " would be enough.",
                        "It is a customer because it brought EUR 0.01 in 2026-Q3.",
                        "Share of revenue: 1%. It takes at least 5%, so this is not met.",
                        "Months to make its loss good: not known, and not guessed. It would take at least 12.",
                        "Strategic weight: not known, and not guessed. It would take at least 70%.",
                        "Years as a customer: not known, and not guessed. It would take at least 5.",
                        "Purchase potential: EUR 1,000.00. It takes at least EUR 1,000.00, so this is met."),
                english(judgement));
        assertEquals(
                List.of("属于普通客户：未满足决定性标准，满足的辅助标准为 1 项，需要 2 项。", "在 2026-Q3 带来销售收入 EUR 0.01，因而是客户。"),
                chinese(judgement).subList(0, 2));
    }

    @Test
    void reasonsOfAProspect_sayThatNothingShowsThatItHasBought() {
        TierJudgement judgement = judge(THRESHOLDS, BLANK.weight(1_000_000_000).revenue(0));
        assertEquals(
                List.of(
                        "It is a prospect, whatever its other figures: neither a first closed deal by 2026-09-30 nor"
                                + " revenue in 2026-Q3 shows that it has bought.",
                        "Share of revenue: not known, and not guessed. It would take at least 5%.",
                        "Months to make its loss good: not known, and not guessed. It would take at least 12.",
                        "Strategic weight: 100%. It takes at least 70%, so this is met.",
                        "Years as a customer: not known, and not guessed. It would take at least 5.",
                        "Purchase potential: not known, and not guessed. It would take at least EUR 1,000.00."),
                english(judgement));
        assertEquals(
                "属于可能成为客户的企业，不论其他数据如何：截至 2026-09-30 没有首次成交记录，2026-Q3 也没有销售收入。",
                chinese(judgement).get(0));
        assertEquals(List.of(STRATEGIC_WEIGHT), List.copyOf(judgement.met()));
    }

    /** 49,999 of 1,000,000 is 4.9999 %: rounded half up it would look like the 5 % that it does not reach. */
    @Test
    void shareBelowTheThreshold_isNeverShownAsTheThreshold() {
        Sketch rest = BLANK.revenue(950_001);
        assertEquals(
                "Share of revenue: 4.99%. It takes at least 5%, so this is not met.",
                english(judge(THRESHOLDS, BLANK.revenue(49_999), rest)).get(2));
        TierThresholds finer = THRESHOLDS.withRevenueShare(Probability.ofPercent("4.9998999"));
        assertEquals(
                "Share of revenue: 4.9999%. It takes at least 4.9998999%, so this is met.",
                english(judge(finer, BLANK.revenue(49_999), rest)).get(2));
        TierThresholds hundredths = THRESHOLDS.withRevenueShare(Probability.ofPercent("4.99"));
        assertEquals(
                "Share of revenue: 4.99%. It takes at least 4.99%, so this is met.",
                english(judge(hundredths, BLANK.revenue(49_999), rest)).get(2));
    }

    @Test
    void judgements_areEqual_whenTheyPutAnAccountIntoTheSameTierForTheSameReasons() {
        Sketch account = BLANK.since("2020-01-01").months(3);
        TierJudgement judgement = judge(THRESHOLDS, account);
        TierJudgement same = judge(THRESHOLDS, account, BLANK);
        assertEquals(judgement, same);
        assertEquals(judgement.hashCode(), same.hashCode());
        assertNotEquals(judgement, judge(THRESHOLDS, account.months(4)));
        assertNotEquals(judgement, judge(THRESHOLDS, account.since("2020-01-02")));
        assertNotEquals(
                judgement.hashCode(),
                AccountTiering.of(portfolio(account, account), THRESHOLDS)
                        .judgements()
                        .get(1)
                        .hashCode());
        assertNotEquals(judgement, judge(THRESHOLDS.withSupportingNeeded(1), account));
        assertNotEquals(judgement, (Object) judgement.account());
        assertNotEquals(
                AccountTiering.of(portfolio(account, account), THRESHOLDS)
                        .judgements()
                        .get(1),
                judgement);
    }

    @Test
    void sets_areUnmodifiable() {
        TierJudgement judgement = judge(THRESHOLDS, BLANK);
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> judgement.met().add(TENURE));
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> judgement.unknown().clear());
    }
}
