package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The change of an account from one tier to another, and what caused it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TierChange {

    TierChange() {}

    /**
     * Returns the account.
     *
     * @return its id
     */
    public abstract AccountId account();

    /**
     * Returns the tier before.
     *
     * @return the tier before
     */
    public abstract AccountTier from();

    /**
     * Returns the tier after.
     *
     * @return another tier
     */
    public abstract AccountTier to();

    /**
     * Returns the direction.
     *
     * @return a promotion if the tier after matters more, otherwise a demotion
     */
    public TierChangeKind kind() {
        return to().compareTo(from()) < 0 ? TierChangeKind.PROMOTION : TierChangeKind.DEMOTION;
    }

    /**
     * Returns what has changed in the direction of the change: whether the account is a customer, values that crossed
     * their thresholds, values that became known or unknown, thresholds and rules that were moved. What changed as well
     * without counting for this change is left out.
     *
     * @return the causes, at least one
     */
    public abstract List<Finding> causes();
}
