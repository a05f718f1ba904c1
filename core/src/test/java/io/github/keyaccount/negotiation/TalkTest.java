package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.negotiation.ObjectionKind.NO_BUDGET;
import static io.github.keyaccount.negotiation.ObjectionKind.PRICE_TOO_HIGH;
import static io.github.keyaccount.negotiation.ObjectionSketch.day;
import static io.github.keyaccount.negotiation.ObjectionSketch.talk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.ContactId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalkTest {

    @Test
    void talk_keepsWhatItIsGiven() {
        ObjectionRaised budget = ObjectionRaised.of(NO_BUDGET, 2);
        ObjectionRaised price = ObjectionRaised.builder()
                .kind(PRICE_TOO_HIGH)
                .resolved(true)
                .words("Li Wei: so dear?")
                .build();
        Talk talk = Talk.builder()
                .date(day(3))
                .contact("C-1")
                .addObjections(budget, price)
                .build();
        assertEquals(day(3), talk.date());
        assertEquals(ContactId.of("C-1"), talk.contact());
        assertEquals(List.of(budget, price), talk.objections());
        assertEquals(talk(3, "C-1", budget, price), talk);
        assertNotEquals(talk(4, "C-1", budget, price), talk);
        assertEquals(List.of(), talk(3, "C-1").objections());
        assertEquals(2, budget.attempts());
        assertFalse(budget.resolved());
        assertEquals(Optional.empty(), budget.words());
        assertEquals(0, price.attempts());
        assertTrue(price.resolved());
        assertEquals(Optional.of("Li Wei: so dear?"), price.words());
        assertFalse(talk.toString().contains("Li Wei"), talk.toString());
        assertTrue(talk.toString().contains("C-1"), talk.toString());
    }

    @Test
    void talk_isRefused_whenAKindIsThereTwice() {
        assertRefused(
                "Expected each kind once in 'objections' of the talk with C-1 on 2026-06-04, but found 1 offender:"
                        + " ObjectionKind.NO_BUDGET",
                () -> talk(
                        3,
                        "C-1",
                        ObjectionRaised.of(NO_BUDGET, 1),
                        ObjectionRaised.of(PRICE_TOO_HIGH, 1),
                        ObjectionRaised.of(() -> "ObjectionKind.NO_BUDGET", 2)));
    }

    @Test
    void objection_isRefused_withoutSense() {
        assertRefused(
                "Expected 'attempts' >= 0 for ObjectionKind.NO_BUDGET, but found -1",
                () -> ObjectionRaised.of(NO_BUDGET, -1));
        assertRefused(
                "Expected a code of 'kind' of an objection without control characters, but found 'a\\u000Ab'",
                () -> ObjectionRaised.of(() -> "a\nb", 0));
        assertRefused(
                "Expected a non-blank 'words' for ObjectionKind.NO_BUDGET, but found ''",
                () -> ObjectionRaised.of(NO_BUDGET, 0).withWords(""));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("kind", () -> ObjectionRaised.of(null, 0));
        assertNull("date", () -> Talk.of(null, ContactId.of("C-1")));
        assertNull("contact", () -> Talk.of(day(0), null));
        assertNull("objections", () -> Talk.of(day(0), ContactId.of("C-1"), (ObjectionRaised[]) null));
        assertNull("contact", () -> Talk.builder().contact((String) null));
    }
}
