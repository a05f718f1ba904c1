package io.github.keyaccount.need;

import static java.util.stream.Collectors.toSet;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which needs of an account are still implicit and which kind of question comes next, and what answers the needs.
 *
 * <p>Every need is in exactly one of {@link #implicit()}, {@link #explicit()} and {@link #statedLater()}; what we offer is in
 * exactly one of {@link #benefits()}, {@link #advantages()} and {@link #toNothingStated()}. Example: of the needs "output
 * falls behind" (implicit, a problem question was asked) and "one supplier for all shops" (explicit), the first calls for an
 * implication question, an offer that names the first alone is an advantage, and the second is unanswered. Immutable and
 * thread-safe.
 *
 * <p>Source: Neil Rackham, SPIN Selling, 1988.
 */
@Value.Immutable
@ValueStyle
public abstract class NeedsReview {

    NeedsReview() {}

    /**
     * Returns the review of the needs of an account.
     *
     * @param needs the needs, all of one account
     * @param answers what we offer for them, each once
     * @param asOf the day at whose end they are looked at
     * @return the review
     * @throws IllegalArgumentException if two needs have one id, the needs are of several accounts, an answer is given twice,
     *     or one names a need that is not among them
     */
    public static NeedsReview of(Iterable<Need> needs, Iterable<FeatureAdvantageBenefit> answers, LocalDate asOf) {
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(asOf, "asOf");
        List<Need> all = new ArrayList<>();
        needs.forEach(need -> all.add(Objects.requireNonNull(need, "needs")));
        List<FeatureAdvantageBenefit> offered = new ArrayList<>();
        answers.forEach(answer -> offered.add(Objects.requireNonNull(answer, "answers")));
        check(all, offered);
        ImmutableNeedsReview.Builder review = ImmutableNeedsReview.builder()
                .asOf(asOf)
                .account(all.stream().map(Need::account).findFirst());
        Map<NeedId, NeedState> states = addNeeds(review, all, asOf);
        addAnswers(review, offered, states);
        return review.build();
    }

    private static void check(List<Need> needs, List<FeatureAdvantageBenefit> answers) {
        List<NeedId> ids = needs.stream().map(Need::id).toList();
        Check.noOffenders(Check.repeated(ids), "one need per id in 'needs'");
        if (!needs.isEmpty()) {
            AccountId account = needs.get(0).account();
            Check.noOffenders(
                    needs.stream()
                            .filter(need -> !need.account().equals(account))
                            .map(need -> need.id() + " of " + need.account())
                            .toList(),
                    "all 'needs' of account " + account + " like the first");
        }
        Check.noOffenders(features(Check.repeated(answers)), "each of 'answers' once");
        Set<NeedId> known = new HashSet<>(ids);
        Check.noOffenders(
                answers.stream()
                        .flatMap(answer -> answer.needs().stream())
                        .filter(id -> !known.contains(id))
                        .distinct()
                        .toList(),
                "only ids of 'needs' in 'answers'");
    }

    /** Returns the states as of the day of the needs that have been stated by then, in their order. */
    private static Map<NeedId, NeedState> addNeeds(
            ImmutableNeedsReview.Builder review, List<Need> needs, LocalDate asOf) {
        Map<NeedId, NeedState> states = new LinkedHashMap<>();
        Map<PurchaseFactor, List<NeedId>> factors = new EnumMap<>(PurchaseFactor.class);
        for (PurchaseFactor factor : PurchaseFactor.values()) {
            factors.put(factor, new ArrayList<>());
        }
        int laterEvidence = 0;
        int laterQuestions = 0;
        for (Need need : needs) {
            NeedId id = need.id();
            Optional<NeedState> state = need.state(asOf);
            if (state.isEmpty()) {
                review.addStatedLater(id);
                continue;
            }
            states.put(id, state.get());
            need.nextQuestion(asOf)
                    .ifPresentOrElse(kind -> review.putNextQuestion(id, kind), () -> review.addExplicit(id));
            switch (need.motive()) {
                case NEEDED -> review.addNeeded(id);
                case WANTED -> review.addWanted(id);
            }
            need.factors()
                    .forEach(factor ->
                            Objects.requireNonNull(factors.get(factor)).add(id));
            laterEvidence += count(need.evidence().stream().map(NeedEvidence::date), asOf);
            laterQuestions += count(need.questions().stream().map(SpinQuestion::askedOn), asOf);
        }
        factors.replaceAll((factor, ids) -> List.copyOf(ids));
        review.factors(factors).laterEvidence(laterEvidence).laterQuestions(laterQuestions);
        return states;
    }

    private static int count(Stream<LocalDate> days, LocalDate asOf) {
        return (int) days.filter(asOf::isBefore).count();
    }

    private static void addAnswers(
            ImmutableNeedsReview.Builder review, List<FeatureAdvantageBenefit> answers, Map<NeedId, NeedState> states) {
        Map<NeedId, NeedState> unanswered = new LinkedHashMap<>(states);
        for (FeatureAdvantageBenefit answer : answers) {
            Set<NeedState> answered = answer.needs().stream()
                    .flatMap(id -> Optional.ofNullable(states.get(id)).stream())
                    .collect(toSet());
            if (answered.contains(NeedState.EXPLICIT)) {
                review.addBenefit(answer);
            } else if (answered.contains(NeedState.IMPLICIT)) {
                review.addAdvantage(answer);
            } else {
                review.addToNothingStated(answer);
            }
            unanswered.keySet().removeAll(answer.needs());
        }
        review.unanswered(Stream.of(NeedState.EXPLICIT, NeedState.IMPLICIT)
                .flatMap(state -> unanswered.keySet().stream().filter(id -> states.get(id) == state))
                .toList());
    }

    /**
     * Returns the day at whose end the needs are looked at.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the account that has the needs.
     *
     * @return the id of the account; empty if there are no needs
     */
    public abstract Optional<AccountId> account();

    /**
     * Returns what the account cannot do without.
     *
     * @return the needs stated by the as-of date that are needed, in the order of the input
     */
    public abstract List<NeedId> needed();

    /**
     * Returns what the account would like to have.
     *
     * @return the needs stated by the as-of date that are wanted, in the order of the input
     */
    public abstract List<NeedId> wanted();

    /**
     * Returns the needs that were stated as a difficulty alone.
     *
     * @return the needs that are implicit as of the date, in the order of the input
     */
    public List<NeedId> implicit() {
        return List.copyOf(nextQuestions().keySet());
    }

    /**
     * Returns the needs that were stated as a wish.
     *
     * @return the needs that are explicit as of the date, in the order of the input
     */
    public abstract List<NeedId> explicit();

    /**
     * Returns the needs that nobody had stated by the as-of date. They are left out of all else.
     *
     * @return the needs in the order of the input
     */
    public abstract List<NeedId> statedLater();

    /**
     * Returns which kind of question comes next, by {@link Need#nextQuestion}.
     *
     * @return the kind for every implicit need, in the order of the input
     */
    public abstract Map<NeedId, SpinQuestionKind> nextQuestions();

    /**
     * Returns the needs that no answer names.
     *
     * @return the explicit ones and then the implicit ones, each in the order of the input
     */
    public abstract List<NeedId> unanswered();

    /**
     * Returns the answers that are benefits.
     *
     * @return those that answer an explicit need, in the order of the input
     */
    public abstract List<FeatureAdvantageBenefit> benefits();

    /**
     * Returns the answers that are advantages and no benefits yet.
     *
     * @return those that answer implicit needs, and no explicit one, in the order of the input
     */
    public abstract List<FeatureAdvantageBenefit> advantages();

    /**
     * Returns the answers to what nobody had stated by the as-of date.
     *
     * @return those of which all needs were stated later, in the order of the input
     */
    public abstract List<FeatureAdvantageBenefit> toNothingStated();

    /**
     * Returns which needs bear on which factor of the purchase.
     *
     * @return the needs stated by the as-of date for every factor, in the order of the factors; an empty list where nothing
     *     is recorded
     */
    public abstract Map<PurchaseFactor, List<NeedId>> factors();

    /**
     * Returns how much evidence of the needs stated by the as-of date is of a later day, and not used.
     *
     * @return the count
     */
    public abstract int laterEvidence();

    /**
     * Returns how many questions on the needs stated by the as-of date were asked on a later day, and not used.
     *
     * @return the count
     */
    public abstract int laterQuestions();

    /**
     * Returns the factors of the purchase for which nothing is recorded.
     *
     * @return the factors on which no need bears, in their order
     */
    public List<PurchaseFactor> unrecordedFactors() {
        return factors().entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns what was left out, what is to be asked next, and what has no answer yet, as findings.
     *
     * @return at most one finding of each kind, in the order of {@link NeedFinding}, but one on implicit needs for each kind
     *     of question that comes next
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!statedLater().isEmpty()) {
            findings.add(Finding.of(
                    NeedFinding.NEEDS_STATED_LATER, asOf(), statedLater().size(), texts(statedLater())));
        }
        if (laterEvidence() + laterQuestions() > 0) {
            findings.add(Finding.of(NeedFinding.LATER_ENTRIES_LEFT_OUT, asOf(), laterEvidence(), laterQuestions()));
        }
        for (SpinQuestionKind kind : SpinQuestionKind.values()) {
            List<NeedId> ids = implicit().stream()
                    .filter(id -> nextQuestions().get(id) == kind)
                    .toList();
            if (!ids.isEmpty()) {
                findings.add(Finding.of(NeedFinding.NEEDS_STILL_IMPLICIT, kind, ids.size(), texts(ids)));
            }
        }
        addUnanswered(findings, NeedFinding.EXPLICIT_NEEDS_UNANSWERED, explicit());
        addUnanswered(findings, NeedFinding.IMPLICIT_NEEDS_UNANSWERED, implicit());
        if (!advantages().isEmpty()) {
            findings.add(Finding.of(NeedFinding.ADVANTAGES_ONLY, advantages().size(), features(advantages())));
        }
        if (!toNothingStated().isEmpty()) {
            findings.add(Finding.of(
                    NeedFinding.ANSWERS_TO_NOTHING_STATED,
                    asOf(),
                    toNothingStated().size(),
                    features(toNothingStated())));
        }
        if (!unrecordedFactors().isEmpty()) {
            findings.add(Finding.of(NeedFinding.FACTORS_UNRECORDED, unrecordedFactors()));
        }
        return List.copyOf(findings);
    }

    private void addUnanswered(List<Finding> findings, NeedFinding kind, List<NeedId> ofOneState) {
        List<NeedId> ids = new ArrayList<>(ofOneState);
        ids.retainAll(new HashSet<>(unanswered()));
        if (!ids.isEmpty()) {
            findings.add(Finding.of(kind, ids.size(), texts(ids)));
        }
    }

    private static List<String> texts(List<NeedId> ids) {
        return ids.stream().map(NeedId::value).toList();
    }

    private static List<String> features(List<FeatureAdvantageBenefit> answers) {
        return answers.stream().map(FeatureAdvantageBenefit::feature).toList();
    }
}
