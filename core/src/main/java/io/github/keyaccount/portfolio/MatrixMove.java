package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import org.immutables.value.Value;

/**
 * What would move an account to another cell of a {@link PotentialShareMatrix}, everything else being equal.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class MatrixMove {

    MatrixMove() {}

    /**
     * Returns along which side of the matrix it moves.
     *
     * @return the side
     */
    public abstract MatrixAxis axis();

    /**
     * Returns the least change that moves it: of its potential, or of what it spends with us while it spends as much in all
     * as now.
     *
     * @return the change, negative for less than now; a minor unit less of it does not move the account
     */
    public abstract Money change();

    /**
     * Returns to which cell it moves.
     *
     * @return the cell, another one than now
     */
    public abstract MatrixCell cell();

    /**
     * Returns all of it as a finding.
     *
     * @return the finding
     */
    public abstract Finding finding();
}
