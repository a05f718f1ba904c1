package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.negotiation.Cash.DOLLARS;
import static io.github.keyaccount.negotiation.Cash.cents;
import static io.github.keyaccount.negotiation.Cash.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.funnel.OpportunityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConcessionLogTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 12);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 11, 16);

    private static final Concession OPEN = Concession.builder()
            .asked("a cut, says Li Wei")
            .askedOn(ASKED)
            .askedBy("C-1")
            .askedAmount(euro("930"))
            .build();
    private static final Concession GRANTED =
            OPEN.withGranted(euro("210")).withAnsweredOn(ANSWERED).withInReturn("Li Wei pays before delivery");

    /** Refused as to the price, but granted otherwise. */
    private static final Concession TRAINED =
            GRANTED.withGrantedTerms("Li Wei is trained").withGranted(cents(0));

    private static final ConcessionLog EMPTY = ConcessionLog.builder()
            .account("A-1")
            .opportunity("O-1")
            .quote(euro("3100"))
            .cost(euro("2400"))
            .build();

    @Provide
    Arbitrary<List<Concession>> concessions() {
        return Concessions.lists();
    }

    // Laws

    @Property(tries = 100)
    void concessionsOfDistinctDays_makeTheSameLog_inWhateverOrderTheyAreEntered(
            @ForAll("concessions") List<Concession> concessions, @ForAll long seed) {
        List<Concession> distinct = new ArrayList<>();
        for (Concession concession : concessions) {
            LocalDate day = Concessions.day(3 * distinct.size());
            distinct.add(concession.withAnsweredOn(Optional.empty()).withAskedOn(day));
        }
        List<Concession> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(distinct, Concessions.log(shuffled).concessions());
        assertEquals(Concessions.log(distinct), Concessions.log(shuffled));
    }

    @Property(tries = 100)
    void concessions_areOrderedByDay_thoseOfADayAsEntered(@ForAll("concessions") List<Concession> concessions) {
        List<Concession> expected = new ArrayList<>();
        for (int i = 0; i < Concessions.DAYS; i++) {
            for (Concession concession : concessions) {
                if (concession.askedOn().equals(Concessions.day(i))) {
                    expected.add(concession);
                }
            }
        }
        assertEquals(expected, Concessions.log(concessions).concessions());
    }

    @Property(tries = 100)
    void logAsOfTwoDays_isThatOfTheEarlier(
            @ForAll("concessions") List<Concession> concessions,
            @ForAll @IntRange(max = 2 * Concessions.DAYS) int one,
            @ForAll @IntRange(max = 2 * Concessions.DAYS) int other) {
        ConcessionLog log = Concessions.log(concessions);
        assertEquals(
                log.asOf(Concessions.day(Math.min(one, other))),
                log.asOf(Concessions.day(one)).asOf(Concessions.day(other)));
        assertEquals(log, log.asOf(Concessions.day(2 * Concessions.DAYS)));
    }

    // Cases

    @Test
    void concession_isSeenAsItWasKnown() {
        assertEquals(Optional.empty(), GRANTED.asOf(ASKED.minusDays(1)));
        assertEquals(Optional.of(OPEN), GRANTED.asOf(ASKED));
        assertEquals(Optional.of(OPEN), GRANTED.asOf(ANSWERED.minusDays(1)));
        assertEquals(Optional.of(GRANTED), GRANTED.asOf(ANSWERED));
        assertEquals(Optional.of(OPEN), OPEN.asOf(ANSWERED));
        Concession atOnce = GRANTED.withAnsweredOn(Optional.empty());
        assertEquals(Optional.of(atOnce), atOnce.asOf(ASKED));
        assertEquals(Optional.of(ContactId.of("C-1")), GRANTED.askedBy());
        assertEquals(Optional.of(OPEN), TRAINED.asOf(ASKED));
        assertEquals(Optional.of(TRAINED), TRAINED.asOf(ANSWERED));
    }

    @Test
    void termsMayBeGranted_withOrWithoutALowerPrice() {
        assertEquals(Optional.of("Li Wei is trained"), TRAINED.grantedTerms());
        assertEquals(Optional.of("Li Wei pays before delivery"), TRAINED.inReturn());
        assertEquals(euro("210"), GRANTED.withGrantedTerms("training").granted().orElseThrow());
        assertEquals(
                Optional.empty(),
                TRAINED.withInReturn(Optional.empty())
                        .withGrantedTerms(Optional.empty())
                        .grantedTerms());
    }

    @Test
    void log_isCutAtADay() {
        Concession earlier = OPEN.withAskedOn(ASKED.minusDays(3));
        ConcessionLog log = EMPTY.withConcessions(GRANTED, earlier);
        assertEquals(List.of(earlier, GRANTED), log.concessions());
        assertEquals(List.of(earlier, OPEN), log.asOf(ASKED).concessions());
        assertEquals(List.of(earlier), log.asOf(ASKED.minusDays(1)).concessions());
        assertEquals(EMPTY, log.asOf(ASKED.minusDays(4)));
        assertEquals(AccountId.of("A-1"), log.account());
        assertEquals(Optional.of(OpportunityId.of("O-1")), log.opportunity());
    }

    @Test
    void ids_mayBeGivenAsText() {
        Concession concession = Concession.builder()
                .askedBy("C-2")
                .asked("a cut")
                .askedOn(ASKED)
                .build();
        assertEquals(Optional.of(ContactId.of("C-2")), concession.askedBy());
        ConcessionLog log = ConcessionLog.builder()
                .account("A-2")
                .opportunity("O-2")
                .quote(euro("1"))
                .build();
        assertEquals(AccountId.of("A-2"), log.account());
        assertEquals(Optional.of(OpportunityId.of("O-2")), log.opportunity());
    }

    @Test
    void concession_isRefused_withImpossibleValues() {
        assertRefused("Expected a non-blank 'asked' of a concession, but found ''", () -> OPEN.withAsked(""));
        assertRefused(
                "Expected a non-blank 'inReturn' of a concession, but found ' '", () -> GRANTED.withInReturn(" "));
        assertRefused(
                "Expected a non-blank 'grantedTerms' of a concession, but found ''",
                () -> GRANTED.withGrantedTerms(""));
        assertRefused(
                "Expected 'granted' of a request granted in 'grantedTerms', but found none",
                () -> OPEN.withGrantedTerms("training"));
        assertRefused("Expected 'askedAmount' > 0, but found EUR 0.00", () -> OPEN.withAskedAmount(cents(0)));
        assertRefused("Expected 'granted' >= 0, but found EUR -0.01", () -> OPEN.withGranted(cents(-1)));
        assertRefused(
                "Expected 'answeredOn' on or after the day of the request 2026-11-12, but found 2026-11-11",
                () -> GRANTED.withAnsweredOn(ASKED.minusDays(1)));
        assertRefused("Expected 'granted' of an answered request, but found none", () -> OPEN.withAnsweredOn(ANSWERED));
        assertRefused(
                "Expected 'inReturn' only where something was granted, but found no answer",
                () -> OPEN.withInReturn("thanks"));
        assertRefused(
                "Expected 'inReturn' only where something was granted, but found EUR 0.00",
                () -> GRANTED.withGranted(cents(0)));
        assertEquals(
                Optional.of(ASKED),
                GRANTED.withAnsweredOn(ASKED).answeredOn(),
                "may be answered on the day of the request");
    }

    @Test
    void log_isRefused_withImpossibleAmounts() {
        assertRefused("Expected 'quote' >= 0, but found EUR -0.01", () -> EMPTY.withQuote(cents(-1)));
        assertRefused("Expected 'cost' >= 0, but found EUR -0.01", () -> EMPTY.withCost(cents(-1)));
        assertRefused(
                "Expected every 'askedAmount' <= the quote of EUR 3100.00, but found 2 offenders: EUR 3100.01 of concession"
                        + " 1 of 2026-11-12, EUR 4000.00 of concession 3 of 2026-11-11",
                () -> EMPTY.withConcessions(
                        OPEN.withAskedAmount(euro("3100.01")),
                        OPEN.withAskedAmount(euro("3100")),
                        OPEN.withAskedAmount(euro("4000")).withAskedOn(ASKED.minusDays(1))));
        assertRefused(
                "Expected the sum of 'granted' <= the quote of EUR 3100.00, but found EUR 3100.01",
                () -> EMPTY.withConcessions(GRANTED, OPEN.withGranted(euro("2890.01"))));
        assertEquals(
                2,
                EMPTY.withConcessions(GRANTED, OPEN.withGranted(euro("2890")))
                        .concessions()
                        .size());
        assertThrows(
                ArithmeticException.class,
                () -> EMPTY.withConcessions(
                        OPEN.withGranted(cents(Long.MAX_VALUE)), OPEN.withGranted(cents(Long.MAX_VALUE))));
    }

    @Test
    void otherCurrencies_areRefused() {
        Concession inDollars = OPEN.withAskedAmount(DOLLARS);
        Concession dollarsGranted = OPEN.withAskedAmount(Optional.empty()).withGranted(DOLLARS);
        Cash.assertDollarsRefused("'granted'", () -> OPEN.withGranted(DOLLARS));
        Cash.assertDollarsRefused("'cost'", () -> EMPTY.withCost(DOLLARS));
        Cash.assertDollarsRefused(
                "'askedAmount' of concession 2 of 2026-11-12", () -> EMPTY.withConcessions(OPEN, inDollars));
        Cash.assertDollarsRefused(
                "'granted' of concession 1 of 2026-11-12", () -> EMPTY.withConcessions(dollarsGranted));
    }

    @Test
    void values_areEqual_andDoNotTellWhatWasSaid() {
        assertEquals(GRANTED, GRANTED.withInReturn(Optional.empty()).withInReturn("Li Wei pays before delivery"));
        assertNotEquals(GRANTED, OPEN);
        assertNotEquals(EMPTY, EMPTY.withConcessions(OPEN));
        assertNotEquals(GRANTED, GRANTED.withGrantedTerms("training"));
        String text = EMPTY.withConcessions(GRANTED, TRAINED).toString();
        assertFalse(text.contains("Li Wei"), text);
        assertTrue(text.contains("C-1"), text);
        assertTrue(text.contains("EUR 210.00"), text);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("date", () -> OPEN.asOf(null));
        assertNull("date", () -> EMPTY.asOf(null));
        assertNull("askedBy", () -> Concession.builder().askedBy((String) null));
        assertNull("account", () -> ConcessionLog.builder().account((String) null));
        assertNull("opportunity", () -> ConcessionLog.builder().opportunity((String) null));
    }
}
