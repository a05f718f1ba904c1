package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TouchpointTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final ContactId LI = ContactId.of("C-1");
    private static final ContactId CHEN = ContactId.of("C-2");
    private static final Touchpoint CALL = Touchpoint.builder()
            .date(DAY)
            .kind(TouchpointKind.TELEPHONE)
            .purpose("ask Li for a date")
            .build();

    @Test
    void touchpoint_holdsWhatItWasBuiltWith_andShowsNoNotes() {
        Touchpoint touchpoint = Touchpoint.builder()
                .date(DAY)
                .kind(TouchpointKind.VISIT)
                .addContact(LI)
                .addContact(CHEN)
                .purpose("meet Li and Chen")
                .result("Li wants samples")
                .nextStep("send them to Li")
                .timeSpent(Duration.ofMinutes(90))
                .build();
        assertEquals(DAY, touchpoint.date());
        assertEquals(TouchpointKind.VISIT, touchpoint.kind());
        assertEquals(List.of(LI, CHEN), touchpoint.contacts());
        assertEquals("meet Li and Chen", touchpoint.purpose());
        assertEquals(Optional.of("Li wants samples"), touchpoint.result());
        assertEquals(Optional.of("send them to Li"), touchpoint.nextStep());
        assertEquals(Optional.of(Duration.ofMinutes(90)), touchpoint.timeSpent());
        assertEquals(
                "Touchpoint{date=2026-09-03, kind=VISIT, contacts=[C-1, C-2], timeSpent=PT1H30M}",
                touchpoint.toString());
    }

    @Test
    void touchpointOfWhichLittleIsNoted_isEmptyOtherwise() {
        assertEquals(List.of(), CALL.contacts());
        assertEquals(Optional.empty(), CALL.result());
        assertEquals(Optional.empty(), CALL.nextStep());
        assertEquals(Optional.empty(), CALL.timeSpent());
    }

    @Test
    void touchpoint_isRefused_withABlankText() {
        assertRefused("Expected a non-blank 'purpose' of a touchpoint, but found ' '", () -> CALL.withPurpose(" "));
        assertRefused("Expected a non-blank 'result' of a touchpoint, but found ''", () -> CALL.withResult(""));
        assertRefused("Expected a non-blank 'nextStep' of a touchpoint, but found ''", () -> CALL.withNextStep(""));
    }

    @Test
    void touchpoint_isRefused_withoutTime() {
        assertRefused("Expected 'timeSpent' above zero, but found PT0S", () -> CALL.withTimeSpent(Duration.ZERO));
        assertRefused(
                "Expected 'timeSpent' above zero, but found PT-0.000000001S",
                () -> CALL.withTimeSpent(Duration.ofNanos(-1)));
        assertEquals(
                Optional.of(Duration.ofNanos(1)),
                CALL.withTimeSpent(Duration.ofNanos(1)).timeSpent());
    }

    @Test
    void touchpoint_isRefused_withAContactNamedTwice() {
        assertRefused(
                "Expected each of 'contacts' once, but found 2 offenders: C-2, C-1",
                () -> CALL.withContacts(LI, CHEN, CHEN, ContactId.of("C-3"), LI, LI));
    }

    @Test
    void builder_isRefused_withoutARequiredField() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Touchpoint.builder().build())
                .getMessage();
        assertTrue(message.contains("[date, kind, purpose]"), message);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("date", () -> Touchpoint.builder().date(null));
        assertNull("kind", () -> Touchpoint.builder().kind(null));
        assertNull("purpose", () -> Touchpoint.builder().purpose(null));
        assertNull("contacts element", () -> Touchpoint.builder().addContact(null));
    }
}
