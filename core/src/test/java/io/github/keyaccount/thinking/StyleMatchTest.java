package io.github.keyaccount.thinking;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.thinking.Profiles.profile;
import static io.github.keyaccount.thinking.StyleRelation.COMPATIBLE;
import static io.github.keyaccount.thinking.StyleRelation.CONTRASTING;
import static io.github.keyaccount.thinking.StyleRelation.DIAGONAL;
import static io.github.keyaccount.thinking.StyleRelation.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StyleMatchTest {
    /** How far the styles are from each other, by hand from the table of relations. */
    private static final int[][] DISTANCES = {{0, 1, 3, 2}, {1, 0, 2, 3}, {3, 2, 0, 1}, {2, 3, 1, 0}};

    @Provide
    Arbitrary<ThinkingProfile> profiles() {
        return Profiles.any();
    }

    @Provide
    Arbitrary<ThinkingProfile> eighths() {
        return Profiles.inEighths();
    }

    private static BigDecimal difficulty(ThinkingProfile one, ThinkingProfile other) {
        return StyleMatch.between(one, other).difficulty();
    }

    // Laws

    /** By trying every way to carry eight eighths from one profile to the other. */
    @Property(tries = 200)
    void difficulty_isTheLeastMovementOfAll(
            @ForAll("eighths") ThinkingProfile one, @ForAll("eighths") ThinkingProfile other) {
        int[] supply =
                one.points().values().stream().mapToInt(Integer::intValue).toArray();
        int[] demand =
                other.points().values().stream().mapToInt(Integer::intValue).toArray();
        assertEquals(BigDecimal.valueOf(leastMovement(supply, demand) * 1250L, 4), difficulty(one, other));
    }

    private static int leastMovement(int[] supply, int[] demand) {
        int from = 0;
        while (from < supply.length && supply[from] == 0) {
            from++;
        }
        if (from == supply.length) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        for (int to = 0; to < demand.length; to++) {
            if (demand[to] > 0) {
                supply[from]--;
                demand[to]--;
                least = Math.min(least, DISTANCES[from][to] + leastMovement(supply, demand));
                supply[from]++;
                demand[to]++;
            }
        }
        return least;
    }

    /**
     * By the theorem of Kantorovich and Rubinstein: the greatest Σ φ × (share − other share) over all heights φ of the styles
     * that nowhere differ by more than the distance. As the distances are whole, whole heights suffice.
     */
    @Property(tries = 200)
    void difficulty_isTheGreatestDifferenceOfHeights(
            @ForAll("profiles") ThinkingProfile one, @ForAll("profiles") ThinkingProfile other) {
        BigDecimal greatest = BigDecimal.ZERO.setScale(4);
        for (int heights = 0; heights < 7 * 7 * 7; heights++) {
            int[] height = {0, heights % 7 - 3, heights / 7 % 7 - 3, heights / 49 - 3};
            if (isGentle(height)) {
                BigDecimal difference = BigDecimal.ZERO;
                for (ThinkingStyle style : ThinkingStyle.values()) {
                    difference = difference.add(one.shares()
                            .get(style)
                            .subtract(other.shares().get(style))
                            .multiply(BigDecimal.valueOf(height[style.ordinal()])));
                }
                greatest = greatest.max(difference);
            }
        }
        assertEquals(greatest, difficulty(one, other));
    }

    private static boolean isGentle(int[] height) {
        for (int one = 0; one < height.length; one++) {
            for (int other = 0; other < height.length; other++) {
                if (Math.abs(height[one] - height[other]) > DISTANCES[one][other]) {
                    return false;
                }
            }
        }
        return true;
    }

    @Property(tries = 200)
    void match_isTheSameFromBothSides_andItsDifficultyAtMostThree(
            @ForAll("profiles") ThinkingProfile one, @ForAll("profiles") ThinkingProfile other) {
        StyleMatch match = StyleMatch.between(one, other);
        assertEquals(match, StyleMatch.between(other, one));
        assertTrue(match.difficulty().signum() >= 0);
        assertTrue(match.difficulty().compareTo(BigDecimal.valueOf(3)) <= 0);
        assertEquals(one.shares().equals(other.shares()), match.difficulty().signum() == 0);
    }

    @Property(tries = 100)
    void sameProportions_meetWithoutDifficulty(
            @ForAll("eighths") ThinkingProfile profile, @ForAll @IntRange(min = 1, max = 100_000) int factor) {
        List<Integer> points =
                profile.points().values().stream().map(given -> given * factor).toList();
        ThinkingProfile scaled = profile(points.get(0), points.get(1), points.get(2), points.get(3));
        assertEquals(0, difficulty(profile, scaled).signum());
        assertEquals(SAME, StyleMatch.between(profile, scaled).relation());
    }

    @Property(tries = 200)
    void thirdProfileInBetween_neverShortensTheWay(
            @ForAll("profiles") ThinkingProfile one,
            @ForAll("profiles") ThinkingProfile between,
            @ForAll("profiles") ThinkingProfile other) {
        assertTrue(difficulty(one, other).compareTo(difficulty(one, between).add(difficulty(between, other))) <= 0);
    }

    @Property(tries = 100)
    void pureProfiles_areAsFarAsTheirRelation(@ForAll ThinkingStyle one, @ForAll ThinkingStyle other) {
        StyleMatch match = StyleMatch.between(ThinkingProfile.of(one), ThinkingProfile.of(other));
        assertEquals(List.of(StyleRelation.between(one, other)), match.relations());
        assertEquals(BigDecimal.valueOf(DISTANCES[one.ordinal()][other.ordinal()] * 10_000L, 4), match.difficulty());
        assertEquals(List.of(), match.findings());
    }

    @Property(tries = 200)
    void relations_areThoseOfAllDominantStyles_andTheEasiestCounts(
            @ForAll("profiles") ThinkingProfile one, @ForAll("profiles") ThinkingProfile other) {
        StyleMatch match = StyleMatch.between(one, other);
        for (StyleRelation relation : StyleRelation.values()) {
            boolean among = one.dominant().stream()
                    .anyMatch(style -> other.dominant().stream()
                            .anyMatch(another -> StyleRelation.between(style, another) == relation));
            assertEquals(among, match.relations().contains(relation));
            assertTrue(!among || match.relation().compareTo(relation) <= 0);
        }
        assertEquals(match.relations().stream().sorted().distinct().toList(), match.relations());
        assertEquals(match.relations().size() > 1, !match.findings().isEmpty());
    }

    // Cases

    /** From A at 2 each, from B at 3: 0.6 × 2 + 0.3 × 3 = 1.2 + 0.9. */
    @Test
    void difficulty_weighsWhatMoves_byHowFar() {
        StyleMatch match = StyleMatch.between(profile(60, 30, 0, 10), ThinkingProfile.of(ThinkingStyle.VISIONARY));
        assertEquals(new BigDecimal("2.1000"), match.difficulty());
        assertEquals(CONTRASTING, match.relation());
    }

    /** Half of A and half of C move to B and D: A to B and C to D at 1 are better than A to D at 2 and C to B at 2. */
    @Test
    void difficulty_takesTheShortWayRound() {
        assertEquals(new BigDecimal("1.0000"), difficulty(profile(1, 0, 1, 0), profile(0, 1, 0, 1)));
        // A to D and B to C, at 2 each
        assertEquals(new BigDecimal("2.0000"), difficulty(profile(1, 1, 0, 0), profile(0, 0, 1, 1)));
        // half of A to C at 3
        assertEquals(new BigDecimal("1.5000"), difficulty(profile(1, 0, 0, 0), profile(1, 0, 1, 0)));
    }

    /** A third each, as far as ten-thousandths go: 0.3334 stay in A, 0.3333 move at 1 and 0.3333 at 3. */
    @Test
    void difficulty_isExactForTheShares() {
        assertEquals(new BigDecimal("1.3332"), difficulty(profile(1, 0, 0, 0), profile(1, 1, 1, 0)));
    }

    @Test
    void easiestRelation_counts_whereStylesArePreferredAlike() {
        StyleMatch match = StyleMatch.between(profile(40, 40, 20, 0), profile(0, 0, 100, 0));
        assertEquals(List.of(CONTRASTING, DIAGONAL), match.relations());
        assertEquals(CONTRASTING, match.relation());
        Finding finding = match.findings().get(0);
        assertEquals(
                List.of(Finding.of(
                        ThinkingFinding.STYLES_PREFERRED_ALIKE, CONTRASTING, List.of(CONTRASTING, DIAGONAL))),
                match.findings());
        assertEquals(
                "Of the relations between styles that are preferred alike (Contrasting, Diagonal) the easiest counts:"
                        + " Contrasting.",
                Texts.english().of(finding));
        assertEquals("因有并列的偏好，可能的关系为反差、对角，取其中最容易相处的一种：反差。", Texts.chinese().of(finding));
    }

    @Test
    void match_isAValue() {
        StyleMatch match = StyleMatch.between(profile(1, 0, 0, 0), profile(0, 1, 0, 0));
        assertEquals("StyleMatch{relations=[COMPATIBLE], difficulty=1.0000}", match.toString());
        assertEquals(COMPATIBLE, match.relation());
        assertEquals(StyleMatch.between(profile(0, 0, 3, 0), profile(0, 0, 0, 5)), match);
        assertNotEquals(StyleMatch.between(profile(1, 0, 0, 0), profile(0, 0, 1, 0)), match);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("one", () -> StyleMatch.between(null, profile(1, 0, 0, 0)));
        assertNull("other", () -> StyleMatch.between(profile(1, 0, 0, 0), null));
    }
}
