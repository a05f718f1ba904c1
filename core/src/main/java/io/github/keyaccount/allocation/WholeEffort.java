package io.github.keyaccount.allocation;

/** Divides whole units of one budget, by the method that the curves and the size call for. */
final class WholeEffort {
    private WholeEffort() {}

    static UnitSolution solve(UnitWorth units, long budget, long mostSteps) {
        if (!units.hasJumps()) {
            ThresholdSearch.Taken taken = ThresholdSearch.take(units, budget);
            int next = taken.next();
            double shadowPrice = next < 0 ? 0 : units.worth(next, (int) taken.efforts()[next] + 1);
            return new UnitSolution(
                    taken.efforts(), budget - taken.left(), shadowPrice, 0, EffortMethod.BEST_UNITS_FIRST);
        }
        return UnitProgram.permits(units, budget, mostSteps)
                ? UnitProgram.solve(units, budget)
                : ConcaveEnvelope.solve(units, budget);
    }
}
