package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One account on a {@link ParetoCurve}, and all that come before it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ParetoPoint {

    ParetoPoint() {}

    /**
     * Returns which account it is, counted from the largest.
     *
     * @return the position, 1 for the largest account
     */
    public abstract int position();

    /**
     * Returns the account.
     *
     * @return its id
     */
    public abstract AccountId account();

    /**
     * Returns the amount of the account.
     *
     * @return the amount
     */
    public abstract Money amount();

    /**
     * Returns the amount of this account and all before it.
     *
     * @return the sum
     */
    public abstract Money cumulated();

    /**
     * Returns the share that this account and all before it have in the total.
     *
     * @return cumulated amount ÷ total, rounded half to even at nine decimals; empty if the total is not above zero
     */
    public abstract Optional<BigDecimal> cumulatedShare();
}
