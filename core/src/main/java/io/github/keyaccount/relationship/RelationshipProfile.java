package io.github.keyaccount.relationship;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was observed of the relationship with an account over time, dimension by dimension.
 *
 * <p>A dimension is observed at most once a day, so that a profile does not depend on the order in which the observations
 * were entered. Immutable and thread-safe.
 *
 * @see RelationshipAssessment
 */
public final class RelationshipProfile {
    private final AccountId account;
    private final List<DimensionObservation> observations;

    private RelationshipProfile(AccountId account, List<DimensionObservation> observations) {
        this.account = account;
        this.observations = observations;
    }

    /**
     * Returns the profile of an account.
     *
     * @param account the account
     * @param observations the observations in any order
     * @return the profile
     * @throws IllegalArgumentException if a dimension is observed twice on one day
     */
    public static RelationshipProfile of(AccountId account, Iterable<DimensionObservation> observations) {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(observations, "observations");
        List<DimensionObservation> sorted = new ArrayList<>();
        observations.forEach(observation -> sorted.add(Objects.requireNonNull(observation, "observations")));
        sorted.sort(Comparator.comparing(DimensionObservation::date).thenComparing(DimensionObservation::dimension));
        List<String> keys = sorted.stream()
                .map(observation -> observation.dimension() + " on " + observation.date())
                .toList();
        Check.noOffenders(Check.repeated(keys), "each dimension at most once a day in 'observations' of " + account);
        return new RelationshipProfile(account, List.copyOf(sorted));
    }

    /**
     * Returns the profile with one more observation.
     *
     * @param observation the observation, of any date
     * @return the longer profile
     * @throws IllegalArgumentException if its dimension has been observed that day already
     */
    public RelationshipProfile with(DimensionObservation observation) {
        Objects.requireNonNull(observation, "observation");
        List<DimensionObservation> more = new ArrayList<>(observations);
        more.add(observation);
        return of(account, more);
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public AccountId account() {
        return account;
    }

    /**
     * Returns the observations.
     *
     * @return the observations by date, those of one day in the order of the dimensions
     */
    public List<DimensionObservation> observations() {
        return observations;
    }

    /**
     * Returns the profile up to the end of a day.
     *
     * @param date the day
     * @return the profile with the observations of that day and before
     */
    public RelationshipProfile asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new RelationshipProfile(
                account,
                observations.stream()
                        .filter(observation -> !observation.date().isAfter(date))
                        .toList());
    }

    /**
     * Returns the last observation of a dimension by the end of a day.
     *
     * @param dimension the dimension
     * @param asOf the day
     * @return the last observation of it on that day or before; empty if there was none
     */
    public Optional<DimensionObservation> observed(RelationshipDimension dimension, LocalDate asOf) {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(asOf, "asOf");
        for (int i = observations.size() - 1; i >= 0; i--) {
            DimensionObservation observation = observations.get(i);
            if (observation.dimension() == dimension && !observation.date().isAfter(asOf)) {
                return Optional.of(observation);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationshipProfile that
                && account.equals(that.account)
                && observations.equals(that.observations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, observations);
    }

    /** {@return the account and the number of observations, such as {@code RelationshipProfile[account=W, observations=7]}} */
    @Override
    public String toString() {
        return "RelationshipProfile[account=" + account + ", observations=" + observations.size() + "]";
    }
}
