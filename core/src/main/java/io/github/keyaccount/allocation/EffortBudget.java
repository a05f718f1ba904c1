package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How much effort there is to divide: one budget for all accounts, or one per seller, where every account has one seller.
 *
 * <p>Immutable and thread-safe.
 */
public final class EffortBudget {
    static final double MOST = 1e15;

    private final OptionalDouble common;
    private final List<SellerBudget> sellers;

    private EffortBudget(OptionalDouble common, List<SellerBudget> sellers) {
        this.common = common;
        this.sellers = sellers;
    }

    /**
     * Returns one budget for all accounts.
     *
     * @param effort the effort that there is, from 0 to 1E15, in the unit of the response curves
     * @return the budget
     * @throws IllegalArgumentException if the effort is negative, above 1E15 or not a number
     */
    public static EffortBudget of(double effort) {
        return new EffortBudget(OptionalDouble.of(checked(effort)), List.of());
    }

    /**
     * Returns a budget for each seller.
     *
     * <p>An account that two sellers could serve would couple their budgets: how much one of them should spend on it would
     * depend on what the other one does elsewhere. Give such an account to one of them, or take their budgets as one.
     *
     * @param budgets the budgets, at least one, in an order that is kept
     * @return the budget
     * @throws IllegalArgumentException if there is none, a seller has two, or an account is served by two sellers
     */
    public static EffortBudget perSeller(List<SellerBudget> budgets) {
        Objects.requireNonNull(budgets, "budgets").forEach(budget -> Objects.requireNonNull(budget, "budgets"));
        Check.argument(!budgets.isEmpty(), "at least one seller in 'budgets'", 0);
        int repeated = Check.repeated(budgets.stream().map(SellerBudget::seller).toList())
                .size();
        Check.argument(repeated == 0, "one budget per seller in 'budgets'", repeated + " with more");
        Map<AccountId, Integer> sellers = new LinkedHashMap<>();
        budgets.forEach(budget -> budget.accounts().forEach(account -> sellers.merge(account, 1, Integer::sum)));
        List<String> coupled = new ArrayList<>();
        sellers.forEach((account, count) -> {
            if (count > 1) {
                coupled.add(account + " with " + count);
            }
        });
        Check.noOffenders(coupled, "one seller per account in 'budgets', since shared accounts couple the budgets");
        return new EffortBudget(OptionalDouble.empty(), List.copyOf(budgets));
    }

    static double checked(double effort) {
        Check.argument(effort >= 0 && effort <= MOST, "0 <= 'effort' <= 1E15", effort);
        return effort + 0.0;
    }

    /**
     * Returns the budget for all accounts.
     *
     * @return the effort; empty if each seller has a budget
     */
    public OptionalDouble common() {
        return common;
    }

    /**
     * Returns the budgets of the sellers.
     *
     * @return the budgets in the order in which they were given; none if there is one for all accounts
     */
    public List<SellerBudget> sellers() {
        return sellers;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EffortBudget other && common.equals(other.common) && sellers.equals(other.sellers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(common, sellers);
    }

    /** {@return the effort, without any seller} */
    @Override
    public String toString() {
        return "EffortBudget" + (common.isPresent() ? "[" + common.getAsDouble() + "]" : sellers);
    }
}
