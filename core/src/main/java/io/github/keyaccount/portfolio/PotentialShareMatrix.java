package io.github.keyaccount.portfolio;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The attack–defend matrix: what to do about an account, by the potential of its purchases and our share of its wallet
 * (攻守模型).
 *
 * <p>Both are divided into bands. A band begins with its lower bound, which is in it; the lowest band of each begins with zero
 * and has no bound of its own. The table of the training texts has three bands of potential and two of share; they show no
 * bounds, so that those are always the caller's:
 *
 * <table>
 * <caption>The standard matrix</caption>
 * <tr><th>potential</th><th>low share</th><th>high share</th></tr>
 * <tr><td>high</td><td>acquire (attack)</td><td>retain (defend)</td></tr>
 * <tr><td>medium</td><td>harass (attack, with little money)</td><td>maintain (maintain)</td></tr>
 * <tr><td>low</td><td>abandon (none)</td><td>maintain (maintain)</td></tr>
 * </table>
 *
 * <p>Which account is where says {@link MatrixPlacements}. Source: the key-account training texts; the table is a reading of
 * theirs. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PotentialShareMatrix implements WithPotentialShareMatrix {
    private static final Map<MatrixCell, Posture> STANDARD_POSTURES = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            MatrixCell.ACQUIRE, Posture.ATTACK,
            MatrixCell.RETAIN, Posture.DEFEND,
            MatrixCell.HARASS, Posture.ATTACK,
            MatrixCell.MAINTAIN, Posture.MAINTAIN)));

    PotentialShareMatrix() {}

    /**
     * Returns the standard matrix.
     *
     * @param mediumFrom the potential with which the medium band begins, above zero
     * @param highFrom the potential with which the high band begins, above that
     * @param highShareFrom the share of wallet with which the high band begins, above zero
     * @return the matrix
     * @throws CurrencyMismatchException if the potentials are in different currencies
     * @throws IllegalArgumentException if a bound is not above zero, or the high band does not begin above the medium one
     */
    public static PotentialShareMatrix standard(Money mediumFrom, Money highFrom, Probability highShareFrom) {
        return builder()
                .addPotentialBounds(
                        Objects.requireNonNull(mediumFrom, "mediumFrom"), Objects.requireNonNull(highFrom, "highFrom"))
                .addShareBound(Objects.requireNonNull(highShareFrom, "highShareFrom"))
                .addCells(MatrixCell.ABANDON, MatrixCell.MAINTAIN)
                .addCells(MatrixCell.HARASS, MatrixCell.MAINTAIN)
                .addCells(MatrixCell.ACQUIRE, MatrixCell.RETAIN)
                .postures(STANDARD_POSTURES)
                .build();
    }

    /**
     * Returns the postures of the standard matrix: acquire and harass attack, retain defends, maintain maintains, and abandon
     * has none.
     *
     * @return the postures by cell, in the order of the cells, unmodifiable
     */
    public static Map<MatrixCell, Posture> standardPostures() {
        return STANDARD_POSTURES;
    }

    /**
     * Returns a builder; one bound at least on each side and the cells between them are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a side has no bound, a bound is not above zero, the
     * bounds do not ascend, or there is not exactly one cell for each pair of bands; and a {@link CurrencyMismatchException},
     * which is one, if the bounds of potential are in different currencies.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns with which potential the second and each further band begins.
     *
     * @return the bounds in ascending order, in one currency, at least one
     */
    public abstract List<Money> potentialBounds();

    /**
     * Returns with which share of wallet the second and each further band begins.
     *
     * @return the bounds in ascending order, at least one
     */
    public abstract List<Probability> shareBounds();

    /**
     * Returns the cells, row by row: those of the lowest band of potential first, and within it that of the lowest band of
     * share first.
     *
     * @return one cell for each pair of bands
     */
    public abstract List<MatrixCell> cells();

    /**
     * Returns how the accounts in a cell are served. Where a builder is given the same cell twice, the last posture counts.
     *
     * @return the postures by cell; a cell that is missing has none
     */
    public abstract Map<MatrixCell, Posture> postures();

    /**
     * Returns the currency of potentials.
     *
     * @return the currency of the bounds
     */
    public Currency currency() {
        return potentialBounds().get(0).currency();
    }

    /**
     * Returns how the accounts in a cell are served.
     *
     * @param cell the cell
     * @return the posture, empty if it has none
     */
    public Optional<Posture> posture(MatrixCell cell) {
        return Optional.ofNullable(postures().get(Objects.requireNonNull(cell, "cell")));
    }

    @Value.Check
    void check() {
        Check.argument(!potentialBounds().isEmpty(), "at least one bound in 'potentialBounds'", "none");
        Check.argument(!shareBounds().isEmpty(), "at least one bound in 'shareBounds'", "none");
        for (Money bound : potentialBounds()) {
            if (!bound.currency().equals(currency())) {
                throw new CurrencyMismatchException(
                        Check.message("all 'potentialBounds' in " + currency() + " like the first", bound),
                        currency(),
                        bound.currency());
            }
        }
        checkAscending("potentialBounds", potentialBounds(), Money.zero(currency()));
        checkAscending("shareBounds", shareBounds(), Probability.ZERO);
        int rows = potentialBounds().size() + 1;
        int columns = shareBounds().size() + 1;
        Check.argument(
                cells().size() == rows * columns,
                rows * columns + " 'cells', one for each of " + rows + " bands of potential and " + columns
                        + " bands of share",
                cells().size());
    }

    private static <T extends Comparable<T>> void checkAscending(String name, List<T> bounds, T zero) {
        T before = zero;
        for (T bound : bounds) {
            Check.argument(bound.compareTo(before) > 0, "'" + name + "' above zero and ascending", bounds);
            before = bound;
        }
    }

    /** Builds a {@link PotentialShareMatrix}. A posture that is put twice keeps its last value. Not thread-safe. */
    public static final class Builder extends ImmutablePotentialShareMatrix.Builder {
        Builder() {}
    }
}
