package io.github.keyaccount.account;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Which practices of good key-account work are followed at an account, which no longer, and which never were.
 *
 * <p>Only the latest evidence of a practice counts. Every practice is either {@linkplain #fulfilled() fulfilled},
 * {@linkplain #stale() stale} or {@linkplain #missing() missing}. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PracticeChecklist {

    PracticeChecklist() {}

    /**
     * Returns the check list as of the end of a day.
     *
     * @param evidence the evidence in any order; of several pieces of one practice and day the last counts
     * @param asOf the day
     * @param options how to check
     * @return the check list
     * @throws IllegalArgumentException if evidence is dated after the as-of date
     * @throws DateTimeException if the date of evidence and the age limit together exceed the range of dates
     */
    public static PracticeChecklist of(Iterable<PracticeEvidence> evidence, LocalDate asOf, PracticeOptions options) {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        Map<KeyAccountPractice, PracticeEvidence> latest = new EnumMap<>(KeyAccountPractice.class);
        List<PracticeEvidence> later = new ArrayList<>();
        for (PracticeEvidence piece : evidence) {
            Objects.requireNonNull(piece, "evidence");
            latest.merge(piece.practice(), piece, (one, next) -> next.date().isBefore(one.date()) ? one : next);
            if (piece.date().isAfter(asOf)) {
                later.add(piece);
            }
        }
        Check.noOffenders(later, "'evidence' dated on or before the as-of date " + asOf);
        List<KeyAccountPractice> stale = latest.values().stream()
                .filter(piece -> isStale(piece, asOf, options))
                .map(PracticeEvidence::practice)
                .toList();
        return ImmutablePracticeChecklist.builder()
                .asOf(asOf)
                .options(options)
                .latest(latest)
                .stale(stale)
                .build();
    }

    private static boolean isStale(PracticeEvidence piece, LocalDate asOf, PracticeOptions options) {
        return options.ageLimit()
                .filter(limit -> piece.date().plus(limit).isBefore(asOf))
                .isPresent();
    }

    /**
     * Returns the day at whose end the practices are checked.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns how the practices are checked.
     *
     * @return the options
     */
    public abstract PracticeOptions options();

    /**
     * Returns the latest evidence of each practice, be it stale or not.
     *
     * @return the evidence in the order of the practices; a practice without any is not among them
     */
    public abstract Map<KeyAccountPractice, PracticeEvidence> latest();

    /**
     * Returns the practices of which the latest evidence is older than the age limit: its date + the limit lies before the
     * as-of date.
     *
     * @return the practices in their order; none if there is no age limit
     */
    public abstract List<KeyAccountPractice> stale();

    /**
     * Returns the practices that are followed.
     *
     * @return those with evidence that is not stale, in their order
     */
    public List<KeyAccountPractice> fulfilled() {
        return latest().keySet().stream()
                .filter(practice -> !stale().contains(practice))
                .toList();
    }

    /**
     * Returns the practices of which there is no evidence.
     *
     * @return the practices in their order
     */
    public List<KeyAccountPractice> missing() {
        return Arrays.stream(KeyAccountPractice.values())
                .filter(practice -> !latest().containsKey(practice))
                .toList();
    }

    /**
     * Returns whether all practices are followed.
     *
     * @return true if none is stale or missing
     */
    public boolean complete() {
        return fulfilled().size() == KeyAccountPractice.values().length;
    }

    /**
     * Returns what is missing or stale as findings.
     *
     * @return one finding for all missing practices, and one per stale practice
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!missing().isEmpty()) {
            findings.add(Finding.of(AccountFinding.PRACTICES_MISSING, asOf(), missing()));
        }
        latest().values().stream()
                .filter(piece -> stale().contains(piece.practice()))
                .forEach(piece -> findings.add(Finding.of(
                        AccountFinding.PRACTICE_STALE,
                        piece.practice(),
                        piece.date(),
                        asOf().toEpochDay() - piece.date().toEpochDay())));
        return List.copyOf(findings);
    }
}
