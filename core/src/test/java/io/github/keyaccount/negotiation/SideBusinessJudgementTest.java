package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.negotiation.Cash.DOLLARS;
import static io.github.keyaccount.negotiation.Cash.cents;
import static io.github.keyaccount.negotiation.Cash.euro;
import static io.github.keyaccount.negotiation.NegotiationFinding.SIDE_BUSINESS_EARNS_LESS;
import static io.github.keyaccount.negotiation.SideBusinessVerdict.ACCEPTABLE;
import static io.github.keyaccount.negotiation.SideBusinessVerdict.REFUSE;
import static io.github.keyaccount.negotiation.SideBusinessVerdict.UNDECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBusinessJudgementTest {
    /** The worked number of the documentation. */
    private static final SideBusiness SIDE = SideBusiness.builder()
            .description("cabling of the old hall, wanted by Li Wei")
            .amount(euro("1050000"))
            .mainOrder(euro("3100000"))
            .effort(Duration.ofHours(300))
            .mainEffort(Duration.ofHours(500))
            .build();

    private static final SideBusiness HARMLESS = SIDE.withDistracts(false).withLetsRivalsIn(false);

    // Laws

    @Provide
    Arbitrary<Optional<Boolean>> answers() {
        return Arbitraries.of(true, false).optional(0.7);
    }

    @Property(tries = 100)
    void verdict_isToRefuse_exactlyWhenSomethingSpeaksAgainstIt(
            @ForAll("answers") Optional<Boolean> distracts, @ForAll("answers") Optional<Boolean> letsRivalsIn) {
        SideBusinessVerdict verdict = SideBusinessJudgement.of(
                        SIDE.withDistracts(distracts).withLetsRivalsIn(letsRivalsIn))
                .verdict();
        assertEquals(distracts.orElse(false) || letsRivalsIn.orElse(false), verdict == REFUSE);
        assertEquals(!distracts.orElse(true) && !letsRivalsIn.orElse(true), verdict == ACCEPTABLE);
    }

    /** Divides once more, with many more digits than are needed. */
    @Property(tries = 200)
    void shareAndYields_areThoseOfLongDivision(
            @ForAll @LongRange(max = 1_000_000) long amount,
            @ForAll @LongRange(min = 1, max = 1_000_000) long mainOrder,
            @ForAll @IntRange(min = 1, max = 100_000) int minutes,
            @ForAll @IntRange(min = 1, max = 100_000) int mainMinutes) {
        SideBusinessJudgement judgement = SideBusinessJudgement.of(SIDE.withAmount(cents(amount))
                .withMainOrder(cents(mainOrder))
                .withEffort(Duration.ofMinutes(minutes))
                .withMainEffort(Duration.ofMinutes(mainMinutes)));
        MathContext digits = new MathContext(40);
        assertEquals(
                Optional.of(BigDecimal.valueOf(amount)
                        .divide(BigDecimal.valueOf(mainOrder), digits)
                        .setScale(4, RoundingMode.HALF_EVEN)),
                judgement.shareOfMainOrder());
        BigDecimal yield = BigDecimal.valueOf(60 * amount).divide(BigDecimal.valueOf(minutes), digits);
        BigDecimal mainYield = BigDecimal.valueOf(60 * mainOrder).divide(BigDecimal.valueOf(mainMinutes), digits);
        assertEquals(
                yield.setScale(0, RoundingMode.HALF_EVEN).longValueExact(),
                judgement.yieldPerHour().orElseThrow().minorUnits());
        assertEquals(
                mainYield.setScale(0, RoundingMode.HALF_EVEN).longValueExact(),
                judgement.mainYieldPerHour().orElseThrow().minorUnits());
        boolean less = judgement.reasons().stream().anyMatch(finding -> finding.code() == SIDE_BUSINESS_EARNS_LESS);
        boolean shown =
                yield.setScale(0, RoundingMode.HALF_EVEN).compareTo(mainYield.setScale(0, RoundingMode.HALF_EVEN)) < 0;
        assertEquals(shown, less);
        assertTrue(!less || yield.compareTo(mainYield) < 0, "never by rounding alone");
    }

    @Property(tries = 100)
    void figures_neverDecide(
            @ForAll("answers") Optional<Boolean> distracts,
            @ForAll("answers") Optional<Boolean> letsRivalsIn,
            @ForAll @LongRange(max = 1_000_000) long amount,
            @ForAll @IntRange(min = 1, max = 100_000) int minutes) {
        SideBusiness side = SIDE.withDistracts(distracts).withLetsRivalsIn(letsRivalsIn);
        assertEquals(
                SideBusinessJudgement.of(side).verdict(),
                SideBusinessJudgement.of(side.withAmount(cents(amount)).withEffort(Duration.ofMinutes(minutes)))
                        .verdict());
    }

    // Cases

    /** By hand, with the finding on distraction and that on rivals. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # distracts, lets rivals in
            true , true , REFUSE    , SIDE_BUSINESS_DISTRACTS          , SIDE_BUSINESS_LETS_RIVALS_IN
            true , false, REFUSE    , SIDE_BUSINESS_DISTRACTS          , SIDE_BUSINESS_KEEPS_RIVALS_OUT
            true ,      , REFUSE    , SIDE_BUSINESS_DISTRACTS          , SIDE_BUSINESS_RIVALS_UNKNOWN
            false, true , REFUSE    , SIDE_BUSINESS_DOES_NOT_DISTRACT  , SIDE_BUSINESS_LETS_RIVALS_IN
            false, false, ACCEPTABLE, SIDE_BUSINESS_DOES_NOT_DISTRACT  , SIDE_BUSINESS_KEEPS_RIVALS_OUT
            false,      , UNDECIDED , SIDE_BUSINESS_DOES_NOT_DISTRACT  , SIDE_BUSINESS_RIVALS_UNKNOWN
                 , true , REFUSE    , SIDE_BUSINESS_DISTRACTION_UNKNOWN, SIDE_BUSINESS_LETS_RIVALS_IN
                 , false, UNDECIDED , SIDE_BUSINESS_DISTRACTION_UNKNOWN, SIDE_BUSINESS_KEEPS_RIVALS_OUT
                 ,      , UNDECIDED , SIDE_BUSINESS_DISTRACTION_UNKNOWN, SIDE_BUSINESS_RIVALS_UNKNOWN
            """)
    void verdict_followsFromBothAnswers(
            Boolean distracts,
            Boolean letsRivalsIn,
            SideBusinessVerdict verdict,
            NegotiationFinding onDistraction,
            NegotiationFinding onRivals) {
        SideBusinessJudgement judgement = SideBusinessJudgement.of(SIDE.withEffort(Optional.empty())
                .withDistracts(Optional.ofNullable(distracts))
                .withLetsRivalsIn(Optional.ofNullable(letsRivalsIn)));
        assertEquals(verdict, judgement.verdict());
        assertEquals(List.of(Finding.of(onDistraction), Finding.of(onRivals)), judgement.reasons());
    }

    @Test
    void figures_areTheWorkedNumbers() {
        // 1,050,000 ÷ 3,100,000 = 0.33870…; 1,050,000 ÷ 300 = 3,500; 3,100,000 ÷ 500 = 6,200
        SideBusinessJudgement judgement = SideBusinessJudgement.of(SIDE);
        assertEquals(euro("1050000"), judgement.amount());
        assertEquals(euro("3100000"), judgement.mainOrder());
        assertEquals(Optional.of(new BigDecimal("0.3387")), judgement.shareOfMainOrder());
        assertEquals(Optional.of(euro("3500")), judgement.yieldPerHour());
        assertEquals(Optional.of(euro("6200")), judgement.mainYieldPerHour());
        assertEquals(
                Finding.of(SIDE_BUSINESS_EARNS_LESS, euro("3500"), euro("6200")),
                judgement.reasons().get(2));
    }

    @Test
    void earningLess_isFound_andDecidesNothing() {
        assertEquals(
                UNDECIDED,
                SideBusinessJudgement.of(SIDE.withLetsRivalsIn(false)).verdict());
        SideBusinessJudgement judgement = SideBusinessJudgement.of(HARMLESS);
        assertEquals(ACCEPTABLE, judgement.verdict());
        assertEquals(3, judgement.reasons().size());
    }

    @Test
    void earningLess_isFound_onlyIfTheAmountsShownDiffer() {
        // 0.01 in 3 hours and 0.01 in 2 hours and 59 minutes: 0.00 an hour each.
        SideBusiness side = SIDE.withAmount(cents(1))
                .withMainOrder(cents(1))
                .withEffort(Duration.ofHours(3))
                .withMainEffort(Duration.ofMinutes(179));
        assertEquals(2, SideBusinessJudgement.of(side).reasons().size());
        // 0.01 in 2 hours is 0.005 an hour, which is 0.00; a nanosecond less makes it 0.01.
        assertEquals(
                Finding.of(SIDE_BUSINESS_EARNS_LESS, cents(0), cents(1)),
                SideBusinessJudgement.of(side.withEffort(Duration.ofHours(2))
                                .withMainEffort(Duration.ofHours(2).minusNanos(1)))
                        .reasons()
                        .get(2));
    }

    @Test
    void figures_areEmpty_whenTheyAreNotDefinedOrNotKnown() {
        SideBusinessJudgement judgement =
                SideBusinessJudgement.of(SIDE.withMainOrder(cents(0)).withMainEffort(Optional.empty()));
        assertEquals(Optional.empty(), judgement.shareOfMainOrder());
        assertEquals(Optional.empty(), judgement.mainYieldPerHour());
        assertEquals(Optional.of(euro("3500")), judgement.yieldPerHour());
        assertEquals(2, judgement.reasons().size());
        assertEquals(
                Optional.empty(),
                SideBusinessJudgement.of(SIDE.withEffort(Optional.empty())).yieldPerHour());
    }

    @Test
    void yield_isRefused_whenOutOfRange() {
        assertThrows(
                ArithmeticException.class,
                () -> SideBusinessJudgement.of(
                        SIDE.withAmount(cents(Long.MAX_VALUE)).withEffort(Duration.ofMinutes(59))));
        assertEquals(
                Optional.of(cents(Long.MAX_VALUE)),
                SideBusinessJudgement.of(SIDE.withAmount(cents(Long.MAX_VALUE)).withEffort(Duration.ofHours(1)))
                        .yieldPerHour());
    }

    @Test
    void sideBusiness_isRefused_withImpossibleValues() {
        assertRefused(
                "Expected a non-blank 'description' of side business, but found ' '", () -> SIDE.withDescription(" "));
        assertRefused("Expected 'amount' >= 0, but found EUR -0.01", () -> SIDE.withAmount(cents(-1)));
        assertRefused("Expected 'mainOrder' >= 0, but found EUR -0.01", () -> SIDE.withMainOrder(cents(-1)));
        assertRefused("Expected 'effort' above zero, but found PT0S", () -> SIDE.withEffort(Duration.ZERO));
        assertRefused(
                "Expected 'mainEffort' above zero, but found PT-1H", () -> SIDE.withMainEffort(Duration.ofHours(-1)));
        Cash.assertDollarsRefused("'mainOrder'", () -> SIDE.withMainOrder(DOLLARS));
    }

    @Test
    void values_areEqual_andDoNotTellWhatItIs() {
        assertEquals(SIDE, SIDE.withAmount(cents(1)).withAmount(euro("1050000")));
        assertNotEquals(SIDE, HARMLESS);
        assertEquals(SideBusinessJudgement.of(SIDE), SideBusinessJudgement.of(SIDE.withDescription("other")));
        assertNotEquals(SideBusinessJudgement.of(SIDE), SideBusinessJudgement.of(HARMLESS));
        assertFalse(SIDE.toString().contains("Li Wei"), SIDE.toString());
        assertTrue(SIDE.toString().contains("EUR 1050000.00"), SIDE.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("sideBusiness", () -> SideBusinessJudgement.of(null));
        assertNull("description", () -> SideBusiness.builder().description(null));
    }
}
