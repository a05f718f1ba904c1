package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Announced projects sorted into real ones, unreal ones and those of which too little is known.
 *
 * <p>Projects stay in the order in which they were given. What was found out of a project has no dates: also as of a past day
 * it is judged by all that is known of it now, and only those announced later are left out. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ProjectSorting {

    ProjectSorting() {}

    /**
     * Returns the projects announced by the end of a day, sorted.
     *
     * @param projects the projects, each name of an account once
     * @param asOf the day
     * @return the sorting
     * @throws IllegalArgumentException if a project is given twice
     */
    public static ProjectSorting of(Iterable<AnnouncedProject> projects, LocalDate asOf) {
        Objects.requireNonNull(projects, "projects");
        Objects.requireNonNull(asOf, "asOf");
        List<List<String>> keys = new ArrayList<>();
        ImmutableProjectSorting.Builder sorting =
                ImmutableProjectSorting.builder().asOf(asOf);
        for (AnnouncedProject project : projects) {
            Objects.requireNonNull(project, "projects");
            keys.add(List.of(project.account().value(), project.name()));
            if (project.announcedOn().isAfter(asOf)) {
                sorting.addLeftOut(project);
            } else {
                sorting.addJudgement(ProjectJudgement.of(project));
            }
        }
        List<String> repeated = Check.repeated(keys).stream()
                .map(key -> text(key.get(1), key.get(0)))
                .toList();
        Check.noOffenders(repeated, "each of 'projects' once");
        return sorting.build();
    }

    /** Returns the text of a project, as {@link AnnouncedProject} writes it. */
    private static String text(String project, String account) {
        return project + " of " + account;
    }

    /**
     * Returns the day at whose end the projects were sorted.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns all that was judged.
     *
     * @return the judgements in the order of the projects
     */
    public abstract List<ProjectJudgement> judgements();

    /**
     * Returns the projects that were announced after the as-of date, and so not judged.
     *
     * @return the projects in their order
     */
    public abstract List<AnnouncedProject> leftOut();

    /**
     * Returns the projects that turn out to be of one kind.
     *
     * @param reality the kind
     * @return the judgements in the order of the projects
     */
    public List<ProjectJudgement> judgements(ProjectReality reality) {
        Objects.requireNonNull(reality, "reality");
        return sorted(Optional.of(reality));
    }

    /**
     * Returns the projects of which too little is known.
     *
     * @return the judgements in the order of the projects
     */
    public List<ProjectJudgement> undecided() {
        return sorted(Optional.empty());
    }

    private List<ProjectJudgement> sorted(Optional<ProjectReality> reality) {
        return judgements().stream()
                .filter(judgement -> judgement.reality().equals(reality))
                .toList();
    }

    /**
     * Returns what was not judged or not decided as findings.
     *
     * @return one finding for all undecided projects, and one per project left out
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<String> undecided = undecided().stream()
                .map(judgement -> text(judgement.project(), judgement.account().value()))
                .toList();
        if (!undecided.isEmpty()) {
            findings.add(Finding.of(NegotiationFinding.PROJECTS_UNDECIDED, undecided.size(), undecided));
        }
        leftOut()
                .forEach(project -> findings.add(Finding.of(
                        NegotiationFinding.PROJECT_LEFT_OUT,
                        project.account().value(),
                        project.name(),
                        project.announcedOn(),
                        asOf())));
        return List.copyOf(findings);
    }
}
