package io.github.keyaccount.need;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.need.Needs.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureAdvantageBenefitTest {

    @Test
    void answer_keepsWhatItIsGiven() {
        FeatureAdvantageBenefit stock = FeatureAdvantageBenefit.builder()
                .feature("stock on call")
                .advantage("covers peaks")
                .benefit("delivers in autumn too")
                .addNeed("N-2")
                .addNeed("N-1")
                .addNeed("N-2")
                .build();
        assertEquals("stock on call", stock.feature());
        assertEquals("covers peaks", stock.advantage());
        assertEquals("delivers in autumn too", stock.benefit());
        assertEquals(List.of(NeedId.of("N-2"), NeedId.of("N-1")), List.copyOf(stock.needs()));
        assertEquals(answer("stock on call", "N-1"), answer("stock on call", "N-1"));
        assertNotEquals(answer("stock on call", "N-1"), answer("stock on call", "N-2"));
    }

    @Test
    void answer_isRefused_withoutContent() {
        FeatureAdvantageBenefit stock = answer("stock", "N-1");
        assertRefused("Expected a non-blank 'feature', but found ' '", () -> stock.withFeature(" "));
        assertRefused(
                "Expected a 'feature' without control characters, but found 'a\\u000Ab'",
                () -> stock.withFeature("a\nb"));
        assertRefused("Expected a non-blank 'advantage' of stock, but found ''", () -> stock.withAdvantage(""));
        assertRefused("Expected a non-blank 'benefit' of stock, but found ''", () -> stock.withBenefit(""));
        assertRefused("Expected at least one id in 'needs' of stock, but found none", () -> answer("stock"));
    }

    @Test
    void text_leavesOutTheBenefit() {
        String text =
                answer("stock", "N-1").withBenefit("so Li Wei sleeps well").toString();
        assertFalse(text.contains("Li Wei"), text);
        assertTrue(text.contains("stock"), text);
    }

    @Test
    void null_isRefusedByName() {
        assertNull("need", () -> FeatureAdvantageBenefit.builder().addNeed((String) null));
    }
}
