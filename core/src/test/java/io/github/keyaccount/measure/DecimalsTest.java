package io.github.keyaccount.measure;

import static io.github.keyaccount.Refusals.assertArithmetic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecimalsTest {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    @Test
    void divide_isExact_orRefused_whenRoundingIsUnnecessary() {
        assertEquals(
                new BigDecimal("-0.50"),
                Decimals.divide(BigDecimal.valueOf(-3), BigDecimal.valueOf(6), 2, RoundingMode.UNNECESSARY));
        assertEquals(new BigDecimal("0.00"), Decimals.divide(BigDecimal.ZERO, THREE, 2, RoundingMode.UNNECESSARY));
        assertArithmetic(
                "Expected a quotient of 2 decimals, as 'roundingMode' is UNNECESSARY, but found 1 / 3",
                () -> Decimals.divide(BigDecimal.ONE, THREE, 2, RoundingMode.UNNECESSARY));
        assertArithmetic(
                "Expected a quotient of 0 decimals, as 'roundingMode' is UNNECESSARY, but found 1 / -3",
                () -> Decimals.divide(BigDecimal.ONE, THREE.negate(), 0, RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @EnumSource(RoundingMode.class)
    void divide_doesNotBlameTheRounding_whenTheDivisorIsZero(RoundingMode mode) {
        ArithmeticException refusal = assertThrows(
                ArithmeticException.class, () -> Decimals.divide(BigDecimal.ONE, BigDecimal.ZERO, 2, mode));
        assertFalse(refusal.getMessage().contains("roundingMode"), refusal.getMessage());
    }
}
