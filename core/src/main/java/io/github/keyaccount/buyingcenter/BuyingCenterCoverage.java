package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.BuyingPhase;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.internal.LargestRemainder;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * How well the people of a buying center are won, as of a day and for the present stage of a funnel.
 *
 * <p>People who are involved on that day count, with what was seen of them by its end. A person is for us if the stance has
 * points above zero, against us if below. What is not known counts for nothing and is named.
 *
 * <p>At the stage of comparison a technical gatekeeper (supporter, influence 60) is for us, a financial one (sceptic, 30) against
 * us, and no purchaser is known. Of three deciding roles one is supported: the coverage is 0.3333. The support is 100 × (60 ×
 * 1 + 30 × −1) ÷ (90 × 2) = 16.67. With one supporter who carries all of it, the buying center is single-threaded.
 *
 * <p>Sources: the key-account training texts for roles, stages, collective decisions and the danger of hanging on one person;
 * the figures are added. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class BuyingCenterCoverage {
    private static final int DECIMALS = 4;
    private static final BigDecimal WHOLE = BigDecimal.TEN.pow(DECIMALS);

    BuyingCenterCoverage() {}

    /**
     * Returns the coverage of a buying center.
     *
     * @param center the buying center
     * @param stage the stage at which the opportunity is
     * @param asOf the day
     * @param options how to judge
     * @return the coverage
     * @throws DateTimeException if the date of an observation and the age limit together exceed the range of dates
     */
    public static BuyingCenterCoverage of(
            BuyingCenter center, FunnelStage stage, LocalDate asOf, CoverageOptions options) {
        Objects.requireNonNull(center, "center");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        Set<BuyingRole> deciding =
                stage.buyingPhase().map(options.decidingRoles()::roles).orElse(Set.of());
        List<StakeholderStanding> people = center.involved(asOf).stream()
                .map(person -> StakeholderStanding.of(person, deciding, asOf, options))
                .toList();
        CoverageSums sums = CoverageSums.of(people, options, isCollective(center.decisionMode()));
        ImmutableBuyingCenterCoverage.Builder coverage = ImmutableBuyingCenterCoverage.builder()
                .account(center.account())
                .opportunity(center.opportunity())
                .decisionMode(center.decisionMode())
                .stage(stage.name())
                .phase(stage.buyingPhase())
                .asOf(asOf)
                .options(options)
                .people(people)
                .supportShares(shares(people, sums.support()))
                .decidingRoles(deciding)
                .overallCoverage(share(sums.supportedRoles().size(), BuyingRole.values().length))
                .coverage(coverage(sums, deciding))
                .support(sums.balance())
                .singleThreaded(sums.singleThreaded());
        for (BuyingRole role : BuyingRole.values()) {
            coverage.addRole(standing(role, people, deciding, sums));
        }
        for (Stakeholder person : center.stakeholders()) {
            if (!person.isInvolved(asOf)) {
                coverage.addNotInvolved(person.contact());
            }
            if (person.isBeforeInvolvement(asOf)) {
                coverage.addNotYetInvolved(person.contact());
            } else if (person.isAfterInvolvement(asOf)) {
                coverage.addNoLongerInvolved(person.contact());
            }
            int later = (int) person.observations().stream()
                    .filter(observation -> observation.date().isAfter(asOf))
                    .count();
            if (later > 0) {
                coverage.putLaterObservation(person.contact(), later);
            }
        }
        return coverage.build();
    }

    static boolean isCollective(Optional<DecisionMode> mode) {
        return mode.filter(known -> known == DecisionMode.COLLECTIVE).isPresent();
    }

    private static Map<ContactId, BigDecimal> shares(List<StakeholderStanding> people, long support) {
        Map<ContactId, BigDecimal> shares = new LinkedHashMap<>();
        if (support > 0) {
            Map<ContactId, BigDecimal> parts = new LinkedHashMap<>();
            people.forEach(person ->
                    person.support().ifPresent(part -> parts.put(person.contact(), BigDecimal.valueOf(part))));
            Iterator<BigInteger> fitted =
                    LargestRemainder.split(WHOLE, List.copyOf(parts.values())).iterator();
            parts.keySet().forEach(contact -> shares.put(contact, new BigDecimal(fitted.next(), DECIMALS)));
        }
        return shares;
    }

    private static RoleStanding standing(
            BuyingRole role, List<StakeholderStanding> people, Set<BuyingRole> deciding, CoverageSums sums) {
        List<StakeholderStanding> holders =
                people.stream().filter(person -> person.roles().contains(role)).toList();
        return ImmutableRoleStanding.builder()
                .role(role)
                .deciding(deciding.contains(role))
                .holders(contacts(holders, holder -> true))
                .supporters(contacts(holders, StakeholderStanding::isSupporter))
                .opponents(contacts(holders, StakeholderStanding::isOpponent))
                .undecided(contacts(holders, holder -> !holder.isSupporter() && !holder.isOpponent()))
                .unknown(contacts(holders, holder -> holder.stance().isEmpty()))
                .supported(sums.isSupported(role))
                .build();
    }

    static List<ContactId> contacts(List<StakeholderStanding> people, Predicate<StakeholderStanding> condition) {
        return people.stream()
                .filter(condition)
                .map(StakeholderStanding::contact)
                .toList();
    }

    private static Optional<BigDecimal> coverage(CoverageSums sums, Set<BuyingRole> deciding) {
        return shareOf(deciding, sums.supportedRoles());
    }

    static Optional<BigDecimal> shareOf(Set<BuyingRole> deciding, Set<BuyingRole> roles) {
        return deciding.isEmpty() ? Optional.empty() : Optional.of(share(common(deciding, roles), deciding.size()));
    }

    static int common(Set<BuyingRole> deciding, Set<BuyingRole> roles) {
        return (int) roles.stream().filter(deciding::contains).count();
    }

    static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /**
     * Returns the account that buys.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the opportunity in which the people have a part.
     *
     * @return the id of the opportunity, empty if the buying center stands for all purchases of the account
     */
    public abstract Optional<OpportunityId> opportunity();

    /**
     * Returns whether one person decides or several together.
     *
     * @return the mode; empty if it is not known, and then the coverage is that of an individual decision
     */
    public abstract Optional<DecisionMode> decisionMode();

    /**
     * Returns the stage for which the coverage is.
     *
     * @return the name of the stage
     */
    public abstract String stage();

    /**
     * Returns the buying phase of the stage.
     *
     * @return the phase; empty if the stage names none, and then no role is known to decide
     */
    public abstract Optional<BuyingPhase> phase();

    /**
     * Returns the day at whose end the coverage is measured.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns how the coverage is judged.
     *
     * @return the options
     */
    public abstract CoverageOptions options();

    /**
     * Returns how each person who is involved stands.
     *
     * @return the standings in the order of the buying center
     */
    public abstract List<StakeholderStanding> people();

    /**
     * Returns who is not involved on the as-of date, and so is not counted: whoever will have a part in the purchase only later,
     * and whoever left.
     *
     * @return the contacts in the order of the buying center
     */
    public abstract List<ContactId> notInvolved();

    /**
     * Returns who will have a part in the purchase only later.
     *
     * @return the contacts in the order of the buying center
     */
    public abstract List<ContactId> notYetInvolved();

    /**
     * Returns who had a part in the purchase and left.
     *
     * @return the contacts in the order of the buying center
     */
    public abstract List<ContactId> noLongerInvolved();

    /**
     * Returns how many observations were left out because they are later than the as-of date.
     *
     * @return the number of observations by contact, in the order of the buying center; a contact without any is not there
     */
    public abstract Map<ContactId, Integer> laterObservations();

    /**
     * Returns how the holders of each role stand.
     *
     * @return the standings of all seven roles, in their order
     */
    public abstract List<RoleStanding> roles();

    /**
     * Returns the roles that decide whether the stage ends.
     *
     * @return the roles in their order; none if the stage names no buying phase
     */
    public abstract Set<BuyingRole> decidingRoles();

    /**
     * Returns how many of the deciding roles have somebody for us. In a collective decision the decision maker counts only
     * when at least two who hold the role are for us.
     *
     * @return supported deciding roles ÷ deciding roles, from 0 to 1, with 4 decimals, rounded half to even; empty if the stage
     *     names no buying phase
     */
    public abstract Optional<BigDecimal> coverage();

    /**
     * Returns how many of all roles have somebody for us, counted as in the {@linkplain #coverage() coverage}.
     *
     * @return supported roles ÷ 7, from 0 to 1, with 4 decimals, rounded half to even
     */
    public abstract BigDecimal overallCoverage();

    /**
     * Returns how much of the influence is for us: 100 × Σ influence × points ÷ (Σ influence × m), where m is the largest
     * number of points, for or against us, that a stance has. People whose stance or influence is not known are left out.
     *
     * @return the support from −100 to 100, with 2 decimals, rounded half to even; empty if nothing can be weighed
     */
    public abstract Optional<BigDecimal> support();

    /**
     * Returns how much of the sum of influence × points over all supporters each of them carries. The shares sum to 1: each is
     * rounded down to 4 decimals, and what is left over goes one by one to those that lost most, among equals to the first.
     *
     * @return the shares from 0 to 1 by contact, in the order of the buying center; supporters whose influence is not known are
     *     not there, and nobody is if the sum is zero
     */
    public abstract Map<ContactId, BigDecimal> supportShares();

    /**
     * Returns whether everything hangs on one person: one carries at least the
     * {@linkplain CoverageOptions#singleThreadShare() share} of the sum of influence × points over all supporters, compared
     * exactly, or there are fewer than the {@linkplain CoverageOptions#minimumSupporters() fewest supporters}.
     *
     * <p>Supporters whose influence is not known count as supporters; what they carry is not known, and is in no sum. If the
     * sum is zero, nobody carries a share of it.
     *
     * @return true if so; also if nobody supports us, unless the caller wants no second supporter
     */
    public abstract boolean singleThreaded();

    /**
     * Returns how the holders of a role stand.
     *
     * @param role the role
     * @return the standing
     */
    public RoleStanding role(BuyingRole role) {
        Objects.requireNonNull(role, "role");
        return roles().stream()
                .filter(standing -> standing.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the roles that nobody is known to hold.
     *
     * @return the roles in their order
     */
    public List<BuyingRole> uncovered() {
        return roles().stream()
                .filter(role -> role.cover() == RoleCover.NOBODY)
                .map(RoleStanding::role)
                .toList();
    }

    /**
     * Returns who matters most at the present stage: those who hold a role that decides whether it ends.
     *
     * @return the standings, the largest influence first, those of unknown influence last, among equals in the order of the
     *     buying center
     */
    public List<StakeholderStanding> decidingStakeholders() {
        return byInfluence(StakeholderStanding::decides);
    }

    /**
     * Returns who is in power and against us.
     *
     * @return the standings, in the order of {@link #decidingStakeholders()}
     */
    public List<StakeholderStanding> opponentsInPower() {
        return byInfluence(person -> person.isOpponent() && person.inPower());
    }

    private List<StakeholderStanding> byInfluence(Predicate<StakeholderStanding> condition) {
        return people().stream()
                .filter(condition)
                .sorted(Comparator.comparing(person -> -person.influence().orElse(-1)))
                .toList();
    }

    /**
     * Returns who is for us.
     *
     * @return the standings, by what each carries of the support: the largest part first, those of unknown influence last,
     *     among equals in the order of the buying center
     */
    public List<StakeholderStanding> supporters() {
        return people().stream()
                .filter(StakeholderStanding::isSupporter)
                .sorted(Comparator.comparing(person -> -person.support().orElse(-1L)))
                .toList();
    }

    /**
     * Returns the person on whom everything hangs.
     *
     * @return the contact who carries most, if that is at least the share that makes a buying center single-threaded, or the
     *     only supporter if there should be more; otherwise empty
     */
    public Optional<ContactId> reliesOn() {
        List<StakeholderStanding> supporters = supporters();
        boolean onOne = !supporters.isEmpty() && (supporters.size() == 1 || carriesTooMuch(supporters.get(0)));
        return singleThreaded() && onOne ? Optional.of(supporters.get(0).contact()) : Optional.empty();
    }

    boolean carriesTooMuch(StakeholderStanding supporter) {
        return sums().isTooLarge(supporter.support().orElse(0L));
    }

    private CoverageSums sums() {
        return CoverageSums.of(people(), options(), isCollective(decisionMode()));
    }

    /**
     * Returns what would remain if a person left, for everybody who is involved.
     *
     * @return one entry for each person, in the order of the buying center
     */
    public List<StakeholderLoss> withoutEach() {
        CoverageSums sums = sums();
        return people().stream().map(person -> loss(person, sums)).toList();
    }

    private StakeholderLoss loss(StakeholderStanding person, CoverageSums sums) {
        CoverageSums rest = sums.without(person);
        return ImmutableStakeholderLoss.builder()
                .contact(person.contact())
                .coverage(coverage(rest, decidingRoles()))
                .overallCoverage(share(rest.supportedRoles().size(), BuyingRole.values().length))
                .support(rest.balance())
                .supporters(rest.supporters())
                .rolesLost(person.roles().stream()
                        .filter(role -> !rest.isHeld(role))
                        .toList())
                .singleThreaded(rest.singleThreaded())
                .build();
    }

    /**
     * Returns what would cover the buying center better: to find a supporter for each role that fewer people are known to hold
     * than it takes, and to win each person who is not for us. A role takes one holder, and that of the decision maker two in a
     * collective decision.
     *
     * <p>Named is everybody who is to be found, and whoever, once won, gains a role, comes closer to a deciding role that is not
     * won yet, is in power, raises the support, however little, or ends the single-threading. The first of several decision
     * makers gains no coverage yet, and still is a step toward it that nothing else makes up for.
     *
     * <p>First come the moves that gain most deciding roles; then those that come closer to most deciding roles not won yet;
     * then those that win a person in power who is against us, then those that win another person in power; then those that gain
     * most roles of all; then those with the largest exact support afterwards, which is 0 where nothing can be weighed; among
     * equals roles before people, both in their order.
     *
     * <p>Where one of several decision makers is for us with an influence of 20 and another against us with 100, that role
     * already counts as supported; to win the other one comes first all the same.
     *
     * @return the moves, the most urgent first
     */
    public List<CoverageImprovement> improvements() {
        return new CoverageMoves(this, sums()).bestFirst();
    }

    /**
     * Returns what a reader of the coverage should know. An opponent in power is named for the role in question, and among the
     * opponents in power at large only if neither a decision maker nor the holder of a deciding role.
     *
     * @return the findings in the order of {@link BuyingCenterFinding}; those on deciding roles in the order of the roles
     */
    public List<Finding> findings() {
        return new CoverageFindings(this).all();
    }
}
