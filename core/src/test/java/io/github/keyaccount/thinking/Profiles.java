package io.github.keyaccount.thinking;

import static io.github.keyaccount.thinking.ThinkingStyle.ANALYST;
import static io.github.keyaccount.thinking.ThinkingStyle.FEELER;
import static io.github.keyaccount.thinking.ThinkingStyle.ORGANISER;
import static io.github.keyaccount.thinking.ThinkingStyle.VISIONARY;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Profiles for tests. */
final class Profiles {
    private Profiles() {}

    static ThinkingProfile profile(int a, int b, int c, int d) {
        return ThinkingProfile.of(Map.of(ANALYST, a, ORGANISER, b, FEELER, c, VISIONARY, d));
    }

    /** Few points, of which many are equal, or as many as there may be. */
    static Arbitrary<ThinkingProfile> any() {
        return Arbitraries.oneOf(ofPointsUpTo(3), ofPointsUpTo(100), ofPointsUpTo(1_000_000))
                .withoutEdgeCases();
    }

    private static Arbitrary<ThinkingProfile> ofPointsUpTo(int most) {
        return Arbitraries.integers()
                .between(0, most)
                .list()
                .ofSize(4)
                .filter(points -> points.stream().anyMatch(given -> given > 0))
                .map(Profiles::profile);
    }

    /** Of 8 points in all, so that every share is a whole number of eighths. */
    static Arbitrary<ThinkingProfile> inEighths() {
        return Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(8)
                .withoutEdgeCases()
                .map(units -> {
                    int[] points = new int[4];
                    units.forEach(style -> points[style]++);
                    return profile(points[0], points[1], points[2], points[3]);
                });
    }

    private static ThinkingProfile profile(List<Integer> points) {
        return profile(points.get(0), points.get(1), points.get(2), points.get(3));
    }
}
