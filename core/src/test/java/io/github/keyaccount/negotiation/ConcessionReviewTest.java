package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.negotiation.Cash.EUR;
import static io.github.keyaccount.negotiation.Cash.cents;
import static io.github.keyaccount.negotiation.Cash.euro;
import static io.github.keyaccount.negotiation.NegotiationFinding.CONCESSIONS_LEFT_OUT;
import static io.github.keyaccount.negotiation.NegotiationFinding.COST_UNKNOWN;
import static io.github.keyaccount.negotiation.NegotiationFinding.GRANTED_FOR_NOTHING;
import static io.github.keyaccount.negotiation.NegotiationFinding.GRANTED_MORE_THAN_ASKED;
import static io.github.keyaccount.negotiation.NegotiationFinding.PRICE_BELOW_COST;
import static io.github.keyaccount.negotiation.NegotiationFinding.REQUESTS_WITHOUT_AMOUNT;
import static io.github.keyaccount.negotiation.NegotiationFinding.REQUEST_UNANSWERED;
import static io.github.keyaccount.negotiation.NegotiationFinding.TERMS_GRANTED_FOR_NOTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConcessionReviewTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 12);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 11, 16);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    /** The worked number of the documentation; the exact amounts are invented. */
    private static final Concession CUT = Concession.builder()
            .asked("30 % off the price")
            .askedOn(ASKED)
            .askedAmount(euro("930000"))
            .answeredOn(ANSWERED)
            .granted(euro("210000"))
            .inReturn("payment before delivery")
            .build();

    private static final ConcessionLog LOG = ConcessionLog.builder()
            .account("A-1")
            .opportunity("O-1")
            .quote(euro("3100000"))
            .cost(euro("2480000"))
            .addConcession(CUT)
            .build();

    private static Optional<BigDecimal> ratio(String ratio) {
        return Optional.of(new BigDecimal(ratio));
    }

    @Provide
    Arbitrary<List<Concession>> concessions() {
        return Concessions.lists();
    }

    // Laws

    /** Adds up in minor units, day by day, and divides with many more digits than are needed. */
    @Property(tries = 200)
    void figures_areThoseOfLongAddition(
            @ForAll("concessions") List<Concession> concessions,
            @ForAll @IntRange(max = 2 * Concessions.DAYS) int asOf,
            @ForAll @IntRange(max = 4000) int cost) {
        long asked = 0;
        long granted = 0;
        long answeredAsked = 0;
        long answeredGranted = 0;
        int leftOut = 0;
        for (Concession concession : concessions) {
            LocalDate end = concession.answeredOn().orElse(concession.askedOn());
            boolean known = !concession.askedOn().isAfter(Concessions.day(asOf));
            boolean answered = !end.isAfter(Concessions.day(asOf));
            leftOut += answered ? 0 : 1;
            long its = concession.askedAmount().map(Money::minorUnits).orElse(0L);
            asked += known ? its : 0;
            if (answered && concession.granted().isPresent()) {
                granted += concession.granted().get().minorUnits();
                if (its > 0) {
                    answeredAsked += its;
                    answeredGranted += concession.granted().get().minorUnits();
                }
            }
        }
        ConcessionReview review =
                ConcessionReview.of(Concessions.log(concessions).withCost(cents(cost)), Concessions.day(asOf));
        assertEquals(cents(asked), review.asked());
        assertEquals(cents(granted), review.granted());
        assertEquals(cents(3000 - granted), review.price());
        assertEquals(leftOut, review.leftOut());
        assertEquals(
                divide(granted, 3000),
                review.discount().map(Probability::toBigDecimal).map(this::scaled));
        assertEquals(divide(answeredGranted, answeredAsked), review.shareGranted());
        assertEquals(Optional.of(cents(3000 - cost)), review.marginBefore());
        assertEquals(Optional.of(cents(3000 - granted - cost)), review.margin());
        assertEquals(divide(3000 - cost, 3000), review.marginRateBefore());
        assertEquals(divide(3000 - granted - cost, 3000 - granted), review.marginRate());
    }

    private BigDecimal scaled(BigDecimal probability) {
        return probability.setScale(4, RoundingMode.UNNECESSARY);
    }

    private static Optional<BigDecimal> divide(long numerator, long denominator) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), new MathContext(30))
                        .setScale(4, RoundingMode.HALF_EVEN));
    }

    @Property(tries = 200)
    void rows_leadFromTheQuoteToThePrice(
            @ForAll("concessions") List<Concession> concessions,
            @ForAll @IntRange(max = 2 * Concessions.DAYS) int asOf) {
        ConcessionReview review = ConcessionReview.of(Concessions.log(concessions), Concessions.day(asOf));
        Money price = Concessions.QUOTE;
        LocalDate date = LocalDate.MIN;
        int forNothing = 0;
        int termsForNothing = 0;
        for (ConcessionRow row : review.rows()) {
            price = price.minus(row.concession().granted().orElse(Money.zero(EUR)));
            assertEquals(price, row.price());
            assertFalse(row.date().isBefore(date));
            assertFalse(row.date().isAfter(Concessions.day(asOf)));
            date = row.date();
            Concession concession = row.concession();
            boolean falls = concession.granted().orElse(Money.zero(EUR)).minorUnits() > 0;
            boolean anything = falls || concession.grantedTerms().isPresent();
            assertEquals(anything, row.anythingGranted());
            forNothing += concession.inReturn().isPresent() || !falls ? 0 : 1;
            termsForNothing += concession.inReturn().isPresent()
                            || concession.grantedTerms().isEmpty()
                    ? 0
                    : 1;
        }
        assertEquals(forNothing, count(review, GRANTED_FOR_NOTHING));
        assertEquals(termsForNothing, count(review, TERMS_GRANTED_FOR_NOTHING));
        assertEquals(price, review.price());
        assertEquals(review.quote(), review.price().plus(review.granted()));
        assertFalse(review.price().isNegative());
        assertTrue(review.discount().isPresent());
    }

    private static long count(ConcessionReview review, NegotiationFinding kind) {
        return review.findings().stream()
                .filter(finding -> finding.code() == kind)
                .count();
    }

    @Property(tries = 200)
    void reviewAsOfADay_isThatOfTheLogCutThere_butForWhatWasLeftOut(
            @ForAll("concessions") List<Concession> concessions,
            @ForAll @IntRange(max = 2 * Concessions.DAYS) int asOf) {
        ConcessionLog log = Concessions.log(concessions);
        ConcessionReview review = ConcessionReview.of(log, Concessions.day(asOf));
        ConcessionReview cut = ConcessionReview.of(log.asOf(Concessions.day(asOf)), Concessions.day(asOf));
        assertEquals(0, cut.leftOut());
        assertEquals(review.rows(), cut.rows());
        assertEquals(review.price(), cut.price());
        assertEquals(review.asked(), cut.asked());
        assertEquals(review.shareGranted(), cut.shareGranted());
        List<Finding> findings = new ArrayList<>(review.findings());
        findings.removeIf(finding -> finding.code() == CONCESSIONS_LEFT_OUT);
        assertEquals(findings, cut.findings());
        assertEquals(
                review.leftOut() > 0, review.findings().size() > cut.findings().size());
    }

    @Property(tries = 100)
    void price_neverRises_asTimeGoesOn(
            @ForAll("concessions") List<Concession> concessions,
            @ForAll @IntRange(max = 2 * Concessions.DAYS) int asOf) {
        ConcessionLog log = Concessions.log(concessions);
        Money before = ConcessionReview.of(log, Concessions.day(asOf)).price();
        Money after = ConcessionReview.of(log, Concessions.day(asOf + 1)).price();
        assertTrue(after.compareTo(before) <= 0);
    }

    // Cases

    @Test
    void figures_areTheWorkedNumbers() {
        // 3,100,000 − 210,000 = 2,890,000; 210 ÷ 3100 = 0.06774…; 210 ÷ 930 = 0.22580…
        // Margin 3,100,000 − 2,480,000 = 620,000, ÷ 3,100,000 = 0.2; 2,890,000 − 2,480,000 = 410,000, ÷ 2,890,000 =
        // 0.14186…
        ConcessionReview review = ConcessionReview.of(LOG, AS_OF);
        assertEquals(AccountId.of("A-1"), review.account());
        assertEquals(Optional.of(OpportunityId.of("O-1")), review.opportunity());
        assertEquals(AS_OF, review.asOf());
        assertEquals(euro("3100000"), review.quote());
        assertEquals(Optional.of(euro("2480000")), review.cost());
        assertEquals(euro("930000"), review.asked());
        assertEquals(euro("210000"), review.granted());
        assertEquals(euro("2890000"), review.price());
        assertEquals(Optional.of(Probability.ofFraction("0.0677")), review.discount());
        assertEquals(ratio("0.2258"), review.shareGranted());
        assertEquals(Optional.of(euro("620000")), review.marginBefore());
        assertEquals(Optional.of(euro("410000")), review.margin());
        assertEquals(ratio("0.2000"), review.marginRateBefore());
        assertEquals(ratio("0.1419"), review.marginRate());
        assertEquals(0, review.leftOut());
        assertEquals(List.of(), review.findings());
        ConcessionRow row = review.rows().get(0);
        assertEquals(ANSWERED, row.date());
        assertEquals(CUT, row.concession());
        assertEquals(euro("2890000"), row.price());
    }

    @Test
    void answer_countsFromItsDayOn() {
        ConcessionReview before = ConcessionReview.of(LOG, ANSWERED.minusDays(1));
        assertEquals(euro("3100000"), before.price());
        assertEquals(euro("930000"), before.asked());
        assertEquals(Optional.empty(), before.shareGranted());
        assertEquals(Optional.of(Probability.ZERO), before.discount());
        assertEquals(1, before.leftOut());
        // From November 12 to 15.
        assertEquals(
                List.of(
                        Finding.of(REQUEST_UNANSWERED, ASKED, 3),
                        Finding.of(CONCESSIONS_LEFT_OUT, ANSWERED.minusDays(1), 1)),
                before.findings());
        ConcessionReview nothing = ConcessionReview.of(LOG, ASKED.minusDays(1));
        assertEquals(List.of(), nothing.rows());
        assertEquals(euro("0"), nothing.asked());
        assertEquals(List.of(Finding.of(CONCESSIONS_LEFT_OUT, ASKED.minusDays(1), 1)), nothing.findings());
    }

    @Test
    void rows_standByTheDayOfTheAnswer_thoseOfOneDayByTheRequest() {
        Concession refused = CUT.withAsked("refused")
                .withAskedOn(ASKED.plusDays(1))
                .withInReturn(Optional.empty())
                .withGranted(euro("0"))
                .withAnsweredOn(Optional.empty());
        Concession sameDay = CUT.withAsked("second").withAskedOn(ANSWERED).withGranted(euro("10000"));
        ConcessionReview review = ConcessionReview.of(LOG.withConcessions(sameDay, refused, CUT), AS_OF);
        assertEquals(
                List.of(refused, CUT, sameDay),
                review.rows().stream().map(ConcessionRow::concession).toList());
        assertEquals(
                List.of(euro("3100000"), euro("2890000"), euro("2880000")),
                review.rows().stream().map(ConcessionRow::price).toList());
        // 220,000 ÷ 2,790,000 = 0.07885…: a refusal is an answer.
        assertEquals(ratio("0.0789"), review.shareGranted());
    }

    @Test
    void whatMatters_isFound_rowByRow() {
        Concession unanswered =
                Concession.builder().asked("longer guarantee").askedOn(ASKED).build();
        Concession generous = CUT.withAskedAmount(euro("100000"))
                .withAnsweredOn(ANSWERED.plusDays(1))
                .withGranted(euro("100000.01"))
                .withInReturn(Optional.empty());
        Concession exact = generous.withGranted(euro("100000")).withInReturn("a reference");
        Concession refused = exact.withInReturn(Optional.empty()).withGranted(euro("0"));
        ConcessionLog log =
                LOG.withConcessions(generous, unanswered, exact, refused, CUT.withAskedAmount(Optional.empty()));
        // 3,100,000 − 100,000.01 − 100,000 − 210,000 = 2,689,999.99
        assertEquals(
                List.of(
                        Finding.of(PRICE_BELOW_COST, euro("2689999.99"), euro("2690000")),
                        Finding.of(REQUEST_UNANSWERED, ASKED, 18),
                        Finding.of(GRANTED_FOR_NOTHING, ANSWERED.plusDays(1), euro("100000.01")),
                        Finding.of(GRANTED_MORE_THAN_ASKED, ANSWERED.plusDays(1), euro("100000.01"), euro("100000")),
                        Finding.of(REQUESTS_WITHOUT_AMOUNT, 2)),
                ConcessionReview.of(log.withCost(euro("2690000")), AS_OF).findings());
        ConcessionReview uncosted = ConcessionReview.of(LOG.withCost(Optional.empty()), AS_OF);
        assertEquals(List.of(Finding.of(COST_UNKNOWN)), uncosted.findings());
        assertEquals(Optional.empty(), uncosted.margin());
        assertEquals(Optional.empty(), uncosted.marginBefore());
        assertEquals(Optional.empty(), uncosted.marginRate());
        assertEquals(Optional.empty(), uncosted.marginRateBefore());
    }

    @Test
    void termsForNothing_areFound_besideAnAmountOrWithoutOne() {
        Concession refused = CUT.withInReturn(Optional.empty()).withGranted(euro("0"));
        Concession trained = refused.withGrantedTerms("training for the team");
        Concession both = trained.withGranted(euro("210000"));
        Concession exchanged = trained.withInReturn("a reference");
        ConcessionReview review = ConcessionReview.of(LOG.withConcessions(refused, trained, both, exchanged), AS_OF);
        assertEquals(
                List.of(
                        Finding.of(TERMS_GRANTED_FOR_NOTHING, ANSWERED),
                        Finding.of(GRANTED_FOR_NOTHING, ANSWERED, euro("210000")),
                        Finding.of(TERMS_GRANTED_FOR_NOTHING, ANSWERED)),
                review.findings());
        assertEquals(
                List.of(false, true, true, true),
                review.rows().stream().map(ConcessionRow::anythingGranted).toList());
        assertEquals(euro("2890000"), review.price(), "terms do not change the price");
        // 210,000 ÷ (4 × 930,000) = 0.05645…
        assertEquals(ratio("0.0565"), review.shareGranted());
        assertFalse(review.toString().contains("training"));
    }

    @Test
    void priceAtCost_isNotBelowIt() {
        assertEquals(
                List.of(),
                ConcessionReview.of(LOG.withCost(euro("2890000")), AS_OF).findings());
    }

    @Test
    void ratios_areEmpty_whenQuoteOrPriceIsZero() {
        ConcessionReview free =
                ConcessionReview.of(LOG.withConcessions(List.of()).withQuote(euro("0")), AS_OF);
        assertEquals(Optional.empty(), free.discount());
        assertEquals(Optional.empty(), free.marginRateBefore());
        ConcessionReview givenAway = ConcessionReview.of(LOG.withConcessions(CUT.withGranted(euro("3100000"))), AS_OF);
        assertEquals(Optional.of(Probability.ONE), givenAway.discount());
        assertEquals(Optional.empty(), givenAway.marginRate());
        assertEquals(ratio("3.3333"), givenAway.shareGranted());
    }

    @Test
    void sumOfWhatWasAsked_isRefused_whenOutOfRange() {
        Concession huge = Concession.builder()
                .asked("everything")
                .askedOn(ASKED)
                .askedAmount(cents(Long.MAX_VALUE))
                .build();
        ConcessionLog log = LOG.withQuote(cents(Long.MAX_VALUE)).withConcessions(huge, huge);
        assertThrows(ArithmeticException.class, () -> ConcessionReview.of(log, AS_OF));
    }

    @Test
    void reviews_areEqual_whenTheSameIsKnown() {
        assertEquals(ConcessionReview.of(LOG, AS_OF), ConcessionReview.of(LOG, AS_OF));
        assertNotEquals(ConcessionReview.of(LOG, AS_OF), ConcessionReview.of(LOG, ASKED));
        assertFalse(ConcessionReview.of(LOG, AS_OF).toString().contains("delivery"));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("log", () -> ConcessionReview.of(null, AS_OF));
        assertNull("asOf", () -> ConcessionReview.of(LOG, null));
    }
}
