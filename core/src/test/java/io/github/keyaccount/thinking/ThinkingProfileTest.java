package io.github.keyaccount.thinking;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.thinking.Profiles.profile;
import static io.github.keyaccount.thinking.ThinkingStyle.ANALYST;
import static io.github.keyaccount.thinking.ThinkingStyle.FEELER;
import static io.github.keyaccount.thinking.ThinkingStyle.ORGANISER;
import static io.github.keyaccount.thinking.ThinkingStyle.VISIONARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThinkingProfileTest {

    @Provide
    Arbitrary<ThinkingProfile> profiles() {
        return Profiles.any();
    }

    private static List<String> shares(ThinkingProfile profile) {
        return profile.shares().values().stream().map(BigDecimal::toString).toList();
    }

    // Laws

    @Property(tries = 300)
    void shares_sumToOne_andEachIsLessThanATenThousandthOff(@ForAll("profiles") ThinkingProfile profile) {
        assertEquals(
                List.of(ThinkingStyle.values()), List.copyOf(profile.shares().keySet()));
        assertEquals(
                new BigDecimal("1.0000"), profile.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        long all =
                profile.points().values().stream().mapToLong(Integer::longValue).sum();
        profile.shares().forEach((style, share) -> {
            assertEquals(4, share.scale());
            // |share − points ÷ all| < 0.0001, multiplied by 10,000 × all
            long off = share.unscaledValue().longValueExact() * all
                    - 10_000L * profile.points().get(style);
            assertTrue(Math.abs(off) < all, style + " " + share);
        });
    }

    @Property(tries = 200)
    void shares_followThePoints(@ForAll("profiles") ThinkingProfile profile) {
        profile.points()
                .forEach((style, points) -> profile.points()
                        .forEach((other, less) -> assertTrue(less >= points
                                || profile.shares()
                                                .get(style)
                                                .compareTo(profile.shares().get(other))
                                        >= 0)));
        BigDecimal largest = Collections.max(profile.shares().values());
        assertEquals(largest, profile.shares().get(profile.dominant().get(0)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void sameProportions_haveTheSameShares(
            @ForAll @IntRange(max = 100) int a,
            @ForAll @IntRange(max = 100) int b,
            @ForAll @IntRange(min = 1, max = 100) int c,
            @ForAll @IntRange(max = 100) int d,
            @ForAll @IntRange(min = 2, max = 10_000) int factor) {
        ThinkingProfile profile = profile(a, b, c, d);
        ThinkingProfile scaled = profile(factor * a, factor * b, factor * c, factor * d);
        assertNotEquals(profile, scaled);
        assertEquals(profile.shares(), scaled.shares());
        assertEquals(profile.dominant(), scaled.dominant());
    }

    @Property(tries = 100)
    void dominantStyles_areThoseThatNoneHasMorePointsThan(@ForAll("profiles") ThinkingProfile profile) {
        for (ThinkingStyle style : ThinkingStyle.values()) {
            boolean beaten = profile.points().values().stream()
                    .anyMatch(points -> points > profile.points().get(style));
            assertEquals(!beaten, profile.dominant().contains(style));
        }
        assertEquals(profile.dominant().stream().sorted().distinct().toList(), profile.dominant());
    }

    // Cases

    @Test
    void shares_areThePartsOfAllPoints() {
        assertEquals(List.of("0.6000", "0.3000", "0.0000", "0.1000"), shares(profile(60, 30, 0, 10)));
        assertEquals(List.of("0.0000", "0.0000", "1.0000", "0.0000"), shares(ThinkingProfile.of(FEELER)));
        // 3,333⅓ each, and the one left over goes to the first
        assertEquals(List.of("0.3334", "0.3333", "0.3333", "0.0000"), shares(profile(1, 1, 1, 0)));
        // 1,428.57 thrice and 5,714.29: those of the largest remainder, .57, are rounded up
        assertEquals(List.of("0.5714", "0.1429", "0.1429", "0.1428"), shares(profile(4, 1, 1, 1)));
        // 9,999.99 and 0.01
        assertEquals(List.of("1.0000", "0.0000", "0.0000", "0.0000"), shares(profile(1_000_000, 1, 0, 0)));
    }

    @Test
    void profileOfAStyle_hasNoOther() {
        assertEquals(profile(0, 100, 0, 0), ThinkingProfile.of(ORGANISER));
        assertEquals(List.of(ORGANISER), ThinkingProfile.of(ORGANISER).dominant());
    }

    @Test
    void styleNotInTheMap_hasNoPoints() {
        ThinkingProfile profile = ThinkingProfile.of(Map.of(VISIONARY, 7));
        assertEquals(Map.of(ANALYST, 0, ORGANISER, 0, FEELER, 0, VISIONARY, 7), profile.points());
        assertEquals(
                List.of(ThinkingStyle.values()), List.copyOf(profile.points().keySet()));
    }

    @Test
    void dominant_areSeveral_whereTheyAreEqual() {
        assertEquals(List.of(ANALYST, VISIONARY), profile(300, 299, 0, 300).dominant());
        assertEquals(List.of(ThinkingStyle.values()), profile(1, 1, 1, 1).dominant());
    }

    @Test
    void pointsOutOfRange_areRefused() {
        assertRefused(
                "Expected 0 <= 'points' <= 1000000 of each style, but found 2 offenders: ORGANISER -1, FEELER 1000001",
                () -> profile(1_000_000, -1, 1_000_001, 0));
        assertRefused("Expected the sum of 'points' > 0, but found 0", () -> profile(0, 0, 0, 0));
        assertRefused("Expected the sum of 'points' > 0, but found 0", () -> ThinkingProfile.of(Map.of()));
    }

    @Test
    void profile_isAValue() {
        ThinkingProfile profile = profile(60, 30, 0, 10);
        assertEquals(profile(60, 30, 0, 10), profile);
        assertEquals(profile(60, 30, 0, 10).hashCode(), profile.hashCode());
        assertNotEquals(profile(6, 3, 0, 1), profile);
        assertEquals("A 60, B 30, C 0, D 10", profile.toString());
        Map<ThinkingStyle, Integer> points = new HashMap<>(Map.of(ANALYST, 5));
        ThinkingProfile copied = ThinkingProfile.of(points);
        points.put(ANALYST, 9);
        assertEquals(5, copied.points().get(ANALYST));
        assertThrows(UnsupportedOperationException.class, () -> profile.points().clear());
        assertThrows(UnsupportedOperationException.class, () -> profile.shares().clear());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("style", () -> ThinkingProfile.of((ThinkingStyle) null));
        assertNull("points", () -> ThinkingProfile.of((Map<ThinkingStyle, Integer>) null));
        assertNull("points", () -> ThinkingProfile.of(Collections.singletonMap(null, 1)));
        assertNull("points", () -> ThinkingProfile.of(Collections.singletonMap(ANALYST, null)));
    }
}
