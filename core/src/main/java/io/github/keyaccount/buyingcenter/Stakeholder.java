package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.relationship.Rapport;
import io.github.keyaccount.thinking.ThinkingProfile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A person who has a part in a purchase of the account: in which roles, from when to when, and what was seen of the person.
 *
 * <p>What is known as of a day is what was last seen by its end, for stance, rapport and influence each by itself: seen as a
 * sceptic on June 1 and with an influence of 40 on June 5, the person is a sceptic with an influence of 40 as of June 5.
 *
 * <p>Dated are stance, rapport and influence, by the observations, and the involvement, as one time without a gap. Roles,
 * thinking style and personal link are not: a past day is looked at with those of today.
 *
 * <p>The text of a stakeholder, which may end up in a log, shows contact and roles alone. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Stakeholder implements WithStakeholder {

    Stakeholder() {}

    /**
     * Returns a builder; the contact is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the contact is missing, stance, rapport or
     * influence is observed twice on one day, the involvement ends before it begins, an observation lies outside it, or the
     * personal link is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns who the person is.
     *
     * @return the id of the contact
     */
    public abstract ContactId contact();

    /**
     * Returns what the person does in the purchase, on whatever day one looks at it.
     *
     * @return the roles in their order; empty while none is known
     */
    public abstract Set<BuyingRole> roles();

    /**
     * Returns what was seen of the person.
     *
     * @return the observations by date, those of one day in the order in which they were given; on no day is one of stance,
     *     rapport and influence seen twice
     */
    public abstract List<StakeholderObservation> observations();

    /**
     * Returns how the person thinks.
     *
     * @return the profile, empty while it is not known
     */
    public abstract Optional<ThinkingProfile> thinkingProfile();

    /**
     * Returns the first day of the person's part in the purchase.
     *
     * @return the day, empty if the person has always been part of it
     */
    public abstract Optional<LocalDate> involvedSince();

    /**
     * Returns the last day of the person's part in the purchase.
     *
     * @return the day, not before the first; empty if no end is known
     */
    public abstract Optional<LocalDate> involvedUntil();

    /**
     * Returns what links us to the person beyond business: care first, benefit second (谈判技巧).
     *
     * @return the link in words, not blank; empty while none is known
     */
    public abstract Optional<String> personalLink();

    /**
     * Returns how the person stands toward us.
     *
     * @param asOf the day at whose end it is known
     * @return the last stance that was seen on that day or before, empty if none was
     */
    public Optional<Stance> stance(LocalDate asOf) {
        return last(asOf, StakeholderObservation::stance).flatMap(StakeholderObservation::stance);
    }

    /**
     * Returns how far the relationship with the person has come.
     *
     * @param asOf the day at whose end it is known
     * @return the last rapport that was seen on that day or before, empty if none was
     */
    public Optional<Rapport> rapport(LocalDate asOf) {
        return last(asOf, StakeholderObservation::rapport).flatMap(StakeholderObservation::rapport);
    }

    /**
     * Returns the relative weight of the person in the decision.
     *
     * @param asOf the day at whose end it is known
     * @return the last influence that was seen on that day or before, from 0 to 100 points, empty if none was
     */
    public Optional<Integer> influence(LocalDate asOf) {
        return last(asOf, StakeholderObservation::influence).flatMap(StakeholderObservation::influence);
    }

    /**
     * Returns what was last seen of the person, whatever it was.
     *
     * @param asOf the day
     * @return the last observation of that day or before, empty if there is none
     */
    public Optional<StakeholderObservation> lastEvidence(LocalDate asOf) {
        return last(asOf, Optional::of);
    }

    /** Returns the last observation by the end of a day that says what is asked for. */
    Optional<StakeholderObservation> last(LocalDate asOf, Function<StakeholderObservation, Optional<?>> asked) {
        Objects.requireNonNull(asOf, "asOf");
        for (int i = observations().size() - 1; i >= 0; i--) {
            StakeholderObservation observation = observations().get(i);
            if (!observation.date().isAfter(asOf) && asked.apply(observation).isPresent()) {
                return Optional.of(observation);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether the person has a part in the purchase on a day. The first and the last day of the involvement are
     * among its days.
     *
     * @param asOf the day
     * @return true if the involvement has begun by then and not ended before
     */
    public boolean isInvolved(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return !isBeforeInvolvement(asOf) && !isAfterInvolvement(asOf);
    }

    boolean isBeforeInvolvement(LocalDate day) {
        return involvedSince().filter(day::isBefore).isPresent();
    }

    boolean isAfterInvolvement(LocalDate day) {
        return involvedUntil().filter(day::isAfter).isPresent();
    }

    @Value.Check
    Stakeholder check() {
        List<StakeholderObservation> byDate = observations().stream()
                .sorted(Comparator.comparing(StakeholderObservation::date))
                .toList();
        checkOnce(byDate, "stance", StakeholderObservation::stance);
        checkOnce(byDate, "rapport", StakeholderObservation::rapport);
        checkOnce(byDate, "influence", StakeholderObservation::influence);
        checkInvolvement(byDate);
        personalLink().ifPresent(link -> Check.notBlank(link, "'personalLink' of stakeholder " + contact()));
        return byDate.equals(observations()) ? this : withObservations(byDate);
    }

    private void checkOnce(
            List<StakeholderObservation> byDate,
            String attribute,
            Function<StakeholderObservation, Optional<?>> observed) {
        List<LocalDate> days = byDate.stream()
                .filter(observation -> observed.apply(observation).isPresent())
                .map(StakeholderObservation::date)
                .toList();
        Check.noOffenders(
                Check.repeated(days), "at most one '" + attribute + "' of stakeholder " + contact() + " on each day");
    }

    private void checkInvolvement(List<StakeholderObservation> byDate) {
        involvedUntil()
                .ifPresent(until -> Check.argument(
                        !isBeforeInvolvement(until),
                        "'involvedUntil' of stakeholder " + contact() + " on or after 'involvedSince' "
                                + involvedSince().orElse(until),
                        until));
        List<LocalDate> outside = byDate.stream()
                .map(StakeholderObservation::date)
                .filter(day -> !isInvolved(day))
                .toList();
        Check.noOffenders(outside, "'observations' of stakeholder " + contact() + " on days of the involvement");
    }

    /** {@return the contact and the roles, such as {@code C-1 [PURCHASER]}} */
    @Override
    public String toString() {
        return contact() + " " + roles();
    }

    /**
     * Builds a {@link Stakeholder}. Roles and observations grow with each call. Setting anything else a second time throws an
     * {@code IllegalStateException}. Not thread-safe.
     */
    public static final class Builder extends ImmutableStakeholder.Builder {
        Builder() {}

        /**
         * Sets the contact.
         *
         * @param contact the id of the contact, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder contact(String contact) {
            return contact(ContactId.of(Objects.requireNonNull(contact, "contact")));
        }
    }
}
