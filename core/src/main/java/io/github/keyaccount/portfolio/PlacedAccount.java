package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One account that can be placed, and the details of its placement. Amounts are in minor units, the spend is above zero. */
final class PlacedAccount {
    private final MatrixBands bands;
    private final AccountId account;
    private final long potential;
    private final long revenue;
    private final long spend;
    private final MatrixCell cell;
    private final int potentialBand;
    private final int shareBand;

    PlacedAccount(MatrixBands bands, AccountId account, long potential, long revenue, long spend) {
        this.bands = bands;
        this.account = account;
        this.potential = potential;
        this.revenue = revenue;
        this.spend = spend;
        this.cell = bands.cell(potential, revenue, spend);
        this.potentialBand = bands.potentialBand(potential);
        this.shareBand = bands.shareBand(revenue, spend);
    }

    MatrixPlacement placement() {
        return ImmutableMatrixPlacement.builder()
                .account(account)
                .potential(money(potential))
                .shareOfWallet(new ShareOfWallet(money(revenue), money(spend)))
                .cell(cell)
                .posture(bands.matrix().posture(cell))
                .reasons(reasons())
                .moves(Stream.of(potentialRises(), potentialFalls(), shareRises(), shareFalls())
                        .flatMap(Optional::stream)
                        .toList())
                .build();
    }

    private List<Finding> reasons() {
        List<Finding> reasons = new ArrayList<>();
        BigDecimal share = Shares.of(revenue, spend);
        reasons.add(Finding.of(
                PortfolioFinding.MATRIX_PLACED,
                account.value(),
                cell,
                money(potential),
                money(bands.potentialFrom(potentialBand)),
                money(revenue),
                money(spend),
                Probability.ofFraction(share),
                bands.shareFrom(shareBand)));
        if (potential < spend) {
            reasons.add(Finding.of(
                    PortfolioFinding.POTENTIAL_BELOW_SPEND, account.value(), money(potential), money(spend)));
        }
        if (cell == MatrixCell.ABANDON) {
            reasons.add(Finding.of(PortfolioFinding.MATRIX_RELEASE_CHECKS_FIRST, account.value()));
        }
        return reasons;
    }

    /** Returns the move to the first band above that lies in another cell. */
    private Optional<MatrixMove> potentialRises() {
        return IntStream.rangeClosed(potentialBand + 1, bands.lastPotentialBand())
                .mapToLong(bands::potentialFrom)
                .mapToObj(from -> potentialMove(from, from, PortfolioFinding.MATRIX_POTENTIAL_FROM))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the move to the first band below that lies in another cell. */
    private Optional<MatrixMove> potentialFalls() {
        return downFrom(potentialBand)
                .mapToLong(bands::potentialFrom)
                .mapToObj(from -> potentialMove(from - 1, from, PortfolioFinding.MATRIX_POTENTIAL_BELOW))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<MatrixMove> shareRises() {
        return IntStream.rangeClosed(shareBand + 1, bands.lastShareBand())
                .mapToLong(band -> bands.revenueFrom(band, spend))
                .mapToObj(from -> shareMove(from, PortfolioFinding.MATRIX_MORE_REVENUE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<MatrixMove> shareFalls() {
        return downFrom(shareBand)
                .mapToLong(band -> bands.revenueFrom(band, spend))
                .mapToObj(from -> shareMove(from - 1, PortfolioFinding.MATRIX_LESS_REVENUE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns a band and those below it that have a lower bound. */
    private static IntStream downFrom(int band) {
        return IntStream.range(0, band).map(below -> band - below);
    }

    private Optional<MatrixMove> potentialMove(long moved, long bound, PortfolioFinding code) {
        MatrixCell there = bands.cell(moved, revenue, spend);
        Money change = money(moved - potential);
        Finding finding = Finding.of(code, account.value(), there, money(bound), money(potential));
        return move(MatrixAxis.POTENTIAL, change, there, finding);
    }

    private Optional<MatrixMove> shareMove(long moved, PortfolioFinding code) {
        MatrixCell there = bands.cell(potential, moved, spend);
        Money change = money(moved - revenue);
        Finding finding = Finding.of(code, account.value(), there, change.abs(), money(spend));
        return move(MatrixAxis.SHARE_OF_WALLET, change, there, finding);
    }

    private Optional<MatrixMove> move(MatrixAxis axis, Money change, MatrixCell there, Finding finding) {
        return there == cell
                ? Optional.empty()
                : Optional.of(ImmutableMatrixMove.builder()
                        .axis(axis)
                        .change(change)
                        .cell(there)
                        .finding(finding)
                        .build());
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(minorUnits, bands.matrix().currency());
    }
}
