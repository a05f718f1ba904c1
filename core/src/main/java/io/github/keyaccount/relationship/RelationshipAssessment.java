package io.github.keyaccount.relationship;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which stage of a relationship the evidence supports, which one it hints at, and what is missing for the next.
 *
 * <p>Only the latest observation of a dimension counts. The supported stage is the lowest level among the six assessed
 * dimensions, as far as they are observed; it is {@linkplain #provisional() provisional} while one of them is not. With
 * competition and information at preferred supplier, price at vendor and contacts at partner, the stage is vendor, contacts
 * hint at partner, and price is the gap to preferred supplier; it is provisional, since agreement and visibility are
 * unobserved. Immutable and thread-safe.
 *
 * <p>Source: the table of the key-account training texts; that the weakest dimension decides is added.
 */
@Value.Immutable
@ValueStyle
public abstract class RelationshipAssessment {

    RelationshipAssessment() {}

    /**
     * Returns the assessment of a profile as of the end of a day.
     *
     * @param profile what was observed
     * @param asOf the day; later observations are left out
     * @param options how to assess
     * @return the assessment
     * @throws DateTimeException if the date of an observation and the age limit together exceed the range of dates
     */
    public static RelationshipAssessment of(RelationshipProfile profile, LocalDate asOf, AssessmentOptions options) {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        Map<RelationshipDimension, DimensionObservation> latest = new EnumMap<>(RelationshipDimension.class);
        List<DimensionObservation> later = new ArrayList<>();
        for (DimensionObservation observation : profile.observations()) {
            if (observation.date().isAfter(asOf)) {
                later.add(observation);
            } else {
                latest.put(observation.dimension(), observation);
            }
        }
        return ImmutableRelationshipAssessment.builder()
                .account(profile.account())
                .asOf(asOf)
                .options(options)
                .latest(latest)
                .stale(latest.values().stream()
                        .filter(observation -> isStale(observation, asOf, options))
                        .map(DimensionObservation::dimension)
                        .toList())
                .later(later)
                .build();
    }

    private static boolean isStale(DimensionObservation observation, LocalDate asOf, AssessmentOptions options) {
        return options.ageLimit()
                .filter(limit -> observation.date().plus(limit).isBefore(asOf))
                .isPresent();
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the day as of whose end the relationship is assessed.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns how the relationship is assessed.
     *
     * @return the options
     */
    public abstract AssessmentOptions options();

    /**
     * Returns the latest observation of each dimension, be it stale or not.
     *
     * @return the observations in the order of the dimensions; a dimension without any is not among them
     */
    public abstract Map<RelationshipDimension, DimensionObservation> latest();

    /**
     * Returns the dimensions of which the latest observation is older than the age limit: its date + the limit lies before
     * the as-of date. No stage changes by that.
     *
     * @return the dimensions in their order, service load too; none if there is no age limit
     */
    public abstract List<RelationshipDimension> stale();

    /**
     * Returns the observations that are left out because they were made after the as-of date.
     *
     * @return the observations by date, those of one day in the order of the dimensions
     */
    public abstract List<DimensionObservation> later();

    /**
     * Returns how far the relationship has come in each dimension, service load too.
     *
     * @return the observed levels in the order of the dimensions, unmodifiable; an unobserved dimension is not among them
     */
    public Map<RelationshipDimension, RelationshipStage> levels() {
        Map<RelationshipDimension, RelationshipStage> levels = new EnumMap<>(RelationshipDimension.class);
        latest().forEach((dimension, observation) -> levels.put(dimension, observation.level()));
        return Collections.unmodifiableMap(levels);
    }

    private List<DimensionObservation> assessed() {
        return latest().values().stream()
                .filter(observation -> observation.dimension().assessed())
                .toList();
    }

    /**
     * Returns the stage that the evidence supports.
     *
     * @return the lowest level of the assessed dimensions that are observed; empty if none is
     */
    public Optional<RelationshipStage> supportedStage() {
        return assessed().stream().map(DimensionObservation::level).min(RelationshipStage::compareTo);
    }

    /**
     * Returns the stage at which the most advanced dimension hints.
     *
     * @return the highest level of the assessed dimensions that are observed; empty if none is
     */
    public Optional<RelationshipStage> hintedStage() {
        return assessed().stream().map(DimensionObservation::level).max(RelationshipStage::compareTo);
    }

    /**
     * Returns the dimensions that hint at the {@linkplain #hintedStage() highest stage}.
     *
     * @return those of them that are assessed, in their order
     */
    public List<RelationshipDimension> leading() {
        return assessed().stream()
                .filter(observation -> hintedStage().equals(Optional.of(observation.level())))
                .map(DimensionObservation::dimension)
                .toList();
    }

    /**
     * Returns the assessed dimensions of which there is no observation.
     *
     * @return the dimensions in their order, never service load
     */
    public List<RelationshipDimension> unobserved() {
        return Arrays.stream(RelationshipDimension.values())
                .filter(dimension -> dimension.assessed() && !latest().containsKey(dimension))
                .toList();
    }

    /**
     * Returns whether the supported stage may turn out lower once all assessed dimensions are observed.
     *
     * @return true while one of the six is unobserved
     */
    public boolean provisional() {
        return !unobserved().isEmpty();
    }

    /**
     * Returns what is missing for the stage above the supported one.
     *
     * @return {@link #gapsTo} that stage; none if nothing is observed or the highest stage is supported
     */
    public List<RelationshipGap> gaps() {
        return supportedStage()
                .flatMap(RelationshipStage::next)
                .map(this::gapsTo)
                .orElse(List.of());
    }

    /**
     * Returns what is missing for a stage. What is {@linkplain #unobserved() unobserved} may be missing too, and is no gap.
     *
     * @param stage the wanted stage
     * @return one gap for each observed, assessed dimension below that stage, in the order of the dimensions
     */
    public List<RelationshipGap> gapsTo(RelationshipStage stage) {
        Objects.requireNonNull(stage, "stage");
        List<RelationshipGap> gaps = new ArrayList<>();
        for (DimensionObservation observation : assessed()) {
            if (observation.level().compareTo(stage) < 0) {
                gaps.add(ImmutableRelationshipGap.builder()
                        .dimension(observation.dimension())
                        .observed(observation.level())
                        .wanted(stage)
                        .build());
            }
        }
        return List.copyOf(gaps);
    }

    /**
     * Returns whether the evidence contradicts what was recorded, which is kept apart from it. While the assessment is
     * {@linkplain #provisional() provisional}, the supported stage may still turn out lower.
     *
     * @param history the recorded stages of the account
     * @return a finding if the stage recorded as of the as-of date is not the supported one, be it higher or lower; empty if
     *     it is, if nothing is observed, or if the history begins later
     * @throws IllegalArgumentException if the history is that of another account
     */
    public Optional<Finding> contradiction(RelationshipHistory history) {
        Objects.requireNonNull(history, "history");
        Check.argument(
                history.account().equals(account()), "'history' of " + account(), "that of " + history.account());
        return history.stageAsOf(asOf())
                .flatMap(recorded -> supportedStage()
                        .filter(supported -> supported != recorded)
                        .map(supported -> Finding.of(
                                RelationshipFinding.STAGE_CONTRADICTED,
                                account().value(),
                                asOf(),
                                recorded,
                                supported)));
    }

    /**
     * Returns what is unobserved, stale or left out as findings.
     *
     * @return one finding if dimensions are unobserved, one per stale dimension, and one for all later observations
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        String id = account().value();
        if (supportedStage().isEmpty()) {
            findings.add(Finding.of(RelationshipFinding.NOTHING_OBSERVED, id, asOf()));
        } else if (provisional()) {
            findings.add(Finding.of(
                    RelationshipFinding.DIMENSIONS_UNOBSERVED,
                    id,
                    asOf(),
                    supportedStage().orElseThrow(),
                    unobserved()));
        }
        latest().values().stream()
                .filter(observation -> stale().contains(observation.dimension()))
                .forEach(observation -> findings.add(Finding.of(
                        RelationshipFinding.OBSERVATION_STALE,
                        id,
                        observation.dimension(),
                        observation.date(),
                        asOf().toEpochDay() - observation.date().toEpochDay(),
                        asOf())));
        if (!later().isEmpty()) {
            findings.add(Finding.of(
                    RelationshipFinding.LATER_OBSERVATIONS,
                    id,
                    asOf(),
                    later().size(),
                    later().stream()
                            .map(DimensionObservation::dimension)
                            .distinct()
                            .sorted()
                            .toList()));
        }
        return List.copyOf(findings);
    }
}
