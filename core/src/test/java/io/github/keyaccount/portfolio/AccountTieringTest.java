package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.AccountTier.KEY;
import static io.github.keyaccount.account.AccountTier.PROSPECT;
import static io.github.keyaccount.account.AccountTier.STANDARD;
import static io.github.keyaccount.portfolio.Sketch.AS_OF;
import static io.github.keyaccount.portfolio.Sketch.BLANK;
import static io.github.keyaccount.portfolio.Sketch.EUR;
import static io.github.keyaccount.portfolio.Sketch.PERIOD;
import static io.github.keyaccount.portfolio.Sketch.USD;
import static io.github.keyaccount.portfolio.Sketch.id;
import static io.github.keyaccount.portfolio.Sketch.portfolio;
import static io.github.keyaccount.portfolio.TierCriterion.POTENTIAL;
import static io.github.keyaccount.portfolio.TierCriterion.RECOVERY_TIME;
import static io.github.keyaccount.portfolio.TierCriterion.REVENUE_SHARE;
import static io.github.keyaccount.portfolio.TierCriterion.STRATEGIC_WEIGHT;
import static io.github.keyaccount.portfolio.TierCriterion.TENURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTieringTest {
    private static final TierThresholds DEFAULTS = TierThresholds.defaults();
    private static final Sketch OLD = BLANK.since("2026-01-01");

    @Provide
    Arbitrary<List<Sketch>> sketches() {
        return Sketch.lists();
    }

    @Provide
    Arbitrary<Sketch> sketch() {
        return Sketch.any();
    }

    @Provide
    Arbitrary<TierThresholds> thresholds() {
        return Sketch.thresholds();
    }

    private static AccountTier tier(AccountTiering tiering, int number) {
        return tiering.judgement(id(number)).orElseThrow().tier();
    }

    /** The tiers of the accounts and so on. */
    private static List<AccountTier> tiers(TierThresholds thresholds, Sketch... sketches) {
        return AccountTiering.of(portfolio(sketches), thresholds).judgements().stream()
                .map(TierJudgement::tier)
                .toList();
    }

    @Property(tries = 300)
    void tiers_areThoseOfTheOracle(
            @ForAll("sketches") List<Sketch> sketches, @ForAll("thresholds") TierThresholds thresholds) {
        AccountTiering tiering = AccountTiering.of(portfolio(sketches), thresholds);
        TierOracle oracle = new TierOracle(sketches, thresholds);
        for (int i = 0; i < sketches.size(); i++) {
            TierJudgement judgement = tiering.judgement(id(i)).orElseThrow();
            assertEquals(oracle.tier(i), judgement.tier());
            assertEquals(oracle.met(i), judgement.met());
            assertEquals(oracle.unknown(i), judgement.unknown());
        }
        for (AccountTier tier : AccountTier.values()) {
            assertEquals(
                    IntStream.range(0, sketches.size())
                            .filter(i -> oracle.tier(i) == tier)
                            .mapToObj(Sketch::id)
                            .toList(),
                    tiering.accounts(tier));
            assertEquals(tiering.accounts(tier).size(), tiering.count(tier));
        }
    }

    @Property(tries = 300)
    void raisingOneCriterion_neverLowersTheTier(
            @ForAll("sketches") List<Sketch> sketches,
            @ForAll("thresholds") TierThresholds thresholds,
            @ForAll TierCriterion raised,
            @ForAll("sketch") Sketch other) {
        Sketch before = sketches.get(0);
        Sketch after = switch (raised) {
            case REVENUE_SHARE ->
                other.revenue()
                        .filter(cents -> cents > before.revenue().orElse(-1L))
                        .map(before::revenue)
                        .orElse(before);
            case RECOVERY_TIME ->
                other.months()
                        .filter(count -> count > before.months().orElse(-1))
                        .map(before::months)
                        .orElse(before);
            case STRATEGIC_WEIGHT ->
                other.weight()
                        .filter(weight -> weight > before.weight().orElse(-1))
                        .map(before::weight)
                        .orElse(before);
            case TENURE ->
                other.since()
                        .filter(date -> date.isBefore(before.since().orElse(LocalDate.MAX)))
                        .map(before::since)
                        .orElse(before);
            case POTENTIAL ->
                other.potential()
                        .filter(cents -> cents > before.potential().orElse(-1L))
                        .map(before::potential)
                        .orElse(before);
        };
        List<Sketch> changed = new ArrayList<>(sketches);
        changed.set(0, after);
        AccountTier tierBefore = tier(AccountTiering.of(portfolio(sketches), thresholds), 0);
        AccountTier tierAfter = tier(AccountTiering.of(portfolio(changed), thresholds), 0);
        assertTrue(tierAfter.compareTo(tierBefore) <= 0, tierBefore + " to " + tierAfter);
    }

    @Property(tries = 100)
    void order_doesNotMatter(
            @ForAll("sketches") List<Sketch> sketches,
            @ForAll("thresholds") TierThresholds thresholds,
            @ForAll Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, sketches.size()).boxed().toList());
        Collections.shuffle(numbers, random);
        AccountTiering tiering = AccountTiering.of(portfolio(sketches), thresholds);
        AccountTiering shuffled = AccountTiering.of(portfolio(sketches, numbers), thresholds);
        for (int i = 0; i < sketches.size(); i++) {
            assertEquals(tiering.judgement(id(i)), shuffled.judgement(id(i)));
        }
        assertEquals(tiering.findings(), shuffled.findings());
    }

    @Property(tries = 100)
    void tier_dependsOnTheOthers_onlyByTheirRevenueInAll(
            @ForAll("sketches") List<Sketch> sketches, @ForAll("thresholds") TierThresholds thresholds) {
        BigDecimal others = new TierOracle(sketches.subList(1, sketches.size()), thresholds).total();
        List<Sketch> gathered = new ArrayList<>(List.of(sketches.get(0)));
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        while (others.signum() > 0) {
            BigDecimal part = others.min(most);
            gathered.add(BLANK.revenue(part.longValueExact()));
            others = others.subtract(part);
        }
        assertEquals(
                AccountTiering.of(portfolio(sketches), thresholds).judgement(id(0)),
                AccountTiering.of(portfolio(gathered), thresholds).judgement(id(0)));
    }

    /** 50, 49, 900 and 1 are 1,000 together, of which 5 % are 50. */
    @Test
    void shareOfRevenue_isMet_exactlyAtTheThreshold() {
        assertEquals(
                List.of(KEY, STANDARD, KEY, STANDARD),
                tiers(DEFAULTS, OLD.revenue(5_000), OLD.revenue(4_900), OLD.revenue(90_000), OLD.revenue(100)));
    }

    /** A third of 3 × (2⁶³ − 1) is 2⁶³ − 1 exactly, and 0.333333333 is less, 0.333333334 more than that. */
    @ParameterizedTest
    @CsvSource({"333333333, KEY", "333333334, STANDARD", "1000000000, STANDARD"})
    void shareOfRevenue_isExact_whenTheTotalIsTooLargeForALong(int share, AccountTier tier) {
        TierThresholds thresholds = TierThresholds.builder()
                .revenueShare(Probability.ofBillionths(share))
                .addDecisive(REVENUE_SHARE)
                .build();
        Sketch largest = BLANK.revenue(Long.MAX_VALUE);
        assertEquals(List.of(tier, tier, tier), tiers(thresholds, largest, largest, largest));
    }

    /** Of 2⁶³ − 1 cents all are needed for 100 %, and one less is not enough. */
    @Test
    void shareOfRevenue_isExact_forTheLargestAmounts() {
        TierThresholds all = DEFAULTS.withRevenueShare(Probability.ONE);
        assertEquals(List.of(KEY, STANDARD), tiers(all, BLANK.revenue(Long.MAX_VALUE), OLD.revenue(0)));
        assertEquals(List.of(STANDARD, STANDARD), tiers(all, BLANK.revenue(Long.MAX_VALUE - 1), BLANK.revenue(1)));
    }

    @Test
    void prospect_staysOne_whateverItsFigures() {
        Sketch promising = BLANK.potential(Long.MAX_VALUE).months(100).weight(1_000_000_000);
        TierThresholds thresholds = DEFAULTS.withPotential(Money.ofMinor(1, EUR));
        assertEquals(
                List.of(PROSPECT, PROSPECT, PROSPECT, KEY, KEY, STANDARD),
                tiers(
                        thresholds,
                        promising,
                        promising.revenue(0),
                        promising.since(AS_OF.plusDays(1)),
                        promising.since(AS_OF),
                        promising.revenue(1),
                        OLD));
    }

    @ParameterizedTest
    @CsvSource({
        // months, weight, tenure in years, potential; of the supporting ones two are needed
        "11, 699999999, 0, 99, STANDARD",
        "12, 699999999, 0, 99, KEY",
        "11, 700000000, 0, 99, KEY",
        "11, 699999999, 5, 99, STANDARD",
        "11, 699999999, 4, 100, STANDARD",
        "11, 699999999, 5, 100, KEY"
    })
    void decisiveCriteria_makeAKeyAccountAlone_andSupportingOnesTogether(
            int months, int weight, int years, long potential, AccountTier tier) {
        TierThresholds thresholds = DEFAULTS.withPotential(Money.ofMinor(100, EUR));
        Sketch sketch = BLANK.since(AS_OF.minusYears(years))
                .months(months)
                .weight(weight)
                .potential(potential)
                .revenue(0);
        assertEquals(List.of(tier), tiers(thresholds, sketch));
    }

    @Property(tries = 300)
    void tenure_isCountedAsTheAccountDoes(
            @ForAll @IntRange(min = 0, max = 3000) int asOfDay,
            @ForAll @IntRange(min = -500, max = 3000) int daysBefore,
            @ForAll @IntRange(min = 1, max = 8) int years) {
        LocalDate asOf = LocalDate.of(2026, 7, 1).plusDays(asOfDay);
        LocalDate since = asOf.minusDays(daysBefore);
        TierThresholds thresholds =
                TierThresholds.builder().tenureYears(years).supportingNeeded(1).build();
        AccountTiering tiering =
                AccountTiering.of(portfolio(List.of(BLANK.revenue(1).since(since)), asOf, EUR), thresholds);
        boolean longEnough = !since.isAfter(asOf) && Period.between(since, asOf).getYears() >= years;
        assertEquals(longEnough ? KEY : STANDARD, tier(tiering, 0));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2025-02-28, STANDARD", "2024-02-29, 2025-03-01, KEY", "2024-02-29, 2028-02-29, KEY"})
    void customerOfALeapDay_hasBeenOneForAYear_inMarch(LocalDate since, LocalDate asOf, AccountTier tier) {
        Account account =
                Account.builder().id("A-0").name("Leap").customerSince(since).build();
        Portfolio portfolio = Portfolio.of(List.of(account), List.of(), List.of(), SalesPeriod.year(2024), asOf);
        TierThresholds aYear =
                TierThresholds.builder().tenureYears(1).supportingNeeded(1).build();
        assertEquals(tier, tier(AccountTiering.of(portfolio, aYear), 0));
    }

    @Test
    void tenureThatReachesBeyondAllDates_isMetByNobody() {
        TierThresholds thresholds = TierThresholds.builder()
                .tenureYears(Integer.MAX_VALUE)
                .supportingNeeded(1)
                .build();
        assertEquals(List.of(STANDARD), tiers(thresholds, BLANK.since(LocalDate.MIN)));
        TierThresholds longest = thresholds.withTenureYears(2026 - Year.MIN_VALUE);
        assertEquals(
                List.of(KEY, KEY, STANDARD),
                tiers(
                        longest,
                        BLANK.since(LocalDate.MIN),
                        BLANK.since(LocalDate.of(Year.MIN_VALUE, 9, 30)),
                        BLANK.since(LocalDate.of(Year.MIN_VALUE, 10, 1))));
        assertEquals(
                List.of(STANDARD), tiers(longest.withTenureYears(2027 - Year.MIN_VALUE), BLANK.since(LocalDate.MIN)));
    }

    @Test
    void emptyPortfolio_hasNoTiers() {
        AccountTiering tiering = AccountTiering.of(portfolio(), DEFAULTS.withTenureYears(Optional.empty()));
        assertEquals(List.of(), tiering.judgements());
        assertEquals(List.of(), tiering.accounts(KEY));
        assertEquals(0, tiering.count(PROSPECT));
        assertEquals(Optional.empty(), tiering.judgement(id(0)));
        assertEquals(List.of(), tiering.findings());
    }

    @Test
    void tiering_keepsWhatItWasMadeOf() {
        Portfolio portfolio = portfolio(OLD);
        AccountTiering tiering = AccountTiering.of(portfolio, DEFAULTS);
        assertSame(portfolio, tiering.portfolio());
        assertSame(DEFAULTS, tiering.thresholds());
        assertEquals(AccountId.of("A-0"), tiering.judgements().get(0).account());
        assertEquals(Optional.empty(), tiering.judgement(AccountId.of("elsewhere")));
        assertEquals(
                "tiers of 1 accounts in 2026-Q3 as of 2026-09-30: 0 key, 1 standard, 0 prospects", tiering.toString());
    }

    @Test
    void lists_areUnmodifiable_andEndWhereTheyEnd() {
        AccountTiering tiering = AccountTiering.of(portfolio(OLD), DEFAULTS);
        assertThrowsExactly(
                IndexOutOfBoundsException.class, () -> tiering.judgements().get(1));
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> tiering.judgements().remove(0));
        assertThrowsExactly(
                UnsupportedOperationException.class,
                () -> tiering.accounts(STANDARD).clear());
    }

    private static void assertTexts(String english, String chinese, Finding finding) {
        assertEquals(english, Texts.english().of(finding));
        assertEquals(chinese, Texts.chinese().of(finding));
    }

    @Test
    void findings_nameTheCriteriaThatStandardAccountsWereJudgedWithout() {
        AccountTiering tiering = AccountTiering.of(
                portfolio(
                        OLD.revenue(100).months(3).weight(1),
                        OLD.revenue(1),
                        OLD.months(3),
                        BLANK.revenue(1).weight(1),
                        BLANK),
                DEFAULTS);
        // A-0 is a key account by its share; A-4 is a prospect; A-3 has bought since nobody knows when.
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.JUDGED_WITHOUT_CRITERION, REVENUE_SHARE, 1),
                        Finding.of(PortfolioFinding.JUDGED_WITHOUT_CRITERION, RECOVERY_TIME, 2),
                        Finding.of(PortfolioFinding.JUDGED_WITHOUT_CRITERION, STRATEGIC_WEIGHT, 2),
                        Finding.of(PortfolioFinding.JUDGED_WITHOUT_CRITERION, TENURE, 1),
                        Finding.of(PortfolioFinding.CUSTOMERS_WITHOUT_FIGURES, PERIOD, 1)),
                tiering.findings());
        assertTexts(
                "Standard accounts that were judged without \"Share of revenue\", because it is not known of them: 1.",
                "因“占销售收入的比重”未知而未按该标准判断的普通客户：1 个。",
                tiering.findings().get(0));
        assertTexts(
                "Customers without figures in 2026-Q3: 1. The shares are of the revenue that is known, and so larger than"
                        + " of all of it.",
                "2026-Q3 没有数据的客户：1 个。比重按已知的销售收入计算，因而高于占全部收入的比重。",
                tiering.findings().get(4));
    }

    @Test
    void findings_sayThatThereIsNoRevenue_ofWhichToHaveAShare() {
        AccountTiering tiering =
                AccountTiering.of(portfolio(OLD.revenue(0).months(1).weight(1), BLANK.revenue(0)), DEFAULTS);
        assertEquals(List.of(Finding.of(PortfolioFinding.NO_REVENUE_TO_SHARE, PERIOD)), tiering.findings());
        assertTexts(
                "Nobody brought revenue in 2026-Q3, so that there are no shares of it to judge by.",
                "2026-Q3 没有任何客户带来销售收入，无法按收入比重判断。",
                tiering.findings().get(0));
        assertEquals(List.of(STANDARD, PROSPECT), tiers(DEFAULTS, OLD.revenue(0), BLANK.revenue(0)));
    }

    @Test
    void findings_areNone_whenAllIsKnown_andSupportIsInReach() {
        Sketch known = OLD.revenue(0).months(1).weight(1).potential(1);
        TierThresholds thresholds = DEFAULTS.withPotential(Money.ofMinor(2, EUR));
        assertEquals(
                List.of(),
                AccountTiering.of(portfolio(known, known.revenue(1)), thresholds)
                        .findings());
        TierThresholds allDecisive = DEFAULTS.withDecisive(REVENUE_SHARE, RECOVERY_TIME, STRATEGIC_WEIGHT, TENURE);
        assertEquals(
                List.of(),
                AccountTiering.of(portfolio(known, known.revenue(1)), allDecisive)
                        .findings());
    }

    @Test
    void thresholdInAnotherCurrency_isRefused() {
        TierThresholds dollars = DEFAULTS.withPotential(Money.ofMajor(5, USD));
        CurrencyMismatchException refusal = assertRefused(
                CurrencyMismatchException.class,
                "Expected a threshold of 'potential' in EUR like the portfolio, but found USD 5.00",
                () -> AccountTiering.of(portfolio(OLD.revenue(1)), dollars));
        assertEquals(EUR, refusal.expected());
        assertEquals(USD, refusal.found());
    }

    @Test
    void thresholdInAnyCurrency_isTaken_whenThePortfolioHasNoAmounts() {
        TierThresholds dollars = DEFAULTS.withPotential(Money.ofMajor(5, USD));
        assertEquals(List.of(STANDARD), tiers(dollars, OLD));
        assertFalse(AccountTiering.of(portfolio(OLD), dollars)
                .judgements()
                .get(0)
                .reasons()
                .isEmpty());
    }

    @Test
    void nulls_areRefusedByName() {
        AccountTiering tiering = AccountTiering.of(portfolio(OLD), DEFAULTS);
        assertNull("portfolio", () -> AccountTiering.of(null, DEFAULTS));
        assertNull("thresholds", () -> AccountTiering.of(portfolio(OLD), null));
        assertNull("id", () -> tiering.judgement(null));
        assertNull("tier", () -> tiering.accounts(null));
        assertNull("tier", () -> tiering.count(null));
    }
}
