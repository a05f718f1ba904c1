package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a portfolio in a {@link PotentialShareMatrix}.
 *
 * <p>An account is placed by its appraised potential and by our share of its wallet, revenue ÷ category spend, which is
 * compared with the bounds exactly. In the standard matrix with bounds of EUR 1,000, EUR 5,000 and 50 %, an account with a
 * potential of EUR 8,000 that spends EUR 600 of EUR 2,000 with us is one to acquire; EUR 400 more of those 2,000 make it one
 * to retain. A prospect is placed by figures with a revenue of zero and what it is thought to spend; our share is zero then.
 * An account whose potential or spend is not known, or that spends nothing, is not placed, and listed with the reason. The
 * cells are found once, the details of an account when they are asked for. Immutable and thread-safe.
 */
public final class MatrixPlacements {
    private final Portfolio portfolio;
    private final MatrixBands bands;
    /** The cell of each account in the order of the portfolio; none where it cannot be placed. */
    private final @Nullable MatrixCell[] cells;

    /**
     * An account that has no place in the matrix. Immutable and thread-safe.
     *
     * @param account its id
     * @param reasons why, at least one
     */
    public record NotPlaced(AccountId account, List<Finding> reasons) {
        /**
         * Creates an entry.
         *
         * @param account its id
         * @param reasons why, at least one
         * @throws IllegalArgumentException if there is no reason
         */
        public NotPlaced {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(reasons, "reasons").forEach(reason -> Objects.requireNonNull(reason, "reasons"));
            reasons = List.copyOf(reasons);
            Check.argument(!reasons.isEmpty(), "at least one finding in 'reasons' for " + account, "none");
        }
    }

    private MatrixPlacements(Portfolio portfolio, MatrixBands bands, @Nullable MatrixCell[] cells) {
        this.portfolio = portfolio;
        this.bands = bands;
        this.cells = cells;
    }

    /**
     * Returns the accounts of a portfolio in a matrix.
     *
     * @param portfolio the portfolio
     * @param matrix the matrix
     * @return the placements
     * @throws CurrencyMismatchException if the bounds of the matrix are in another currency than the portfolio
     */
    public static MatrixPlacements of(Portfolio portfolio, PotentialShareMatrix matrix) {
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(matrix, "matrix");
        checkCurrency(portfolio, matrix);
        AccountTable table = portfolio.table();
        MatrixBands bands = new MatrixBands(matrix);
        @Nullable MatrixCell[] cells = new @Nullable MatrixCell[table.size()];
        for (int i = 0; i < cells.length; i++) {
            if (canBePlaced(table, i)) {
                cells[i] = bands.cell(table.potential(i), table.revenue(i), table.categorySpend(i));
            }
        }
        return new MatrixPlacements(portfolio, bands, cells);
    }

    private static void checkCurrency(Portfolio portfolio, PotentialShareMatrix matrix) {
        Currency currency = portfolio.currency().orElse(matrix.currency());
        if (!matrix.currency().equals(currency)) {
            throw new CurrencyMismatchException(
                    Check.message(
                            "'matrix' with bounds in " + currency + " like the portfolio", matrix.potentialBounds()),
                    currency,
                    matrix.currency());
        }
    }

    /** Who spends something in all has figures, and with them a revenue; neither amount is negative where it is known. */
    private static boolean canBePlaced(AccountTable table, int position) {
        return table.potential(position) != AccountTable.UNKNOWN && table.categorySpend(position) > 0;
    }

    /**
     * Returns the portfolio.
     *
     * @return the portfolio whose accounts are placed
     */
    public Portfolio portfolio() {
        return portfolio;
    }

    /**
     * Returns the matrix.
     *
     * @return the matrix in which they are placed
     */
    public PotentialShareMatrix matrix() {
        return bands.matrix();
    }

    /**
     * Returns where an account stands.
     *
     * @param account the id of the account
     * @return its placement; empty if it is not placed or not in the portfolio
     */
    public Optional<MatrixPlacement> placement(AccountId account) {
        int position = portfolio.table().find(Objects.requireNonNull(account, "account"));
        return position < 0 || cells[position] == null ? Optional.empty() : Optional.of(placement(position));
    }

    /**
     * Returns where all accounts stand that can be placed, each worked out as it is asked for.
     *
     * @return the placements in the order of the portfolio
     */
    public List<MatrixPlacement> placements() {
        return new PositionView<>(positions(Objects::nonNull), this::placement);
    }

    /**
     * Returns the accounts in a cell.
     *
     * @param cell the cell
     * @return their ids in the order of the portfolio
     */
    public List<AccountId> accounts(MatrixCell cell) {
        Objects.requireNonNull(cell, "cell");
        return PositionView.ids(portfolio, positions(found -> found == cell));
    }

    /**
     * Returns the accounts that cannot be placed.
     *
     * @return the accounts in the order of the portfolio, with the reasons
     */
    public List<NotPlaced> notPlaced() {
        return new PositionView<>(positions(Objects::isNull), this::notPlaced);
    }

    /**
     * Returns what to know about the placements.
     *
     * @return findings about accounts that are not placed, and about those that spend more in all than they are thought to
     *     be able to buy
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        int notPlaced = positions(Objects::isNull).length;
        if (notPlaced > 0) {
            findings.add(Finding.of(PortfolioFinding.MATRIX_NOT_PLACED, notPlaced));
        }
        int doubtful = potentialsBelowSpend();
        if (doubtful > 0) {
            findings.add(Finding.of(PortfolioFinding.POTENTIALS_BELOW_SPEND, doubtful));
        }
        return List.copyOf(findings);
    }

    private int potentialsBelowSpend() {
        AccountTable table = portfolio.table();
        int count = 0;
        for (int i = 0; i < cells.length; i++) {
            count += cells[i] != null && table.potential(i) < table.categorySpend(i) ? 1 : 0;
        }
        return count;
    }

    private MatrixPlacement placement(int position) {
        AccountTable table = portfolio.table();
        return new PlacedAccount(
                        bands,
                        table.account(position).id(),
                        table.potential(position),
                        table.revenue(position),
                        table.categorySpend(position))
                .placement();
    }

    private NotPlaced notPlaced(int position) {
        AccountTable table = portfolio.table();
        AccountId account = table.account(position).id();
        List<Finding> reasons = new ArrayList<>();
        if (table.potential(position) == AccountTable.UNKNOWN) {
            reasons.add(Finding.of(PortfolioFinding.POTENTIAL_UNKNOWN, account.value()));
        }
        if (table.categorySpend(position) == AccountTable.UNKNOWN) {
            reasons.add(Finding.of(PortfolioFinding.CATEGORY_SPEND_UNKNOWN, account.value()));
        }
        if (table.categorySpend(position) == 0) {
            reasons.add(Finding.of(PortfolioFinding.CATEGORY_SPEND_ZERO, account.value()));
        }
        return new NotPlaced(account, reasons);
    }

    private int[] positions(Predicate<@Nullable MatrixCell> cell) {
        return IntStream.range(0, cells.length)
                .filter(position -> cell.test(cells[position]))
                .toArray();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof MatrixPlacements other
                && portfolio.equals(other.portfolio)
                && matrix().equals(other.matrix());
    }

    @Override
    public int hashCode() {
        return Objects.hash(portfolio, matrix());
    }

    @Override
    public String toString() {
        return "placements of " + portfolio;
    }
}
