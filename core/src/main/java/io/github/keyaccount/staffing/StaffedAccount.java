package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who serves an account in a {@link Staffing}, what that is worth, and why it is this account manager.
 *
 * <p>Its text, which may end up in a log, shows no account manager. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StaffedAccount {

    StaffedAccount() {}

    /**
     * Returns what was asked for the account.
     *
     * @return the account with its value
     */
    public abstract AccountToStaff request();

    /**
     * Returns who serves the account.
     *
     * @return the name of the account manager
     */
    @Value.Redacted
    public abstract String manager();

    /**
     * Returns how well the two fit.
     *
     * @return the fit, from 0 to 1
     */
    public abstract Probability fit();

    /**
     * Returns how well today's account manager fits.
     *
     * @return the fit, from 0 to 1; empty if nobody serves the account today, or somebody who is not in the team
     */
    public abstract Optional<Probability> presentFit();

    /**
     * Returns why it is this account manager, as a finding that names no person.
     *
     * @return {@link StaffingFinding#FIXED}, {@link StaffingFinding#ONLY_ONE_AVAILABLE}, {@link StaffingFinding#FITS_BEST},
     *     {@link StaffingFinding#NOTHING_AT_STAKE}, {@link StaffingFinding#KEPT} or {@link StaffingFinding#BETTER_ONE_FULL},
     *     whichever holds first
     */
    public abstract Finding reason();

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public AccountId account() {
        return request().account();
    }

    /**
     * Returns what the account is worth with this account manager.
     *
     * @return value × fit, exact, without needless zeros
     */
    public BigDecimal worth() {
        return worth(fit());
    }

    /**
     * Returns what the account is worth with today's account manager.
     *
     * @return value × fit, exact, without needless zeros; empty if nobody serves the account today, or somebody who is not in the
     *     team
     */
    public Optional<BigDecimal> presentWorth() {
        return presentFit().map(this::worth);
    }

    private BigDecimal worth(Probability fit) {
        return AccountToStaff.plain(request().value().multiply(fit.toBigDecimal()));
    }

    /**
     * Returns what the account gains or loses against today.
     *
     * @return worth − worth today, exact, without needless zeros, below zero for an account that makes room for a more important
     *     one; empty if the worth today is not known
     */
    public Optional<BigDecimal> earned() {
        return presentWorth().map(before -> AccountToStaff.plain(worth().subtract(before)));
    }

    /**
     * Returns whether the account changes hands.
     *
     * @return true if somebody else serves it today; false if the same one does, or nobody
     */
    public boolean isChanged() {
        return request().changesWith(manager());
    }
}
