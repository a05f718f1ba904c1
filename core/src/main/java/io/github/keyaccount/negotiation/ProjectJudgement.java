package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether an announced project is real, and why, or what must still be found out.
 *
 * <p>Three tests: it is not decided for somebody else, it is needed, and its cost is not above the means. One that fails
 * makes the project unreal, also while another is open; it is real only when all three are known to be passed. A project that
 * costs EUR 900,000.00 with means of EUR 800,000.00 is beyond the means, whatever else is not known of it. Immutable and
 * thread-safe.
 *
 * <p>Source: the key-account training texts (谈判技巧: find the real need behind the announced ones).
 */
@Value.Immutable
@ValueStyle
public abstract class ProjectJudgement {

    ProjectJudgement() {}

    /**
     * Returns what a project turns out to be.
     *
     * @param project the project
     * @return the judgement
     */
    public static ProjectJudgement of(AnnouncedProject project) {
        Objects.requireNonNull(project, "project");
        Reasons reasons = new Reasons(project);
        reasons.add(
                project.decidedForAnother().map(decided -> !decided),
                ProjectReality.PRE_DECIDED,
                ProjectQuestion.DECISION,
                NegotiationFinding.PROJECT_PRE_DECIDED,
                NegotiationFinding.PROJECT_OPEN);
        reasons.add(
                project.needed(),
                ProjectReality.NOT_NEEDED,
                ProjectQuestion.NEED,
                NegotiationFinding.PROJECT_NOT_NEEDED,
                NegotiationFinding.PROJECT_NEEDED);
        reasons.addMeans();
        return ImmutableProjectJudgement.builder()
                .account(project.account())
                .project(project.name())
                .failures(reasons.failures)
                .questions(reasons.questions)
                .against(reasons.against)
                .inFavour(reasons.inFavour)
                .build();
    }

    /** Collects what speaks against a project and for it, and what is not known, test by test. */
    private static final class Reasons {
        private final AnnouncedProject project;
        private final List<ProjectReality> failures = new ArrayList<>();
        private final List<ProjectQuestion> questions = new ArrayList<>();
        private final List<Finding> against = new ArrayList<>();
        private final List<Finding> inFavour = new ArrayList<>();

        Reasons(AnnouncedProject project) {
            this.project = project;
        }

        void add(
                Optional<Boolean> passed,
                ProjectReality failure,
                ProjectQuestion question,
                NegotiationFinding no,
                NegotiationFinding yes,
                Object... figures) {
            if (passed.isEmpty()) {
                questions.add(question);
                return;
            }
            List<Object> arguments = new ArrayList<>(List.of(project.account().value(), project.name()));
            arguments.addAll(List.of(figures));
            if (passed.get()) {
                inFavour.add(Finding.of(yes, arguments.toArray()));
            } else {
                failures.add(failure);
                against.add(Finding.of(no, arguments.toArray()));
            }
        }

        void addMeans() {
            if (project.cost().isPresent() && project.means().isPresent()) {
                Money cost = project.cost().get();
                Money means = project.means().get();
                add(
                        Optional.of(cost.compareTo(means) <= 0),
                        ProjectReality.BEYOND_MEANS,
                        ProjectQuestion.MEANS,
                        NegotiationFinding.PROJECT_BEYOND_MEANS,
                        NegotiationFinding.PROJECT_WITHIN_MEANS,
                        cost,
                        means);
                return;
            }
            if (project.cost().isEmpty()) {
                questions.add(ProjectQuestion.COST);
            }
            if (project.means().isEmpty()) {
                questions.add(ProjectQuestion.MEANS);
            }
        }
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public abstract AccountId account();

    /**
     * Returns the project.
     *
     * @return its name
     */
    public abstract String project();

    /**
     * Returns all that makes it unreal.
     *
     * @return the failed tests in their precedence, none if the project is real or undecided
     */
    public abstract List<ProjectReality> failures();

    /**
     * Returns what is not known yet.
     *
     * @return the questions in their order
     */
    public abstract List<ProjectQuestion> questions();

    /**
     * Returns what speaks against it.
     *
     * @return a finding per failed test
     */
    public abstract List<Finding> against();

    /**
     * Returns what speaks in its favour.
     *
     * @return a finding per test passed
     */
    public abstract List<Finding> inFavour();

    /**
     * Returns what the project turns out to be.
     *
     * @return the first of the {@link #failures()}; without any, real if nothing is in question, and empty if something is
     */
    public Optional<ProjectReality> reality() {
        if (!failures().isEmpty()) {
            return Optional.of(failures().get(0));
        }
        return questions().isEmpty() ? Optional.of(ProjectReality.REAL) : Optional.empty();
    }

    /**
     * Returns all reasons.
     *
     * @return what speaks against it, what is not known, and what speaks in its favour, in this order
     */
    public List<Finding> reasons() {
        List<Finding> reasons = new ArrayList<>(against());
        questions()
                .forEach(question -> reasons.add(Finding.of(
                        NegotiationFinding.PROJECT_QUESTION_OPEN, account().value(), project(), question)));
        reasons.addAll(inFavour());
        return List.copyOf(reasons);
    }
}
