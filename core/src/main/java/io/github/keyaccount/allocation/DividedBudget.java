package io.github.keyaccount.allocation;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A divided budget, with what is known of it before any curve is evaluated.
 *
 * @param efforts the effort on each of its accounts
 * @param budget the effort that there was to divide
 * @param spent the sum of the efforts
 * @param shadowPrice what one more unit would bring, in major units
 * @param method how the division was found
 * @param missed in whole units, what a better division could bring more at most
 * @param bound with any fraction, the bound that was found along with the division; empty in whole units
 */
record DividedBudget(
        double[] efforts,
        double budget,
        double spent,
        double shadowPrice,
        EffortMethod method,
        double missed,
        OptionalDouble bound) {

    static DividedBudget whole(UnitWorth units, double budget, long mostSteps) {
        UnitSolution solution = WholeEffort.solve(units, (long) budget, mostSteps);
        return new DividedBudget(
                solution.efforts(),
                budget,
                solution.spent(),
                solution.shadowPrice(),
                solution.method(),
                solution.missed(),
                OptionalDouble.empty());
    }

    static DividedBudget anyFraction(AccountResponses responses, int[] positions, double budget) {
        boolean concave = Arrays.stream(positions)
                .allMatch(position -> responses.at(position).curve().isConcave());
        EffortMethod method = concave ? EffortMethod.EQUAL_SLOPES : EffortMethod.CONCAVE_ENVELOPE;
        if (positions.length == 0) {
            return new DividedBudget(new double[0], budget, 0, 0, method, 0, OptionalDouble.of(0));
        }
        EffortSolution solution = ContinuousEffort.solve(responses, positions, budget);
        ExactSum spent = new ExactSum();
        for (double effort : solution.efforts()) {
            spent.add(effort);
        }
        return new DividedBudget(
                solution.efforts(),
                budget,
                spent.rounded(),
                solution.shadowPrice(),
                method,
                0,
                OptionalDouble.of(solution.upperBound()));
    }

    /** What is left over; the minima may exceed the budget by rounding. */
    double unspent() {
        return Math.max(0, budget - spent);
    }

    /**
     * Adds what an account has to do with the upper bound: its contribution, or for concave curves in whole units its part of the
     * Lagrangian bound, of which what the budget costs is added by {@link #upperBound}.
     */
    void addToBound(AccountResponses responses, int position, double effort, ExactSum sum) {
        if (method != EffortMethod.BEST_UNITS_FIRST) {
            sum.add(responses.at(position).contribution(effort));
            return;
        }
        // The effort that an account would buy at the shadow price, whatever effort it was given.
        UnitWorth units = responses.units();
        double bought = units.count(position, units.keyOf(shadowPrice));
        sum.add(responses.at(position).contribution(bought));
        sum.add(-shadowPrice * bought);
    }

    double upperBound(ExactSum sum) {
        if (bound.isPresent()) {
            return bound.getAsDouble();
        }
        sum.add(method == EffortMethod.BEST_UNITS_FIRST ? shadowPrice * Math.floor(budget) : missed);
        return sum.rounded();
    }
}
