package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.buyingcenter.Centers.seen;
import static io.github.keyaccount.buyingcenter.Centers.unseen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.relationship.Rapport;
import io.github.keyaccount.thinking.ThinkingProfile;
import io.github.keyaccount.thinking.ThinkingStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StakeholderTest {
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final Stakeholder BUYER = unseen("C-1", BuyingRole.PURCHASER);

    private static StakeholderObservation.Builder on(int day) {
        return StakeholderObservation.builder().date(JUNE_1.plusDays(day - 1));
    }

    // Laws

    @Provide
    Arbitrary<List<StakeholderObservation>> observations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(Stance.class).optional(0.5),
                        Arbitraries.of(Rapport.class).optional(0.5),
                        Arbitraries.integers().between(0, 100).optional(0.5))
                .filter((day, stance, rapport, influence) ->
                        stance.isPresent() || rapport.isPresent() || influence.isPresent())
                .as((day, stance, rapport, influence) -> on(day).stance(stance)
                        .rapport(rapport)
                        .influence(influence)
                        .build())
                .list()
                .ofMaxSize(8)
                .uniqueElements(StakeholderObservation::date)
                .withoutEdgeCases();
    }

    /** By looking back day by day. */
    @Property(tries = 200)
    void attributes_areThoseLastSeen(
            @ForAll("observations") List<StakeholderObservation> observations,
            @ForAll @IntRange(min = 1, max = 20) int day) {
        Optional<Stance> stance = Optional.empty();
        Optional<Rapport> rapport = Optional.empty();
        Optional<Integer> influence = Optional.empty();
        Optional<StakeholderObservation> last = Optional.empty();
        for (int back = day; back >= 1; back--) {
            for (StakeholderObservation observation : observations) {
                if (observation.date().equals(JUNE_1.plusDays(back - 1))) {
                    stance = stance.isPresent() ? stance : observation.stance();
                    rapport = rapport.isPresent() ? rapport : observation.rapport();
                    influence = influence.isPresent() ? influence : observation.influence();
                    last = last.isPresent() ? last : Optional.of(observation);
                }
            }
        }
        LocalDate asOf = JUNE_1.plusDays(day - 1);
        Stakeholder person = BUYER.withObservations(observations);
        assertEquals(stance, person.stance(asOf));
        assertEquals(rapport, person.rapport(asOf));
        assertEquals(influence, person.influence(asOf));
        assertEquals(last, person.lastEvidence(asOf));
    }

    @Property(tries = 100)
    void orderOfTheObservations_doesNotMatter(
            @ForAll("observations") List<StakeholderObservation> observations, @ForAll long seed) {
        List<StakeholderObservation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, new Random(seed));
        Stakeholder person = BUYER.withObservations(observations);
        assertEquals(person, BUYER.withObservations(shuffled));
        assertEquals(
                person.observations().stream()
                        .map(StakeholderObservation::date)
                        .sorted()
                        .toList(),
                person.observations().stream().map(StakeholderObservation::date).toList());
    }

    @Property(tries = 100)
    void involvement_holdsItsFirstAndItsLastDay(
            @ForAll @IntRange(min = 1, max = 10) int since,
            @ForAll @IntRange(max = 10) int length,
            @ForAll @IntRange(min = 1, max = 25) int day) {
        Stakeholder person =
                BUYER.withInvolvedSince(JUNE_1.plusDays(since)).withInvolvedUntil(JUNE_1.plusDays(since + length));
        assertEquals(day >= since && day <= since + length, person.isInvolved(JUNE_1.plusDays(day)));
    }

    // Cases

    @Test
    void whatIsKnown_isWhatWasLastSeen_forEachAttributeByItself() {
        Stakeholder person = BUYER.withObservations(
                on(5).influence(40).build(), on(1).stance(Stance.SCEPTIC).build());
        LocalDate june5 = LocalDate.of(2026, 6, 5);
        assertEquals(Optional.of(Stance.SCEPTIC), person.stance(june5));
        assertEquals(Optional.of(40), person.influence(june5));
        assertEquals(Optional.empty(), person.influence(june5.minusDays(1)));
        assertEquals(Optional.empty(), person.rapport(june5));
        assertEquals(Optional.empty(), person.stance(JUNE_1.minusDays(1)));
        assertEquals(Optional.empty(), person.lastEvidence(JUNE_1.minusDays(1)));
    }

    @Test
    void observationsOfOneDay_mayShowDifferentThings_andTheLastOneIsTheLastEvidence() {
        StakeholderObservation rapport = on(1).rapport(Rapport.ENGAGED).build();
        StakeholderObservation influence = on(1).influence(0).build();
        Stakeholder person = BUYER.withObservations(seen(JUNE_1, Stance.NEUTRAL), rapport, influence);
        assertEquals(Optional.of(Stance.NEUTRAL), person.stance(JUNE_1));
        assertEquals(Optional.of(Rapport.ENGAGED), person.rapport(JUNE_1));
        assertEquals(Optional.of(0), person.influence(JUNE_1));
        assertEquals(Optional.of(influence), person.lastEvidence(JUNE_1));
    }

    @Test
    void twoStancesOfOneDay_areRefused_alikeOrNot() {
        String message =
                "Expected at most one 'stance' of stakeholder C-1 on each day, but found 1 offender: 2026-06-01";
        assertRefused(
                message, () -> BUYER.withObservations(seen(JUNE_1, Stance.NEUTRAL), seen(JUNE_1, Stance.SUPPORTER)));
        assertRefused(
                message,
                () -> BUYER.withObservations(
                        seen(JUNE_1, Stance.NEUTRAL),
                        seen(JUNE_1, Stance.NEUTRAL).withInfluence(5)));
    }

    @Test
    void twoRapportsOrInfluencesOfOneDay_areRefused() {
        StakeholderObservation rapport = on(2).rapport(Rapport.ALLIED).build();
        StakeholderObservation influence = on(3).influence(9).build();
        assertRefused(
                "Expected at most one 'rapport' of stakeholder C-1 on each day, but found 1 offender: 2026-06-02",
                () -> BUYER.withObservations(rapport, rapport));
        assertRefused(
                "Expected at most one 'influence' of stakeholder C-1 on each day, but found 1 offender: 2026-06-03",
                () -> BUYER.withObservations(influence, influence));
    }

    @Test
    void involvement_isRefused_whenItEndsBeforeItBegins() {
        assertRefused(
                "Expected 'involvedUntil' of stakeholder C-1 on or after 'involvedSince' 2026-06-01, but found 2026-05-31",
                () -> BUYER.withInvolvedSince(JUNE_1).withInvolvedUntil(JUNE_1.minusDays(1)));
        assertTrue(BUYER.withInvolvedSince(JUNE_1).withInvolvedUntil(JUNE_1).isInvolved(JUNE_1));
    }

    @Test
    void involvementWithoutEnds_isForEver() {
        assertTrue(BUYER.isInvolved(LocalDate.MIN));
        assertTrue(BUYER.isInvolved(LocalDate.MAX));
        assertFalse(BUYER.withInvolvedSince(JUNE_1).isInvolved(LocalDate.MIN));
        assertTrue(BUYER.withInvolvedSince(JUNE_1).isInvolved(LocalDate.MAX));
        assertTrue(BUYER.withInvolvedUntil(JUNE_1).isInvolved(LocalDate.MIN));
        assertFalse(BUYER.withInvolvedUntil(JUNE_1).isInvolved(LocalDate.MAX));
    }

    @Test
    void observationsOutsideTheInvolvement_areRefused() {
        assertRefused(
                "Expected 'observations' of stakeholder C-1 on days of the involvement, but found 2 offenders: 2026-05-31,"
                        + " 2026-06-04",
                () -> BUYER.withInvolvedSince(JUNE_1)
                        .withInvolvedUntil(JUNE_1.plusDays(2))
                        .withObservations(
                                seen(JUNE_1.plusDays(3), Stance.NEUTRAL),
                                seen(JUNE_1.plusDays(2), Stance.NEUTRAL),
                                seen(JUNE_1, Stance.NEUTRAL),
                                seen(JUNE_1.minusDays(1), Stance.NEUTRAL)));
    }

    @Test
    void observation_isRefused_whenItSaysNothing() {
        assertRefused(
                "Expected 'stance', 'rapport' or 'influence' in an observation, but found none of them on 2026-06-01",
                () -> on(1).evidence("was seen").build());
        assertEquals(JUNE_1, on(1).rapport(Rapport.ACQUAINTED).build().date());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void influence_isRefused_outOfRange(int influence) {
        assertRefused(
                "Expected 0 <= 'influence' <= 100, but found " + influence,
                () -> on(1).influence(influence).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void influence_mayBeAtItsBounds(int influence) {
        assertEquals(Optional.of(influence), on(1).influence(influence).build().influence());
    }

    @Test
    void blankTexts_areRefused() {
        assertRefused(
                "Expected a non-blank 'evidence' of an observation, but found ' '",
                () -> on(1).influence(1).evidence(" ").build());
        assertRefused(
                "Expected a non-blank 'personalLink' of stakeholder C-1, but found ''",
                () -> BUYER.withPersonalLink(""));
    }

    @ParameterizedTest
    @CsvSource({"USER, DESIGNER", "DESIGNER, USER"})
    void stakeholder_holdsWhatItWasBuiltWith(BuyingRole one, BuyingRole other) {
        ThinkingProfile profile = ThinkingProfile.of(ThinkingStyle.FEELER);
        Stakeholder built = Stakeholder.builder()
                .contact("C-1")
                .addRoles(one, other)
                .addObservation(
                        on(2).stance(Stance.CHAMPION).evidence("called Li").build())
                .thinkingProfile(profile)
                .involvedSince(JUNE_1)
                .involvedUntil(JUNE_1.plusDays(30))
                .personalLink("same school")
                .build();
        assertEquals(ContactId.of("C-1"), built.contact());
        assertEquals(List.of(BuyingRole.USER, BuyingRole.DESIGNER), List.copyOf(built.roles()));
        assertEquals(Optional.of("called Li"), built.observations().get(0).evidence());
        assertEquals(Optional.of(profile), built.thinkingProfile());
        assertEquals(Optional.of(JUNE_1), built.involvedSince());
        assertEquals(Optional.of(LocalDate.of(2026, 7, 1)), built.involvedUntil());
        assertEquals(Optional.of("same school"), built.personalLink());
        assertEquals(
                unseen("C-1", BuyingRole.DESIGNER, BuyingRole.USER)
                        .withObservations(built.observations())
                        .withThinkingProfile(profile)
                        .withInvolvedSince(JUNE_1)
                        .withInvolvedUntil(LocalDate.of(2026, 7, 1))
                        .withPersonalLink("same school"),
                built);
        assertNotEquals(BUYER, built);
    }

    @Test
    void texts_showNothingPersonal() {
        StakeholderObservation observation =
                on(1).stance(Stance.NEUTRAL).influence(30).evidence("called Li").build();
        assertEquals("StakeholderObservation{date=2026-06-01, stance=NEUTRAL, influence=30}", observation.toString());
        assertEquals(
                "C-1 [PURCHASER]",
                BUYER.withObservations(observation)
                        .withPersonalLink("same school")
                        .toString());
    }

    @Test
    void builders_areRefused_withoutARequiredField() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> Stakeholder.builder().build())
                .getMessage()
                .contains("[contact]"));
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> StakeholderObservation.builder().influence(1).build())
                .getMessage()
                .contains("[date]"));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("contact", () -> Stakeholder.builder().contact((String) null));
        assertNull("contact", () -> Stakeholder.builder().contact((ContactId) null));
        assertNull("asOf", () -> BUYER.stance(null));
        assertNull("asOf", () -> BUYER.rapport(null));
        assertNull("asOf", () -> BUYER.influence(null));
        assertNull("asOf", () -> BUYER.lastEvidence(null));
        assertNull("asOf", () -> BUYER.isInvolved(null));
        assertNull("date", () -> StakeholderObservation.builder().date(null));
        assertNull("stance", () -> StakeholderObservation.builder().stance((Stance) null));
    }
}
