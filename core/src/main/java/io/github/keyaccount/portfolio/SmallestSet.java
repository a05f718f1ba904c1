package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The fewest accounts that bring a share of the total of a {@link ParetoCurve}.
 *
 * <p>Of revenues of 60, 25, 10 and 5 the first two bring 85, which is the least that reaches 80 %. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SmallestSet {

    SmallestSet() {}

    /**
     * Returns the curve on which the accounts stand.
     *
     * @return the curve
     */
    public abstract ParetoCurve curve();

    /**
     * Returns the share that was asked for.
     *
     * @return the share of the total
     */
    public abstract Probability share();

    /**
     * Returns how many accounts it takes.
     *
     * @return the count
     */
    public abstract int count();

    /**
     * Returns the accounts.
     *
     * @return their ids, the largest account first
     */
    public List<AccountId> accounts() {
        return curve().ids(0, count());
    }

    /**
     * Returns what the accounts bring together.
     *
     * @return the sum, no less than the share asked for
     */
    public Money amount() {
        return curve().cumulated(count());
    }

    /**
     * Returns the share that the accounts have in the total.
     *
     * @return amount ÷ total, rounded half to even at nine decimals; above 1 where other accounts bring less than nothing
     */
    public BigDecimal reachedShare() {
        return curve().cumulatedShare(count()).orElseThrow();
    }

    /**
     * Returns what to know about the set.
     *
     * @return a finding if accounts of equal amount stand inside and outside, so that another set would do as well
     */
    public List<Finding> findings() {
        return curve().tie(share(), count()).stream().toList();
    }
}
