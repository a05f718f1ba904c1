package io.github.keyaccount.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** The yardstick of the other tests is measured against tables. */
class PreciseTest {
    /** The digits are those of tables: e, ln 2, √2 and e⁻⁷⁰⁰. */
    @Test
    void knownNumbers_areFound() {
        MathContext table = new MathContext(50);
        assertEquals(
                new BigDecimal("2.7182818284590452353602874713526624977572470937000"),
                Precise.exp(BigDecimal.ONE).round(table));
        assertEquals(
                new BigDecimal("0.69314718055994530941723212145817656807550013436026"),
                Precise.ln(BigDecimal.valueOf(2)).round(table));
        assertEquals(
                new BigDecimal("1.4142135623730950488016887242096980785696718753769"),
                Precise.pow(2, 0.5).round(table));
        assertEquals(
                new BigDecimal("9.8596765437597708567E-305"),
                Precise.exp(BigDecimal.valueOf(-700)).round(new MathContext(20)));
    }
}
