package io.github.keyaccount.staffing;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StaffingValuesTest {
    private static final AccountToStaff ACCOUNT =
            AccountToStaff.builder().account("A").value(100).build();

    private static final AccountManager ANN = AccountManager.builder()
            .name("Ann")
            .capability(Probability.ofPercent(90))
            .capacity(3)
            .putFit("A", Probability.ofPercent(40))
            .build();

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    // Laws

    @Property(tries = 50)
    void numbers_areEqual_howeverTheyAreWritten(@ForAll int unscaled, @ForAll @IntRange(max = 30) int zeros) {
        BigDecimal plain = BigDecimal.valueOf(Math.abs((long) unscaled), 3);
        BigDecimal written = plain.setScale(3 + zeros);
        assertEquals(ACCOUNT.withValue(plain), ACCOUNT.withValue(written));
        assertEquals(
                StaffingOptions.defaults().withChangeCost(plain),
                StaffingOptions.defaults().withChangeCost(written));
        assertTrue(ACCOUNT.withValue(written).value().scale() >= 0);
    }

    // Cases

    @Test
    void numbers_haveNoNeedlessZeros() {
        assertEquals(number("1000"), ACCOUNT.withValue(number("1E+3")).value());
        assertEquals(number("2.5"), ACCOUNT.withValue(number("2.500")).value());
        assertEquals(number("0"), ACCOUNT.withValue(number("0.00")).value());
        assertEquals(
                number("30"),
                StaffingOptions.builder().changeCost(number("3E+1")).build().changeCost());
    }

    @Test
    void fit_isTheOneGiven_orElseTheCapability() {
        assertEquals(Probability.ofPercent(40), ANN.fit(AccountId.of("A")));
        assertEquals(Probability.ofPercent(90), ANN.fit(AccountId.of("B")));
    }

    @Test
    void allows_followsFixedAndForbidden() {
        assertTrue(ACCOUNT.allows("Ann"));
        assertTrue(ACCOUNT.withFixed("Ann").allows("Ann"));
        assertFalse(ACCOUNT.withFixed("Ann").allows("Bob"));
        assertFalse(ACCOUNT.withForbidden("Ann").allows("Ann"));
        assertTrue(ACCOUNT.withForbidden("Ann").allows("Bob"));
    }

    @Test
    void changesWith_isWhoeverElse_whenSomebodyServesItToday() {
        assertFalse(ACCOUNT.changesWith("Ann"));
        assertFalse(ACCOUNT.withPresent("Ann").changesWith("Ann"));
        assertTrue(ACCOUNT.withPresent("Ann").changesWith("Bob"));
    }

    @Test
    void defaults_costNothing() {
        assertSame(StaffingOptions.defaults(), StaffingOptions.defaults());
        assertEquals(BigDecimal.ZERO, StaffingOptions.defaults().changeCost());
        assertFalse(StaffingOptions.defaults().avoidingChanges());
    }

    @Test
    void fewestChanges_areAvoided_withoutACost() {
        assertSame(StaffingOptions.fewestChanges(), StaffingOptions.fewestChanges());
        assertEquals(StaffingOptions.defaults().withAvoidingChanges(true), StaffingOptions.fewestChanges());
        assertRefused(
                "Expected a 'changeCost' of 0 where 'avoidingChanges', but found 0.5",
                () -> StaffingOptions.fewestChanges().withChangeCost(number("0.5")));
    }

    @Test
    void names_areRefused_withoutShowingThem() {
        String ofManager =
                "Expected a non-blank 'name' of an account manager, without control characters and without spaces"
                        + " around it, but found one that is not";
        String ofAccount =
                "Expected non-blank names of account managers of A, without control characters and without spaces"
                        + " around them, but found one that is not";
        for (String name : List.of(" ", "Ann ", "An\nn")) {
            assertRefused(ofManager, () -> ANN.withName(name));
            assertRefused(ofAccount, () -> ACCOUNT.withPresent(name));
            assertRefused(ofAccount, () -> ACCOUNT.withFixed(name));
            assertRefused(ofAccount, () -> ACCOUNT.withForbidden("Ann", name));
        }
    }

    @Test
    void numbers_areRefused_outOfRange() {
        assertRefused("Expected 'capacity' >= 0, but found -1", () -> ANN.withCapacity(-1));
        assertEquals(0, ANN.withCapacity(0).capacity());
        assertRefused("Expected 'value' >= 0 of A, but found -0.5", () -> ACCOUNT.withValue(number("-0.5")));
        assertRefused(
                "Expected 'value' with at most 1000 digits before and after the decimal point, but found 1001 before and 0"
                        + " after it",
                () -> ACCOUNT.withValue(number("1E+1000")));
        assertRefused(
                "Expected 'changeCost' >= 0, but found -1",
                () -> StaffingOptions.builder().changeCost(number("-1")).build());
        assertRefused(
                "Expected 'changeCost' with at most 1000 digits before and after the decimal point, but found 1 before and"
                        + " 1001 after it",
                () -> StaffingOptions.builder()
                        .changeCost(BigDecimal.ONE.setScale(1001))
                        .build());
    }

    @Test
    void fixedAndForbidden_areRefused_forTheSamePair() {
        assertRefused(
                "Expected a 'fixed' account manager of A who is not 'forbidden', but found one who is",
                () -> ACCOUNT.withForbidden("Ann").withFixed("Ann"));
    }

    @Test
    void nulls_areRefused() {
        assertNull("account", () -> ANN.fit(null));
        assertNull("account", () -> AccountManager.builder().putFit((String) null, Probability.ONE));
        assertNull("account", () -> AccountToStaff.builder().account((String) null));
        assertNull("manager", () -> ACCOUNT.allows(null));
        assertNull("manager", () -> ACCOUNT.changesWith(null));
    }
}
