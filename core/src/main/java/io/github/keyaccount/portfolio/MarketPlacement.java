package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where a company stands in a {@link TargetMarket}, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class MarketPlacement {

    MarketPlacement() {}

    /**
     * Returns the account.
     *
     * @return its id
     */
    public abstract AccountId account();

    /**
     * Returns the day for which its figures hold.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns the class to which it belongs.
     *
     * @return the first class all of whose criteria it is known to meet; empty if there is none
     */
    public abstract Optional<PriorityClass> priorityClass();

    /**
     * Returns the classes, better than its own, to which it may belong as well: no criterion is known to be missed, but
     * something is not known.
     *
     * @return the classes in their order
     */
    public abstract Set<PriorityClass> undecided();

    /**
     * Returns why it stands there.
     *
     * @return a finding per criterion of each class up to its own, or of all classes if it belongs to none: met, not met with
     *     what was wanted and found, or not known
     */
    public abstract List<Finding> reasons();
}
