package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.buyingcenter.Centers.AS_OF;
import static io.github.keyaccount.buyingcenter.Centers.ids;
import static io.github.keyaccount.buyingcenter.Centers.idsOf;
import static io.github.keyaccount.buyingcenter.Centers.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.funnel.FunnelStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BuyingCenterCoverageLawsTest {

    @Provide
    Arbitrary<BuyingCenter> centers() {
        return Centers.centers();
    }

    @Provide
    Arbitrary<FunnelStage> stages() {
        return Centers.stages();
    }

    @Provide
    Arbitrary<CoverageOptions> options() {
        return Centers.options();
    }

    private static BuyingCenterCoverage coverage(BuyingCenter center, FunnelStage stage, CoverageOptions options) {
        return BuyingCenterCoverage.of(center, stage, AS_OF, options);
    }

    @Property(tries = 200)
    void figures_areThoseOfASlowWalkOverAllPeople(
            @ForAll("centers") BuyingCenter center,
            @ForAll("stages") FunnelStage stage,
            @ForAll("options") CoverageOptions options) {
        BuyingCenterCoverage coverage = coverage(center, stage, options);
        CoverageOracle oracle = new CoverageOracle(center, stage, AS_OF, options);
        assertEquals(oracle.coverage(), coverage.coverage());
        assertEquals(oracle.overallCoverage(), coverage.overallCoverage());
        assertEquals(oracle.support(), coverage.support());
        assertEquals(oracle.singleThreaded(), coverage.singleThreaded());
        assertEquals(oracle.deciding(), coverage.decidingRoles());
        List<BuyingRole> uncovered = new ArrayList<>();
        for (BuyingRole role : BuyingRole.values()) {
            assertEquals(oracle.cover(role), coverage.role(role).cover());
            assertEquals(oracle.supported().contains(role), coverage.role(role).supported());
            assertEquals(oracle.deciding().contains(role), coverage.role(role).deciding());
            if (oracle.cover(role) == RoleCover.NOBODY) {
                uncovered.add(role);
            }
        }
        assertEquals(uncovered, coverage.uncovered());
        assertEquals(ids(oracle.people().stream().map(Stakeholder::contact).toList()), idsOf(coverage.people()));
        assertEquals(
                oracle.people().stream().map(oracle::roles).toList(),
                coverage.people().stream().map(StakeholderStanding::roles).toList());
        oracle.support()
                .ifPresent(support -> assertTrue(support.abs().compareTo(BigDecimal.valueOf(100)) <= 0, "bounded"));
    }

    /** By looking for the largest influence among those left, again and again. */
    @Property(tries = 200)
    void decidersAndOpponents_areOrderedByInfluence(
            @ForAll("centers") BuyingCenter center,
            @ForAll("stages") FunnelStage stage,
            @ForAll("options") CoverageOptions options) {
        BuyingCenterCoverage coverage = coverage(center, stage, options);
        CoverageOracle oracle = new CoverageOracle(center, stage, AS_OF, options);
        List<Stakeholder> deciders = new ArrayList<>();
        List<Stakeholder> opponents = new ArrayList<>();
        List<Stakeholder> supporters = new ArrayList<>();
        for (Stakeholder person : oracle.people()) {
            if (oracle.roles(person).stream().anyMatch(oracle.deciding()::contains)) {
                deciders.add(person);
            }
            if (oracle.isOpponent(person) && oracle.inPower(person)) {
                opponents.add(person);
            }
            if (oracle.isSupporter(person)) {
                supporters.add(person);
            }
        }
        assertEquals(byInfluence(deciders), idsOf(coverage.decidingStakeholders()));
        assertEquals(byInfluence(opponents), idsOf(coverage.opponentsInPower()));
        assertEquals(
                supporters.stream().map(Stakeholder::contact).sorted().toList(),
                coverage.supporters().stream()
                        .map(StakeholderStanding::contact)
                        .sorted()
                        .toList());
    }

    private static List<String> byInfluence(List<Stakeholder> people) {
        List<Stakeholder> left = new ArrayList<>(people);
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Stakeholder most = left.get(0);
            for (Stakeholder person : left) {
                if (person.influence(AS_OF).orElse(-1) > most.influence(AS_OF).orElse(-1)) {
                    most = person;
                }
            }
            ordered.add(most.contact().value());
            left.remove(most);
        }
        return ordered;
    }

    @Property(tries = 100)
    void orderOfThePeople_doesNotMatterToTheFigures(
            @ForAll("centers") BuyingCenter center,
            @ForAll("stages") FunnelStage stage,
            @ForAll("options") CoverageOptions options,
            @ForAll long seed) {
        List<Stakeholder> shuffled = new ArrayList<>(center.stakeholders());
        Collections.shuffle(shuffled, new Random(seed));
        BuyingCenterCoverage one = coverage(center, stage, options);
        BuyingCenterCoverage other = coverage(center.withStakeholders(shuffled), stage, options);
        assertEquals(one.coverage(), other.coverage());
        assertEquals(one.overallCoverage(), other.overallCoverage());
        assertEquals(one.support(), other.support());
        assertEquals(one.singleThreaded(), other.singleThreaded());
        assertEquals(one.uncovered(), other.uncovered());
        assertEquals(new HashSet<>(one.withoutEach()), new HashSet<>(other.withoutEach()));
        assertEquals(new HashSet<>(one.improvements()), new HashSet<>(other.improvements()));
    }

    @Property(tries = 200)
    void lossOfEach_isWhatRemainsWithoutThatPerson(
            @ForAll("centers") BuyingCenter center,
            @ForAll("stages") FunnelStage stage,
            @ForAll("options") CoverageOptions options) {
        BuyingCenterCoverage coverage = coverage(center, stage, options);
        List<StakeholderLoss> losses = coverage.withoutEach();
        assertEquals(
                idsOf(coverage.people()),
                ids(losses.stream().map(StakeholderLoss::contact).toList()));
        for (StakeholderLoss loss : losses) {
            BuyingCenterCoverage rest = coverage(center.without(loss.contact()), stage, options);
            assertEquals(rest.coverage(), loss.coverage());
            assertEquals(rest.overallCoverage(), loss.overallCoverage());
            assertEquals(rest.support(), loss.support());
            assertEquals(rest.supporters().size(), loss.supporters());
            assertEquals(rest.singleThreaded(), loss.singleThreaded());
            Set<BuyingRole> lost = new TreeSet<>(rest.uncovered());
            lost.removeAll(coverage.uncovered());
            assertEquals(lost, loss.rolesLost());
            assertTrue(loss.overallCoverage().compareTo(coverage.overallCoverage()) <= 0, "never better covered");
            loss.coverage()
                    .ifPresent(left ->
                            assertTrue(left.compareTo(coverage.coverage().orElseThrow()) <= 0, "never better covered"));
        }
    }

    /** A move as it comes out when the whole coverage is measured anew with the person as a supporter. */
    private record Move(Optional<Stakeholder> person, Set<BuyingRole> roles, CoverageOracle now, CoverageOracle then) {
        Set<BuyingRole> gained() {
            Set<BuyingRole> gained = new TreeSet<>(then.supported());
            gained.removeAll(now.supported());
            return gained;
        }

        int decidingGained() {
            Set<BuyingRole> deciding = gained();
            deciding.retainAll(now.deciding());
            return deciding.size();
        }

        /** Of the deciding roles not won yet, those with more supporters than now. */
        int closerTo() {
            int closer = 0;
            for (BuyingRole role : now.deciding()) {
                boolean open = now.supporters(role) < now.needed(role);
                closer += open && then.supporters(role) > now.supporters(role) ? 1 : 0;
            }
            return closer;
        }

        /** 2 for people in power who are against us, 1 for others in power, 0 for everybody else. */
        int power() {
            if (person.isEmpty() || !now.inPower(person.get())) {
                return 0;
            }
            return now.isOpponent(person.get()) ? 2 : 1;
        }

        BigDecimal supportGain() {
            BigDecimal zero = new BigDecimal("0.00");
            return then.support().orElse(zero).subtract(now.support().orElse(zero));
        }

        boolean ends() {
            return now.singleThreaded() && !then.singleThreaded();
        }

        boolean helps() {
            return person.isEmpty()
                    || !gained().isEmpty()
                    || closerTo() > 0
                    || power() > 0
                    || then.compareSupport(now) > 0
                    || ends();
        }

        boolean isBetterThan(Move other) {
            if (decidingGained() != other.decidingGained()) {
                return decidingGained() > other.decidingGained();
            }
            if (closerTo() != other.closerTo()) {
                return closerTo() > other.closerTo();
            }
            if (power() != other.power()) {
                return power() > other.power();
            }
            if (gained().size() != other.gained().size()) {
                return gained().size() > other.gained().size();
            }
            return then.compareSupport(other.then) > 0;
        }
    }

    @Property(tries = 200)
    void improvements_areAllMovesThatHelp_bestFirst(
            @ForAll("centers") BuyingCenter center,
            @ForAll("stages") FunnelStage stage,
            @ForAll("options") CoverageOptions options) {
        BuyingCenterCoverage coverage = coverage(center, stage, options);
        CoverageOracle now = new CoverageOracle(center, stage, AS_OF, options);
        List<Move> left = new ArrayList<>();
        for (BuyingRole role : BuyingRole.values()) {
            if (now.holders(role) < now.needed(role) && !now.supported().contains(role)) {
                Stakeholder found = Centers.unseen("new", role).withObservations(seen(AS_OF, Stance.SUPPORTER));
                left.add(new Move(Optional.empty(), Set.of(role), now, after(now, center.with(found))));
            }
        }
        for (Stakeholder person : now.people()) {
            if (!now.isSupporter(person)) {
                Stakeholder won =
                        person.withObservations(seen(AS_OF, Stance.SUPPORTER).withInfluence(person.influence(AS_OF)));
                left.add(new Move(Optional.of(person), now.roles(person), now, after(now, center.with(won))));
            }
        }
        left.removeIf(move -> !move.helps());
        List<CoverageImprovement> improvements = coverage.improvements();
        assertEquals(left.size(), improvements.size());
        for (CoverageImprovement improvement : improvements) {
            Move best = left.get(0);
            for (Move move : left) {
                best = move.isBetterThan(best) ? move : best;
            }
            left.remove(best);
            assertEquals(best.person().map(Stakeholder::contact), improvement.contact());
            assertEquals(
                    best.person().isPresent() ? ImprovementKind.WIN_PERSON : ImprovementKind.FIND_SOMEBODY,
                    improvement.kind());
            assertEquals(best.roles(), improvement.roles());
            assertEquals(best.gained(), improvement.rolesGained());
            int gained = best.decidingGained();
            assertEquals(
                    coverage.coverage()
                            .map(any -> CoverageOracle.rounded(
                                    gained, now.deciding().size(), 4)),
                    improvement.coverageGain());
            assertEquals(CoverageOracle.rounded(best.gained().size(), 7, 4), improvement.overallGain());
            assertEquals(best.supportGain(), improvement.supportGain());
            assertEquals(best.ends(), improvement.endsSingleThread());
        }
    }

    private static CoverageOracle after(CoverageOracle now, BuyingCenter changed) {
        return new CoverageOracle(changed, now.stage(), now.asOf(), now.options());
    }

    @Property(tries = 200)
    void shares_sumToOne_andLieWithinAUnitOfTheirExactValue(
            @ForAll("centers") BuyingCenter center, @ForAll("options") CoverageOptions options) {
        BuyingCenterCoverage coverage = coverage(center, Centers.COMPARISON, options);
        CoverageOracle oracle = new CoverageOracle(center, Centers.COMPARISON, AS_OF, options);
        long sum = oracle.people().stream().mapToLong(oracle::part).sum();
        BigDecimal shares = coverage.supportShares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, shares.compareTo(sum > 0 ? BigDecimal.ONE : BigDecimal.ZERO));
        BigDecimal unit = new BigDecimal("0.0001");
        for (Stakeholder person : oracle.people()) {
            boolean known = sum > 0
                    && oracle.isSupporter(person)
                    && person.influence(AS_OF).isPresent();
            assertEquals(known, coverage.supportShares().containsKey(person.contact()));
            if (known) {
                BigDecimal off = coverage.supportShares()
                        .get(person.contact())
                        .multiply(BigDecimal.valueOf(sum))
                        .subtract(BigDecimal.valueOf(oracle.part(person)));
                assertTrue(off.abs().compareTo(unit.multiply(BigDecimal.valueOf(sum))) < 0, "within a unit");
            }
        }
    }

    @Property(tries = 200)
    void reliesOn_isTheOneWhoCarriesTooMuch_orTheOnlyOne(
            @ForAll("centers") BuyingCenter center, @ForAll("options") CoverageOptions options) {
        BuyingCenterCoverage coverage = coverage(center, Centers.COMPARISON, options);
        CoverageOracle oracle = new CoverageOracle(center, Centers.COMPARISON, AS_OF, options);
        Optional<Stakeholder> expected = Optional.empty();
        for (Stakeholder person : oracle.people()) {
            boolean only = oracle.isSupporter(person) && oracle.supporters() == 1 && oracle.singleThreaded();
            boolean more = expected.isEmpty() || oracle.part(person) > oracle.part(expected.get());
            if ((only || oracle.carriesTooMuch(person)) && more) {
                expected = Optional.of(person);
            }
        }
        assertEquals(expected.map(Stakeholder::contact), coverage.reliesOn());
    }

    @Property(tries = 200)
    void whatIsLater_orNotInvolved_changesNoFigure(
            @ForAll("centers") BuyingCenter center, @ForAll("stages") FunnelStage stage) {
        CoverageOptions options = Centers.DEFAULTS;
        BuyingCenterCoverage coverage = coverage(center, stage, options);
        List<Stakeholder> earlier = new ArrayList<>();
        int later = 0;
        for (Stakeholder person : center.involved(AS_OF)) {
            earlier.add(person.withObservations(person.observations().stream()
                    .filter(observation -> !observation.date().isAfter(AS_OF))
                    .toList()));
        }
        for (Stakeholder person : center.stakeholders()) {
            for (StakeholderObservation observation : person.observations()) {
                later += observation.date().isAfter(AS_OF) ? 1 : 0;
            }
        }
        BuyingCenterCoverage without = coverage(center.withStakeholders(earlier), stage, options);
        assertEquals(without.people(), coverage.people());
        assertEquals(without.roles(), coverage.roles());
        assertEquals(without.withoutEach(), coverage.withoutEach());
        assertEquals(without.improvements(), coverage.improvements());
        assertEquals(
                later,
                coverage.laterObservations().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(
                center.stakeholders().size(),
                coverage.people().size()
                        + coverage.notYetInvolved().size()
                        + coverage.noLongerInvolved().size());
        List<ContactId> notInvolved = new ArrayList<>();
        for (Stakeholder person : center.stakeholders()) {
            if (!center.involved(AS_OF).contains(person)) {
                notInvolved.add(person.contact());
            }
        }
        assertEquals(notInvolved, coverage.notInvolved());
        assertTrue(without.notInvolved().isEmpty());
        assertTrue(
                without.notYetInvolved().isEmpty() && without.noLongerInvolved().isEmpty());
    }

    @Property(tries = 200)
    void findings_agreeWithTheFigures_inTheirOrder(
            @ForAll("centers") BuyingCenter center,
            @ForAll("stages") FunnelStage stage,
            @ForAll("options") CoverageOptions options) {
        BuyingCenterCoverage coverage = coverage(center, stage, options);
        List<FindingCode> codes =
                coverage.findings().stream().map(Finding::code).toList();
        assertEquals(
                Arrays.stream(BuyingCenterFinding.values())
                        .flatMap(code -> codes.stream().filter(code::equals))
                        .toList(),
                codes);
        long hanging = codes.stream()
                .filter(Set.of(
                        BuyingCenterFinding.SINGLE_THREADED,
                        BuyingCenterFinding.SINGLE_SUPPORTER,
                        BuyingCenterFinding.TOO_FEW_SUPPORTERS)::contains)
                .count();
        assertEquals(coverage.singleThreaded() && !coverage.supporters().isEmpty() ? 1 : 0, hanging);
        assertEquals(coverage.supporters().isEmpty(), codes.contains(BuyingCenterFinding.NO_SUPPORTER));
        assertEquals(
                coverage.reliesOn().isPresent(),
                codes.contains(BuyingCenterFinding.SINGLE_THREADED)
                        || codes.contains(BuyingCenterFinding.SINGLE_SUPPORTER));
        assertEquals(coverage.phase().isEmpty(), codes.contains(BuyingCenterFinding.PHASE_UNKNOWN));
        assertEquals(
                coverage.uncovered().isEmpty(),
                !codes.contains(BuyingCenterFinding.DECIDING_ROLES_UNCOVERED)
                        && !codes.contains(BuyingCenterFinding.OTHER_ROLES_UNCOVERED));
        assertFalse(coverage.phase().isEmpty() && codes.contains(BuyingCenterFinding.DECIDING_ROLES_UNCOVERED));
    }

    /** By asking for each role how its holders stand. */
    @Property(tries = 200)
    void decidingRolesAndOpponents_areNamed_eachOpponentInPowerAsCloselyAsCanBe(
            @ForAll("centers") BuyingCenter center,
            @ForAll("stages") FunnelStage stage,
            @ForAll("options") CoverageOptions options) {
        CoverageOracle oracle = new CoverageOracle(center, stage, AS_OF, options);
        List<String> of = List.of("A-7");
        List<Finding> against = new ArrayList<>();
        List<Finding> contested = new ArrayList<>();
        List<Finding> undecided = new ArrayList<>();
        List<Stakeholder> opposed = new ArrayList<>();
        List<Stakeholder> others = new ArrayList<>();
        for (BuyingRole role : oracle.deciding()) {
            List<String> friends = new ArrayList<>();
            List<String> foes = new ArrayList<>();
            List<String> holders = new ArrayList<>();
            for (Stakeholder person : oracle.people()) {
                if (oracle.roles(person).contains(role)) {
                    String contact = person.contact().value();
                    holders.add(contact);
                    (oracle.isSupporter(person) ? friends : oracle.isOpponent(person) ? foes : new ArrayList<String>())
                            .add(contact);
                }
            }
            if (!foes.isEmpty() && !friends.isEmpty()) {
                contested.add(
                        Finding.of(BuyingCenterFinding.DECIDING_ROLE_CONTESTED, of, stage.name(), role, friends, foes));
            } else if (!foes.isEmpty() && role != BuyingRole.DECISION_MAKER) {
                against.add(Finding.of(BuyingCenterFinding.DECIDING_ROLE_AGAINST, of, stage.name(), role, foes));
            } else if (!holders.isEmpty() && friends.isEmpty() && foes.isEmpty()) {
                undecided.add(Finding.of(BuyingCenterFinding.DECIDING_ROLE_UNDECIDED, of, stage.name(), role, holders));
            }
        }
        for (Stakeholder person : oracle.people()) {
            if (oracle.isOpponent(person)) {
                boolean decides = oracle.roles(person).stream().anyMatch(oracle.deciding()::contains);
                if (oracle.roles(person).contains(BuyingRole.DECISION_MAKER)) {
                    opposed.add(person);
                } else if (!decides && oracle.inPower(person)) {
                    others.add(person);
                }
            }
        }
        List<Finding> expected = new ArrayList<>(against);
        expected.addAll(contested);
        expected.addAll(undecided);
        if (!opposed.isEmpty()) {
            expected.add(Finding.of(BuyingCenterFinding.DECISION_MAKER_OPPOSED, of, byInfluence(opposed)));
        }
        if (!others.isEmpty()) {
            expected.add(Finding.of(BuyingCenterFinding.OPPONENTS_IN_POWER, of, byInfluence(others)));
        }
        Set<FindingCode> asked = Set.of(
                BuyingCenterFinding.DECIDING_ROLE_AGAINST,
                BuyingCenterFinding.DECIDING_ROLE_CONTESTED,
                BuyingCenterFinding.DECIDING_ROLE_UNDECIDED,
                BuyingCenterFinding.DECISION_MAKER_OPPOSED,
                BuyingCenterFinding.OPPONENTS_IN_POWER);
        assertEquals(
                expected,
                coverage(center, stage, options).findings().stream()
                        .filter(finding -> asked.contains(finding.code()))
                        .toList());
    }
}
