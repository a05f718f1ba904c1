package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The walk around the quadrants for an audience (沟通环走): which styles a talk or a proposal must reach, in which order, and what
 * to ask of it.
 *
 * <p>Two people with the shares 0.6, 0.3, 0, 0.1 and 0, 1, 0, 0 have 0.6, 1.3, 0 and 0.1 together: the walk is organiser 0.6500,
 * analyst 0.3000, visionary 0.0500, and leaves the feeler out. Immutable and thread-safe.
 *
 * <p>The order by shares is added. Source of the checks: the key-account training texts.
 */
@Value.Immutable
@ValueStyle
public abstract class WalkAround {

    WalkAround() {}

    /**
     * Returns the walk for an audience. The order of the people does not matter.
     *
     * @param profiles the profiles of the people, as far as they are known
     * @param unknown how many more people there are, whose profiles are not known
     * @return the walk
     * @throws IllegalArgumentException if the number of unknown is negative, or there is nobody in the audience
     */
    public static WalkAround forAudience(Iterable<ThinkingProfile> profiles, int unknown) {
        Objects.requireNonNull(profiles, "profiles");
        Check.argument(unknown >= 0, "'unknown' >= 0", unknown);
        int known = 0;
        Map<ThinkingStyle, BigDecimal> sums = new EnumMap<>(ThinkingStyle.class);
        for (ThinkingProfile profile : profiles) {
            Objects.requireNonNull(profile, "profiles");
            known++;
            profile.shares().forEach((style, share) -> sums.merge(style, share, BigDecimal::add));
        }
        Check.argument(known > 0 || unknown > 0, "somebody in the audience of 'profiles' and 'unknown'", "nobody");
        ImmutableWalkAround.Builder walk =
                ImmutableWalkAround.builder().known(known).unknown(unknown);
        if (known == 0) {
            return walk.addStyles(ThinkingStyle.values()).build();
        }
        return walk.styles(sums.entrySet().stream()
                        .filter(sum -> unknown > 0 || sum.getValue().signum() > 0)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList())
                .shares(ThinkingProfile.shares(List.copyOf(sums.values())))
                .build();
    }

    /**
     * Returns of how many people the profile is known.
     *
     * @return the count
     */
    public abstract int known();

    /**
     * Returns of how many people the profile is not known.
     *
     * @return the count
     */
    public abstract int unknown();

    /**
     * Returns the styles to reach, the one with the largest share of the audience first.
     *
     * @return the styles by the exact sum of the shares of all people, equal ones in their own order; those that nobody has are
     *     left out, but none is while the profile of somebody is not known
     */
    public abstract List<ThinkingStyle> styles();

    /**
     * Returns the share of each style in the audience: the mean of the shares of the people with known profiles, rounded so
     * that they sum to 1, as in {@link ThinkingProfile#shares()}.
     *
     * @return the shares of all four styles from 0 to 1, with 4 decimals, in their order; empty if no profile is known
     */
    public abstract Map<ThinkingStyle, BigDecimal> shares();

    /**
     * Returns what to ask.
     *
     * @return the four checks of each style in the order of {@link #styles()}
     */
    public List<WalkAroundCheck> checks() {
        return styles().stream()
                .flatMap(style -> WalkAroundCheck.of(style).stream())
                .toList();
    }

    /**
     * Returns what is not known as findings.
     *
     * @return one finding if the profile of somebody is not known, otherwise none
     */
    public List<Finding> findings() {
        return unknown() == 0
                ? List.of()
                : List.of(Finding.of(ThinkingFinding.AUDIENCE_PARTLY_UNKNOWN, unknown(), (long) known() + unknown()));
    }
}
