package io.github.keyaccount.relationship;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.relationship.RelationshipDimension.COMPETITION;
import static io.github.keyaccount.relationship.RelationshipDimension.PRICE;
import static io.github.keyaccount.relationship.RelationshipDimension.VISIBILITY;
import static io.github.keyaccount.relationship.RelationshipStage.PARTNER;
import static io.github.keyaccount.relationship.RelationshipStage.VENDOR;
import static io.github.keyaccount.relationship.Relationships.ACCOUNT;
import static io.github.keyaccount.relationship.Relationships.DAYS;
import static io.github.keyaccount.relationship.Relationships.day;
import static io.github.keyaccount.relationship.Relationships.observed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.account.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RelationshipProfileTest {

    @Provide
    Arbitrary<List<DimensionObservation>> observations() {
        return Relationships.observations();
    }

    // Laws

    @Property(tries = 150)
    void orderOfTheObservations_doesNotMatter(
            @ForAll("observations") List<DimensionObservation> observations, @ForAll long seed) {
        List<DimensionObservation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, new Random(seed));
        RelationshipProfile oneByOne = RelationshipProfile.of(ACCOUNT, List.of());
        for (DimensionObservation observation : shuffled) {
            oneByOne = oneByOne.with(observation);
        }
        RelationshipProfile profile = RelationshipProfile.of(ACCOUNT, observations);
        assertEquals(profile, RelationshipProfile.of(ACCOUNT, shuffled));
        assertEquals(profile, oneByOne);
        assertEquals(profile.hashCode(), oneByOne.hashCode());
    }

    /** Day by day, and within a day dimension by dimension, which is how a profile is meant to be sorted. */
    @Property(tries = 100)
    void observations_areSortedByDayAndDimension(
            @ForAll("observations") List<DimensionObservation> observations,
            @ForAll @IntRange(min = -1, max = DAYS) int last) {
        List<DimensionObservation> expected = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            for (RelationshipDimension dimension : RelationshipDimension.values()) {
                for (DimensionObservation observation : observations) {
                    if (observation.date().equals(day(i)) && observation.dimension() == dimension) {
                        expected.add(observation);
                    }
                }
            }
        }
        assertEquals(
                expected,
                RelationshipProfile.of(ACCOUNT, observations).asOf(day(last)).observations());
    }

    @Property(tries = 150)
    void lastObservation_isTheYoungestByTheDay(
            @ForAll("observations") List<DimensionObservation> observations,
            @ForAll RelationshipDimension dimension,
            @ForAll @IntRange(min = -1, max = DAYS) int asOf) {
        DimensionObservation youngest = null;
        for (int i = 0; i <= asOf; i++) {
            for (DimensionObservation observation : observations) {
                boolean found = observation.dimension() == dimension
                        && observation.date().equals(day(i));
                youngest = found ? observation : youngest;
            }
        }
        RelationshipProfile profile = RelationshipProfile.of(ACCOUNT, observations);
        assertEquals(Optional.ofNullable(youngest), profile.observed(dimension, day(asOf)));
        assertEquals(
                profile.observed(dimension, day(asOf)), profile.asOf(day(asOf)).observed(dimension, LocalDate.MAX));
    }

    // Cases

    private static final RelationshipProfile PROFILE = RelationshipProfile.of(
            ACCOUNT,
            List.of(
                    observed(VISIBILITY, PARTNER, day(3)),
                    observed(PRICE, PARTNER, day(3)),
                    observed(PRICE, VENDOR, day(1))));

    @Test
    void lastObservation_isKnownAsOfEveryDay() {
        assertEquals(Optional.empty(), PROFILE.observed(PRICE, day(0)));
        assertEquals(Optional.of(observed(PRICE, VENDOR, day(1))), PROFILE.observed(PRICE, day(1)));
        assertEquals(Optional.of(observed(PRICE, VENDOR, day(1))), PROFILE.observed(PRICE, day(2)));
        assertEquals(Optional.of(observed(PRICE, PARTNER, day(3))), PROFILE.observed(PRICE, day(3)));
        assertEquals(Optional.empty(), PROFILE.observed(COMPETITION, day(3)));
    }

    @Test
    void dimensionObservedTwiceOnADay_isRefused_eachByName() {
        assertRefused(
                "Expected each dimension at most once a day in 'observations' of W, but found 2 offenders:"
                        + " PRICE on 2026-02-16, VISIBILITY on 2026-02-18",
                () -> RelationshipProfile.of(
                        ACCOUNT,
                        List.of(
                                observed(VISIBILITY, VENDOR, day(3)),
                                observed(PRICE, VENDOR, day(1)),
                                observed(VISIBILITY, PARTNER, day(3)),
                                observed(VISIBILITY, PARTNER, day(4)),
                                observed(PRICE, VENDOR, day(1)))));
        assertRefused(
                "Expected each dimension at most once a day in 'observations' of W, but found 1 offender:"
                        + " PRICE on 2026-02-16",
                () -> PROFILE.with(observed(PRICE, PARTNER, day(1))));
    }

    @Test
    void profiles_areEqual_whenAccountAndObservationsAre() {
        assertEquals(ACCOUNT, PROFILE.account());
        assertEquals(ACCOUNT, PROFILE.asOf(day(1)).account());
        assertNotEquals(PROFILE, RelationshipProfile.of(AccountId.of("Y"), PROFILE.observations()));
        assertNotEquals(PROFILE, PROFILE.asOf(day(1)));
        assertNotEquals(PROFILE.hashCode(), PROFILE.asOf(day(1)).hashCode());
        assertNotEquals(PROFILE, new Object());
        assertThrows(
                UnsupportedOperationException.class,
                () -> PROFILE.observations().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> PROFILE.asOf(day(1)).observations().clear());
    }

    @Test
    void observations_areReadOnce() {
        List<DimensionObservation> rest = new ArrayList<>(PROFILE.observations());
        Iterable<DimensionObservation> once = () -> {
            List<DimensionObservation> all = List.copyOf(rest);
            rest.clear();
            return all.iterator();
        };
        assertEquals(PROFILE, RelationshipProfile.of(ACCOUNT, once));
    }

    @Test
    void text_countsTheObservations() {
        assertEquals("RelationshipProfile[account=W, observations=3]", PROFILE.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("account", () -> RelationshipProfile.of(null, List.of()));
        assertNull("observations", () -> RelationshipProfile.of(ACCOUNT, null));
        assertNull("observations", () -> RelationshipProfile.of(ACCOUNT, Collections.singletonList(null)));
        assertNull("observation", () -> PROFILE.with(null));
        assertNull("date", () -> PROFILE.asOf(null));
        assertNull("dimension", () -> PROFILE.observed(null, day(1)));
        assertNull("asOf", () -> PROFILE.observed(PRICE, null));
    }
}
