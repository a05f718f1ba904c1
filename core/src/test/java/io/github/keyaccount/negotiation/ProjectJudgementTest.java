package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.negotiation.Cash.DOLLARS;
import static io.github.keyaccount.negotiation.Cash.cents;
import static io.github.keyaccount.negotiation.Cash.euro;
import static io.github.keyaccount.negotiation.NegotiationFinding.PROJECT_BEYOND_MEANS;
import static io.github.keyaccount.negotiation.NegotiationFinding.PROJECT_NEEDED;
import static io.github.keyaccount.negotiation.NegotiationFinding.PROJECT_NOT_NEEDED;
import static io.github.keyaccount.negotiation.NegotiationFinding.PROJECT_OPEN;
import static io.github.keyaccount.negotiation.NegotiationFinding.PROJECT_PRE_DECIDED;
import static io.github.keyaccount.negotiation.NegotiationFinding.PROJECT_QUESTION_OPEN;
import static io.github.keyaccount.negotiation.NegotiationFinding.PROJECT_WITHIN_MEANS;
import static io.github.keyaccount.negotiation.ProjectReality.BEYOND_MEANS;
import static io.github.keyaccount.negotiation.ProjectReality.NOT_NEEDED;
import static io.github.keyaccount.negotiation.ProjectReality.PRE_DECIDED;
import static io.github.keyaccount.negotiation.ProjectReality.REAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProjectJudgementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final AnnouncedProject BLANK = AnnouncedProject.builder()
            .account("A-7")
            .name("Warehouse")
            .announcedOn(DAY)
            .build();

    /** Passes all tests, that of the means only just. */
    private static final AnnouncedProject SOUND = BLANK.withDecidedForAnother(false)
            .withNeeded(true)
            .withCost(euro("900"))
            .withMeans(euro("900"));

    private static Finding finding(NegotiationFinding code, Object... figures) {
        return Finding.of(
                code,
                Stream.concat(Stream.of("A-7", "Warehouse"), Stream.of(figures)).toArray());
    }

    private static Finding open(ProjectQuestion question) {
        return finding(PROJECT_QUESTION_OPEN, question);
    }

    // Laws

    @Provide
    static Arbitrary<AnnouncedProject> projects() {
        Arbitrary<Optional<Boolean>> answers = Arbitraries.of(true, false).optional(0.8);
        Arbitrary<Optional<Money>> amounts =
                Arbitraries.longs().between(0, 2).map(Cash::cents).optional(0.8);
        return Combinators.combine(answers, answers, amounts, amounts)
                .as((decided, needed, cost, means) -> BLANK.withDecidedForAnother(decided)
                        .withNeeded(needed)
                        .withCost(cost)
                        .withMeans(means));
    }

    /** Asks once more, what fails first and what is not known after. */
    @Property(tries = 300)
    void reality_isTheFirstFailure_orRealIfNothingIsUnknown(@ForAll("projects") AnnouncedProject project) {
        Set<ProjectReality> failing = EnumSet.noneOf(ProjectReality.class);
        if (project.decidedForAnother().equals(Optional.of(true))) {
            failing.add(PRE_DECIDED);
        }
        if (project.needed().equals(Optional.of(false))) {
            failing.add(NOT_NEEDED);
        }
        long cost = project.cost().map(Money::minorUnits).orElse(0L);
        long means = project.means().map(Money::minorUnits).orElse(Long.MAX_VALUE);
        if (cost > means) {
            failing.add(BEYOND_MEANS);
        }
        boolean known = project.decidedForAnother().isPresent()
                && project.needed().isPresent()
                && project.cost().isPresent()
                && project.means().isPresent();
        Optional<ProjectReality> expected =
                failing.stream().findFirst().or(() -> known ? Optional.of(REAL) : Optional.empty());
        ProjectJudgement judgement = ProjectJudgement.of(project);
        assertEquals(expected, judgement.reality());
        assertEquals(List.copyOf(failing), judgement.failures());
        assertEquals(failing.size(), judgement.against().size());
        assertEquals(known, judgement.questions().isEmpty());
    }

    @Property(tries = 300)
    void reasons_areAllThatIsKnownAndUnknown(@ForAll("projects") AnnouncedProject project) {
        ProjectJudgement judgement = ProjectJudgement.of(project);
        List<Finding> expected = new ArrayList<>(judgement.against());
        judgement.questions().forEach(question -> expected.add(open(question)));
        expected.addAll(judgement.inFavour());
        assertEquals(expected, judgement.reasons());
        // The test of the means has two questions, of which both or one may be open.
        boolean bothOpen = project.cost().isEmpty() && project.means().isEmpty();
        assertEquals(bothOpen ? 4 : 3, judgement.reasons().size());
    }

    @Property(tries = 200)
    void learningMore_neverMakesAnUnrealProjectReal(@ForAll("projects") AnnouncedProject project) {
        AnnouncedProject more = project.withDecidedForAnother(
                        project.decidedForAnother().or(() -> Optional.of(false)))
                .withNeeded(project.needed().or(() -> Optional.of(true)))
                .withCost(project.cost().or(() -> Optional.of(cents(0))))
                .withMeans(project.means().or(() -> Optional.of(cents(2))));
        List<ProjectReality> before = ProjectJudgement.of(project).failures();
        assertEquals(before, ProjectJudgement.of(more).failures());
        assertTrue(ProjectJudgement.of(more).reality().isPresent());
    }

    // Cases

    @Test
    void project_isReal_whenAllTestsArePassed() {
        ProjectJudgement judgement = ProjectJudgement.of(SOUND);
        assertEquals(Optional.of(REAL), judgement.reality());
        assertEquals(AccountId.of("A-7"), judgement.account());
        assertEquals("Warehouse", judgement.project());
        assertEquals(
                List.of(
                        finding(PROJECT_OPEN),
                        finding(PROJECT_NEEDED),
                        finding(PROJECT_WITHIN_MEANS, euro("900"), euro("900"))),
                judgement.reasons());
    }

    @Test
    void project_isUndecided_whileAnythingIsUnknown() {
        ProjectJudgement judgement = ProjectJudgement.of(BLANK);
        assertEquals(Optional.empty(), judgement.reality());
        assertEquals(List.of(ProjectQuestion.values()), judgement.questions());
        assertEquals(
                List.of(
                        open(ProjectQuestion.DECISION),
                        open(ProjectQuestion.NEED),
                        open(ProjectQuestion.COST),
                        open(ProjectQuestion.MEANS)),
                judgement.reasons());
        assertEquals(
                List.of(ProjectQuestion.MEANS),
                ProjectJudgement.of(SOUND.withMeans(Optional.empty())).questions());
        assertEquals(
                List.of(ProjectQuestion.COST),
                ProjectJudgement.of(SOUND.withCost(Optional.empty())).questions());
    }

    @Test
    void oneFailure_suffices_whateverElseIsUnknown() {
        // The worked number: a cost of 900,000 against means of 800,000.
        ProjectJudgement beyond =
                ProjectJudgement.of(BLANK.withCost(euro("900000")).withMeans(euro("800000")));
        assertEquals(Optional.of(BEYOND_MEANS), beyond.reality());
        assertEquals(
                List.of(
                        finding(PROJECT_BEYOND_MEANS, euro("900000"), euro("800000")),
                        open(ProjectQuestion.DECISION),
                        open(ProjectQuestion.NEED)),
                beyond.reasons());
        assertEquals(
                Optional.of(PRE_DECIDED),
                ProjectJudgement.of(BLANK.withDecidedForAnother(true)).reality());
        assertEquals(
                Optional.of(NOT_NEEDED),
                ProjectJudgement.of(BLANK.withNeeded(false)).reality());
    }

    @Test
    void severalFailures_areAllGiven_inTheirPrecedence() {
        ProjectJudgement judgement = ProjectJudgement.of(
                SOUND.withCost(euro("900.01")).withNeeded(false).withDecidedForAnother(true));
        assertEquals(Optional.of(PRE_DECIDED), judgement.reality());
        assertEquals(List.of(PRE_DECIDED, NOT_NEEDED, BEYOND_MEANS), judgement.failures());
        assertEquals(
                List.of(
                        finding(PROJECT_PRE_DECIDED),
                        finding(PROJECT_NOT_NEEDED),
                        finding(PROJECT_BEYOND_MEANS, euro("900.01"), euro("900"))),
                judgement.reasons());
    }

    @Test
    void project_isRefused_withAnImpossibleAmountOrName() {
        assertRefused(
                "Expected 'cost' of Warehouse of A-7 >= 0, but found EUR -0.01", () -> BLANK.withCost(euro("-0.01")));
        assertRefused(
                "Expected 'means' of Warehouse of A-7 >= 0, but found EUR -0.01", () -> BLANK.withMeans(euro("-0.01")));
        assertRefused("Expected a non-blank 'name' of a project, but found ' '", () -> BLANK.withName(" "));
        assertRefused(
                "Expected a 'name' of a project without spaces around it, but found 'Hall '",
                () -> BLANK.withName("Hall "));
        assertRefused(
                "Expected a 'name' of a project without control characters, but found 'a\\u000Ab'",
                () -> BLANK.withName("a\nb"));
    }

    @Test
    void costAndMeans_areRefused_inDifferentCurrencies() {
        Cash.assertDollarsRefused("'means' of Warehouse of A-7", () -> SOUND.withMeans(DOLLARS));
        assertEquals(Optional.of(DOLLARS), BLANK.withMeans(DOLLARS).means());
    }

    @Test
    void values_areEqual_whenTheSameIsKnown() {
        assertEquals(SOUND, SOUND.withNeeded(Optional.empty()).withNeeded(true));
        assertNotEquals(SOUND, BLANK);
        assertEquals(ProjectJudgement.of(SOUND), ProjectJudgement.of(SOUND.withAnnouncedOn(DAY.plusDays(1))));
        assertNotEquals(ProjectJudgement.of(SOUND), ProjectJudgement.of(BLANK));
        assertEquals("Warehouse of A-7", SOUND.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("project", () -> ProjectJudgement.of(null));
        assertNull("account", () -> AnnouncedProject.builder().account((String) null));
    }
}
