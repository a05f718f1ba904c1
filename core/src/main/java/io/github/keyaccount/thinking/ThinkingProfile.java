package io.github.keyaccount.thinking;

import static java.util.stream.Collectors.joining;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.LargestRemainder;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How strongly a person prefers each of the four thinking styles.
 *
 * <p>Points are relative: 60, 30, 0 and 10 are the same proportions as 6, 3, 0 and 1, though not an equal value. What people
 * are compared by are the {@linkplain #shares() shares}: of 1, 1, 1 and 0 points 0.3334, 0.3333, 0.3333 and 0.0000. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ThinkingProfile {
    /** The decimals of a share. */
    static final int DECIMALS = 4;

    private static final int MOST_POINTS = 1_000_000;

    ThinkingProfile() {}

    /**
     * Returns the profile of a person with one style alone.
     *
     * @param style the style
     * @return the profile, with 100 points for the style and none for the others
     */
    public static ThinkingProfile of(ThinkingStyle style) {
        Objects.requireNonNull(style, "style");
        return of(Map.of(style, 100));
    }

    /**
     * Returns the profile of a person.
     *
     * @param points the points of the styles, from 0 to 1,000,000; a style that is not in the map has none
     * @return the profile
     * @throws IllegalArgumentException if points are out of range, or no style has any
     */
    public static ThinkingProfile of(Map<ThinkingStyle, Integer> points) {
        Objects.requireNonNull(points, "points");
        Map<ThinkingStyle, Integer> all = new EnumMap<>(ThinkingStyle.class);
        for (ThinkingStyle style : ThinkingStyle.values()) {
            all.put(style, 0);
        }
        points.forEach((style, given) ->
                all.put(Objects.requireNonNull(style, "points"), Objects.requireNonNull(given, "points")));
        List<String> outOfRange = all.entrySet().stream()
                .filter(entry -> entry.getValue() < 0 || entry.getValue() > MOST_POINTS)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        Check.noOffenders(outOfRange, "0 <= 'points' <= 1000000 of each style");
        Check.argument(all.values().stream().anyMatch(given -> given > 0), "the sum of 'points' > 0", 0);
        return ImmutableThinkingProfile.builder().points(all).build();
    }

    /**
     * Returns the points of each style.
     *
     * @return the points of all four styles, in their order
     */
    public abstract Map<ThinkingStyle, Integer> points();

    /**
     * Returns the share of each style in all points, pᵢ ÷ Σ pᵢ with the points pᵢ of the styles.
     *
     * <p>Shares are whole multiples of 0.0001, finer than any questionnaire, so that all that follows from them is exact. Each
     * is rounded down, and the ten-thousandths left over go one by one to those that lost most, among equals to the first: they
     * sum to 1, and each is less than 0.0001 off.
     *
     * @return the shares of all four styles from 0 to 1, with 4 decimals, in their order
     */
    @Value.Lazy
    public Map<ThinkingStyle, BigDecimal> shares() {
        return shares(points().values().stream().map(BigDecimal::valueOf).toList());
    }

    /** Returns the share of each style, in the order of the styles. */
    static Map<ThinkingStyle, BigDecimal> shares(List<BigDecimal> weights) {
        Iterator<BigInteger> parts =
                LargestRemainder.split(BigDecimal.TEN.pow(DECIMALS), weights).iterator();
        Map<ThinkingStyle, BigDecimal> shares = new EnumMap<>(ThinkingStyle.class);
        for (ThinkingStyle style : ThinkingStyle.values()) {
            shares.put(style, new BigDecimal(parts.next(), DECIMALS));
        }
        return Collections.unmodifiableMap(shares);
    }

    /** Returns the shares in ten-thousandths, in the order of the styles. */
    long[] tenThousandths() {
        return shares().values().stream()
                .mapToLong(share -> share.unscaledValue().longValueExact())
                .toArray();
    }

    /**
     * Returns the styles that are preferred most.
     *
     * @return the styles with the most points, in their order; several where they are equal
     */
    public List<ThinkingStyle> dominant() {
        int most = Collections.max(points().values());
        return Arrays.stream(ThinkingStyle.values())
                .filter(style -> Objects.equals(points().get(style), most))
                .toList();
    }

    /** {@return the points by letter, such as {@code A 60, B 30, C 0, D 10}} */
    @Override
    public String toString() {
        return points().entrySet().stream()
                .map(entry -> entry.getKey().letter() + " " + entry.getValue())
                .collect(joining(", "));
    }
}
