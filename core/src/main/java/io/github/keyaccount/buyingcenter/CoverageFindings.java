package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.COLLECTIVE_SUPPORT_MISSING;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.DECIDING_ROLES_UNCOVERED;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.DECIDING_ROLE_AGAINST;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.DECIDING_ROLE_CONTESTED;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.DECIDING_ROLE_UNDECIDED;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.DECISION_MAKER_OPPOSED;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.DECISION_MODE_UNKNOWN;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.INFLUENCE_UNKNOWN;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.LATER_OBSERVATIONS;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.NOT_INVOLVED;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.NO_SUPPORTER;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.OPPONENTS_IN_POWER;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.OTHER_ROLES_UNCOVERED;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.PHASE_UNKNOWN;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.ROLE_UNKNOWN;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.SINGLE_SUPPORTER;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.SINGLE_THREADED;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.STANCE_STALE;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.STANCE_UNKNOWN;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.TOO_FEW_SUPPORTERS;
import static io.github.keyaccount.buyingcenter.CenterFindings.addContacts;
import static io.github.keyaccount.buyingcenter.CenterFindings.ids;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.measure.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What a reader of a coverage should know. */
final class CoverageFindings {
    private final BuyingCenterCoverage coverage;
    private final List<String> center;
    private final List<Finding> findings = new ArrayList<>();

    CoverageFindings(BuyingCenterCoverage coverage) {
        this.coverage = coverage;
        this.center = CenterFindings.center(coverage.account(), coverage.opportunity());
    }

    List<Finding> all() {
        addRoleFindings();
        addSupportFindings();
        List<StakeholderStanding> opponents = coverage.opponentsInPower();
        Predicate<StakeholderStanding> decisionMaker = person -> person.roles().contains(BuyingRole.DECISION_MAKER);
        addPeople(DECISION_MAKER_OPPOSED, opponents, decisionMaker);
        addPeople(
                OPPONENTS_IN_POWER,
                opponents,
                decisionMaker.or(StakeholderStanding::decides).negate());
        List<StakeholderStanding> people = coverage.people();
        addPeople(STANCE_UNKNOWN, people, person -> person.stance().isEmpty());
        addPeople(INFLUENCE_UNKNOWN, people, person -> person.influence().isEmpty());
        addPeople(ROLE_UNKNOWN, people, person -> person.roles().isEmpty());
        addPeople(STANCE_STALE, people, StakeholderStanding::stale, coverage.asOf());
        addModeFindings();
        if (coverage.phase().isEmpty()) {
            findings.add(Finding.of(PHASE_UNKNOWN, center, coverage.stage()));
        }
        addContacts(findings, NOT_INVOLVED, center, coverage.notInvolved(), coverage.asOf());
        if (!coverage.laterObservations().isEmpty()) {
            int count = coverage.laterObservations().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            findings.add(Finding.of(
                    LATER_OBSERVATIONS,
                    center,
                    coverage.asOf(),
                    count,
                    ids(coverage.laterObservations().keySet())));
        }
        return List.copyOf(findings);
    }

    private void addPeople(
            FindingCode code,
            List<StakeholderStanding> people,
            Predicate<StakeholderStanding> condition,
            Object... more) {
        addContacts(findings, code, center, BuyingCenterCoverage.contacts(people, condition), more);
    }

    private void addRoleFindings() {
        List<BuyingRole> deciding = coverage.uncovered().stream()
                .filter(coverage.decidingRoles()::contains)
                .toList();
        if (!deciding.isEmpty()) {
            findings.add(Finding.of(DECIDING_ROLES_UNCOVERED, center, coverage.stage(), deciding));
        }
        List<BuyingRole> others = coverage.uncovered().stream()
                .filter(role -> !deciding.contains(role))
                .toList();
        if (!others.isEmpty()) {
            findings.add(Finding.of(OTHER_ROLES_UNCOVERED, center, others));
        }
        for (RoleStanding role : decidingWith(RoleCover.AGAINST)) {
            if (role.role() != BuyingRole.DECISION_MAKER) {
                findings.add(Finding.of(
                        DECIDING_ROLE_AGAINST, center, coverage.stage(), role.role(), ids(role.opponents())));
            }
        }
        for (RoleStanding role : decidingWith(RoleCover.CONTESTED)) {
            findings.add(Finding.of(
                    DECIDING_ROLE_CONTESTED,
                    center,
                    coverage.stage(),
                    role.role(),
                    ids(role.supporters()),
                    ids(role.opponents())));
        }
        for (RoleStanding role : decidingWith(RoleCover.UNDECIDED)) {
            findings.add(
                    Finding.of(DECIDING_ROLE_UNDECIDED, center, coverage.stage(), role.role(), ids(role.holders())));
        }
    }

    private List<RoleStanding> decidingWith(RoleCover cover) {
        return coverage.roles().stream()
                .filter(role -> role.deciding() && role.cover() == cover)
                .toList();
    }

    private void addSupportFindings() {
        List<StakeholderStanding> supporters = coverage.supporters();
        if (supporters.isEmpty()) {
            findings.add(Finding.of(NO_SUPPORTER, center));
        } else if (coverage.carriesTooMuch(supporters.get(0))) {
            StakeholderStanding carrier = supporters.get(0);
            findings.add(Finding.of(
                    SINGLE_THREADED,
                    center,
                    carrier.contact().value(),
                    Probability.ofFraction(
                            Objects.requireNonNull(coverage.supportShares().get(carrier.contact())))));
        } else if (coverage.singleThreaded() && supporters.size() == 1) {
            findings.add(Finding.of(
                    SINGLE_SUPPORTER, center, supporters.get(0).contact().value()));
        } else if (coverage.singleThreaded()) {
            findings.add(Finding.of(
                    TOO_FEW_SUPPORTERS,
                    center,
                    ids(BuyingCenterCoverage.contacts(supporters, person -> true)),
                    coverage.options().minimumSupporters()));
        }
    }

    private void addModeFindings() {
        RoleStanding decisionMaker = coverage.role(BuyingRole.DECISION_MAKER);
        if (BuyingCenterCoverage.isCollective(coverage.decisionMode()) && !decisionMaker.supported()) {
            findings.add(Finding.of(
                    COLLECTIVE_SUPPORT_MISSING,
                    center,
                    decisionMaker.supporters().size()));
        }
        if (coverage.decisionMode().isEmpty()) {
            findings.add(Finding.of(DECISION_MODE_UNKNOWN, center));
        }
    }
}
