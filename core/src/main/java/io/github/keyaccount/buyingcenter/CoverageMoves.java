package io.github.keyaccount.buyingcenter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The moves that would cover a buying center better: which there are, what each gains, and which comes first. */
final class CoverageMoves {
    private static final Comparator<Move> BEST_FIRST = Comparator.comparingInt(Move::decidingGained)
            .thenComparingInt(Move::closerTo)
            .reversed()
            .thenComparing(Move::power)
            .thenComparing(Comparator.comparingInt(Move::gained).reversed())
            .thenComparing(Move::then, CoverageSums.MOST_SUPPORT_FIRST);

    private final BuyingCenterCoverage coverage;
    private final CoverageSums now;
    private final Set<BuyingRole> toWin;

    /** Who is won: people in power come before all others, and among them those who are against us. */
    private enum Power {
        AGAINST_US,
        NOT_FOR_US,
        NONE;

        static Power of(StakeholderStanding person) {
            if (!person.inPower()) {
                return NONE;
            }
            return person.isOpponent() ? AGAINST_US : NOT_FOR_US;
        }
    }

    private record Move(
            CoverageImprovement improvement, CoverageSums then, int decidingGained, int closerTo, Power power) {
        int gained() {
            return improvement.rolesGained().size();
        }
    }

    CoverageMoves(BuyingCenterCoverage coverage, CoverageSums now) {
        this.coverage = coverage;
        this.now = now;
        this.toWin = EnumSet.noneOf(BuyingRole.class);
        toWin.addAll(coverage.decidingRoles());
        toWin.removeAll(now.supportedRoles());
    }

    List<CoverageImprovement> bestFirst() {
        CoverageOptions options = coverage.options();
        int points = options.supportScale().points(Stance.SUPPORTER);
        List<Move> moves = new ArrayList<>();
        for (BuyingRole role : BuyingRole.values()) {
            if (now.lacksHolders(role)) {
                Set<BuyingRole> alone = EnumSet.of(role);
                Set<BuyingRole> counted = options.counted(alone);
                CoverageSums found = now.with(counted, points, Optional.empty());
                ImmutableCoverageImprovement.Builder move =
                        gains(found).kind(ImprovementKind.FIND_SOMEBODY).roles(alone);
                moves.add(move(move.build(), found, counted, Power.NONE));
            }
        }
        for (StakeholderStanding person : coverage.people()) {
            if (!person.isSupporter()) {
                CoverageSums won = now.without(person).with(person.roles(), points, person.influence());
                ImmutableCoverageImprovement.Builder move = gains(won)
                        .kind(ImprovementKind.WIN_PERSON)
                        .contact(person.contact())
                        .roles(person.roles());
                moves.add(move(move.build(), won, person.roles(), Power.of(person)));
            }
        }
        return moves.stream()
                .filter(this::helps)
                .sorted(BEST_FIRST)
                .map(Move::improvement)
                .toList();
    }

    private ImmutableCoverageImprovement.Builder gains(CoverageSums then) {
        Set<BuyingRole> gained = EnumSet.noneOf(BuyingRole.class);
        gained.addAll(then.supportedRoles());
        gained.removeAll(now.supportedRoles());
        BigDecimal supportNow = now.balance().orElse(BigDecimal.ZERO);
        return ImmutableCoverageImprovement.builder()
                .rolesGained(gained)
                .coverageGain(BuyingCenterCoverage.shareOf(coverage.decidingRoles(), gained))
                .overallGain(BuyingCenterCoverage.share(gained.size(), BuyingRole.values().length))
                .supportGain(then.balance()
                        .orElse(BigDecimal.ZERO)
                        .subtract(supportNow)
                        .setScale(2))
                .endsSingleThread(now.singleThreaded() && !then.singleThreaded());
    }

    private Move move(CoverageImprovement improvement, CoverageSums then, Set<BuyingRole> roles, Power power) {
        return new Move(
                improvement,
                then,
                BuyingCenterCoverage.common(toWin, improvement.rolesGained()),
                BuyingCenterCoverage.common(toWin, roles),
                power);
    }

    private boolean helps(Move move) {
        // Whom a role lacks is to be found, even where the first one found gains nothing yet.
        return move.improvement().kind() == ImprovementKind.FIND_SOMEBODY
                || move.gained() > 0
                || move.closerTo() > 0
                || move.power() != Power.NONE
                || CoverageSums.MOST_SUPPORT_FIRST.compare(move.then(), now) < 0
                || move.improvement().endsSingleThread();
    }
}
