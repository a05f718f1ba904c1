package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.funnel.FunnelStage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The figures of a coverage once more, straight from the definitions: every figure by a walk over all people. */
record CoverageOracle(BuyingCenter center, FunnelStage stage, LocalDate asOf, CoverageOptions options) {

    List<Stakeholder> people() {
        List<Stakeholder> people = new ArrayList<>();
        for (Stakeholder person : center.stakeholders()) {
            boolean begun = person.involvedSince().isEmpty()
                    || !person.involvedSince().get().isAfter(asOf);
            boolean over = person.involvedUntil().isPresent()
                    && person.involvedUntil().get().isBefore(asOf);
            if (begun && !over) {
                people.add(person);
            }
        }
        return people;
    }

    Optional<Integer> points(Stakeholder person) {
        Optional<Stance> last = Optional.empty();
        for (StakeholderObservation observation : person.observations()) {
            if (!observation.date().isAfter(asOf) && observation.stance().isPresent()) {
                last = observation.stance();
            }
        }
        return last.map(stance -> options.supportScale().points().get(stance));
    }

    boolean isSupporter(Stakeholder person) {
        return points(person).isPresent() && points(person).get() > 0;
    }

    boolean isOpponent(Stakeholder person) {
        return points(person).isPresent() && points(person).get() < 0;
    }

    /** The roles that count: those given, and with a technical gatekeeper, who writes the specification, the designer's. */
    Set<BuyingRole> roles(Stakeholder person) {
        Set<BuyingRole> roles = new TreeSet<>(person.roles());
        if (roles.contains(BuyingRole.TECHNICAL_GATEKEEPER) && options.technicalGatekeeperDesigns()) {
            roles.add(BuyingRole.DESIGNER);
        }
        return roles;
    }

    Set<BuyingRole> deciding() {
        return stage.buyingPhase().isEmpty()
                ? Set.of()
                : options.decidingRoles().roles().get(stage.buyingPhase().get());
    }

    RoleCover cover(BuyingRole role) {
        int holders = 0;
        int supporters = 0;
        int opponents = 0;
        for (Stakeholder person : people()) {
            if (roles(person).contains(role)) {
                holders++;
                supporters += isSupporter(person) ? 1 : 0;
                opponents += isOpponent(person) ? 1 : 0;
            }
        }
        return holders == 0
                ? RoleCover.NOBODY
                : supporters > 0 && opponents > 0
                        ? RoleCover.CONTESTED
                        : supporters > 0 ? RoleCover.FOR : opponents > 0 ? RoleCover.AGAINST : RoleCover.UNDECIDED;
    }

    int holders(BuyingRole role) {
        return (int)
                people().stream().filter(person -> roles(person).contains(role)).count();
    }

    int supporters(BuyingRole role) {
        return (int) people().stream()
                .filter(person -> roles(person).contains(role) && isSupporter(person))
                .count();
    }

    /** How many holders must be for us. */
    int needed(BuyingRole role) {
        boolean collective = center.decisionMode().equals(Optional.of(DecisionMode.COLLECTIVE));
        return collective && role == BuyingRole.DECISION_MAKER ? 2 : 1;
    }

    Set<BuyingRole> supported() {
        Set<BuyingRole> supported = new TreeSet<>();
        for (BuyingRole role : BuyingRole.values()) {
            if (supporters(role) >= needed(role)) {
                supported.add(role);
            }
        }
        return supported;
    }

    Optional<BigDecimal> coverage() {
        Set<BuyingRole> both = new TreeSet<>(supported());
        both.retainAll(deciding());
        return deciding().isEmpty()
                ? Optional.empty()
                : Optional.of(rounded(both.size(), deciding().size(), 4));
    }

    BigDecimal overallCoverage() {
        return rounded(supported().size(), 7, 4);
    }

    Optional<BigDecimal> support() {
        return most() == 0 ? Optional.empty() : Optional.of(rounded(weighted(), most(), 2));
    }

    /** What is for us less what is against us, in hundredths. */
    long weighted() {
        long weighted = 0;
        for (Stakeholder person : people()) {
            if (points(person).isPresent() && person.influence(asOf).isPresent()) {
                weighted += 100L * person.influence(asOf).get() * points(person).get();
            }
        }
        return weighted;
    }

    /** What could be for us at most. */
    long most() {
        int furthest = 0;
        for (int points : options.supportScale().points().values()) {
            furthest = Math.max(furthest, Math.abs(points));
        }
        long most = 0;
        for (Stakeholder person : people()) {
            if (points(person).isPresent() && person.influence(asOf).isPresent()) {
                most += (long) person.influence(asOf).get() * furthest;
            }
        }
        return most;
    }

    /** Compares the supports without rounding; where nothing can be weighed it is 0. */
    int compareSupport(CoverageOracle other) {
        BigDecimal one = most() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(weighted());
        BigDecimal two = other.most() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(other.weighted());
        return one.multiply(BigDecimal.valueOf(Math.max(1, other.most())))
                .compareTo(two.multiply(BigDecimal.valueOf(Math.max(1, most()))));
    }

    /** Rounds half to even on whole numbers: to the nearer of the two neighbours, or to the even one of them. */
    static BigDecimal rounded(long numerator, long denominator, int decimals) {
        BigInteger scaled = BigInteger.valueOf(numerator).multiply(BigInteger.TEN.pow(decimals));
        BigInteger whole = BigInteger.valueOf(denominator);
        BigInteger rest = scaled.mod(whole);
        BigInteger floor = scaled.subtract(rest).divide(whole);
        int half = rest.shiftLeft(1).compareTo(whole);
        boolean up = half > 0 || (half == 0 && floor.testBit(0));
        return new BigDecimal(up ? floor.add(BigInteger.ONE) : floor, decimals);
    }

    int supporters() {
        return (int) people().stream().filter(this::isSupporter).count();
    }

    long part(Stakeholder person) {
        return isSupporter(person)
                ? (long) person.influence(asOf).orElse(0) * points(person).get()
                : 0;
    }

    boolean carriesTooMuch(Stakeholder person) {
        long sum = people().stream().mapToLong(this::part).sum();
        BigInteger limit = BigInteger.valueOf(sum)
                .multiply(BigInteger.valueOf(options.singleThreadShare().billionths()));
        return sum > 0
                && BigInteger.valueOf(part(person))
                                .multiply(BigInteger.valueOf(1_000_000_000))
                                .compareTo(limit)
                        >= 0;
    }

    boolean singleThreaded() {
        return supporters() < options.minimumSupporters() || people().stream().anyMatch(this::carriesTooMuch);
    }

    boolean inPower(Stakeholder person) {
        return person.roles().contains(BuyingRole.DECISION_MAKER)
                || roles(person).stream().anyMatch(deciding()::contains)
                || person.influence(asOf).orElse(-1) >= options.powerInfluence();
    }
}
