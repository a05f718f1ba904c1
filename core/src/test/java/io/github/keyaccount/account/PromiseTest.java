package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {
    private static final LocalDate MADE = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);
    private static final Promise PROMISE = Promise.of("send the sample to Li Wei", MADE, DUE);
    private static final Promise KEPT_LATE = PROMISE.withKeptOn(LocalDate.of(2026, 6, 12));

    /** By hand, for a promise of June 1 that is due on June 10: whether it is open, and for how many days overdue. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # as of   , never kept , kept on June 12
            2026-05-31, false, 0   , false, 0
            2026-06-01, true , 0   , true , 0
            2026-06-09, true , 0   , true , 0
            2026-06-10, true , 0   , true , 0
            2026-06-11, true , 1   , true , 1
            2026-06-12, true , 2   , false, 0
            2026-07-10, true , 30  , false, 0
            """)
    void promise_isOpenFromItsDayOn_andOverdueAfterItsDueDay(
            LocalDate asOf, boolean open, long overdue, boolean openIfKept, long overdueIfKept) {
        assertEquals(open, PROMISE.isOpen(asOf));
        assertEquals(overdue, PROMISE.daysOverdue(asOf));
        assertEquals(openIfKept, KEPT_LATE.isOpen(asOf));
        assertEquals(overdueIfKept, KEPT_LATE.daysOverdue(asOf));
    }

    @Test
    void promise_isKeptLate_onlyAfterItsDueDay() {
        assertFalse(PROMISE.isKeptLate(), "not kept");
        assertFalse(PROMISE.withKeptOn(MADE).isKeptLate());
        assertFalse(PROMISE.withKeptOn(DUE).isKeptLate());
        assertTrue(PROMISE.withKeptOn(DUE.plusDays(1)).isKeptLate());
        assertTrue(KEPT_LATE.isKeptLate());
    }

    @Property(tries = 200)
    void overdueDays_growByOneADay_untilThePromiseIsKept(
            @ForAll @IntRange(max = 20) int due,
            @ForAll @IntRange(max = 40) int kept,
            @ForAll @IntRange(max = 40) int day) {
        Promise promise = Promise.of("call", MADE, MADE.plusDays(due)).withKeptOn(MADE.plusDays(kept));
        LocalDate asOf = MADE.plusDays(day);
        assertEquals(day < kept, promise.isOpen(asOf));
        assertEquals(day < kept && day > due ? day - due : 0, promise.daysOverdue(asOf));
        assertEquals(kept > due, promise.isKeptLate());
    }

    @Test
    void promise_isRefused_whenDueOrKeptBeforeItWasMade() {
        assertRefused(
                "Expected 'due' on or after the day of the promise 2026-06-01, but found 2026-05-31",
                () -> Promise.of("call", MADE, MADE.minusDays(1)));
        assertRefused(
                "Expected 'keptOn' on or after the day of the promise 2026-06-01, but found 2026-05-31",
                () -> PROMISE.withKeptOn(MADE.minusDays(1)));
        assertEquals(MADE, Promise.of("call", MADE, MADE).withKeptOn(MADE).due());
    }

    @Test
    void promise_isRefused_withoutContent() {
        assertRefused("Expected a non-blank 'what' of a promise, but found ' '", () -> Promise.of(" ", MADE, DUE));
    }

    @Test
    void builder_isRefused_withoutARequiredField() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Promise.builder().due(DUE).build())
                .getMessage();
        assertTrue(message.contains("[what, madeOn]"), message);
    }

    @Test
    void promise_holdsWhatItWasBuiltWith() {
        Promise built =
                Promise.builder().what("call").madeOn(MADE).due(DUE).keptOn(DUE).build();
        assertEquals("call", built.what());
        assertEquals(MADE, built.madeOn());
        assertEquals(DUE, built.due());
        assertEquals(Optional.of(DUE), built.keptOn());
        assertEquals(Optional.empty(), PROMISE.keptOn());
        assertEquals(Promise.of("call", MADE, DUE).withKeptOn(DUE), built);
    }

    @Test
    void text_doesNotSayWhatWasPromised() {
        assertEquals("Promise{madeOn=2026-06-01, due=2026-06-10, keptOn=2026-06-12}", KEPT_LATE.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("what", () -> Promise.of(null, MADE, DUE));
        assertNull("madeOn", () -> Promise.of("call", null, DUE));
        assertNull("due", () -> Promise.of("call", MADE, null));
        assertNull("asOf", () -> PROMISE.isOpen(null));
        assertNull("asOf", () -> PROMISE.daysOverdue(null));
    }
}
