package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How many points each stance counts, for or against us.
 *
 * <p>The standard scale is −2 for an opponent, −1 for a sceptic, 0 for who is neutral, 1 for a supporter and 2 for a champion
 * (added). Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SupportScale {
    private static final int MOST_POINTS = 1000;

    private static final SupportScale STANDARD = of(Map.of(
            Stance.OPPONENT, -2,
            Stance.SCEPTIC, -1,
            Stance.NEUTRAL, 0,
            Stance.SUPPORTER, 1,
            Stance.CHAMPION, 2));

    SupportScale() {}

    /**
     * Returns the standard scale.
     *
     * @return the scale
     */
    public static SupportScale standard() {
        return STANDARD;
    }

    /**
     * Returns a scale of the caller's.
     *
     * @param points the points of every stance, from −1,000 to 1,000, rising from stance to stance, and 0 for who is neutral
     * @return the scale
     * @throws IllegalArgumentException if points are missing, out of range or do not rise, or who is neutral has others than 0
     */
    public static SupportScale of(Map<Stance, Integer> points) {
        Objects.requireNonNull(points, "points");
        Map<Stance, Integer> checked = new EnumMap<>(Stance.class);
        points.forEach((stance, given) ->
                checked.put(Objects.requireNonNull(stance, "points"), Objects.requireNonNull(given, "points")));
        List<Stance> missing = new ArrayList<>(List.of(Stance.values()));
        missing.removeAll(checked.keySet());
        Check.argument(missing.isEmpty(), "'points' of every stance", "none of " + missing);
        List<String> outOfRange = checked.entrySet().stream()
                .filter(entry -> Math.abs((long) entry.getValue()) > MOST_POINTS)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        Check.noOffenders(outOfRange, "-1000 <= 'points' <= 1000 of each stance");
        List<Integer> ascending = checked.values().stream().sorted().distinct().toList();
        Check.argument(
                ascending.equals(List.copyOf(checked.values())), "'points' that rise from stance to stance", checked);
        int neutral = Objects.requireNonNull(checked.get(Stance.NEUTRAL));
        Check.argument(neutral == 0, "'points' of NEUTRAL = 0", neutral);
        return ImmutableSupportScale.builder().points(checked).build();
    }

    /**
     * Returns the points of all stances.
     *
     * @return the points by stance, in the order of the stances
     */
    public abstract Map<Stance, Integer> points();

    /**
     * Returns the points of a stance.
     *
     * @param stance the stance
     * @return the points, above zero for a stance that is for us, below it for one against us
     */
    public int points(Stance stance) {
        Objects.requireNonNull(stance, "stance");
        return Objects.requireNonNull(points().get(stance));
    }

    /** Returns the points that are furthest from zero, without their sign. */
    int furthest() {
        return Math.max(points(Stance.CHAMPION), -points(Stance.OPPONENT));
    }
}
