package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.buyingcenter.Centers.AS_OF;
import static io.github.keyaccount.buyingcenter.Centers.center;
import static io.github.keyaccount.buyingcenter.Centers.person;
import static io.github.keyaccount.buyingcenter.Centers.seen;
import static io.github.keyaccount.buyingcenter.Centers.unseen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.funnel.OpportunityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BuyingCenterTest {
    private static final Stakeholder ONE = person("C-1", Stance.SUPPORTER, 60, BuyingRole.USER);
    private static final Stakeholder TWO = unseen("C-2");
    private static final BuyingCenter CENTER = center(ONE, TWO);

    // Laws

    @Provide
    Arbitrary<BuyingCenter> centers() {
        return Centers.centers();
    }

    @Property(tries = 100)
    void withAndWithout_changeOnePersonOnly(
            @ForAll("centers") BuyingCenter center, @ForAll @IntRange(min = 1, max = 8) int number) {
        Stakeholder other = unseen("C-" + number, BuyingRole.INITIATOR);
        List<Stakeholder> expected = new ArrayList<>(center.stakeholders());
        if (number <= expected.size()) {
            expected.set(number - 1, other);
        } else {
            expected.add(other);
        }
        BuyingCenter varied = center.with(other);
        assertEquals(expected, varied.stakeholders());
        assertEquals(Optional.of(other), varied.stakeholder(other.contact()));
        expected.remove(other);
        assertEquals(center.withStakeholders(expected), varied.without(other.contact()));
    }

    @Property(tries = 100)
    void involved_areThoseOfTheDay(@ForAll("centers") BuyingCenter center) {
        List<Stakeholder> expected = new ArrayList<>();
        for (Stakeholder person : center.stakeholders()) {
            if (person.involvedSince().isEmpty() && person.involvedUntil().isEmpty()) {
                expected.add(person);
            }
        }
        assertEquals(expected, center.involved(AS_OF));
    }

    // Cases

    @Test
    void center_holdsWhatItWasBuiltWith() {
        BuyingCenter built = BuyingCenter.builder()
                .account("A-7")
                .opportunity("O-1")
                .addStakeholder(ONE)
                .addStakeholder(TWO)
                .decisionMode(DecisionMode.COLLECTIVE)
                .build();
        assertEquals(AccountId.of("A-7"), built.account());
        assertEquals(Optional.of(OpportunityId.of("O-1")), built.opportunity());
        assertEquals(List.of(ONE, TWO), built.stakeholders());
        assertEquals(Optional.of(DecisionMode.COLLECTIVE), built.decisionMode());
        assertEquals(CENTER.withOpportunity(OpportunityId.of("O-1")).withDecisionMode(DecisionMode.COLLECTIVE), built);
        assertEquals(Optional.empty(), built.stakeholder(ContactId.of("C-3")));
    }

    @Test
    void observation_isAddedToItsPerson() {
        BuyingCenter varied = CENTER.with(ContactId.of("C-1"), seen(AS_OF, Stance.CHAMPION));
        assertEquals(
                Optional.of(Stance.CHAMPION),
                varied.stakeholder(ContactId.of("C-1")).orElseThrow().stance(AS_OF));
        assertEquals(2, varied.stakeholders().get(0).observations().size());
        assertEquals(TWO, varied.stakeholders().get(1));
        assertRefused(
                "Expected at most one 'stance' of stakeholder C-1 on each day, but found 1 offender: 2026-11-30",
                () -> varied.with(ContactId.of("C-1"), seen(AS_OF, Stance.NEUTRAL)));
    }

    @Test
    void unknownContact_isRefused() {
        String message = "Expected 'contact' among the stakeholders of A-7, but found C-3";
        ContactId unknown = ContactId.of("C-3");
        assertRefused(message, () -> CENTER.without(unknown));
        assertRefused(message, () -> CENTER.with(unknown, seen(AS_OF, Stance.NEUTRAL)));
    }

    @Test
    void contactGivenTwice_isRefused() {
        assertRefused(
                "Expected each contact once among the 'stakeholders' of A-7, but found 2 offenders: C-1, C-2",
                () -> center(ONE, TWO, unseen("C-1"), TWO, ONE));
    }

    @Test
    void center_isRefused_withoutAccount() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> BuyingCenter.builder().build())
                .getMessage();
        assertTrue(message.contains("[account]"), message);
    }

    @Test
    void text_showsNobody() {
        assertEquals("BuyingCenter[account=A-7, stakeholders=2]", CENTER.toString());
        assertEquals(
                "BuyingCenter[account=A-7, opportunity=O-1, stakeholders=2]",
                CENTER.withOpportunity(OpportunityId.of("O-1")).toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("account", () -> BuyingCenter.builder().account((String) null));
        assertNull("opportunity", () -> BuyingCenter.builder().opportunity((String) null));
        assertNull("contact", () -> CENTER.stakeholder(null));
        assertNull("asOf", () -> CENTER.involved(null));
        assertNull("stakeholder", () -> CENTER.with(null));
        assertNull("contact", () -> CENTER.with(null, seen(AS_OF, Stance.NEUTRAL)));
        assertNull("observation", () -> CENTER.with(ContactId.of("C-1"), null));
        assertNull("contact", () -> CENTER.without(null));
    }
}
