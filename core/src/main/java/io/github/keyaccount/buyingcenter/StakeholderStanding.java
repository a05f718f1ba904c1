package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.relationship.Rapport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How one person of a buying center stands toward us as of a day, and how much that matters at the present stage.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StakeholderStanding {

    StakeholderStanding() {}

    static StakeholderStanding of(
            Stakeholder person, Set<BuyingRole> decidingRoles, LocalDate asOf, CoverageOptions options) {
        Optional<StakeholderObservation> seen = person.last(asOf, StakeholderObservation::stance);
        Optional<Stance> stance = seen.flatMap(StakeholderObservation::stance);
        Optional<Integer> influence = person.influence(asOf);
        Set<BuyingRole> roles = options.counted(person.roles());
        boolean decides = !Collections.disjoint(roles, decidingRoles);
        boolean influential =
                influence.filter(points -> points >= options.powerInfluence()).isPresent();
        Optional<LocalDate> lastDay =
                seen.flatMap(observation -> options.evidenceAgeLimit().map(observation.date()::plus));
        return ImmutableStakeholderStanding.builder()
                .contact(person.contact())
                .roles(roles)
                .stance(stance)
                .stanceSeenOn(seen.map(StakeholderObservation::date))
                .stale(lastDay.filter(asOf::isAfter).isPresent())
                .rapport(person.rapport(asOf))
                .influence(influence)
                .points(stance.map(options.supportScale()::points))
                .decides(decides)
                .inPower(influential || decides || roles.contains(BuyingRole.DECISION_MAKER))
                .build();
    }

    /**
     * Returns who the person is.
     *
     * @return the id of the contact
     */
    public abstract ContactId contact();

    /**
     * Returns the roles of the person that count: those of the {@linkplain Stakeholder#roles() stakeholder}, and with a
     * technical gatekeeper's the designer's, unless the {@linkplain CoverageOptions#technicalGatekeeperDesigns() options} count
     * roles as given.
     *
     * @return the roles in their order; empty while none is known
     */
    public abstract Set<BuyingRole> roles();

    /**
     * Returns how the person stands toward us.
     *
     * @return the stance, empty while it is not known
     */
    public abstract Optional<Stance> stance();

    /**
     * Returns the day on which the stance was seen.
     *
     * @return the day, empty while the stance is not known
     */
    public abstract Optional<LocalDate> stanceSeenOn();

    /**
     * Returns whether the stance is older than the age limit: the day on which it was seen + the limit lies before the as-of
     * date.
     *
     * @return true if it is; false if it is not known, or there is no limit
     */
    public abstract boolean stale();

    /**
     * Returns how far the relationship with the person has come.
     *
     * @return the rapport, empty while it is not known
     */
    public abstract Optional<Rapport> rapport();

    /**
     * Returns the relative weight of the person in the decision.
     *
     * @return the influence in points from 0 to 100, empty while it is not known
     */
    public abstract Optional<Integer> influence();

    /**
     * Returns what the stance counts.
     *
     * @return the points, above zero if the person is for us, below it if against us; empty while the stance is not known
     */
    public abstract Optional<Integer> points();

    /**
     * Returns whether the person holds a role that decides if the present stage ends.
     *
     * @return true if so; false also if the stage names no buying phase
     */
    public abstract boolean decides();

    /**
     * Returns whether the person is in power: decides at the present stage, is a decision maker, or has the influence for it.
     *
     * @return true if so
     */
    public abstract boolean inPower();

    /**
     * Returns whether the person is for us.
     *
     * @return true if the stance counts points above zero
     */
    public boolean isSupporter() {
        return points().filter(points -> points > 0).isPresent();
    }

    /**
     * Returns whether the person is against us.
     *
     * @return true if the stance counts points below zero
     */
    public boolean isOpponent() {
        return points().filter(points -> points < 0).isPresent();
    }

    /** Returns influence × points of a supporter whose influence is known; empty for everybody else. */
    Optional<Long> support() {
        return isSupporter() ? influence().map(influence -> (long) influence * points().orElse(0)) : Optional.empty();
    }
}
