package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The division of effort among accounts that brings the greatest total contribution within the budget and each account's bounds,
 * and the proof that it does.
 *
 * <p>It maximises Σ marginᵢ × salesᵢ(xᵢ) over the efforts xᵢ with minimumᵢ ≤ xᵢ ≤ maximumᵢ and Σ xᵢ ≤ budget, in whole units or in
 * any fraction. With one budget per seller, each of them is divided for itself. Effort that would bring nothing is not given,
 * unless a minimum asks for it.
 *
 * <p>In whole units and with concave curves the units that bring most are taken first. Units that bring the same are given out in
 * rounds, one to each account in turn, in the order of the input; amounts that differ by less than about 1E-14 of themselves may
 * count as the same or not, as they come out of the calculation. S-shaped curves are divided exactly, as {@link AllocationOptions}
 * permit, and otherwise by their concave envelopes, with a {@linkplain #gap() bound} on what is missed. Of several exact divisions
 * with S-shaped curves that bring the same, the one is taken that spends least; of these, the one in which the first account with
 * such a curve gets most; of these, the second, and so on.
 *
 * <p>Two accounts whose units bring 8, 4, 2, 1 and 6, 3, 1.5, 0.75 share a budget of 3 as 2 and 1, which brings 8 + 4 + 6 = 18; a
 * fourth unit would bring 3, which is the shadow price.
 *
 * <p>With more budget an allocation that is proven to be the best never brings less, but for rounding; one that is not may, by no
 * more than its gap. With any fraction it brings no less than in whole units with the same options, wherever these are possible.
 *
 * <p>If all sales are multiplied by a power of two, the efforts stay the same, and contribution and shadow price are multiplied
 * by it, to the last bit. Estimates must have no more than 15 digits for that, before and after: beyond, whether two lines are
 * equally steep may come out otherwise, and efforts that bring the same but for rounding be others. What is said of one seller's
 * budget may differ in the last bits when accounts of other sellers change. Two allocations are equal when their inputs are.
 *
 * <p>Finding an allocation of a million accounts with exponential curves takes a few passes over some columns of numbers. What it
 * contributes is summed up when it is asked for, which evaluates every curve. Immutable and thread-safe.
 *
 * <p>Added to the training texts. Sources: Leonard M. Lodish, CALLPLAN: An Interactive Salesman's Call Planning System, 1971;
 * Toshihide Ibaraki and Naoki Katoh, Resource Allocation Problems, 1988.
 */
public final class EffortAllocation {
    private static final Logger LOG = LoggerFactory.getLogger(EffortAllocation.class);

    /** What a sum of fractions may be short of the budget by rounding, or a bound be missed, as a share of it. */
    private static final double ROUNDING = 1e-12;

    private final AccountResponses responses;
    private final EffortBudget budget;
    private final AllocationOptions options;
    private final double[] efforts;
    private final List<DividedBudget> divided;
    /** Which budget each account shares, counted from 0; empty if all share the common one. */
    private final int[] budgets;

    private EffortAllocation(
            AccountResponses responses,
            EffortBudget budget,
            AllocationOptions options,
            double[] efforts,
            List<DividedBudget> divided,
            int[] budgets) {
        this.responses = responses;
        this.budget = budget;
        this.options = options;
        this.efforts = efforts;
        this.divided = divided;
        this.budgets = budgets;
    }

    /**
     * Returns the best division of effort.
     *
     * @param responses what effort brings on each account
     * @param budget how much effort there is
     * @param options whether only whole units are given, and how long S-shaped curves may take
     * @return the division
     * @throws IllegalArgumentException if the minima of the accounts of a budget exceed it together, minima and maxima leave no
     *     whole number between them where only whole units are given, or with one budget per seller an account has a response
     *     but no budget, or a budget but no response
     */
    public static EffortAllocation optimal(AccountResponses responses, EffortBudget budget, AllocationOptions options) {
        Objects.requireNonNull(responses, "responses");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(options, "options");
        BudgetChecks.check(responses, budget, options.wholeUnits());
        EffortAllocation allocation = budget.common().isPresent()
                ? common(responses, budget, options)
                : perSeller(responses, budget, options);
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "Divided effort among {} accounts in {} budgets: {}",
                    responses.size(),
                    allocation.divided.size(),
                    allocation.methods());
        }
        return allocation;
    }

    private static EffortAllocation common(AccountResponses responses, EffortBudget budget, AllocationOptions options) {
        double effort = budget.common().orElseThrow();
        DividedBudget divided;
        if (options.wholeUnits()) {
            divided = DividedBudget.whole(responses.units(), effort, options.mostSteps());
        } else {
            int[] all = IntStream.range(0, responses.size()).toArray();
            divided = DividedBudget.anyFraction(responses, all, effort, options.mostSteps());
        }
        return new EffortAllocation(responses, budget, options, divided.efforts(), List.of(divided), new int[0]);
    }

    private static EffortAllocation perSeller(
            AccountResponses responses, EffortBudget budget, AllocationOptions options) {
        double[] efforts = new double[responses.size()];
        int[] budgets = new int[responses.size()];
        List<DividedBudget> divided = new ArrayList<>();
        for (SellerBudget seller : budget.sellers()) {
            // In the order of the responses, which settles ties.
            int[] positions = seller.accounts().stream()
                    .mapToInt(responses::position)
                    .sorted()
                    .toArray();
            DividedBudget its = options.wholeUnits()
                    ? DividedBudget.whole(responses.units().at(positions), seller.effort(), options.mostSteps())
                    : DividedBudget.anyFraction(responses, positions, seller.effort(), options.mostSteps());
            for (int i = 0; i < positions.length; i++) {
                efforts[positions[i]] = its.efforts()[i];
                budgets[positions[i]] = divided.size();
            }
            divided.add(its);
        }
        return new EffortAllocation(responses, budget, options, efforts, List.copyOf(divided), budgets);
    }

    /**
     * Returns among which accounts effort was divided.
     *
     * @return the responses
     */
    public AccountResponses responses() {
        return responses;
    }

    /**
     * Returns how much effort there was.
     *
     * @return the budget
     */
    public EffortBudget budget() {
        return budget;
    }

    /**
     * Returns how effort was divided.
     *
     * @return the options
     */
    public AllocationOptions options() {
        return options;
    }

    /**
     * Returns what an account gets.
     *
     * @param account the id of the account
     * @return the effort; empty if the account has no response
     */
    public OptionalDouble effort(AccountId account) {
        int position = responses.position(account);
        return position < 0 ? OptionalDouble.empty() : OptionalDouble.of(efforts[position]);
    }

    /**
     * Returns what an account gets, and why.
     *
     * @param account the id of the account
     * @return the share; empty if the account has no response
     * @throws ArithmeticException if an amount of its reason is too large for {@link Money}
     */
    public Optional<AccountShare> share(AccountId account) {
        int position = responses.position(account);
        return position < 0 ? Optional.empty() : Optional.of(share(position));
    }

    /**
     * Returns what each account gets, and why.
     *
     * @return the shares in the order of the responses, unmodifiable; each is put together anew whenever it is asked for
     */
    public List<AccountShare> shares() {
        return new RowView<AccountShare>(efforts.length, this::share);
    }

    private AccountShare share(int position) {
        DividedBudget its = divided.get(budgetOf(position));
        return ShareReason.share(responses, position, efforts[position], its, options.wholeUnits());
    }

    private int budgetOf(int position) {
        return budgets.length == 0 ? 0 : budgets[position];
    }

    /**
     * Returns the division as a plan, so that it can be compared with others by {@link EffortComparison}.
     *
     * @return what each account gets and contributes
     */
    public EffortPlan plan() {
        return EffortPlan.of(responses, efforts.clone());
    }

    /**
     * Returns the effort that was given to accounts.
     *
     * @return the sum of their efforts
     */
    public double spent() {
        ExactSum sum = new ExactSum();
        divided.forEach(its -> sum.add(its.spent()));
        return sum.rounded();
    }

    /**
     * Returns the effort that is left over: fractions of a unit where only whole ones are given, and whatever no account has a
     * use for.
     *
     * @return the sum of budget − spent over the budgets
     */
    public double unspent() {
        ExactSum sum = new ExactSum();
        divided.forEach(its -> sum.add(its.unspent()));
        return sum.rounded();
    }

    /**
     * Returns what the accounts contribute with their efforts. Every call evaluates all curves.
     *
     * @return Σ marginᵢ × salesᵢ(xᵢ) in major units of the currency: the exact sum of the rounded terms, rounded once, so that
     *     the order of the accounts does not matter
     */
    public double contribution() {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < efforts.length; i++) {
            sum.add(responses.at(i).contribution(efforts[i]));
        }
        return sum.rounded();
    }

    /**
     * Returns what the accounts contribute with their efforts, as money.
     *
     * @param roundingMode how {@link #contribution()} is rounded to the minor unit of the currency
     * @return the amount
     * @throws ArithmeticException if the amount is too large, or the mode is {@code UNNECESSARY} and it is not a whole number of
     *     minor units
     */
    public Money contribution(RoundingMode roundingMode) {
        Objects.requireNonNull(roundingMode, "roundingMode");
        return Money.ofMajor(new BigDecimal(contribution()), responses.currency(), roundingMode);
    }

    /**
     * Returns what one more unit of the common budget would bring.
     *
     * @return the {@linkplain EffortPart#shadowPrice() shadow price}; empty if each seller has a budget, see {@link #parts()}
     */
    public OptionalDouble shadowPrice() {
        return budget.common().isPresent() ? OptionalDouble.of(divided.get(0).shadowPrice()) : OptionalDouble.empty();
    }

    /**
     * Returns how each budget is divided. Every call evaluates all curves.
     *
     * @return one part for the common budget, or one per seller in the order of the budgets
     */
    public List<EffortPart> parts() {
        List<PartSums> sums = divided.stream().map(its -> new PartSums()).toList();
        for (int i = 0; i < efforts.length; i++) {
            PartSums sum = sums.get(budgetOf(i));
            double contribution = responses.at(i).contribution(efforts[i]);
            sum.contribution.add(contribution);
            sum.size.add(contribution - responses.at(i).contribution(0));
            sum.size.add(divided.get(budgetOf(i)).addMissed(sum.missed, responses.units(), i, (int) efforts[i]));
        }
        List<EffortPart> parts = new ArrayList<>();
        for (int part = 0; part < divided.size(); part++) {
            DividedBudget its = divided.get(part);
            double missed = its.missed() + sums.get(part).missed.rounded();
            parts.add(ImmutableEffortPart.builder()
                    .position(part + 1)
                    .seller(seller(part))
                    .budget(its.budget())
                    .spent(its.spent())
                    .unspent(its.unspent())
                    .contribution(sums.get(part).contribution.rounded())
                    .shadowPrice(its.shadowPrice())
                    .gap(missed > ROUNDING * sums.get(part).size.rounded() ? missed : 0)
                    .method(its.method())
                    .build());
        }
        return List.copyOf(parts);
    }

    /** What is summed up over the accounts of a part. */
    private static final class PartSums {
        private final ExactSum contribution = new ExactSum();
        private final ExactSum missed = new ExactSum();
        /** How large the amounts are that the missed ones are differences of: what effort brings, and what ties are worth. */
        private final ExactSum size = new ExactSum();
    }

    private Optional<String> seller(int part) {
        return budget.common().isPresent()
                ? Optional.empty()
                : Optional.of(budget.sellers().get(part).seller());
    }

    /**
     * Returns a contribution that no division of the budget can exceed, but for rounding. Every call evaluates all curves.
     *
     * <p>For concave curves it is the Lagrangian bound, Σ max over x of (contributionᵢ(x) − λ × x) + λ × budget with the shadow
     * price λ, whose maxima are worked out apart from the efforts. It equals the contribution, but for the rounding that {@link
     * EffortPart#gap()} takes off: that is the certificate that the efforts are optimal.
     *
     * @return the bound in major units of the currency, the sum over the budgets
     */
    public double upperBound() {
        return sum(EffortPart::upperBound);
    }

    /**
     * Returns how much more a better division could bring at most. Every call evaluates all curves.
     *
     * @return the {@linkplain EffortPart#gap() gap} in major units of the currency, the sum over the budgets
     */
    public double gap() {
        return sum(EffortPart::gap);
    }

    private double sum(ToDoubleFunction<EffortPart> of) {
        ExactSum sum = new ExactSum();
        parts().forEach(part -> sum.add(of.applyAsDouble(part)));
        return sum.rounded();
    }

    /**
     * Returns whether the division is proven to be the best one. Every call evaluates all curves.
     *
     * @return whether the division of every budget is {@linkplain EffortPart#isProvenOptimal() proven}
     */
    public boolean isProvenOptimal() {
        return parts().stream().allMatch(EffortPart::isProvenOptimal);
    }

    /**
     * Returns what should be known of the allocation as findings, which name no seller. Every call evaluates all curves.
     *
     * @return one finding for each method used, then for each budget, by its position, whether a fraction of it is left over or
     *     nobody has a use for the rest, and what may be missed
     * @throws ArithmeticException if an amount is too large for {@link Money}
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        methods().forEach((method, count) -> findings.add(Finding.of(EffortFinding.FOUND_BY, method, count)));
        for (EffortPart part : parts()) {
            boolean fractionOnly = options.wholeUnits() && Math.floor(part.budget()) == part.spent();
            if (part.unspent() > 0 && fractionOnly) {
                findings.add(Finding.of(EffortFinding.FRACTION_LEFT, part.position(), left(part)));
            } else if (part.unspent() > ROUNDING * part.budget()) {
                findings.add(Finding.of(EffortFinding.NO_USE_FOR_REST, part.position(), left(part)));
            }
            if (!part.isProvenOptimal()) {
                findings.add(Finding.of(
                        EffortFinding.MAY_MISS,
                        part.position(),
                        ShareReason.money(part.gap(), responses.currency()),
                        ShareReason.money(part.upperBound(), responses.currency())));
            }
        }
        return List.copyOf(findings);
    }

    /** What is left over of a budget as it is written in decimals: 0.0000001 of 4.0000001. */
    private static BigDecimal left(EffortPart part) {
        return ComparisonFinding.effort(BigDecimal.valueOf(part.budget()).subtract(BigDecimal.valueOf(part.spent())));
    }

    private Map<EffortMethod, Integer> methods() {
        Map<EffortMethod, Integer> methods = new EnumMap<>(EffortMethod.class);
        divided.forEach(its -> methods.merge(its.method(), 1, Integer::sum));
        return methods;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EffortAllocation other
                && responses.equals(other.responses)
                && budget.equals(other.budget)
                && options.equals(other.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(responses, budget, options);
    }

    /** {@return what was divided among how many accounts, without any seller} */
    @Override
    public String toString() {
        return "EffortAllocation[" + budget + ", accounts=" + efforts.length + ", spent=" + spent() + "]";
    }
}
