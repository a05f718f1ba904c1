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
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the arrays belong to whoever asked.
record DividedBudget(
        double[] efforts,
        double budget,
        double spent,
        double shadowPrice,
        EffortMethod method,
        double missed,
        OptionalDouble bound) {
    /** So little more than the shadow price a unit must bring to be told from one that brings just that, as a share. */
    private static final double ROUNDING = 1e-13;

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
     * The effort on an account at which the upper bound takes its contribution: what it was given, or for concave curves in whole
     * units what it would buy at the shadow price, whatever it was given.
     */
    double bought(UnitWorth units, int position, double given) {
        return method == EffortMethod.BEST_UNITS_FIRST
                ? units.count(position, units.keyOf(shadowPrice) + ROUNDING)
                : given;
    }

    /** The upper bound, from what accounts contribute with the efforts bought, and the sum of these. */
    double upperBound(double contribution, double bought) {
        if (bound.isPresent()) {
            return bound.getAsDouble();
        }
        // The Lagrangian bound: contributions, less what the efforts cost, and what the budget is worth.
        return method == EffortMethod.BEST_UNITS_FIRST
                ? contribution + shadowPrice * (Math.floor(budget) - bought)
                : contribution + missed;
    }
}
