package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelProfileTest {
    private static final ChannelProfile FULL = ChannelProfile.builder()
            .managementMode("owner-managed")
            .salesMode("own shops")
            .creditStanding(Rating.HIGH)
            .salesPotential(Rating.MEDIUM)
            .territories(List.of("South", "East"))
            .addTerritory("North")
            .sensitivity(Sensitivity.TERMS)
            .build();

    @Test
    void profile_holdsTheSixClasses_withTerritoriesInTheirOrder() {
        assertEquals(Optional.of("owner-managed"), FULL.managementMode());
        assertEquals(Optional.of("own shops"), FULL.salesMode());
        assertEquals(Optional.of(Rating.HIGH), FULL.creditStanding());
        assertEquals(Optional.of(Rating.MEDIUM), FULL.salesPotential());
        assertEquals(List.of("South", "East", "North"), FULL.territories());
        assertEquals(Optional.of(Sensitivity.TERMS), FULL.sensitivity());
    }

    @Test
    void profile_isEmpty_whereNothingIsKnown() {
        ChannelProfile bare = ChannelProfile.builder().build();
        assertEquals(Optional.empty(), bare.managementMode());
        assertEquals(Optional.empty(), bare.salesMode());
        assertEquals(Optional.empty(), bare.creditStanding());
        assertEquals(Optional.empty(), bare.salesPotential());
        assertEquals(List.of(), bare.territories());
        assertEquals(Optional.empty(), bare.sensitivity());
    }

    @Test
    void profiles_areEqual_whenAllTheirValuesAre() {
        ChannelProfile same = FULL.withSalesMode("web").withSalesMode("own shops");
        assertEquals(FULL, same);
        assertEquals(FULL.hashCode(), same.hashCode());
        for (ChannelProfile other : List.of(
                FULL.withManagementMode("chain"),
                FULL.withSalesMode(Optional.empty()),
                FULL.withCreditStanding(Rating.LOW),
                FULL.withSalesPotential(Rating.LOW),
                FULL.withTerritories("East", "South", "North"),
                FULL.withSensitivity(Sensitivity.PRICE))) {
            assertNotEquals(FULL, other);
        }
    }

    @Test
    void territories_cannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class, () -> FULL.territories().clear());
    }

    @Test
    void profile_isRefused_withABlankText() {
        assertRefused(
                "Expected a non-blank 'managementMode' of a channel profile, but found ''",
                () -> FULL.withManagementMode(""));
        assertRefused(
                "Expected a non-blank 'salesMode' of a channel profile, but found ' '", () -> FULL.withSalesMode(" "));
        assertRefused(
                "Expected a non-blank element of 'territories' of a channel profile, but found '\\u0009'",
                () -> FULL.withTerritories("South", "\t"));
    }

    @Test
    void nulls_areRefusedByName() {
        ChannelProfile.Builder builder = ChannelProfile.builder();
        assertNull("managementMode", () -> builder.managementMode((String) null));
        assertNull("salesMode", () -> builder.salesMode((String) null));
        assertNull("creditStanding", () -> builder.creditStanding((Rating) null));
        assertNull("salesPotential", () -> builder.salesPotential((Rating) null));
        assertNull("territories element", () -> builder.territories(Arrays.asList("South", null)));
        assertNull("territories element", () -> builder.addTerritory(null));
        assertNull("sensitivity", () -> builder.sensitivity((Sensitivity) null));
    }
}
