package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.portfolio.MatrixCell;
import io.github.keyaccount.portfolio.MatrixMove;
import io.github.keyaccount.portfolio.MatrixPlacement;
import io.github.keyaccount.portfolio.MatrixPlacements;
import io.github.keyaccount.portfolio.RankedAccount;
import java.util.List;

/** Writes where the accounts stand in the matrix of potential and share of wallet. */
final class MatrixSection {
    /** The bands of potential, the lowest first, as the matrix has them. */
    private static final List<PortfolioWord> POTENTIALS =
            List.of(PortfolioWord.LOW, PortfolioWord.MEDIUM, PortfolioWord.HIGH);

    private static final int SHARES = 2;

    private final MoneyPage page;
    private final Texts texts;
    private final AccountReview review;

    MatrixSection(MoneyPage page, AccountReview review) {
        this.page = page;
        this.texts = page.texts();
        this.review = review;
    }

    /** Writes the matrix, the accounts in each of its cells, why they stand there and what would move them to another. */
    void matrix() {
        page.section(PortfolioWord.MATRIX);
        if (review.matrix().isEmpty()) {
            page.item(Finding.of(PortfolioNote.NO_MATRIX, PortfolioSettings.MATRIX_KEYS));
            return;
        }
        MatrixPlacements placements = review.matrix().get();
        grid(placements);
        for (MatrixCell cell : MatrixCell.values()) {
            cell(placements, cell);
        }
        placements.findings().forEach(page::item);
        if (page.details()) {
            placements.notPlaced().forEach(account -> account.reasons().forEach(page::item));
        }
        reasons(placements);
    }

    private void grid(MatrixPlacements placements) {
        TextTable table = page.figures()
                .table()
                .words(page.word(PortfolioWord.POTENTIAL), MoneyPage.WIDEST_NAME)
                .words(page.word(PortfolioWord.LOW_SHARE), MoneyPage.WIDEST_NAME)
                .words(page.word(PortfolioWord.HIGH_SHARE), MoneyPage.WIDEST_NAME);
        for (int band = POTENTIALS.size() - 1; band >= 0; band--) {
            List<MatrixCell> row = placements.matrix().cells().subList(band * SHARES, (band + 1) * SHARES);
            table.row(
                    page.word(POTENTIALS.get(band)),
                    count(placements, band, row.get(0)),
                    count(placements, band, row.get(1)));
        }
        page.out().table(table);
    }

    /** Returns how many accounts a cell has in a band of potential; the same cell may stand in several. */
    private String count(MatrixPlacements placements, int band, MatrixCell cell) {
        long count = placements.placements().stream()
                .filter(placement -> placement.cell() == cell && band(placements, placement) == band)
                .count();
        return texts.of(cell) + " " + page.count(count);
    }

    private static int band(MatrixPlacements placements, MatrixPlacement placement) {
        List<Money> bounds = placements.matrix().potentialBounds();
        return (int) bounds.stream()
                .filter(bound -> placement.potential().compareTo(bound) >= 0)
                .count();
    }

    private void cell(MatrixPlacements placements, MatrixCell cell) {
        List<AccountId> accounts = placements.accounts(cell);
        if (accounts.isEmpty()) {
            return;
        }
        List<String> names = page.shown(accounts).stream().map(review::name).toList();
        page.item(placements
                .matrix()
                .posture(cell)
                .map(posture -> Finding.of(PortfolioNote.CELL, cell, posture, accounts.size(), names))
                .orElse(Finding.of(PortfolioNote.CELL_WITHOUT_POSTURE, cell, accounts.size(), names)));
        page.more(accounts);
        warnings(placements, accounts);
    }

    /** Writes what is to be heeded before the accounts of a cell are served as it says. */
    private void warnings(MatrixPlacements placements, List<AccountId> accounts) {
        List<Finding> warnings = accounts.stream()
                .flatMap(account -> placements.placement(account).stream())
                .flatMap(placement -> placement.reasons().stream())
                .filter(MatrixSection::isWarning)
                .toList();
        page.shown(warnings).forEach(page::item);
        page.more(warnings);
    }

    private static boolean isWarning(Finding reason) {
        return reason.severity() == Severity.WARNING;
    }

    /** Writes what would move key accounts; with --details of all accounts, and why they stand where they do. */
    private void reasons(MatrixPlacements placements) {
        List<MatrixPlacement> ranked = review.ranking().ranked().stream()
                .map(RankedAccount::account)
                .flatMap(account -> placements.placement(account).stream())
                .toList();
        if (page.details()) {
            explain(PortfolioNote.PLACED, ranked);
        } else {
            explain(
                    PortfolioNote.WOULD_MOVE,
                    ranked.stream()
                            .filter(placement -> review.tier(placement.account()) == AccountTier.KEY)
                            .filter(placement -> !placement.moves().isEmpty())
                            .toList());
        }
    }

    private void explain(PortfolioNote heading, List<MatrixPlacement> placements) {
        if (!placements.isEmpty()) {
            page.note(heading);
        }
        for (MatrixPlacement placement : page.shown(placements)) {
            if (page.details()) {
                // The warnings stand below the cell already.
                placement.reasons().stream()
                        .filter(reason -> !isWarning(reason))
                        .forEach(page::item);
            }
            placement.moves().stream().map(MatrixMove::finding).forEach(page::item);
        }
        page.more(placements);
    }
}
