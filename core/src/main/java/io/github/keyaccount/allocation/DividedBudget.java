package io.github.keyaccount.allocation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A divided budget, with what is known of it before any curve is evaluated.
 *
 * @param efforts the effort on each of its accounts
 * @param budget the effort that there was to divide
 * @param spent the sum of the efforts
 * @param shadowPrice what one more unit would bring, in major units
 * @param method how the division was found
 * @param missed what a better division could bring more at most; for concave curves in whole units, see {@link #addMissed}
 * @param minimaOnly with any fraction, whether the budget does no more than cover the minima
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the arrays belong to whoever asked.
record DividedBudget(
        double[] efforts,
        double budget,
        double spent,
        double shadowPrice,
        EffortMethod method,
        double missed,
        boolean minimaOnly) {
    /** So little more than the shadow price a unit must bring to be told from one that brings just that, as a share. */
    private static final double ROUNDING = 1e-13;

    static DividedBudget whole(UnitWorth units, double budget, long mostSteps) {
        UnitSolution solution = WholeEffort.solve(units, (long) budget, mostSteps);
        double left = solution.method() == EffortMethod.BEST_UNITS_FIRST ? Math.floor(budget) - solution.spent() : 0;
        return new DividedBudget(
                solution.efforts(),
                budget,
                solution.spent(),
                solution.shadowPrice(),
                solution.method(),
                solution.missed() + solution.shadowPrice() * left,
                false);
    }

    static DividedBudget anyFraction(AccountResponses responses, int[] positions, double budget, long mostSteps) {
        List<AccountResponse> its =
                Arrays.stream(positions).mapToObj(responses::at).toList();
        boolean concave = its.stream().allMatch(response -> response.curve().isConcave());
        EffortMethod method = concave ? EffortMethod.EQUAL_SLOPES : EffortMethod.CONCAVE_ENVELOPE;
        if (positions.length == 0) {
            return new DividedBudget(new double[0], budget, 0, 0, method, 0, false);
        }
        EffortSolution solution = ContinuousEffort.solve(responses, positions, budget);
        UnitWorth units = responses.units();
        if (solution.missed() > 0 && units.leavesWholeUnits()) {
            UnitWorth itsUnits = units.at(positions);
            if (itsUnits.sumOfLeast() <= budget) {
                double[] whole =
                        WholeEffort.solve(itsUnits, (long) budget, mostSteps).efforts();
                solution = ContinuousEffort.better(solution, whole, responses, positions, budget);
            }
        }
        ExactSum spent = new ExactSum();
        for (double effort : solution.efforts()) {
            spent.add(effort);
        }
        boolean minimaOnly = BudgetChecks.sumOfMinima(its).compareTo(BigDecimal.valueOf(budget)) >= 0
                || Double.isInfinite(solution.shadowPrice());
        return new DividedBudget(
                solution.efforts(),
                budget,
                spent.rounded(),
                solution.shadowPrice(),
                method,
                solution.missed(),
                minimaOnly);
    }

    /** What is left over; the minima may exceed the budget by rounding. */
    double unspent() {
        return Math.max(0, budget - spent);
    }

    /**
     * Adds up what an account contributes more at most, less what its effort costs at the shadow price: the Lagrangian bound, of
     * which nothing is left for concave curves in whole units but the rounding of ties. It is worked out from the units that an
     * account would buy at the shadow price, whatever it was given.
     *
     * @param missed to which it is added
     * @return how large the amounts are whose difference it is
     */
    double addMissed(ExactSum missed, UnitWorth units, int position, int given) {
        if (method != EffortMethod.BEST_UNITS_FIRST) {
            return 0;
        }
        int bought = units.count(position, units.keyOf(shadowPrice) + ROUNDING);
        if (bought == given) {
            return 0;
        }
        double gain = units.signedGain(position, given, bought);
        double cost = shadowPrice * (bought - given);
        missed.add(gain);
        missed.add(-cost);
        return Math.abs(gain) + Math.abs(cost);
    }
}
