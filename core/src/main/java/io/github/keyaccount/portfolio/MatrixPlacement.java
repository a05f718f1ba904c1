package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an account stands in a {@link PotentialShareMatrix}, why, and what would move it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class MatrixPlacement {

    MatrixPlacement() {}

    /**
     * Returns the account.
     *
     * @return its id
     */
    public abstract AccountId account();

    /**
     * Returns what it could buy from whomever.
     *
     * @return the potential
     */
    public abstract Money potential();

    /**
     * Returns our share of its wallet.
     *
     * @return the share
     */
    public abstract ShareOfWallet shareOfWallet();

    /**
     * Returns where it stands.
     *
     * @return the cell
     */
    public abstract MatrixCell cell();

    /**
     * Returns how it is served.
     *
     * @return the posture of the cell, empty if it has none
     */
    public abstract Optional<Posture> posture();

    /**
     * Returns why it stands there.
     *
     * @return a finding with the potential, the share and their bands, and a reminder of the checks before release where it
     *     would be abandoned
     */
    public abstract List<Finding> reasons();

    /**
     * Returns what would move it to another cell: in each direction the nearest one.
     *
     * <p>The changes are those of one figure at a time: a higher potential, a lower one, more revenue and less. Where a change
     * of a minor unit skips a band, as it may in a tiny wallet, the cell is that in which the account then stands.
     *
     * @return the moves in that order, each there only if it leads to another cell
     */
    public abstract List<MatrixMove> moves();
}
