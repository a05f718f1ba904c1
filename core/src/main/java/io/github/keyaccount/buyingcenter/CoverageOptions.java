package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How the coverage of a buying center is judged. A result keeps the options with which it was made.
 *
 * <p>The texts give no figures, so the defaults of all but the roles are added. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class CoverageOptions implements WithCoverageOptions {
    private static final CoverageOptions DEFAULTS = builder().build();
    private static final int MOST_INFLUENCE = 100;

    CoverageOptions() {}

    /**
     * Returns the defaults: the standard roles and points, technical gatekeepers who design, one half of the support, two
     * supporters, an influence of 70, and stances that do not age.
     *
     * @return the defaults
     */
    public static CoverageOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the share of one person is zero, the number of
     * supporters is below 1, the influence is out of range, or the age limit is zero or any part of it negative.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns which roles decide at which stage.
     *
     * @return the table, the standard one unless set
     */
    @Value.Default
    public DecidingRoles decidingRoles() {
        return DecidingRoles.standard();
    }

    /**
     * Returns whether a technical gatekeeper counts as holding the role of designer too, since plan and specification are a
     * technical gatekeeper's task (a reading).
     *
     * @return true if so, which it is unless set; false if roles count as they were given
     */
    @Value.Default
    public boolean technicalGatekeeperDesigns() {
        return true;
    }

    /**
     * Returns how many points a stance counts.
     *
     * @return the scale, the standard one unless set
     */
    @Value.Default
    public SupportScale supportScale() {
        return SupportScale.standard();
    }

    /**
     * Returns from which share of the support on everything hangs on the one person who carries it.
     *
     * @return the share, above zero; one half unless set
     */
    @Value.Default
    public Probability singleThreadShare() {
        return Probability.ofPercent(50);
    }

    /**
     * Returns how many supporters there must be so that not everything hangs on one person.
     *
     * @return the number of people, at least 1; 2 unless set
     */
    @Value.Default
    public int minimumSupporters() {
        return 2;
    }

    /**
     * Returns with which influence a person is in power, whatever the roles.
     *
     * @return the influence in points from 0 to 100; 70 unless set
     */
    @Value.Default
    public int powerInfluence() {
        return 70;
    }

    /**
     * Returns for how long a stance is believed. With a limit of 3 months, a stance seen on June 1 is stale as of September 2.
     * A stale stance still counts, and is named.
     *
     * @return the age limit, above zero; empty if stances do not age
     */
    public abstract Optional<Period> evidenceAgeLimit();

    /** Returns the roles that count for a person to whom these were given. */
    Set<BuyingRole> counted(Set<BuyingRole> given) {
        Set<BuyingRole> counted = EnumSet.noneOf(BuyingRole.class);
        counted.addAll(given);
        if (technicalGatekeeperDesigns() && given.contains(BuyingRole.TECHNICAL_GATEKEEPER)) {
            counted.add(BuyingRole.DESIGNER);
        }
        return Collections.unmodifiableSet(counted);
    }

    @Value.Check
    void check() {
        Check.argument(!singleThreadShare().isZero(), "'singleThreadShare' > 0", singleThreadShare());
        Check.argument(minimumSupporters() >= 1, "'minimumSupporters' >= 1", minimumSupporters());
        Check.argument(
                powerInfluence() >= 0 && powerInfluence() <= MOST_INFLUENCE,
                "0 <= 'powerInfluence' <= " + MOST_INFLUENCE,
                powerInfluence());
        evidenceAgeLimit()
                .ifPresent(limit -> Check.argument(
                        !limit.isNegative() && !limit.isZero(),
                        "'evidenceAgeLimit' > 0 without negative parts",
                        limit));
    }

    /** Builds {@link CoverageOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableCoverageOptions.Builder {
        Builder() {}
    }
}
