package io.github.keyaccount.internal;

import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void whole_refusesSharesThatDoNotSumToOne() {
        Check.whole(List.of(new BigDecimal("0.30"), new BigDecimal("0.7")), "shares");
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> Check.whole(List.of(new BigDecimal("0.3"), new BigDecimal("0.71")), "shares"));
        assertEquals("Expected shares in 'shares' that sum to 1, but found 1.01", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Check.whole(List.of(), "shares"));
    }

    @Test
    void message_saysWhatWasExpectedAndFound() {
        assertEquals("Expected 'a' above zero, but found -1", Check.message("'a' above zero", -1));
    }

    @Test
    void message_staysOnOneLineAndShowsWhatCannotBeSeen() {
        assertEquals(
                "Expected a 'name', but found 'a\\u000D\\u000Ab\\u00A0\\u200B\\u2028\\u3000\\u3164 \\uD83D'",
                Check.message("a 'name'", "'a\r\nb\u00A0\u200B\u2028\u3000\u3164 \uD83D'"));
        assertEquals("Expected \\u0009, but found \\uDB40\\uDC01", Check.message("\t", "\uDB40\uDC01"));
        assertEquals("Expected 兴趣, but found 😀 é", Check.message("兴趣", "😀 é"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00A0",
                "\u2007",
                "\u202F",
                "\u3000",
                "\u200B",
                "\uFEFF",
                "\u2060",
                "\u00AD",
                "\u2028",
                "\u0000",
                "\u0085",
                "\u115F",
                "\u1160",
                "\u2800",
                "\u3164",
                "\uFFA0",
                "\uDB40\uDC01",
                " \u200B\u00A0"
            })
    void blankTexts_areRefused_howeverTheyAreBlank(String blank) {
        assertTrue(Check.isBlank(blank));
        String message = Check.message("a non-blank 'name'", "'" + blank + "'");
        assertRefused(message, () -> Check.notBlank(blank, "'name'"));
        assertRefused(message, () -> Check.identifier(blank, "'name'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a", "\u200B\u00A0a", "-", "兴趣", "😀", "\uDB40\uDC01a"})
    void textsWithSomethingToSee_areNotBlank(String text) {
        assertFalse(Check.isBlank(text));
        assertDoesNotThrow(() -> Check.notBlank(text, "'name'"));
        assertDoesNotThrow(() -> Check.identifier(text, "'name'"));
    }

    @Test
    void identifier_isRefused_withAControlCharacter() {
        String expected = "Expected a 'name' without control characters, but found ";
        assertRefused(expected + "'a\\u000Ab'", () -> Check.identifier("a\nb", "'name'"));
        assertRefused(expected + "'a\\u0000'", () -> Check.identifier("a\u0000", "'name'"));
        assertRefused(expected + "'\\u001Ba'", () -> Check.identifier("\u001Ba", "'name'"));
        assertRefused(expected + "'a\\u0085b'", () -> Check.identifier("a\u0085b", "'name'"));
        assertRefused(expected + "'a\\u2028b'", () -> Check.identifier("a\u2028b", "'name'"));
        assertRefused(expected + "'a\\u2029b'", () -> Check.identifier("a\u2029b", "'name'"));
        assertDoesNotThrow(() -> Check.identifier("a b\u00A0c\u200Dd", "'name'"));
    }

    @Test
    void trimmedText_isRefused_withSpaceAroundIt() {
        String expected = "Expected a 'name' without spaces around it, but found ";
        assertRefused(expected + "'a '", () -> Check.trimmed("a ", "'name'"));
        assertRefused(expected + "' a'", () -> Check.trimmed(" a", "'name'"));
        assertRefused(expected + "'a\\u00A0'", () -> Check.trimmed("a\u00A0", "'name'"));
        assertRefused(expected + "'\\uFEFFa'", () -> Check.trimmed("\uFEFFa", "'name'"));
        assertRefused(expected + "'a\\uDB40\\uDC01'", () -> Check.trimmed("a\uDB40\uDC01", "'name'"));
        assertDoesNotThrow(() -> Check.trimmed("a b", "'name'"));
        assertDoesNotThrow(() -> Check.trimmed("😀", "'name'"));
    }

    @Test
    void name_isWhatIsNeitherBlank_norOfControlCharacters_norWithSpacesAroundIt() {
        List.of("Ann", "Ann B", "安", "😀").forEach(name -> assertTrue(Check.isName(name), name));
        List.of("", " ", "\u200B", "An\nn", "An\u2028n", "Ann ", " Ann", "Ann\u00A0", "\uFEFFAnn", "Ann\uDB40\uDC01")
                .forEach(name -> assertFalse(Check.isName(name), name));
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

    @Test
    void messages_areAddedOnlyWhereSomethingOffends() {
        List<String> messages = new ArrayList<>(List.of("before"));
        Check.addMessage(messages, List.of(), "distinct 'ids'");
        assertEquals(List.of("before"), messages);
        Check.addMessage(messages, List.of("A-1", "A-7"), "distinct 'ids'");
        assertEquals(List.of("before", "Expected distinct 'ids', but found 2 offenders: A-1, A-7"), messages);
    }

    @Test
    void repeated_namesEachOnce_inTheOrderOfTheFirstRepetition() {
        assertEquals(List.of(), Check.repeated(List.of("a", "b", "c")));
        assertEquals(List.of("b", "a"), Check.repeated(List.of("a", "b", "b", "c", "a", "b", "a")));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void weights_loseNeedlessZeros_andKeepTheirOrder() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("b", new BigDecimal("2.50"));
        weights.put("a", new BigDecimal("1E+1"));
        weights.put("c", new BigDecimal("0.0"));
        Map<String, BigDecimal> checked = Check.weights(weights, "weights");
        assertEquals("{b=2.5, a=10, c=0}", checked.toString());
        assertNotSame(weights, checked);
    }

    @Test
    void needlessZeros_areTakenAway() {
        assertEquals("2.5", Check.withoutNeedlessZeros(new BigDecimal("2.50")).toString());
        assertEquals("10", Check.withoutNeedlessZeros(new BigDecimal("1E+1")).toString());
        assertEquals("0", Check.withoutNeedlessZeros(new BigDecimal("0E-7")).toString());
    }

    @Test
    void digits_areCounted_withoutNeedlessZerosAfterThePoint() {
        assertTrue(Check.hasAtMostDigits(new BigDecimal("99.99"), 2));
        assertTrue(Check.hasAtMostDigits(new BigDecimal("99.9900"), 2));
        assertTrue(Check.hasAtMostDigits(new BigDecimal("0E+7"), 2));
        assertTrue(Check.hasAtMostDigits(new BigDecimal("-99"), 2));
        assertFalse(Check.hasAtMostDigits(new BigDecimal("100"), 2));
        assertFalse(Check.hasAtMostDigits(new BigDecimal("1E+2"), 2));
        assertFalse(Check.hasAtMostDigits(new BigDecimal("0.001"), 2));
        // One zero less would overflow the scale.
        assertFalse(Check.hasAtMostDigits(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE), 1000));
        assertEquals("3 before and 2 after it", Check.digits(new BigDecimal("123.40")));
        assertEquals("0 before and 3 after it", Check.digits(new BigDecimal("0.001")));
        assertEquals("3 before and 0 after it", Check.digits(new BigDecimal("1E+2")));
    }

    @Test
    void constantsLeftOut_areNamed() {
        Check.complete(RoundingMode.class, List.of(RoundingMode.values()), "all 'modes'");
        assertRefused(
                "Expected all 'modes', but found 7 offenders: UP, DOWN, CEILING, HALF_UP, HALF_DOWN, HALF_EVEN,"
                        + " UNNECESSARY",
                () -> Check.complete(RoundingMode.class, List.of(RoundingMode.FLOOR), "all 'modes'"));
    }

    @Test
    void identifiers_standWithinALine() {
        assertTrue(Check.isIdentifier("a b"));
        assertFalse(Check.isIdentifier(" "));
        assertFalse(Check.isIdentifier("a\nb"));
        assertFalse(Check.isIdentifier("a\u2028b"));
    }

    @Test
    void weightsThatCannotBeWeighedWith_areRefused() {
        assertRefused(
                "Expected all 'shares' >= 0, but found 1 offender: a -1",
                () -> Check.weights(Map.of("a", new BigDecimal("-1"), "b", BigDecimal.ONE), "shares"));
        assertRefused(
                "Expected the sum of 'shares' > 0, but found 0",
                () -> Check.weights(Map.of("a", BigDecimal.ZERO), "shares"));
        assertRefused(
                "Expected 'shares' with at most 1000 digits before and after the decimal point, but found 1001 before and"
                        + " 0 after it",
                () -> Check.weights(Map.of("a", new BigDecimal("1E+1000")), "shares"));
    }
}
