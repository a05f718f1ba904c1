package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.AccountTier.KEY;
import static io.github.keyaccount.account.AccountTier.PROSPECT;
import static io.github.keyaccount.account.AccountTier.STANDARD;
import static io.github.keyaccount.portfolio.Sketch.AS_OF;
import static io.github.keyaccount.portfolio.Sketch.BLANK;
import static io.github.keyaccount.portfolio.Sketch.EUR;
import static io.github.keyaccount.portfolio.Sketch.USD;
import static io.github.keyaccount.portfolio.Sketch.portfolio;
import static io.github.keyaccount.portfolio.TierCriterion.POTENTIAL;
import static io.github.keyaccount.portfolio.TierCriterion.RECOVERY_TIME;
import static io.github.keyaccount.portfolio.TierCriterion.REVENUE_SHARE;
import static io.github.keyaccount.portfolio.TierCriterion.STRATEGIC_WEIGHT;
import static io.github.keyaccount.portfolio.TierCriterion.TENURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TierChangesTest {
    private static final TierThresholds DEFAULTS = TierThresholds.defaults();
    private static final LocalDate A_MONTH_BEFORE = LocalDate.of(2026, 8, 31);
    private static final Sketch OLD = BLANK.since("2020-01-01").revenue(1);
    /** Besides it, one cent is no share to speak of. */
    private static final Sketch REST = BLANK.revenue(1_000_000);

    @Provide
    Arbitrary<List<Sketch>> sketches() {
        return Sketch.lists();
    }

    @Provide
    Arbitrary<TierThresholds> thresholds() {
        return Sketch.thresholds();
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }

    @Property(tries = 200)
    void changes_areThoseOfAccountsInBoth_andTheOthersJoinedOrLeft(
            @ForAll("sketches") List<Sketch> before,
            @ForAll("thresholds") TierThresholds thresholdsBefore,
            @ForAll("sketches") List<Sketch> after,
            @ForAll("thresholds") TierThresholds thresholdsAfter,
            @ForAll Random random) {
        List<Integer> orderBefore = shuffled(before.size(), random);
        List<Integer> orderAfter = shuffled(after.size(), random);
        TierChanges changes = TierChanges.between(
                AccountTiering.of(portfolio(before, orderBefore), thresholdsBefore),
                AccountTiering.of(portfolio(after, orderAfter), thresholdsAfter));
        TierOracle oracleBefore = new TierOracle(before, thresholdsBefore);
        TierOracle oracleAfter = new TierOracle(after, thresholdsAfter);
        Map<String, List<AccountTier>> expected = new LinkedHashMap<>();
        for (int number : orderAfter) {
            if (number < before.size() && oracleBefore.tier(number) != oracleAfter.tier(number)) {
                expected.put("A-" + number, List.of(oracleBefore.tier(number), oracleAfter.tier(number)));
            }
        }
        Map<String, List<AccountTier>> found = new LinkedHashMap<>();
        changes.changes().forEach(change -> found.put(change.account().value(), List.of(change.from(), change.to())));
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(found.entrySet()));
        assertEquals(ids(orderAfter, before.size()), changes.joined());
        assertEquals(ids(orderBefore, after.size()), changes.left());
    }

    private static List<AccountId> ids(List<Integer> numbers, int from) {
        return numbers.stream()
                .filter(number -> number >= from)
                .map(number -> AccountId.of("A-" + number))
                .toList();
    }

    /** The causes must name exactly the criteria met by the key account only, in the words for what became of them. */
    @Property(tries = 500)
    void everyChange_hasACause_andEveryCauseIsTrue(
            @ForAll("sketches") List<Sketch> before,
            @ForAll("thresholds") TierThresholds thresholdsBefore,
            @ForAll("sketches") List<Sketch> after,
            @ForAll("thresholds") TierThresholds thresholdsAfter) {
        TierChanges changes = TierChanges.between(
                AccountTiering.of(portfolio(before), thresholdsBefore),
                AccountTiering.of(portfolio(after), thresholdsAfter));
        TierOracle oracleBefore = new TierOracle(before, thresholdsBefore);
        TierOracle oracleAfter = new TierOracle(after, thresholdsAfter);
        for (TierChange change : changes.changes()) {
            int number = Integer.parseInt(change.account().value().substring(2));
            boolean toKey = change.to() == KEY;
            TierOracle key = toKey ? oracleAfter : oracleBefore;
            TierOracle other = toKey ? oracleBefore : oracleAfter;
            Set<TierCriterion> crossed = EnumSet.noneOf(TierCriterion.class);
            if (toKey || change.from() == KEY) {
                crossed.addAll(key.met(number));
                crossed.removeAll(other.met(number));
            }
            Set<TierCriterion> named = EnumSet.noneOf(TierCriterion.class);
            int customerCauses = 0;
            for (Finding cause : change.causes()) {
                switch ((PortfolioFinding) cause.code()) {
                    case CRITERION_REACHED, CRITERION_MISSED -> {
                        assertEquals(toKey, cause.code() == PortfolioFinding.CRITERION_REACHED);
                        assertTrue(crossed.contains(criterion(cause)));
                        assertFalse(other.unknown(number).contains(criterion(cause)));
                        assertTrue(other.uses(criterion(cause)));
                        named.add(criterion(cause));
                    }
                    case CRITERION_BECAME_KNOWN, CRITERION_NO_LONGER_KNOWN -> {
                        assertEquals(toKey, cause.code() == PortfolioFinding.CRITERION_BECAME_KNOWN);
                        assertTrue(crossed.contains(criterion(cause)));
                        assertTrue(other.unknown(number).contains(criterion(cause)));
                        named.add(criterion(cause));
                    }
                    case THRESHOLD_CHANGED -> {
                        assertTrue(crossed.contains(criterion(cause)));
                        assertTrue(other.uses(criterion(cause)));
                        named.add(criterion(cause));
                    }
                    case THRESHOLD_SET, THRESHOLD_DROPPED -> {
                        assertEquals(toKey, cause.code() == PortfolioFinding.THRESHOLD_SET);
                        assertTrue(crossed.contains(criterion(cause)));
                        assertFalse(other.uses(criterion(cause)));
                        named.add(criterion(cause));
                    }
                    case BECAME_DECISIVE, BECAME_SUPPORTING -> {
                        assertEquals(toKey, cause.code() == PortfolioFinding.BECAME_DECISIVE);
                        assertTrue(key.met(number).contains(criterion(cause)));
                        assertTrue(key.thresholds().decisive().contains(criterion(cause)));
                        assertTrue(other.uses(criterion(cause)));
                        assertFalse(other.thresholds().decisive().contains(criterion(cause)));
                    }
                    case SUPPORTING_NEEDED_CHANGED ->
                        assertTrue(key.thresholds().supportingNeeded()
                                < other.thresholds().supportingNeeded());
                    default -> customerCauses++;
                }
            }
            assertEquals(crossed, named);
            assertEquals(change.from() == PROSPECT || change.to() == PROSPECT ? 1 : 0, customerCauses);
            assertFalse(change.causes().isEmpty());
        }
    }

    private static TierCriterion criterion(Finding cause) {
        return (TierCriterion) cause.arguments().get("criterion");
    }

    @Property(tries = 100)
    void changesTheOtherWayRound_areTheirMirrorImage(
            @ForAll("sketches") List<Sketch> before,
            @ForAll("thresholds") TierThresholds thresholdsBefore,
            @ForAll("sketches") List<Sketch> after,
            @ForAll("thresholds") TierThresholds thresholdsAfter) {
        AccountTiering first = AccountTiering.of(portfolio(before), thresholdsBefore);
        AccountTiering second = AccountTiering.of(portfolio(after), thresholdsAfter);
        TierChanges changes = TierChanges.between(first, second);
        TierChanges mirrored = TierChanges.between(second, first);
        assertEquals(changes.changes().size(), mirrored.changes().size());
        for (int i = 0; i < changes.changes().size(); i++) {
            TierChange change = changes.changes().get(i);
            TierChange mirror = mirrored.changes().get(i);
            assertEquals(change.account(), mirror.account());
            assertEquals(change.from(), mirror.to());
            assertEquals(change.to(), mirror.from());
            assertTrue(change.kind() != mirror.kind());
            assertEquals(change.causes().size(), mirror.causes().size());
        }
        assertEquals(changes.joined(), mirrored.left());
        assertEquals(changes.left(), mirrored.joined());
    }

    @Property(tries = 50)
    void tieringComparedWithItself_hasNotChanged(
            @ForAll("sketches") List<Sketch> sketches, @ForAll("thresholds") TierThresholds thresholds) {
        AccountTiering tiering = AccountTiering.of(portfolio(sketches), thresholds);
        TierChanges changes = TierChanges.between(tiering, tiering);
        assertEquals(List.of(), changes.changes());
        assertEquals(List.of(), changes.joined());
        assertEquals(List.of(), changes.left());
    }

    private static AccountTiering tiering(
            TierThresholds thresholds, LocalDate asOf, Currency currency, Sketch account) {
        return AccountTiering.of(portfolio(List.of(account, REST), asOf, currency), thresholds);
    }

    /** The change of one account beside the rest, and the mirrored one; the as-of dates stay in order. */
    private static void assertChange(
            TierThresholds thresholdsBefore,
            Sketch before,
            TierThresholds thresholdsAfter,
            Sketch after,
            List<String> promotion,
            List<String> demotion) {
        assertEquals(
                promotion,
                english(change(
                        tiering(thresholdsBefore, AS_OF, EUR, before), tiering(thresholdsAfter, AS_OF, EUR, after))));
        assertEquals(
                demotion,
                english(change(
                        tiering(thresholdsAfter, AS_OF, EUR, after), tiering(thresholdsBefore, AS_OF, EUR, before))));
    }

    /** The change of the account A-0. */
    private static TierChange change(AccountTiering before, AccountTiering after) {
        TierChanges changes = TierChanges.between(before, after);
        return changes.changes().stream()
                .filter(change -> change.account().equals(Sketch.id(0)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> english(TierChange change) {
        return change.causes().stream().map(Texts.english()::of).toList();
    }

    private static List<String> chinese(TierChange change) {
        return change.causes().stream().map(Texts.chinese()::of).toList();
    }

    @Test
    void months_thatReachOrMissTheirThreshold_areNamedWithIt() {
        assertChange(
                DEFAULTS,
                OLD.months(11),
                DEFAULTS,
                OLD.months(14),
                List.of("Months to make its loss good: 11 before, 14 now, which reaches the 12 that it takes."),
                List.of("Months to make its loss good: 14 before, 11 now, which does not reach the 12 that it takes."));
    }

    /** 40,000 of 1,040,000 is 3.846 %, 60,000 of 1,060,000 is 5.660 %. */
    @Test
    void shareOfRevenue_isShownRoundedDown() {
        assertChange(
                DEFAULTS,
                OLD.revenue(40_000),
                DEFAULTS,
                OLD.revenue(60_000),
                List.of("Share of revenue: 3.84% before, 5.66% now, which reaches the 5% that it takes."),
                List.of("Share of revenue: 5.66% before, 3.84% now, which does not reach the 5% that it takes."));
        // 52,631 of 1,052,631 is 4.99994775… %, 52,632 of 1,052,632 is 5.00003799… %.
        assertChange(
                DEFAULTS,
                OLD.revenue(52_631),
                DEFAULTS.withRevenueShare(Probability.ofPercent("4.9999")),
                OLD.revenue(52_632),
                List.of(
                        "Share of revenue: 4.9999477% before, 5.0000379% now, which reaches the 4.9999% that it takes.",
                        "Share of revenue: it took 5% before, and takes 4.9999% now."),
                List.of(
                        "Share of revenue: 5.0000379% before, 4.9999477% now, which does not reach the 5% that it"
                                + " takes.",
                        "Share of revenue: it took 4.9999% before, and takes 5% now."));
    }

    @Test
    void thresholdThatWasMoved_isACauseOfItsOwn() {
        TierThresholds lower = DEFAULTS.withStrategicWeight(Probability.ofPercent(60));
        assertChange(
                DEFAULTS,
                OLD.weight(650_000_000),
                lower,
                OLD.weight(650_000_000),
                List.of("Strategic weight: it took 70% before, and takes 60% now."),
                List.of("Strategic weight: it took 60% before, and takes 70% now."));
        assertChange(
                DEFAULTS,
                OLD.weight(650_000_000),
                lower,
                OLD.weight(640_000_000),
                List.of("Strategic weight: it took 70% before, and takes 60% now."),
                List.of("Strategic weight: it took 60% before, and takes 70% now."));
        assertChange(
                DEFAULTS,
                OLD.weight(640_000_000),
                lower,
                OLD.weight(650_000_000),
                List.of(
                        "Strategic weight: 64% before, 65% now, which reaches the 60% that it takes.",
                        "Strategic weight: it took 70% before, and takes 60% now."),
                List.of(
                        "Strategic weight: 65% before, 64% now, which does not reach the 70% that it takes.",
                        "Strategic weight: it took 60% before, and takes 70% now."));
    }

    @Test
    void thresholdMovedAgainstTheChange_isNoCause() {
        TierThresholds higher = DEFAULTS.withRecoveryMonths(13);
        assertChange(
                DEFAULTS,
                OLD.months(11),
                higher,
                OLD.months(14),
                List.of("Months to make its loss good: 11 before, 14 now, which reaches the 13 that it takes."),
                List.of("Months to make its loss good: 14 before, 11 now, which does not reach the 12 that it takes."));
    }

    @Test
    void criterionThatBecameKnownOrUnknown_isNamed() {
        assertChange(
                DEFAULTS,
                OLD,
                DEFAULTS.withRecoveryMonths(10),
                OLD.months(11),
                List.of(
                        "Months to make its loss good: not known before, 11 now, which reaches the 10 that it takes.",
                        "Months to make its loss good: it took 12 before, and takes 10 now."),
                List.of(
                        "Months to make its loss good: not known any more; it was 11, which reached the 10 that it"
                                + " took.",
                        "Months to make its loss good: it took 10 before, and takes 12 now."));
    }

    @Test
    void criterionThatCameIntoUse_isNamed() {
        TierThresholds more = DEFAULTS.withPotential(Money.ofMajor(1, EUR));
        assertChange(
                DEFAULTS,
                OLD.potential(100),
                more,
                OLD.potential(100),
                List.of("Purchase potential: this did not count before; it counts now, from EUR 1.00 on."),
                List.of("Purchase potential: this counted before, from EUR 1.00 on; it does not count now."));
    }

    @Test
    void rulesThatWereChanged_areNamed() {
        assertChange(
                DEFAULTS,
                OLD,
                DEFAULTS.withDecisive(TENURE),
                OLD,
                List.of("Years as a customer: this only supported the judgement before, and is decisive now."),
                List.of("Years as a customer: this was decisive before, and only supports the judgement now."));
        assertChange(
                DEFAULTS,
                OLD,
                DEFAULTS.withSupportingNeeded(1),
                OLD,
                List.of("Supporting criteria needed together: 2 before, 1 now."),
                List.of("Supporting criteria needed together: 1 before, 2 now."));
    }

    @Test
    void numberOfSupportingCriteria_isNoCause_whereADecisiveOneIsMet() {
        assertChange(
                DEFAULTS,
                OLD.months(1),
                DEFAULTS.withSupportingNeeded(1),
                OLD.months(12),
                List.of("Months to make its loss good: 1 before, 12 now, which reaches the 12 that it takes."),
                List.of("Months to make its loss good: 12 before, 1 now, which does not reach the 12 that it takes."));
        assertChange(
                DEFAULTS.withSupportingNeeded(1),
                BLANK.revenue(1),
                DEFAULTS,
                BLANK.revenue(1).months(12),
                List.of("Months to make its loss good: not known before, 12 now, which reaches the 12 that it takes."),
                List.of("Months to make its loss good: not known any more; it was 12, which reached the 12 that it"
                        + " took."));
    }

    @Test
    void firstDeal_makesACustomer_andNothingElseIsACause() {
        AccountTiering before = tiering(DEFAULTS, A_MONTH_BEFORE, EUR, BLANK.months(1));
        TierChange standard = change(
                before,
                tiering(
                        DEFAULTS,
                        AS_OF,
                        EUR,
                        BLANK.since(A_MONTH_BEFORE.plusDays(1)).months(2)));
        assertEquals(PROSPECT, standard.from());
        assertEquals(STANDARD, standard.to());
        assertEquals(TierChangeKind.PROMOTION, standard.kind());
        assertEquals(
                List.of("Its first deal, closed on 2026-09-01, made a customer of the prospect."), english(standard));
        assertEquals(List.of("2026-09-01 首次成交，由潜在客户成为客户。"), chinese(standard));
    }

    @Test
    void customerOfLongAgo_hasOnlyBecomeKnown() {
        AccountTiering before = tiering(DEFAULTS, A_MONTH_BEFORE, EUR, BLANK);
        TierChange known = change(before, tiering(DEFAULTS, AS_OF, EUR, BLANK.since(A_MONTH_BEFORE)));
        assertEquals(List.of("It has become known that it has been a customer since 2026-08-31."), english(known));
        assertEquals(List.of("现已得知，自 2026-08-31 起即为客户。"), chinese(known));
    }

    @Test
    void firstRevenue_makesACustomer_whereNoDealIsDated() {
        AccountTiering before = tiering(DEFAULTS, AS_OF, EUR, BLANK);
        Sketch bought = BLANK.revenue(500_00).since(AS_OF.plusDays(1)).weight(700_000_000);
        TierChange key = change(before, tiering(DEFAULTS, AS_OF, EUR, bought));
        assertEquals(PROSPECT, key.from());
        assertEquals(KEY, key.to());
        assertEquals(
                List.of(
                        "The EUR 500.00 that it brought in 2026-Q3 is the first to show that it has bought.",
                        "Strategic weight: not known before, 70% now, which reaches the 70% that it takes."),
                english(key));
        assertEquals("2026-Q3 带来销售收入 EUR 500.00，首次表明其已购买。", chinese(key).get(0));
    }

    @Test
    void customerThatIsNotShownToBeOneAnyMore_isAWarning() {
        AccountTiering before = tiering(DEFAULTS, A_MONTH_BEFORE, EUR, BLANK.revenue(1));
        TierChange gone = change(before, tiering(DEFAULTS, AS_OF, EUR, BLANK.revenue(0)));
        assertEquals(STANDARD, gone.from());
        assertEquals(PROSPECT, gone.to());
        assertEquals(TierChangeKind.DEMOTION, gone.kind());
        assertEquals(
                List.of("Nothing shows any more that it has bought: neither a first closed deal by 2026-09-30 nor"
                        + " revenue in 2026-Q3."),
                english(gone));
        assertEquals(List.of("已无记录表明其购买过：截至 2026-09-30 没有首次成交记录，2026-Q3 也没有销售收入。"), chinese(gone));
        assertEquals(Severity.WARNING, gone.causes().get(0).severity());
    }

    @Test
    void potentialsInTwoCurrencies_areNamedTogetherWithTheThresholds() {
        TierThresholds euros = TierThresholds.builder()
                .potential(Money.ofMajor(5, EUR))
                .supportingNeeded(1)
                .build();
        TierThresholds dollars = euros.withPotential(Money.ofMajor(9, USD));
        AccountTiering before = tiering(euros, AS_OF, EUR, OLD.potential(499));
        AccountTiering after = tiering(dollars, AS_OF, USD, OLD.potential(900));
        assertEquals(
                List.of(
                        "Purchase potential: EUR 4.99 before, USD 9.00 now, which reaches the USD 9.00 that it takes.",
                        "Purchase potential: it took EUR 5.00 before, and takes USD 9.00 now."),
                english(change(before, after)));
        AccountTiering less = tiering(euros.withPotential(Money.ofMajor(1, USD)), AS_OF, USD, OLD.potential(100));
        assertEquals(
                List.of(
                        "Purchase potential: EUR 4.99 before, USD 1.00 now, which reaches the USD 1.00 that it takes.",
                        "Purchase potential: it took EUR 5.00 before, and takes USD 1.00 now."),
                english(change(before, less)));
    }

    @Test
    void causes_readWellInChinese() {
        TierThresholds before = DEFAULTS.withStrategicWeight(Probability.ofPercent(90));
        TierThresholds after = DEFAULTS.withPotential(Money.ofMajor(1, EUR))
                .withDecisive(REVENUE_SHARE, RECOVERY_TIME, STRATEGIC_WEIGHT, TENURE, POTENTIAL);
        Sketch low = OLD.weight(800_000_000).revenue(1);
        Sketch high = OLD.weight(850_000_000).revenue(100_000).months(24).potential(100);
        assertEquals(
                List.of(
                        "占销售收入的比重由 0% 变为 9.09%，达到所要求的 5%。",
                        "弥补其流失所需的月数原先未知，现为 24，达到所要求的 12。",
                        "战略权重由 80% 变为 85%，达到所要求的 70%。",
                        "战略权重的要求由 90% 改为 70%。",
                        "成为客户的年数由辅助标准改为决定性标准。",
                        "采购潜力原先不作为标准，现要求达到 EUR 1.00。"),
                chinese(change(tiering(before, AS_OF, EUR, low), tiering(after, AS_OF, EUR, high))));
        assertEquals(
                List.of(
                        "占销售收入的比重由 9.09% 变为 0%，达不到所要求的 5%。",
                        "弥补其流失所需的月数现已未知，原先为 24，达到所要求的 12。",
                        "战略权重由 85% 变为 80%，达不到所要求的 90%。",
                        "战略权重的要求由 70% 改为 90%。",
                        "成为客户的年数由决定性标准改为辅助标准。",
                        "采购潜力原先要求达到 EUR 1.00，现不再作为标准。"),
                chinese(change(tiering(after, AS_OF, EUR, high), tiering(before, AS_OF, EUR, low))));
        assertEquals(
                List.of("需要同时满足的辅助标准由 2 项改为 1 项。"),
                chinese(change(
                        tiering(DEFAULTS, AS_OF, EUR, OLD),
                        tiering(DEFAULTS.withSupportingNeeded(1), AS_OF, EUR, OLD))));
    }

    @Test
    void changes_keepWhatTheyWereMadeOf() {
        AccountTiering before = tiering(DEFAULTS, AS_OF, EUR, OLD);
        AccountTiering after =
                tiering(DEFAULTS, AS_OF, EUR, OLD.since("2019-01-01").months(12));
        TierChanges changes = TierChanges.between(before, after);
        assertSame(before, changes.before());
        assertSame(after, changes.after());
        assertEquals(
                after.portfolio().accounts().get(0).id(),
                changes.changes().get(0).account());
    }

    @Test
    void tieringsInTheWrongOrder_areRefused() {
        AccountTiering later = tiering(DEFAULTS, AS_OF, EUR, OLD);
        AccountTiering earlier = tiering(DEFAULTS, AS_OF.minusDays(1), EUR, OLD);
        assertRefused(
                "Expected 'after' as of 2026-09-30 or later, like 'before', but found 2026-09-29",
                () -> TierChanges.between(later, earlier));
        assertEquals(List.of(), TierChanges.between(earlier, later).changes());
    }

    @ParameterizedTest
    @EnumSource
    void kind_hasItsTypeAndNameAsCode(TierChangeKind kind) {
        assertEquals("TierChangeKind." + kind.name(), kind.code());
        assertEquals(
                kind == TierChangeKind.PROMOTION ? "Promotion" : "Demotion",
                Texts.english().of(kind));
        assertEquals(
                kind == TierChangeKind.PROMOTION ? "升级" : "降级", Texts.chinese().of(kind));
    }

    @Test
    void nulls_areRefusedByName() {
        AccountTiering tiering = tiering(DEFAULTS, AS_OF, EUR, OLD);
        assertNull("before", () -> TierChanges.between(null, tiering));
        assertNull("after", () -> TierChanges.between(tiering, null));
    }
}
