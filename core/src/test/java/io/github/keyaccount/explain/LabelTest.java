package io.github.keyaccount.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {
    /** A constant with a body has a class of its own, without a name. */
    enum Shape implements Label {
        ROUND {};

        @Override
        public String code() {
            return Label.codeOf(this);
        }
    }

    @Test
    void codeOf_joinsEnumAndConstant() {
        assertEquals("Severity.WARNING", Label.codeOf(Severity.WARNING));
        assertEquals("Severity.WARNING", Severity.WARNING.code());
        assertEquals("Punctuation.LIST_SEPARATOR", Punctuation.LIST_SEPARATOR.code());
    }

    @Test
    void codeOf_namesTheEnum_whenTheConstantHasABody() {
        assertEquals("Shape.ROUND", Shape.ROUND.code());
    }

    @Test
    void codeOf_refusesNull() {
        NullPointerException refusal = assertThrows(NullPointerException.class, () -> Label.codeOf(null));
        assertEquals("constant", refusal.getMessage());
    }

    @Test
    void severities_standFromLeastToMost() {
        assertEquals(List.of(Severity.INFO, Severity.WARNING, Severity.CRITICAL), List.of(Severity.values()));
    }
}
