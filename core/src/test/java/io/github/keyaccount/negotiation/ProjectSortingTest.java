package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.negotiation.Cash.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProjectSortingTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private static AnnouncedProject project(String name, LocalDate announcedOn) {
        return AnnouncedProject.builder()
                .account("A-7")
                .name(name)
                .announcedOn(announcedOn)
                .build();
    }

    private static AnnouncedProject project(String name) {
        return project(name, AS_OF);
    }

    private static final AnnouncedProject REAL = project("Hall")
            .withDecidedForAnother(false)
            .withNeeded(true)
            .withCost(euro("5"))
            .withMeans(euro("6"));
    private static final AnnouncedProject DECIDED = project("Network").withDecidedForAnother(true);
    private static final AnnouncedProject NOT_NEEDED = project("Tower").withNeeded(false);
    private static final AnnouncedProject TOO_DEAR =
            project("Bridge").withCost(euro("7")).withMeans(euro("6"));
    private static final AnnouncedProject UNKNOWN = project("Gate");
    private static final AnnouncedProject LATER =
            project("Road", AS_OF.plusDays(1)).withNeeded(false);

    private static List<String> names(List<ProjectJudgement> judgements) {
        return judgements.stream().map(ProjectJudgement::project).toList();
    }

    // Laws

    @Provide
    static Arbitrary<List<AnnouncedProject>> projects() {
        return Combinators.combine(
                        ProjectJudgementTest.projects(), Arbitraries.integers().between(-2, 2))
                .as((project, days) -> project.withAnnouncedOn(AS_OF.plusDays(days)))
                .list()
                .ofMaxSize(8)
                .map(projects -> {
                    List<AnnouncedProject> named = new ArrayList<>();
                    projects.forEach(project -> named.add(project.withName("P" + named.size())));
                    return named;
                });
    }

    @Property(tries = 200)
    void everyProject_standsInOneGroup(@ForAll("projects") List<AnnouncedProject> projects) {
        ProjectSorting sorting = ProjectSorting.of(projects, AS_OF);
        List<String> found = new ArrayList<>(names(sorting.undecided()));
        for (ProjectReality reality : ProjectReality.values()) {
            assertTrue(sorting.judgements(reality).stream()
                    .allMatch(judgement -> judgement.reality().orElseThrow() == reality));
            found.addAll(names(sorting.judgements(reality)));
        }
        sorting.leftOut().forEach(project -> found.add(project.name()));
        List<String> all =
                new ArrayList<>(projects.stream().map(AnnouncedProject::name).toList());
        Collections.sort(all);
        Collections.sort(found);
        assertEquals(all, found);
    }

    @Property(tries = 100)
    void judgements_areThoseOfTheProjectsOneByOne(@ForAll("projects") List<AnnouncedProject> projects) {
        List<ProjectJudgement> expected = new ArrayList<>();
        for (AnnouncedProject project : projects) {
            if (!AS_OF.isBefore(project.announcedOn())) {
                expected.add(ProjectJudgement.of(project));
            }
        }
        assertEquals(expected, ProjectSorting.of(projects, AS_OF).judgements());
    }

    // Cases

    @Test
    void projects_areSorted_inTheirOrder() {
        ProjectSorting sorting = ProjectSorting.of(
                List.of(UNKNOWN, TOO_DEAR, REAL, LATER, NOT_NEEDED, DECIDED, UNKNOWN.withName("Fence")), AS_OF);
        assertEquals(List.of("Hall"), names(sorting.judgements(ProjectReality.REAL)));
        assertEquals(List.of("Network"), names(sorting.judgements(ProjectReality.PRE_DECIDED)));
        assertEquals(List.of("Tower"), names(sorting.judgements(ProjectReality.NOT_NEEDED)));
        assertEquals(List.of("Bridge"), names(sorting.judgements(ProjectReality.BEYOND_MEANS)));
        assertEquals(List.of("Gate", "Fence"), names(sorting.undecided()));
        assertEquals(List.of(LATER), sorting.leftOut());
        assertEquals(AS_OF, sorting.asOf());
        assertEquals(
                List.of(
                        Finding.of(NegotiationFinding.PROJECTS_UNDECIDED, 2, List.of("Gate of A-7", "Fence of A-7")),
                        Finding.of(NegotiationFinding.PROJECT_LEFT_OUT, "A-7", "Road", AS_OF.plusDays(1), AS_OF)),
                sorting.findings());
    }

    @Test
    void nothing_isFound_whenAllIsDecided() {
        assertEquals(
                List.of(),
                ProjectSorting.of(List.of(REAL, DECIDED, TOO_DEAR), AS_OF).findings());
        assertEquals(List.of(), ProjectSorting.of(List.of(), AS_OF).judgements());
    }

    @Test
    void projects_areReadOnce() {
        Iterator<AnnouncedProject> once = List.of(REAL, UNKNOWN).iterator();
        assertEquals(2, ProjectSorting.of(() -> once, AS_OF).judgements().size());
    }

    @Test
    void projects_areRefused_whenGivenTwice() {
        assertRefused(
                "Expected each of 'projects' once, but found 1 offender: Hall of A-7",
                () -> ProjectSorting.of(List.of(REAL, LATER.withName("Hall"), UNKNOWN), AS_OF));
        AnnouncedProject elsewhere = REAL.withAccount(AccountId.of("A-8"));
        assertEquals(
                2,
                ProjectSorting.of(List.of(REAL, elsewhere), AS_OF).judgements().size());
    }

    @Test
    void sortings_areEqual_whenTheirProjectsAre() {
        assertEquals(ProjectSorting.of(List.of(REAL, LATER), AS_OF), ProjectSorting.of(List.of(REAL, LATER), AS_OF));
        assertNotEquals(ProjectSorting.of(List.of(REAL), AS_OF), ProjectSorting.of(List.of(DECIDED), AS_OF));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("projects", () -> ProjectSorting.of(null, AS_OF));
        assertNull("projects", () -> ProjectSorting.of(Arrays.asList(REAL, null), AS_OF));
        assertNull("asOf", () -> ProjectSorting.of(List.of(), null));
        assertNull("reality", () -> ProjectSorting.of(List.of(), AS_OF).judgements(null));
    }
}
