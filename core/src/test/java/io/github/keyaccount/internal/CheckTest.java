package io.github.keyaccount.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.50", "1E+999", "-9.99E+999", "1E-1000", "0E+999", "0E-1000", "1.5E-999"})
    void bounded_givesTheNumberBack(BigDecimal number) {
        assertSame(number, Check.bounded(number, "weights"));
    }

    @ParameterizedTest
    @CsvSource({
        "1E+1000, 1001, 0",
        "-1E+1000000000, 1000000001, 0",
        "1E+2147483647, 2147483648, 0",
        "0E+1000, 1001, 0",
        "1E-1001, 0, 1001",
        "-1E-2147483647, 0, 2147483647",
        "0E-1000000000, 0, 1000000000",
        "1234.5E-1001, 0, 1002"
    })
    void bounded_refusesMoreThanAThousandDigits(BigDecimal number, long before, long after) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Check.bounded(number, "weights"));
        assertEquals(
                "Expected 'weights' with at most 1000 digits before and after the decimal point, but found " + before
                        + " before and " + after + " after it",
                refusal.getMessage());
    }

    @Test
    void bounded_refusesDigitsOnBothSides() {
        BigDecimal number = BigDecimal.TEN.pow(1000).add(new BigDecimal("1E-1001"));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Check.bounded(number, "rate"));
        assertEquals(
                "Expected 'rate' with at most 1000 digits before and after the decimal point,"
                        + " but found 1001 before and 1001 after it",
                refusal.getMessage());
    }

    @Test
    void bounded_refusesNullByName() {
        NullPointerException refusal = assertThrows(NullPointerException.class, () -> Check.bounded(null, "weights"));
        assertEquals("weights", refusal.getMessage());
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
