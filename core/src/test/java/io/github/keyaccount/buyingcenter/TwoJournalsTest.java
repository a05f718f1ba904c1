package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.buyingcenter.Centers.ids;
import static io.github.keyaccount.buyingcenter.Centers.idsOf;
import static io.github.keyaccount.buyingcenter.TwoJournals.INVENTED_INFLUENCE;
import static io.github.keyaccount.buyingcenter.TwoJournals.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * "W had lost its contact too, and survived, because it was then met at every level; Y hung on one person." The verdicts are
 * those of the source; what was invented beside its facts must not decide them, so they are asked again with every invented
 * influence a fifth larger or smaller.
 */
class TwoJournalsTest {
    private static final FunnelStage COMPARISON = Funnel.standard().stage("Comparison");
    private static final LocalDate END_OF_SEPTEMBER = day(9, 30);
    private static final LocalDate END_OF_NOVEMBER = day(11, 30);

    private static BuyingCenterCoverage coverage(BuyingCenter center, LocalDate asOf) {
        return BuyingCenterCoverage.of(center, COMPARISON, asOf, CoverageOptions.defaults());
    }

    /** Asks again with all combinations of a fifth more and a fifth less for the people of an account. */
    private static int inAllCombinations(String account, Consumer<Map<String, Integer>> question) {
        List<String> people = INVENTED_INFLUENCE.keySet().stream()
                .filter(contact -> contact.startsWith(account))
                .toList();
        int combinations = 1 << people.size();
        for (int combination = 0; combination < combinations; combination++) {
            Map<String, Integer> influence = new LinkedHashMap<>(INVENTED_INFLUENCE);
            for (int i = 0; i < people.size(); i++) {
                int fifths = (combination >> i & 1) == 1 ? 6 : 4;
                influence.computeIfPresent(people.get(i), (contact, points) -> points / 5 * fifths);
            }
            question.accept(influence);
        }
        return combinations;
    }

    @Test
    void inventedInfluences_canBeAFifthLargerOrSmaller() {
        INVENTED_INFLUENCE.values().forEach(points -> assertTrue(points % 5 == 0 && points > 0 && points <= 80));
    }

    @Test
    void y_hangsOnOnePerson_inNovember() {
        BuyingCenterCoverage coverage = coverage(TwoJournals.y(INVENTED_INFLUENCE), END_OF_NOVEMBER);
        assertTrue(coverage.singleThreaded());
        assertEquals(Optional.of(ContactId.of("Y-purchasing-officer")), coverage.reliesOn());
        assertTrue(coverage.findings()
                .contains(Finding.of(
                        BuyingCenterFinding.SINGLE_THREADED, List.of("Y"), "Y-purchasing-officer", Probability.ONE)));
        StakeholderLoss loss = coverage.withoutEach().get(0);
        assertEquals(ContactId.of("Y-purchasing-officer"), loss.contact());
        assertEquals(0, loss.supporters());
        // of technical gatekeeper, financial gatekeeper and purchaser
        assertEquals(Optional.of(new BigDecimal("0.3333")), coverage.coverage());
        assertEquals(Optional.of(new BigDecimal("0.0000")), loss.coverage());
    }

    @Test
    void w_hungOnOnePerson_inSeptember() {
        BuyingCenterCoverage coverage = coverage(TwoJournals.w(INVENTED_INFLUENCE), END_OF_SEPTEMBER);
        assertTrue(coverage.singleThreaded());
        assertEquals(Optional.of(ContactId.of("W-second-contact")), coverage.reliesOn());
        assertEquals(List.of("W-first-contact"), ids(coverage.noLongerInvolved()));
    }

    @Test
    void w_hangsOnNobody_inNovember_whoeverLeaves() {
        BuyingCenterCoverage coverage = coverage(TwoJournals.w(INVENTED_INFLUENCE), END_OF_NOVEMBER);
        assertFalse(coverage.singleThreaded());
        assertEquals(Optional.empty(), coverage.reliesOn());
        assertEquals(Optional.of(new BigDecimal("1.0000")), coverage.coverage());
        assertEquals(8, coverage.withoutEach().size());
        coverage.withoutEach().forEach(loss -> assertFalse(loss.singleThreaded(), loss.toString()));
        assertEquals("W-general-manager", idsOf(coverage.supporters()).get(0));
    }

    @Test
    void verdicts_holdWithEveryInfluenceAFifthLargerOrSmaller() {
        int combinationsOfY = inAllCombinations("Y", influence -> {
            BuyingCenterCoverage coverage = coverage(TwoJournals.y(influence), END_OF_NOVEMBER);
            assertTrue(coverage.singleThreaded());
            assertEquals(Optional.of(ContactId.of("Y-purchasing-officer")), coverage.reliesOn());
        });
        int combinationsOfW = inAllCombinations("W", influence -> {
            BuyingCenter w = TwoJournals.w(influence);
            BuyingCenterCoverage september = coverage(w, END_OF_SEPTEMBER);
            assertTrue(september.singleThreaded());
            assertEquals(Optional.of(ContactId.of("W-second-contact")), september.reliesOn());
            BuyingCenterCoverage november = coverage(w, END_OF_NOVEMBER);
            assertFalse(november.singleThreaded());
            november.withoutEach().forEach(loss -> assertFalse(loss.singleThreaded(), loss.toString()));
        });
        assertEquals(8, combinationsOfY);
        assertEquals(512, combinationsOfW);
    }

    @Test
    void w_wasMetAtEveryLevel_andYByOneOfficerOnly() {
        ContactReview w = ContactReview.of(
                TwoJournals.w(INVENTED_INFLUENCE),
                TwoJournals.journalOfW(),
                List.of(),
                END_OF_NOVEMBER,
                ContactReviewOptions.defaults());
        assertEquals(List.of(), w.neverMet());
        assertEquals(List.of(), w.metOutside());
        ContactReview y = ContactReview.of(
                TwoJournals.y(INVENTED_INFLUENCE),
                TwoJournals.journalOfY(),
                List.of(),
                END_OF_NOVEMBER,
                ContactReviewOptions.defaults());
        assertEquals(List.of("Y-general-manager", "Y-tester"), ids(y.neverMet()));
        assertEquals(Optional.of(day(11, 27)), y.people().get(0).lastContact());
    }

    @Test
    void rapport_growsAsTheJournalsTell() {
        BuyingCenter y = TwoJournals.y(INVENTED_INFLUENCE);
        List<String> rapports = new ArrayList<>();
        for (LocalDate asOf : List.of(day(10, 31), END_OF_NOVEMBER)) {
            rapports.add(
                    coverage(y, asOf).people().get(0).rapport().orElseThrow().name());
        }
        assertEquals(List.of("ACQUAINTED", "ALLIED"), rapports);
    }
}
