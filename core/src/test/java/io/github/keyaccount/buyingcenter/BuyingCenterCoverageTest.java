package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.buyingcenter.BuyingRole.DECISION_MAKER;
import static io.github.keyaccount.buyingcenter.BuyingRole.DESIGNER;
import static io.github.keyaccount.buyingcenter.BuyingRole.FINANCIAL_GATEKEEPER;
import static io.github.keyaccount.buyingcenter.BuyingRole.INITIATOR;
import static io.github.keyaccount.buyingcenter.BuyingRole.PURCHASER;
import static io.github.keyaccount.buyingcenter.BuyingRole.TECHNICAL_GATEKEEPER;
import static io.github.keyaccount.buyingcenter.BuyingRole.USER;
import static io.github.keyaccount.buyingcenter.Centers.AS_OF;
import static io.github.keyaccount.buyingcenter.Centers.COMMITMENT;
import static io.github.keyaccount.buyingcenter.Centers.COMPARISON;
import static io.github.keyaccount.buyingcenter.Centers.DEFAULTS;
import static io.github.keyaccount.buyingcenter.Centers.SEEN;
import static io.github.keyaccount.buyingcenter.Centers.WITHOUT_PHASE;
import static io.github.keyaccount.buyingcenter.Centers.center;
import static io.github.keyaccount.buyingcenter.Centers.ids;
import static io.github.keyaccount.buyingcenter.Centers.idsOf;
import static io.github.keyaccount.buyingcenter.Centers.person;
import static io.github.keyaccount.buyingcenter.Centers.seen;
import static io.github.keyaccount.buyingcenter.Centers.unseen;
import static io.github.keyaccount.buyingcenter.Stance.CHAMPION;
import static io.github.keyaccount.buyingcenter.Stance.NEUTRAL;
import static io.github.keyaccount.buyingcenter.Stance.OPPONENT;
import static io.github.keyaccount.buyingcenter.Stance.SCEPTIC;
import static io.github.keyaccount.buyingcenter.Stance.SUPPORTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.BuyingPhase;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.relationship.Rapport;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyingCenterCoverageTest {
    private static final Stakeholder ENGINEER = person("C-1", SUPPORTER, 60, TECHNICAL_GATEKEEPER);
    private static final Stakeholder CONTROLLER = person("C-2", SCEPTIC, 30, FINANCIAL_GATEKEEPER);
    private static final BuyingCenter CENTER = center(ENGINEER, CONTROLLER);
    private static final List<String> A7 = List.of("A-7");

    private static BuyingCenterCoverage coverage(BuyingCenter center) {
        return BuyingCenterCoverage.of(center, COMPARISON, AS_OF, DEFAULTS);
    }

    private static Optional<BigDecimal> some(String number) {
        return Optional.of(new BigDecimal(number));
    }

    /** The guide of the package, and the worked numbers of the coverage. */
    @Test
    void guide_saysWhatItShows() {
        Stakeholder engineer = Stakeholder.builder()
                .contact("C-1")
                .addRoles(BuyingRole.TECHNICAL_GATEKEEPER)
                .addObservation(StakeholderObservation.builder()
                        .date(LocalDate.of(2026, 10, 8))
                        .stance(Stance.SUPPORTER)
                        .influence(60)
                        .evidence("asked for a second sample")
                        .build())
                .build();
        BuyingCenter center = BuyingCenter.builder()
                .account("A-7")
                .decisionMode(DecisionMode.INDIVIDUAL)
                .addStakeholders(engineer, CONTROLLER)
                .build();
        BuyingCenterCoverage coverage = BuyingCenterCoverage.of(
                center, Funnel.standard().stage("Comparison"), LocalDate.of(2026, 11, 30), CoverageOptions.defaults());
        assertEquals("Optional[0.3333]", coverage.coverage().toString());
        assertEquals("Optional[16.67]", coverage.support().toString());
        assertEquals(List.of(INITIATOR, USER, PURCHASER, DECISION_MAKER), coverage.uncovered());
        assertEquals("Optional[C-1]", coverage.reliesOn().toString());
        assertTrue(coverage.singleThreaded());
        // the technical gatekeeper's and the designer's role, 2 of 7
        assertEquals(new BigDecimal("0.2857"), coverage.overallCoverage());
    }

    @Test
    void coverage_saysOfWhatItIs() {
        BuyingCenterCoverage coverage = coverage(CENTER.withOpportunity(OpportunityId.of("O-1")));
        assertEquals(AccountId.of("A-7"), coverage.account());
        assertEquals(Optional.of(OpportunityId.of("O-1")), coverage.opportunity());
        assertEquals(Optional.of(DecisionMode.INDIVIDUAL), coverage.decisionMode());
        assertEquals("Comparison", coverage.stage());
        assertEquals(Optional.of(BuyingPhase.COMPARISON), coverage.phase());
        assertEquals(AS_OF, coverage.asOf());
        assertEquals(DEFAULTS, coverage.options());
        assertEquals(
                List.of(BuyingRole.values()),
                coverage.roles().stream().map(RoleStanding::role).toList());
        assertEquals(
                List.of(TECHNICAL_GATEKEEPER, FINANCIAL_GATEKEEPER, PURCHASER), List.copyOf(coverage.decidingRoles()));
    }

    @Test
    void standing_saysWhatIsKnownOfAPerson() {
        StakeholderObservation close = StakeholderObservation.builder()
                .date(AS_OF)
                .rapport(Rapport.ALLIED)
                .build();
        BuyingCenterCoverage coverage = coverage(CENTER.with(ContactId.of("C-1"), close));
        StakeholderStanding engineer = coverage.people().get(0);
        assertEquals(ContactId.of("C-1"), engineer.contact());
        assertEquals(List.of(DESIGNER, TECHNICAL_GATEKEEPER), List.copyOf(engineer.roles()));
        assertEquals(Optional.of(SUPPORTER), engineer.stance());
        assertEquals(Optional.of(SEEN), engineer.stanceSeenOn());
        assertEquals(Optional.of(Rapport.ALLIED), engineer.rapport());
        assertEquals(Optional.of(60), engineer.influence());
        assertEquals(Optional.of(1), engineer.points());
        assertTrue(engineer.isSupporter() && engineer.decides() && engineer.inPower());
        assertFalse(engineer.isOpponent() || engineer.stale());
        StakeholderStanding controller = coverage.people().get(1);
        assertEquals(Optional.of(-1), controller.points());
        assertTrue(controller.isOpponent());
        assertEquals(Optional.empty(), controller.rapport());
    }

    @Test
    void role_tellsItsHoldersApart() {
        RoleStanding users = coverage(center(
                        person("C-1", NEUTRAL, 10, USER),
                        unseen("C-2", USER),
                        person("C-3", OPPONENT, 10, USER, PURCHASER),
                        person("C-4", CHAMPION, 10, USER),
                        person("C-5", CHAMPION, 10)))
                .role(USER);
        assertEquals(List.of("C-1", "C-2", "C-3", "C-4"), ids(users.holders()));
        assertEquals(List.of("C-4"), ids(users.supporters()));
        assertEquals(List.of("C-3"), ids(users.opponents()));
        assertEquals(List.of("C-1", "C-2"), ids(users.undecided()));
        assertEquals(List.of("C-2"), ids(users.unknown()));
        assertEquals(RoleCover.CONTESTED, users.cover());
        assertTrue(users.supported());
        assertFalse(users.deciding());
    }

    /** By hand: the cover of a role by the stances of its holders. */
    @ParameterizedTest
    @CsvSource({
        "'', NOBODY, false",
        "NEUTRAL, UNDECIDED, false",
        "SCEPTIC, AGAINST, false",
        "SCEPTIC NEUTRAL, AGAINST, false",
        "SUPPORTER, FOR, true",
        "NEUTRAL CHAMPION, FOR, true",
        "OPPONENT SUPPORTER, CONTESTED, true"
    })
    void cover_followsFromTheStances(String stances, RoleCover cover, boolean supported) {
        List<Stakeholder> users = new ArrayList<>();
        for (String stance : stances.split(" ")) {
            if (!stance.isEmpty()) {
                users.add(person("C-" + users.size(), Stance.valueOf(stance), 10, USER));
            }
        }
        RoleStanding role = coverage(center(users.toArray(Stakeholder[]::new))).role(USER);
        assertEquals(cover, role.cover());
        assertEquals(supported, role.supported());
    }

    @Test
    void collectiveDecision_needsTwoDecisionMakersForUs() {
        Stakeholder one = person("C-1", CHAMPION, 50, DECISION_MAKER, PURCHASER);
        Stakeholder two = person("C-2", SUPPORTER, 50, DECISION_MAKER);
        BuyingCenter alone = center(one, two.withObservations(seen(SEEN, NEUTRAL)));
        // commitment: purchaser and decision maker
        BuyingCenterCoverage individual = BuyingCenterCoverage.of(alone, COMMITMENT, AS_OF, DEFAULTS);
        assertEquals(some("1.0000"), individual.coverage());
        BuyingCenter unknown = BuyingCenter.builder()
                .account("A-7")
                .stakeholders(alone.stakeholders())
                .build();
        assertEquals(
                some("1.0000"),
                BuyingCenterCoverage.of(unknown, COMMITMENT, AS_OF, DEFAULTS).coverage());
        BuyingCenterCoverage collective =
                BuyingCenterCoverage.of(alone.withDecisionMode(DecisionMode.COLLECTIVE), COMMITMENT, AS_OF, DEFAULTS);
        assertEquals(some("0.5000"), collective.coverage());
        assertEquals(RoleCover.FOR, collective.role(DECISION_MAKER).cover());
        assertTrue(collective.findings().contains(Finding.of(BuyingCenterFinding.COLLECTIVE_SUPPORT_MISSING, A7, 1)));
        assertEquals(
                Set.of(DECISION_MAKER),
                collective.improvements().get(0).rolesGained(),
                "to win the second one covers the role");
        BuyingCenterCoverage both = BuyingCenterCoverage.of(
                center(one, two).withDecisionMode(DecisionMode.COLLECTIVE), COMMITMENT, AS_OF, DEFAULTS);
        assertEquals(some("1.0000"), both.coverage());
        assertFalse(both.findings().stream()
                .anyMatch(finding -> finding.code() == BuyingCenterFinding.COLLECTIVE_SUPPORT_MISSING));
    }

    /** By hand: of designer and technical gatekeeper, who decide at the design, the gatekeeper is both, or one of two. */
    @Test
    void technicalGatekeeper_isDesignerToo_unlessRolesCountAsGiven() {
        FunnelStage design = Funnel.standard().stage("Design");
        BuyingCenter center = center(person("C-1", CHAMPION, 60, TECHNICAL_GATEKEEPER));
        BuyingCenterCoverage both = BuyingCenterCoverage.of(center, design, AS_OF, DEFAULTS);
        assertEquals(some("1.0000"), both.coverage());
        assertEquals(List.of("C-1"), ids(both.role(DESIGNER).holders()));
        assertEquals(
                Set.of(DESIGNER, TECHNICAL_GATEKEEPER),
                both.withoutEach().get(0).rolesLost());
        BuyingCenterCoverage asGiven =
                BuyingCenterCoverage.of(center, design, AS_OF, DEFAULTS.withTechnicalGatekeeperDesigns(false));
        assertEquals(some("0.5000"), asGiven.coverage());
        assertEquals(Set.of(TECHNICAL_GATEKEEPER), asGiven.people().get(0).roles());
        assertEquals(RoleCover.NOBODY, asGiven.role(DESIGNER).cover());
        assertEquals(Set.of(DESIGNER), asGiven.improvements().get(0).roles());
        // a designer alone is no gatekeeper
        BuyingCenterCoverage designer =
                BuyingCenterCoverage.of(center(person("C-1", CHAMPION, 60, DESIGNER)), design, AS_OF, DEFAULTS);
        assertEquals(some("0.5000"), designer.coverage());
    }

    @Test
    void technicalGatekeeperToFind_gainsTheDesignToo() {
        CoverageImprovement first = BuyingCenterCoverage.of(
                        center(), Funnel.standard().stage("Design"), AS_OF, DEFAULTS)
                .improvements()
                .get(0);
        assertEquals(Set.of(TECHNICAL_GATEKEEPER), first.roles());
        assertEquals(Set.of(DESIGNER, TECHNICAL_GATEKEEPER), first.rolesGained());
        assertEquals(some("1.0000"), first.coverageGain());
        // 2 of 7
        assertEquals(new BigDecimal("0.2857"), first.overallGain());
    }

    @Test
    void stageWithoutPhase_hasNoDecidingRoles_butAllElse() {
        BuyingCenterCoverage coverage = BuyingCenterCoverage.of(CENTER, WITHOUT_PHASE, AS_OF, DEFAULTS);
        assertEquals(Optional.empty(), coverage.coverage());
        assertEquals(Optional.empty(), coverage.phase());
        assertEquals(Set.of(), coverage.decidingRoles());
        assertEquals(List.of(), coverage.decidingStakeholders());
        assertEquals(new BigDecimal("0.2857"), coverage.overallCoverage());
        assertEquals(RoleCover.FOR, coverage.role(TECHNICAL_GATEKEEPER).cover());
        assertEquals(Optional.empty(), coverage.withoutEach().get(0).coverage());
        assertEquals(Optional.empty(), coverage.improvements().get(0).coverageGain());
        assertTrue(coverage.findings().contains(Finding.of(BuyingCenterFinding.PHASE_UNKNOWN, A7, "Pilot")));
    }

    @Test
    void support_isEmpty_whenNothingCanBeWeighed() {
        assertEquals(Optional.empty(), coverage(center()).support());
        assertEquals(
                Optional.empty(),
                coverage(center(
                                unseen("C-1").withObservations(seen(SEEN, CHAMPION)),
                                person("C-2", OPPONENT, 0),
                                unseen("C-3")
                                        .withObservations(StakeholderObservation.builder()
                                                .date(SEEN)
                                                .influence(50)
                                                .build())))
                        .support());
        assertEquals(
                some("100.00"), coverage(center(person("C-1", CHAMPION, 1))).support());
        assertEquals(
                some("-100.00"), coverage(center(person("C-1", OPPONENT, 1))).support());
        assertEquals(some("0.00"), coverage(center(person("C-1", NEUTRAL, 1))).support());
    }

    /** By hand: parts 60 and 40 of 100; the limit is met at the share itself. */
    @ParameterizedTest
    @CsvSource({"0.600000001, false", "0.6, true", "0.5, true", "0.000000001, true", "1, false"})
    void oneCarriesTooMuch_fromTheShareOn(String share, boolean single) {
        BuyingCenterCoverage coverage = BuyingCenterCoverage.of(
                center(person("C-1", SUPPORTER, 40), person("C-2", SUPPORTER, 60)),
                COMPARISON,
                AS_OF,
                DEFAULTS.withSingleThreadShare(Probability.ofFraction(share)));
        assertEquals(single, coverage.singleThreaded());
        assertEquals(single ? Optional.of(ContactId.of("C-2")) : Optional.empty(), coverage.reliesOn());
        assertEquals(List.of("C-2", "C-1"), idsOf(coverage.supporters()));
        assertEquals(
                Map.of(
                        ContactId.of("C-1"), new BigDecimal("0.4000"),
                        ContactId.of("C-2"), new BigDecimal("0.6000")),
                coverage.supportShares());
    }

    @Test
    void twoWhoCarryHalfEach_areOneTooFew_andTheFirstIsNamed() {
        BuyingCenterCoverage coverage = coverage(center(person("C-1", SUPPORTER, 40), person("C-2", CHAMPION, 20)));
        assertTrue(coverage.singleThreaded());
        assertEquals(Optional.of(ContactId.of("C-1")), coverage.reliesOn());
    }

    @Test
    void threeEqualShares_sumToOne() {
        BuyingCenterCoverage coverage =
                coverage(center(person("C-1", SUPPORTER, 7), person("C-2", SUPPORTER, 7), person("C-3", SUPPORTER, 7)));
        assertEquals(
                "{C-1=0.3334, C-2=0.3333, C-3=0.3333}", coverage.supportShares().toString());
        assertFalse(coverage.singleThreaded());
        assertEquals(Optional.empty(), coverage.reliesOn());
    }

    @Test
    void fewerSupportersThanWanted_areSingleThreaded_evenWithoutOneWhoCarriesTooMuch() {
        CoverageOptions three = DEFAULTS.withMinimumSupporters(3).withSingleThreadShare(Probability.ONE);
        BuyingCenterCoverage coverage = BuyingCenterCoverage.of(
                center(person("C-1", SUPPORTER, 40), person("C-2", SUPPORTER, 60)), COMPARISON, AS_OF, three);
        assertTrue(coverage.singleThreaded());
        assertEquals(Optional.empty(), coverage.reliesOn());
        assertTrue(coverage.findings()
                .contains(Finding.of(BuyingCenterFinding.TOO_FEW_SUPPORTERS, A7, List.of("C-2", "C-1"), 3)));
    }

    @Test
    void supporterOfUnknownInfluence_countsAsSupporter_butHasNoShare() {
        Stakeholder unknown = unseen("C-2").withObservations(seen(SEEN, CHAMPION));
        BuyingCenterCoverage coverage = coverage(center(unknown, ENGINEER));
        assertEquals(List.of("C-1", "C-2"), idsOf(coverage.supporters()), "unknown ones last");
        assertEquals(Map.of(ContactId.of("C-1"), new BigDecimal("1.0000")), coverage.supportShares());
        assertTrue(coverage.singleThreaded(), "what is known is carried by one");
        BuyingCenterCoverage alone = coverage(center(unknown));
        assertEquals(Optional.of(ContactId.of("C-2")), alone.reliesOn());
        assertTrue(alone.findings().contains(Finding.of(BuyingCenterFinding.SINGLE_SUPPORTER, A7, "C-2")));
        BuyingCenterCoverage enough =
                BuyingCenterCoverage.of(center(unknown), COMPARISON, AS_OF, DEFAULTS.withMinimumSupporters(1));
        assertFalse(enough.singleThreaded());
        assertEquals(Optional.empty(), enough.reliesOn());
    }

    @Test
    void supportersWithoutInfluence_carryNoShare() {
        BuyingCenterCoverage coverage = coverage(center(person("C-1", SUPPORTER, 0), person("C-2", CHAMPION, 0)));
        assertFalse(coverage.singleThreaded());
        assertEquals(Map.of(), coverage.supportShares());
        assertEquals(Optional.empty(), coverage.support());
    }

    @Test
    void nobodyForUs_isAFindingOfItsOwn() {
        BuyingCenterCoverage coverage = coverage(center(CONTROLLER));
        assertTrue(coverage.singleThreaded());
        assertEquals(Optional.empty(), coverage.reliesOn());
        assertTrue(coverage.findings().contains(Finding.of(BuyingCenterFinding.NO_SUPPORTER, A7)));
        assertFalse(
                BuyingCenterCoverage.of(center(CONTROLLER), COMPARISON, AS_OF, DEFAULTS.withMinimumSupporters(1))
                        .supporters()
                        .stream()
                        .anyMatch(person -> true));
    }

    @Test
    void people_areOrderedByInfluence_unknownOnesLast_equalOnesAsGiven() {
        Stakeholder unknown = unseen("C-0", PURCHASER).withObservations(seen(SEEN, SCEPTIC));
        BuyingCenterCoverage coverage = coverage(center(
                unknown,
                person("C-1", SCEPTIC, 0, PURCHASER),
                person("C-2", OPPONENT, 50, FINANCIAL_GATEKEEPER),
                person("C-3", OPPONENT, 70, USER),
                person("C-4", OPPONENT, 69, USER),
                person("C-5", SCEPTIC, 50, DECISION_MAKER),
                person("C-6", CHAMPION, 100, PURCHASER)));
        assertEquals(List.of("C-6", "C-2", "C-1", "C-0"), idsOf(coverage.decidingStakeholders()));
        assertEquals(List.of("C-3", "C-2", "C-5", "C-1", "C-0"), idsOf(coverage.opponentsInPower()));
    }

    @Test
    void loss_saysWhatRemains() {
        StakeholderLoss loss = coverage(CENTER).withoutEach().get(0);
        assertEquals(ContactId.of("C-1"), loss.contact());
        assertEquals(some("0.0000"), loss.coverage());
        assertEquals(new BigDecimal("0.0000"), loss.overallCoverage());
        // only the sceptic is left: 100 × 30 × −1 ÷ (30 × 2)
        assertEquals(some("-50.00"), loss.support());
        assertEquals(0, loss.supporters());
        assertEquals(Set.of(DESIGNER, TECHNICAL_GATEKEEPER), loss.rolesLost());
        assertTrue(loss.singleThreaded());
    }

    @Test
    void lossOfTheLargest_leavesTheSecondLargest() {
        // without C-1: 30 of 60 is one half; without C-2: 60 of 90
        BuyingCenterCoverage coverage = coverage(
                center(person("C-1", SUPPORTER, 60), person("C-2", SUPPORTER, 30), person("C-3", SUPPORTER, 30)));
        assertEquals(
                List.of(true, true, true),
                coverage.withoutEach().stream()
                        .map(StakeholderLoss::singleThreaded)
                        .toList());
        BuyingCenterCoverage four = coverage(center(
                person("C-1", SUPPORTER, 60),
                person("C-2", SUPPORTER, 30),
                person("C-3", SUPPORTER, 30),
                person("C-4", SUPPORTER, 30)));
        // 30 of 90; 60 of 120
        assertEquals(
                List.of(false, true, true, true),
                four.withoutEach().stream().map(StakeholderLoss::singleThreaded).toList());
    }

    /** By hand: without any of four equal supporters each of the others carries a third. */
    @Test
    void fourEqualSupporters_canLoseAnyOfThem() {
        BuyingCenterCoverage coverage = coverage(center(
                person("C-1", SUPPORTER, 40),
                person("C-2", SUPPORTER, 40),
                person("C-3", SUPPORTER, 40),
                person("C-4", SUPPORTER, 40)));
        assertFalse(coverage.singleThreaded());
        assertEquals(Optional.empty(), coverage.reliesOn());
        assertEquals(4, coverage.withoutEach().size());
        for (StakeholderLoss loss : coverage.withoutEach()) {
            assertFalse(loss.singleThreaded(), loss.toString());
            assertEquals(3, loss.supporters());
        }
    }

    /** One who left is followed by another, on whom all hangs until three more are for us. */
    @Test
    void pastDays_areLookedAtAgain() {
        LocalDate september = LocalDate.of(2026, 9, 30);
        List<Stakeholder> people = new ArrayList<>();
        people.add(unseen("C-1", PURCHASER)
                .withInvolvedUntil(LocalDate.of(2026, 9, 5))
                .withObservations(seen(LocalDate.of(2026, 8, 10), CHAMPION)
                        .withInfluence(40)
                        .withRapport(Rapport.ALLIED)));
        people.add(unseen("C-2", PURCHASER)
                .withObservations(
                        seen(LocalDate.of(2026, 9, 8), SUPPORTER)
                                .withInfluence(40)
                                .withRapport(Rapport.ACQUAINTED),
                        seen(LocalDate.of(2026, 11, 20), SUPPORTER).withRapport(Rapport.TRUSTED)));
        for (String contact : List.of("C-3", "C-4", "C-5")) {
            people.add(unseen(contact, USER)
                    .withObservations(
                            seen(LocalDate.of(2026, 9, 18), NEUTRAL).withInfluence(50),
                            seen(LocalDate.of(2026, 10, 26), SUPPORTER)));
        }
        BuyingCenter center = center(people.toArray(Stakeholder[]::new));
        BuyingCenterCoverage then = BuyingCenterCoverage.of(center, COMPARISON, september, DEFAULTS);
        assertEquals(Optional.of(ContactId.of("C-2")), then.reliesOn());
        assertEquals(List.of("C-1"), ids(then.noLongerInvolved()));
        assertEquals(Optional.of(Rapport.ACQUAINTED), then.people().get(0).rapport());
        BuyingCenterCoverage now = coverage(center);
        // 50 of 190
        assertFalse(now.singleThreaded());
        assertEquals(Optional.empty(), now.reliesOn());
        assertEquals(Optional.of(Rapport.TRUSTED), now.people().get(0).rapport());
        // without C-2: 50 of 150; without another: 50 of 140
        now.withoutEach().forEach(loss -> assertFalse(loss.singleThreaded(), loss.toString()));
        assertEquals(List.of("C-3", "C-4", "C-5", "C-2"), idsOf(now.supporters()));
    }

    /** By hand: with the sceptic won the support is 100 × 90 ÷ 180 = 50, and 60 of 90 is still too much for one. */
    @Test
    void improvements_areRanked() {
        List<CoverageImprovement> improvements = coverage(CENTER).improvements();
        assertEquals("""
                WIN_PERSON C-2 [FINANCIAL_GATEKEEPER] [FINANCIAL_GATEKEEPER] 0.3333 0.1429 33.33 false
                FIND_SOMEBODY - [PURCHASER] [PURCHASER] 0.3333 0.1429 0.00 false
                FIND_SOMEBODY - [INITIATOR] [INITIATOR] 0.0000 0.1429 0.00 false
                FIND_SOMEBODY - [USER] [USER] 0.0000 0.1429 0.00 false
                FIND_SOMEBODY - [DECISION_MAKER] [DECISION_MAKER] 0.0000 0.1429 0.00 false
                """.lines().toList(), lines(improvements));
    }

    /** Two decision makers must be for us: the first gains no role yet, and still comes before roles that decide nothing. */
    @Test
    void firstOfSeveralDecisionMakers_isTheNextToWin() {
        BuyingCenter center =
                center(person("C-1", Stance.SCEPTIC, 60, DECISION_MAKER)).withDecisionMode(DecisionMode.COLLECTIVE);
        List<CoverageImprovement> improvements = BuyingCenterCoverage.of(
                        center, Funnel.standard().stage("Approval"), AS_OF, DEFAULTS)
                .improvements();
        assertEquals(Optional.of(ContactId.of("C-1")), improvements.get(0).contact());
        assertEquals(Set.of(), improvements.get(0).rolesGained());
        // C-1, and somebody for each role: six that nobody is known to hold, and a second decision maker.
        assertEquals(8, improvements.size());
        assertEquals(Set.of(DECISION_MAKER), improvements.get(1).roles());
        assertEquals(Set.of(), improvements.get(1).rolesGained());
    }

    @Test
    void furtherDecisionMaker_isTheNextToFind_inACollectiveDecision() {
        BuyingCenter center = center(
                        person("C-1", CHAMPION, 50, DECISION_MAKER),
                        person("C-2", SUPPORTER, 60, USER),
                        person("C-3", SUPPORTER, 60, PURCHASER))
                .withDecisionMode(DecisionMode.COLLECTIVE);
        assertEquals(
                "FIND_SOMEBODY - [DECISION_MAKER] [DECISION_MAKER] 1.0000 0.1429 0.00 false",
                lines(atApproval(center).improvements()).get(0));
        BuyingCenter two = center.with(person("C-4", SUPPORTER, 10, DECISION_MAKER));
        assertFalse(atApproval(two).improvements().stream()
                .anyMatch(move -> move.roles().contains(DECISION_MAKER)));
    }

    /** By hand: before, 100 × (20 × 1 + 100 × −2) ÷ (120 × 2) = −75; after, 100 × 120 ÷ 240 = 50. */
    @Test
    void opponentInPower_isTheFirstToWin_besideAWeakFriend() {
        BuyingCenter center =
                center(person("C-1", SUPPORTER, 20, DECISION_MAKER), person("C-2", OPPONENT, 100, DECISION_MAKER));
        assertEquals(
                "WIN_PERSON C-2 [DECISION_MAKER] [] 0.0000 0.0000 125.00 false",
                lines(atApproval(center).improvements()).get(0));
        // 20 of 20 are carried by C-1 before and after
        BuyingCenter unknown = center.with(unseen("C-2", DECISION_MAKER).withObservations(seen(SEEN, OPPONENT)));
        assertEquals(
                "WIN_PERSON C-2 [DECISION_MAKER] [] 0.0000 0.0000 0.00 false",
                lines(atApproval(unknown).improvements()).get(0));
    }

    /**
     * By hand: C-3 and C-2 are in power; a technical gatekeeper gains two roles; C-4 gains one and raises the support too, C-5
     * raises it alone. Of C-6 nothing is known that could gain.
     */
    @Test
    void peopleInPower_comeBeforeRolesThatDecideNothing() {
        BuyingCenter center = center(
                person("C-1", SUPPORTER, 60, DECISION_MAKER),
                person("C-2", NEUTRAL, 80),
                unseen("C-3", DECISION_MAKER).withObservations(seen(SEEN, SCEPTIC)),
                person("C-4", SCEPTIC, 10, USER),
                person("C-5", SCEPTIC, 10),
                unseen("C-6"));
        assertEquals(
                List.of(
                        "C-3",
                        "C-2",
                        "[TECHNICAL_GATEKEEPER]",
                        "C-4",
                        "[INITIATOR]",
                        "[DESIGNER]",
                        "[FINANCIAL_GATEKEEPER]",
                        "[PURCHASER]",
                        "C-5"),
                atApproval(center).improvements().stream()
                        .map(move -> move.contact()
                                .map(ContactId::value)
                                .orElse(move.roles().toString()))
                        .toList());
    }

    /** By hand: from 100 × 20,000 ÷ 40,002 = 49.9975 to 100 × 20,001 ÷ 40,002 = 50, which both round to 50.00. */
    @Test
    void gainTooSmallToBeSeen_isAMoveAllTheSame() {
        List<Stakeholder> people = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            people.add(person("C-" + i, SUPPORTER, 100, BuyingRole.values()));
        }
        people.add(person("C-200", NEUTRAL, 1));
        assertEquals(
                List.of("WIN_PERSON C-200 [] [] 0.0000 0.0000 0.00 false"),
                lines(coverage(center(people.toArray(Stakeholder[]::new))).improvements()));
    }

    private static BuyingCenterCoverage atApproval(BuyingCenter center) {
        return BuyingCenterCoverage.of(center, Funnel.standard().stage("Approval"), AS_OF, DEFAULTS);
    }

    private static List<String> lines(List<CoverageImprovement> improvements) {
        return improvements.stream()
                .map(move -> move.kind() + " "
                        + move.contact().map(ContactId::value).orElse("-") + " "
                        + move.roles() + " " + move.rolesGained() + " "
                        + move.coverageGain().orElseThrow() + " " + move.overallGain() + " "
                        + move.supportGain() + " " + move.endsSingleThread())
                .toList();
    }

    /** At comparison no decision maker decides; that two of them are to be found is told nevertheless, though last. */
    @Test
    void decisionMakersOfACollectiveDecision_areToBeFound_atAnyStage() {
        List<CoverageImprovement> moves =
                coverage(center().withDecisionMode(DecisionMode.COLLECTIVE)).improvements();
        assertEquals(7, moves.size());
        assertEquals(Set.of(DECISION_MAKER), moves.get(6).roles());
        assertEquals(Set.of(), moves.get(6).rolesGained());
    }

    /** By hand: a supporter among champions lowers the balance from 100 to (2 × 50 + 2 × 50 + 50) ÷ 300 = 83.33. */
    @Test
    void winning_mayLowerTheBalance_andIsNamedOnlyIfItGains() {
        Stakeholder weighed = unseen("C-3")
                .withObservations(StakeholderObservation.builder()
                        .date(SEEN)
                        .influence(50)
                        .build());
        BuyingCenterCoverage won = coverage(center(person("C-1", CHAMPION, 50), person("C-2", CHAMPION, 50), weighed));
        CoverageImprovement move = won.improvements().stream()
                .filter(any -> any.kind() == ImprovementKind.WIN_PERSON)
                .findFirst()
                .orElseThrow();
        // 100 of 200 was carried by each; then 100 of 250
        assertTrue(move.endsSingleThread());
        assertEquals(new BigDecimal("-16.67"), move.supportGain());
        assertEquals(Set.of(), move.rolesGained());
        BuyingCenterCoverage nothing = BuyingCenterCoverage.of(
                center(person("C-1", CHAMPION, 50), weighed),
                COMPARISON,
                AS_OF,
                DEFAULTS.withSingleThreadShare(Probability.ofPercent(1)));
        assertFalse(nothing.improvements().stream().anyMatch(any -> any.kind() == ImprovementKind.WIN_PERSON));
    }

    @Test
    void stance_isStale_fromTheDayAfterItsDatePlusTheLimitOn() {
        CoverageOptions month = DEFAULTS.withEvidenceAgeLimit(Period.ofMonths(1));
        LocalDate lastDay = LocalDate.of(2026, 11, 8);
        BuyingCenter center = CENTER.with(unseen("C-3"))
                .with(
                        ContactId.of("C-2"),
                        StakeholderObservation.builder()
                                .date(lastDay)
                                .influence(10)
                                .build());
        assertFalse(BuyingCenterCoverage.of(center, COMPARISON, lastDay, month).people().stream()
                .anyMatch(StakeholderStanding::stale));
        BuyingCenterCoverage later = BuyingCenterCoverage.of(center, COMPARISON, lastDay.plusDays(1), month);
        assertEquals(
                List.of(true, true, false),
                later.people().stream().map(StakeholderStanding::stale).toList());
        assertEquals(some("0.3333"), later.coverage(), "a stale stance still counts");
        assertFalse(BuyingCenterCoverage.of(center, COMPARISON, LocalDate.MAX, DEFAULTS).people().stream()
                .anyMatch(StakeholderStanding::stale));
    }

    /** The worked dates of the age limit. */
    @Test
    void stanceOfJune1_isStaleAsOfSeptember2_withALimitOfThreeMonths() {
        CoverageOptions quarter = DEFAULTS.withEvidenceAgeLimit(Period.ofMonths(3));
        BuyingCenter center = center(unseen("C-1").withObservations(seen(LocalDate.of(2026, 6, 1), SUPPORTER)));
        assertFalse(BuyingCenterCoverage.of(center, COMPARISON, LocalDate.of(2026, 9, 1), quarter)
                .people()
                .get(0)
                .stale());
        assertTrue(BuyingCenterCoverage.of(center, COMPARISON, LocalDate.of(2026, 9, 2), quarter)
                .people()
                .get(0)
                .stale());
    }

    @Test
    void ageLimitBeyondAllDates_isRefused() {
        CoverageOptions options = DEFAULTS.withEvidenceAgeLimit(Period.ofYears(999_999_999));
        assertThrows(DateTimeException.class, () -> BuyingCenterCoverage.of(CENTER, COMPARISON, AS_OF, options));
    }

    @Test
    void findings_standInTheirOrder() {
        Stakeholder talksLater = ENGINEER.withObservations(
                seen(SEEN, SUPPORTER).withInfluence(60),
                seen(AS_OF.plusDays(1), SCEPTIC),
                seen(AS_OF.plusDays(2), NEUTRAL));
        BuyingCenter center = center(
                        talksLater,
                        person("C-2", OPPONENT, 40, TECHNICAL_GATEKEEPER),
                        person("C-3", SCEPTIC, 80, FINANCIAL_GATEKEEPER),
                        person("C-4", OPPONENT, 90, DECISION_MAKER),
                        unseen("C-5"),
                        unseen("C-6", USER)
                                .withInvolvedSince(AS_OF.plusDays(1))
                                .withObservations(seen(AS_OF.plusDays(1), NEUTRAL)),
                        unseen("C-7", USER).withInvolvedUntil(AS_OF.minusDays(1)),
                        person("C-8", SCEPTIC, 75, INITIATOR))
                .withDecisionMode(DecisionMode.COLLECTIVE)
                .withOpportunity(OpportunityId.of("O-1"));
        BuyingCenterCoverage coverage =
                BuyingCenterCoverage.of(center, COMPARISON, AS_OF, DEFAULTS.withEvidenceAgeLimit(Period.ofMonths(1)));
        List<String> of = List.of("A-7", "O-1");
        assertEquals(
                List.of(
                        Finding.of(BuyingCenterFinding.DECIDING_ROLES_UNCOVERED, of, "Comparison", List.of(PURCHASER)),
                        Finding.of(BuyingCenterFinding.OTHER_ROLES_UNCOVERED, of, List.of(USER)),
                        Finding.of(
                                BuyingCenterFinding.DECIDING_ROLE_AGAINST,
                                of,
                                "Comparison",
                                FINANCIAL_GATEKEEPER,
                                List.of("C-3")),
                        Finding.of(
                                BuyingCenterFinding.DECIDING_ROLE_CONTESTED,
                                of,
                                "Comparison",
                                TECHNICAL_GATEKEEPER,
                                List.of("C-1"),
                                List.of("C-2")),
                        Finding.of(BuyingCenterFinding.SINGLE_THREADED, of, "C-1", Probability.ONE),
                        Finding.of(BuyingCenterFinding.DECISION_MAKER_OPPOSED, of, List.of("C-4")),
                        Finding.of(BuyingCenterFinding.OPPONENTS_IN_POWER, of, List.of("C-8")),
                        Finding.of(BuyingCenterFinding.STANCE_UNKNOWN, of, List.of("C-5")),
                        Finding.of(BuyingCenterFinding.INFLUENCE_UNKNOWN, of, List.of("C-5")),
                        Finding.of(BuyingCenterFinding.ROLE_UNKNOWN, of, List.of("C-5")),
                        Finding.of(
                                BuyingCenterFinding.STANCE_STALE,
                                of,
                                List.of("C-1", "C-2", "C-3", "C-4", "C-8"),
                                AS_OF),
                        Finding.of(BuyingCenterFinding.COLLECTIVE_SUPPORT_MISSING, of, 0),
                        Finding.of(BuyingCenterFinding.NOT_INVOLVED, of, List.of("C-6", "C-7"), AS_OF),
                        Finding.of(BuyingCenterFinding.LATER_OBSERVATIONS, of, AS_OF, 3, List.of("C-1", "C-6"))),
                coverage.findings());
        assertEquals(List.of("C-7"), ids(coverage.noLongerInvolved()));
        assertEquals(List.of("C-6"), ids(coverage.notYetInvolved()));
        assertEquals(List.of("C-6", "C-7"), ids(coverage.notInvolved()));
        assertEquals(Map.of(ContactId.of("C-1"), 2, ContactId.of("C-6"), 1), coverage.laterObservations());
    }

    @Test
    void decidingRoleThatIsUndecided_isAFinding() {
        BuyingCenter center = center(
                person("C-1", NEUTRAL, 60, DECISION_MAKER),
                unseen("C-2", DECISION_MAKER),
                person("C-3", NEUTRAL, 9, USER));
        assertEquals(some("0.0000"), atApproval(center).coverage());
        Finding undecided = Finding.of(
                BuyingCenterFinding.DECIDING_ROLE_UNDECIDED, A7, "Approval", DECISION_MAKER, List.of("C-1", "C-2"));
        assertEquals(
                List.of(undecided),
                of(atApproval(center), BuyingCenterFinding.DECIDING_ROLE_UNDECIDED),
                "the user decides nothing");
        BuyingCenter known = center.with(person("C-2", SCEPTIC, 1, DECISION_MAKER));
        assertEquals(List.of(), of(atApproval(known), BuyingCenterFinding.DECIDING_ROLE_UNDECIDED));
    }

    @Test
    void opponent_isNamedOnce() {
        BuyingCenter center =
                center(person("C-1", OPPONENT, 90, DECISION_MAKER), person("C-2", SCEPTIC, 80, PURCHASER));
        BuyingCenterFinding[] kinds = {
            BuyingCenterFinding.DECIDING_ROLE_AGAINST,
            BuyingCenterFinding.DECIDING_ROLE_CONTESTED,
            BuyingCenterFinding.DECISION_MAKER_OPPOSED,
            BuyingCenterFinding.OPPONENTS_IN_POWER
        };
        Finding decisionMaker = Finding.of(BuyingCenterFinding.DECISION_MAKER_OPPOSED, A7, List.of("C-1"));
        assertEquals(
                List.of(decisionMaker, Finding.of(BuyingCenterFinding.OPPONENTS_IN_POWER, A7, List.of("C-2"))),
                of(atApproval(center), kinds));
        Finding purchaser =
                Finding.of(BuyingCenterFinding.DECIDING_ROLE_AGAINST, A7, "Commitment", PURCHASER, List.of("C-2"));
        assertEquals(
                List.of(purchaser, decisionMaker),
                of(BuyingCenterCoverage.of(center, COMMITMENT, AS_OF, DEFAULTS), kinds));
        Finding divided = Finding.of(
                BuyingCenterFinding.DECIDING_ROLE_CONTESTED,
                A7,
                "Commitment",
                PURCHASER,
                List.of("C-4"),
                List.of("C-2"));
        BuyingCenter contested = center.with(person("C-4", SUPPORTER, 10, PURCHASER));
        assertEquals(
                List.of(divided, decisionMaker),
                of(BuyingCenterCoverage.of(contested, COMMITMENT, AS_OF, DEFAULTS), kinds));
    }

    private static List<Finding> of(BuyingCenterCoverage coverage, BuyingCenterFinding... kinds) {
        return coverage.findings().stream()
                .filter(finding -> List.of(kinds).contains(finding.code()))
                .toList();
    }

    @Test
    void findings_areFew_whenAllIsKnownAndWon() {
        Stakeholder all = person("C-1", CHAMPION, 50, BuyingRole.values());
        BuyingCenterCoverage coverage =
                coverage(center(all, person("C-2", SUPPORTER, 60, USER), person("C-3", CHAMPION, 50, USER)));
        assertEquals(List.of(), coverage.findings());
        assertEquals(List.of(), coverage.improvements());
        assertEquals(some("1.0000"), coverage.coverage());
        assertEquals(new BigDecimal("1.0000"), coverage.overallCoverage());
        BuyingCenter unknownMode = BuyingCenter.builder()
                .account("A-7")
                .addStakeholders(all, person("C-2", SUPPORTER, 60, USER), person("C-3", CHAMPION, 50, USER))
                .build();
        assertEquals(
                List.of(Finding.of(BuyingCenterFinding.DECISION_MODE_UNKNOWN, A7)),
                coverage(unknownMode).findings());
    }

    @Test
    void emptyCenter_isCoveredByNobody() {
        BuyingCenterCoverage coverage = coverage(center());
        assertEquals(some("0.0000"), coverage.coverage());
        assertEquals(7, coverage.uncovered().size());
        assertEquals(List.of(), coverage.withoutEach());
        assertEquals(7, coverage.improvements().size());
        assertTrue(coverage.singleThreaded());
    }

    @Test
    void rolesAndPointsOfTheCaller_count() {
        CoverageOptions options = DEFAULTS.withDecidingRoles(
                        DecidingRoles.standard().with(BuyingPhase.COMPARISON, Set.of(USER)))
                .withSupportScale(
                        SupportScale.of(Map.of(OPPONENT, -10, SCEPTIC, -4, NEUTRAL, 0, SUPPORTER, 2, CHAMPION, 3)));
        BuyingCenterCoverage coverage = BuyingCenterCoverage.of(CENTER, COMPARISON, AS_OF, options);
        assertEquals(some("0.0000"), coverage.coverage());
        // 100 × (60 × 2 + 30 × −4) ÷ (90 × 10)
        assertEquals(some("0.00"), coverage.support());
        assertEquals(Set.of(USER), coverage.decidingRoles());
    }

    @Test
    void coverages_areEqual_whenTheirInputsAre() {
        assertEquals(coverage(CENTER), coverage(center(ENGINEER, CONTROLLER)));
        assertEquals(
                coverage(CENTER).hashCode(),
                coverage(center(ENGINEER, CONTROLLER)).hashCode());
        assertNotEquals(coverage(CENTER), coverage(center(CONTROLLER, ENGINEER)));
        assertEquals(coverage(CENTER).withoutEach(), coverage(CENTER).withoutEach());
    }

    @Test
    void text_showsNothingPersonal() {
        Stakeholder noted = ENGINEER.withPersonalLink("same school")
                .withObservations(seen(SEEN, SUPPORTER).withInfluence(60).withEvidence("called Li"));
        String text = coverage(center(noted)).toString();
        assertFalse(text.contains("school") || text.contains("Li,") || text.contains("called"), text);
        assertTrue(text.contains("C-1"), text);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("center", () -> BuyingCenterCoverage.of(null, COMPARISON, AS_OF, DEFAULTS));
        assertNull("stage", () -> BuyingCenterCoverage.of(CENTER, null, AS_OF, DEFAULTS));
        assertNull("asOf", () -> BuyingCenterCoverage.of(CENTER, COMPARISON, null, DEFAULTS));
        assertNull("options", () -> BuyingCenterCoverage.of(CENTER, COMPARISON, AS_OF, null));
        assertNull("role", () -> coverage(CENTER).role(null));
    }
}
