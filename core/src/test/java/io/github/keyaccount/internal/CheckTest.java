package io.github.keyaccount.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void argument_isRefusedWithExpectationAndFinding_unlessItHolds() {
        assertDoesNotThrow(() -> Check.argument(true, "'days' >= 1", 0));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Check.argument(false, "'days' >= 1", 0));
        assertEquals("Expected 'days' >= 1, but found 0", refusal.getMessage());
    }

    @Test
    void noOffenders_refusesAllOfThemAtOnce() {
        assertDoesNotThrow(() -> Check.noOffenders(List.of(), "distinct 'ids'"));
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> Check.noOffenders(List.of("A-1", "A-7"), "distinct 'ids'"));
        assertEquals("Expected distinct 'ids', but found 2 offenders: A-1, A-7", refusal.getMessage());
    }

    @Test
    void message_saysWhatWasExpectedAndFound() {
        assertEquals("Expected 'a' above zero, but found -1", Check.message("'a' above zero", -1));
    }

    @Test
    void offenders_areCountedInTheSingularAndThePlural() {
        assertEquals("1 offender: A-1", Check.offenders(List.of("A-1")));
        assertEquals("2 offenders: A-1, A-7", Check.offenders(List.of("A-1", "A-7")));
    }

    @Test
    void offenders_areNamedUpToTwenty() {
        String twenty = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20";
        assertEquals("20 offenders: " + twenty, Check.offenders(upTo(20)));
        assertEquals("21 offenders: " + twenty + ", and 1 more", Check.offenders(upTo(21)));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
