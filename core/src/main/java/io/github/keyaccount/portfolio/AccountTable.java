package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.IdIndex;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a portfolio and what is known of them, side by side in columns, so that a pass over a million accounts
 * does not follow a million references. Amounts are in minor units, shares in billionths. Only its maker writes to it.
 */
final class AccountTable {
    /**
     * Stands in a column where a value is not known. No known value is as low: only margins and days may be negative at
     * all, and this would be a loss of 92 quadrillion euros.
     */
    static final long UNKNOWN = Long.MIN_VALUE;

    private final Account[] accounts;
    private final IdIndex<Account> index;
    private final @Nullable AccountFigures[] figures;
    private final @Nullable AccountAppraisal[] appraisals;

    private final long[] customerSince;
    private final long[] revenue;
    private final long[] margin;
    private final long[] categorySpend;
    private final long[] potential;
    private final long[] recoveryMonths;
    private final long[] strategicWeight;
    private final long[] importanceToSeller;

    /** Takes the array over; nobody else may write to it any more. */
    AccountTable(Account[] accounts) {
        int size = accounts.length;
        this.accounts = accounts;
        this.index = new IdIndex<>(accounts, account -> account.id().value());
        this.figures = new @Nullable AccountFigures[size];
        this.appraisals = new @Nullable AccountAppraisal[size];
        this.customerSince = unknown(size);
        this.revenue = unknown(size);
        this.margin = unknown(size);
        this.categorySpend = unknown(size);
        this.potential = unknown(size);
        this.recoveryMonths = unknown(size);
        this.strategicWeight = unknown(size);
        this.importanceToSeller = unknown(size);
    }

    private static long[] unknown(int size) {
        long[] column = new long[size];
        Arrays.fill(column, UNKNOWN);
        return column;
    }

    /** Enters the account at a position; returns false if its id is in already. */
    boolean enter(int position) {
        Optional<LocalDate> since = accounts[position].customerSince();
        customerSince[position] = since.isPresent() ? since.get().toEpochDay() : UNKNOWN;
        return index.add(position);
    }

    /** Enters figures; returns false if their account is not here, or has figures already. */
    boolean enter(AccountFigures entered, int likelyPosition) {
        int position = find(entered.account(), likelyPosition);
        if (position < 0 || figures[position] != null) {
            return false;
        }
        figures[position] = entered;
        revenue[position] = entered.revenue().minorUnits();
        margin[position] = minorUnits(entered.margin());
        categorySpend[position] = minorUnits(entered.categorySpend());
        return true;
    }

    /** Enters an appraisal; returns false if its account is not here, or has an appraisal already. */
    boolean enter(AccountAppraisal entered, int likelyPosition) {
        int position = find(entered.account(), likelyPosition);
        if (position < 0 || appraisals[position] != null) {
            return false;
        }
        appraisals[position] = entered;
        potential[position] = minorUnits(entered.potential());
        recoveryMonths[position] =
                entered.recoveryMonths().map(Integer::longValue).orElse(UNKNOWN);
        strategicWeight[position] = billionths(entered.strategicWeight());
        importanceToSeller[position] = billionths(entered.importanceToSeller());
        return true;
    }

    private static long minorUnits(Optional<Money> amount) {
        return amount.isPresent() ? amount.get().minorUnits() : UNKNOWN;
    }

    private static long billionths(Optional<Probability> share) {
        return share.isPresent() ? share.get().billionths() : UNKNOWN;
    }

    /** Returns the position of an account, or -1. Where accounts come in the same order, they need not be looked up. */
    int find(AccountId id, int likelyPosition) {
        boolean likely = likelyPosition < accounts.length
                && accounts[likelyPosition].id().equals(id);
        return likely ? likelyPosition : find(id);
    }

    /** Returns the position of an account, or -1. */
    int find(AccountId id) {
        return index.find(id.value());
    }

    /** Whether the same is known of the same accounts; what is in the columns follows from it. */
    boolean holdsTheSameAs(AccountTable other) {
        return Arrays.equals(accounts, other.accounts)
                && Arrays.equals(figures, other.figures)
                && Arrays.equals(appraisals, other.appraisals);
    }

    int size() {
        return accounts.length;
    }

    List<Account> accounts() {
        return Collections.unmodifiableList(Arrays.asList(accounts));
    }

    Account account(int position) {
        return accounts[position];
    }

    Optional<AccountFigures> figures(int position) {
        return Optional.ofNullable(figures[position]);
    }

    Optional<AccountAppraisal> appraisal(int position) {
        return Optional.ofNullable(appraisals[position]);
    }

    /** Returns the day of the first closed deal as an epoch day. */
    long customerSince(int position) {
        return customerSince[position];
    }

    long revenue(int position) {
        return revenue[position];
    }

    long margin(int position) {
        return margin[position];
    }

    long categorySpend(int position) {
        return categorySpend[position];
    }

    long potential(int position) {
        return potential[position];
    }

    long recoveryMonths(int position) {
        return recoveryMonths[position];
    }

    long strategicWeight(int position) {
        return strategicWeight[position];
    }

    long importanceToSeller(int position) {
        return importanceToSeller[position];
    }
}
