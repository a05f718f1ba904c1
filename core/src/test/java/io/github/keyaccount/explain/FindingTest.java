package io.github.keyaccount.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.funnel.FunnelFinding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {
    private static final Finding STALLED = Finding.of(SampleFinding.STALLED, "O-1", 120);

    static List<Object> everyTypeOfArgument() {
        return List.of(
                "O-1",
                120L,
                new BigDecimal("0.35"),
                Money.parse("EUR 1234.50"),
                Probability.ofPercent(35),
                LocalDate.of(2026, 11, 21),
                SalesPeriod.quarter(2026, 3),
                Severity.WARNING,
                List.of("O-1", 120L, Severity.WARNING),
                List.of());
    }

    @Test
    void finding_carriesItsKindSeverityAndArguments() {
        assertSame(SampleFinding.STALLED, STALLED.code());
        assertEquals(Severity.WARNING, STALLED.severity());
        assertEquals(Map.of("opportunity", "O-1", "days", 120L), STALLED.arguments());
    }

    @Test
    void arguments_areEmpty_whenTheKindNamesNone() {
        assertEquals(Map.of(), Finding.of(SampleFinding.EMPTY).arguments());
        assertEquals(Severity.CRITICAL, Finding.of(SampleFinding.EMPTY).severity());
    }

    @ParameterizedTest
    @MethodSource("everyTypeOfArgument")
    void arguments_giveBackWhatWasPassed(Object argument) {
        assertEquals(
                argument, Finding.of(SampleFinding.SEEN, argument).arguments().get("what"));
    }

    @Test
    void arguments_keepEveryWholeNumberAsALong() {
        Finding finding = Finding.of(SampleFinding.SEEN, 120);
        assertEquals(Map.of("what", 120L), finding.arguments());
        assertEquals(Finding.of(SampleFinding.SEEN, 120L), finding);
        assertEquals(Finding.of(SampleFinding.SEEN, 120L).hashCode(), finding.hashCode());
        assertEquals(
                Map.of("what", List.of((long) Integer.MIN_VALUE, 1L, "1")),
                Finding.of(SampleFinding.SEEN, List.of(Integer.MIN_VALUE, 1L, "1"))
                        .arguments());
    }

    /** A kind of finding with the given names, for laws about any kind. */
    private record AnyKind(List<String> arguments) implements FindingCode {
        @Override
        public String code() {
            return "AnyKind";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }

    @Property
    void arguments_keepTheOrderOfTheirNames(@ForAll @Size(max = 8) Set<String> names) {
        List<String> ordered = List.copyOf(names);
        Finding finding = Finding.of(new AnyKind(ordered), ordered.toArray());
        assertEquals(ordered, List.copyOf(finding.arguments().keySet()));
        assertEquals(ordered, List.copyOf(finding.arguments().values()));
    }

    @Test
    void arguments_cannotBeChanged() {
        List<String> names = new ArrayList<>(List.of("A", "B"));
        Finding finding = Finding.of(SampleFinding.SEEN, names);
        names.clear();
        assertEquals(Map.of("what", List.of("A", "B")), finding.arguments());
        List<?> kept = (List<?>) finding.arguments().get("what");
        assertThrows(UnsupportedOperationException.class, kept::clear);
        assertThrows(
                UnsupportedOperationException.class, () -> finding.arguments().put("what", "C"));
    }

    @Test
    void findings_areEqual_whenKindAndArgumentsAre() {
        assertEquals(STALLED, Finding.of(SampleFinding.STALLED, "O-1", 120));
        assertEquals(
                STALLED.hashCode(),
                Finding.of(SampleFinding.STALLED, "O-1", 120).hashCode());
        assertNotEquals(STALLED, Finding.of(SampleFinding.STALLED, "O-1", 121));
        assertNotEquals(STALLED, Finding.of(SampleFinding.STALLED, "O-2", 120));
        assertNotEquals(
                Finding.of(SampleFinding.SEEN, "A"), Finding.of(new AnyKind(SampleFinding.SEEN.arguments()), "A"));
        assertNotEquals(STALLED, STALLED.toString());
        assertNotEquals(
                Finding.of(SampleFinding.SEEN, new BigDecimal("1.0")),
                Finding.of(SampleFinding.SEEN, new BigDecimal("1.00")));
    }

    @Test
    void hashCode_tellsKindsAndArgumentsApart() {
        assertNotEquals(
                STALLED.hashCode(),
                Finding.of(SampleFinding.STALLED, "O-1", 121).hashCode());
        assertNotEquals(
                Finding.of(new AnyKind(List.of("what")), "A").hashCode(),
                Finding.of(new AnyKind(List.of("what", "more")), "A", "B").hashCode());
    }

    @Test
    void toString_isTheSameInEveryLanguage() {
        assertEquals("SampleFinding.STALLED{opportunity=O-1, days=120}", STALLED.toString());
        assertEquals("SampleFinding.EMPTY{}", Finding.of(SampleFinding.EMPTY).toString());
    }

    @Test
    void exampleOfTheDocumentation_isThatOfTheLibrary() {
        assertEquals(List.of("opportunity", "stage", "days", "limit"), FunnelFinding.STALLED.arguments());
        assertEquals(Severity.WARNING, FunnelFinding.STALLED.severity());
        assertEquals(
                "FunnelFinding.STALLED{opportunity=O-1, stage=Design, days=120, limit=90}",
                Finding.of(FunnelFinding.STALLED, "O-1", "Design", 120, 90).toString());
    }

    @Test
    void of_refusesTheWrongNumberOfArguments() {
        assertRefused(
                "Expected 2 'arguments' of SampleFinding.STALLED [opportunity, days], but found 1",
                () -> Finding.of(SampleFinding.STALLED, "O-1"));
        assertRefused(
                "Expected 2 'arguments' of SampleFinding.STALLED [opportunity, days], but found 3",
                () -> Finding.of(SampleFinding.STALLED, "O-1", 120, 90));
        assertRefused(
                "Expected 0 'arguments' of SampleFinding.EMPTY [], but found 1",
                () -> Finding.of(SampleFinding.EMPTY, "O-1"));
    }

    @Test
    void of_refusesArgumentsOfOtherTypes() {
        String expected =
                "Expected 'what' to be one of String, Integer, Long, BigDecimal, Money, Probability, LocalDate,"
                        + " SalesPeriod, Label, or a List of these, but found ";
        assertRefused(expected + "java.lang.Double", () -> Finding.of(SampleFinding.SEEN, 0.35));
        assertRefused(expected + "java.lang.Double", () -> Finding.of(SampleFinding.SEEN, List.of("A", 0.35)));
        assertRefused(
                expected + "java.util.ArrayList", () -> Finding.of(SampleFinding.SEEN, List.of(new ArrayList<>())));
    }

    @Test
    void of_refusesNumbers_withTooManyDigits() {
        String message = "Expected 'what' with at most 1000 digits before and after the decimal point, but found ";
        BigDecimal huge = new BigDecimal("1E+1000000000");
        assertRefused(message + "1000000001 before and 0 after it", () -> Finding.of(SampleFinding.SEEN, huge));
        assertRefused(
                message + "0 before and 1001 after it",
                () -> Finding.of(SampleFinding.SEEN, List.of(new BigDecimal("1E-1001"))));
    }

    @Test
    void of_refusesAKind_thatNamesAnArgumentTwice() {
        assertRefused(
                "Expected each name once in the 'arguments' of SampleFinding.REPEATED, but found [what, what]",
                () -> Finding.of(SampleFinding.REPEATED, "A", "B"));
    }

    @Test
    void of_refusesNull() {
        assertNull("code", () -> Finding.of(null));
        assertNull("arguments", () -> Finding.of(SampleFinding.SEEN, (Object[]) null));
        assertNull("days", () -> Finding.of(SampleFinding.STALLED, "O-1", null));
        List<String> withNull = new ArrayList<>();
        withNull.add(null);
        assertNull("what", () -> Finding.of(SampleFinding.SEEN, withNull));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void assertNull(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
