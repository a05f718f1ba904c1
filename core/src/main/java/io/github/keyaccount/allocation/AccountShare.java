package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What one account gets of the effort, and why not more or less. Immutable and thread-safe. */
@Value.Immutable
@ValueStyle
public abstract class AccountShare {

    AccountShare() {}

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns what the account gets.
     *
     * @return the effort, within the bounds of the account
     */
    public abstract double effort();

    /**
     * Returns what the account contributes with this effort.
     *
     * @return margin × sales, in major units of the currency
     */
    public abstract double contribution();

    /**
     * Returns what the last unit of effort brings: in whole units the contribution less that with one unit less; with any
     * fraction margin × slope of the curve just before this effort.
     *
     * @return the amount in major units of the currency; empty at the minimum, of which nothing may be taken
     */
    public abstract OptionalDouble lastUnit();

    /**
     * Returns what one more unit of effort would bring: in whole units the contribution with it less that without it; with any
     * fraction margin × slope of the curve from this effort on.
     *
     * @return the amount in major units of the currency, infinite where the curve begins upright; empty at the maximum, beyond
     *     which nothing may be given
     */
    public abstract OptionalDouble nextUnit();

    /**
     * Returns why the account gets this effort.
     *
     * @return the reason, an {@link EffortFinding} with amounts rounded half to even
     */
    public abstract Finding reason();
}
