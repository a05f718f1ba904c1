package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What changes from one plan to another: the effort that moves between accounts, and what that earns or costs.
 *
 * <p>The difference in contribution is Σ (after − before) over all accounts, rounded once. So it is exactly the opposite when the
 * plans change places, and zero between equal plans. The differences of the rows sum to it but for the last place: by half a unit
 * of each row and half a unit of the sum.
 *
 * <p>With two accounts that answer x hours with 20 × √x and 10 × √x, and a margin of 100 %, moving 4 hours from the second to the
 * first one, from 4 and 5 to 8 and 1, brings 56.57 − 40 = 16.57 there and 10 − 22.36 = −12.36 here: 4.21 in all. Immutable and
 * thread-safe.
 */
public final class EffortComparison {
    /** How many accounts a finding names. */
    private static final int MOST_NAMED = 20;

    /** Plans that spend the same but for this share of it do so but for rounding. */
    private static final double ROUNDING = 1e-9;

    private final EffortPlan before;
    private final EffortPlan after;
    private final double contributionDifference;
    private final double effortDifference;
    private final double effortMoved;

    private EffortComparison(EffortPlan before, EffortPlan after) {
        this.before = before;
        this.after = after;
        ExactSum contribution = new ExactSum();
        ExactSum effort = new ExactSum();
        ExactSum moved = new ExactSum();
        for (int i = 0; i < before.responses().size(); i++) {
            addDifference(contribution, before.contribution(i), after.contribution(i));
            addDifference(effort, before.effort(i), after.effort(i));
            if (after.effort(i) > before.effort(i)) {
                addDifference(moved, before.effort(i), after.effort(i));
            }
        }
        this.contributionDifference = contribution.rounded();
        this.effortDifference = effort.rounded();
        this.effortMoved = moved.rounded();
    }

    private static void addDifference(ExactSum sum, double before, double after) {
        sum.add(after);
        sum.add(-before);
    }

    /**
     * An account in two plans. Immutable and thread-safe.
     *
     * @param account the id of the account
     * @param effortBefore the effort that it gets by the first plan
     * @param effortAfter the effort that it gets by the second plan
     * @param contributionBefore what it contributes by the first plan, in major units
     * @param contributionAfter what it contributes by the second plan, in major units
     */
    public record Row(
            AccountId account,
            double effortBefore,
            double effortAfter,
            double contributionBefore,
            double contributionAfter) {
        /**
         * Creates a row.
         *
         * @param account the id of the account
         * @param effortBefore the effort that it gets by the first plan
         * @param effortAfter the effort that it gets by the second plan
         * @param contributionBefore what it contributes by the first plan
         * @param contributionAfter what it contributes by the second plan
         */
        public Row {
            Objects.requireNonNull(account, "account");
        }

        /**
         * Returns by how much the effort grows.
         *
         * @return effort after − effort before
         */
        public double effortDifference() {
            return effortAfter - effortBefore;
        }

        /**
         * Returns by how much the contribution grows.
         *
         * @return contribution after − contribution before, in major units
         */
        public double contributionDifference() {
            return contributionAfter - contributionBefore;
        }
    }

    /**
     * Returns what changes from one plan to another.
     *
     * @param before the first plan, such as the {@linkplain EffortPlan#present(AccountResponses) present} one
     * @param after the second plan
     * @return the comparison
     * @throws IllegalArgumentException if the plans are not of the same responses in the same order
     */
    public static EffortComparison between(EffortPlan before, EffortPlan after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.responses().equals(after.responses())) {
            throw refusal(before.responses(), after.responses());
        }
        return new EffortComparison(before, after);
    }

    private static IllegalArgumentException refusal(AccountResponses before, AccountResponses after) {
        List<AccountId> offenders = new ArrayList<>();
        for (AccountResponse response : before.all()) {
            if (!after.find(response.account()).filter(response::equals).isPresent()) {
                offenders.add(response.account());
            }
        }
        for (AccountResponse response : after.all()) {
            if (before.find(response.account()).isEmpty()) {
                offenders.add(response.account());
            }
        }
        return Check.refusal(
                "'before' and 'after' of the same responses in the same order",
                offenders.isEmpty() ? "another order" : Check.offenders(offenders));
    }

    /**
     * Returns the first plan.
     *
     * @return the plan before the change
     */
    public EffortPlan before() {
        return before;
    }

    /**
     * Returns the second plan.
     *
     * @return the plan after the change
     */
    public EffortPlan after() {
        return after;
    }

    /**
     * Returns what the change earns.
     *
     * @return the difference in contribution in major units; negative if the change costs
     */
    public double contributionDifference() {
        return contributionDifference;
    }

    /**
     * Returns how much more effort the change takes.
     *
     * @return the difference in effort; negative if the change takes less
     */
    public double effortDifference() {
        return effortDifference;
    }

    /**
     * Returns how much effort accounts gain, wherever it comes from.
     *
     * @return Σ max(0, after − before) over the accounts
     */
    public double effortMoved() {
        return effortMoved;
    }

    /**
     * Returns what changes for every account. The list is a view that makes each row when it is asked for.
     *
     * @return one row per account, in the order of the responses, unmodifiable
     */
    public List<Row> rows() {
        return new RowView<>(before.responses().size(), this::row);
    }

    private Row row(int position) {
        return new Row(
                before.responses().at(position).account(),
                before.effort(position),
                after.effort(position),
                before.contribution(position),
                after.contribution(position));
    }

    /**
     * Returns the accounts that contribute more after the change.
     *
     * @return their rows, the biggest gain first, equal ones in the order of the responses
     */
    public List<Row> gains() {
        return sorted(
                row -> row.contributionDifference() > 0,
                Comparator.comparingDouble(row -> -row.contributionDifference()));
    }

    /**
     * Returns the accounts that contribute less after the change.
     *
     * @return their rows, the biggest loss first, equal ones in the order of the responses
     */
    public List<Row> losses() {
        return sorted(row -> row.contributionDifference() < 0, Comparator.comparingDouble(Row::contributionDifference));
    }

    private List<Row> sorted(Predicate<Row> which, Comparator<Row> order) {
        return rows().stream().filter(which).sorted(order).toList();
    }

    /**
     * Returns what a reader of the comparison should know: what the change earns or costs, whether the plans spend unequally by
     * more than rounding, and whether one of them breaks the bounds of accounts. Where they spend unequally or break bounds, what
     * is earned is not earned by a better division alone.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(ComparisonFinding.change(
                contributionDifference, before.responses().currency()));
        if (Math.abs(effortDifference) > ROUNDING * Math.max(before.spent(), after.spent())) {
            findings.add(Finding.of(
                    ComparisonFinding.EFFORTS_DIFFER,
                    ComparisonFinding.effort(before.spent()),
                    ComparisonFinding.effort(after.spent())));
        }
        addOutOfBounds(findings, ComparisonFinding.BEFORE_OUT_OF_BOUNDS, before);
        addOutOfBounds(findings, ComparisonFinding.AFTER_OUT_OF_BOUNDS, after);
        return List.copyOf(findings);
    }

    private static void addOutOfBounds(List<Finding> findings, ComparisonFinding code, EffortPlan plan) {
        List<EffortPlan.OutOfBounds> outside = plan.outOfBounds();
        if (!outside.isEmpty()) {
            List<String> named = outside.stream()
                    .limit(MOST_NAMED)
                    .map(row -> row.account().value())
                    .toList();
            findings.add(Finding.of(code, outside.size(), named));
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EffortComparison other && before.equals(other.before) && after.equals(other.after);
    }

    @Override
    public int hashCode() {
        return before.hashCode() * 31 + after.hashCode();
    }

    /** {@return the differences} */
    @Override
    public String toString() {
        return "EffortComparison[contributionDifference=" + contributionDifference + ", effortDifference="
                + effortDifference + ", effortMoved=" + effortMoved + "]";
    }
}
