package io.github.keyaccount.allocation;

/**
 * A budget divided among envelopes, so that their sum is greatest: every account gets what it deserves at the common worth of
 * effort at which the budget is spent.
 *
 * <p>That worth is found to the last bit, between two adjacent doubles. At the upper one the efforts do not exceed the budget, at
 * the lower one they do; what is left is handed out between the two, in the order of the accounts. So ties are settled, as on
 * straight lines that are as steep as the worth.
 *
 * @param efforts the efforts in the order of the accounts
 * @param worth what one more unit would bring; zero if there is effort left that nobody can use
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never shared with a caller.
record RelaxedEffort(double[] efforts, double worth) {
    /** With less worth than this, where the greatest gain is about 1, a unit is worth nothing. */
    private static final double NO_WORTH = 0x1p-900;

    /** Divides a budget, which the least efforts exceed by rounding at most. */
    static RelaxedEffort of(EffortAtWorth[] answers, double budget) {
        double atMinima = excessOfMinima(answers, budget);
        if (atMinima >= 0) {
            return minima(answers);
        }
        double withoutWorth = excess(answers, NO_WORTH, budget);
        if (withoutWorth <= 0) {
            return new RelaxedEffort(efforts(answers, NO_WORTH), 0);
        }
        double worth = SignChange.below(
                its -> excess(answers, its, budget), NO_WORTH, withoutWorth, Double.POSITIVE_INFINITY, atMinima);
        double[] efforts = worth == Double.MAX_VALUE ? minima(answers).efforts() : efforts(answers, Math.nextUp(worth));
        handOut(answers, efforts, worth, budget);
        return new RelaxedEffort(efforts, worth);
    }

    private static RelaxedEffort minima(EffortAtWorth[] answers) {
        double[] efforts = new double[answers.length];
        double worth = 0;
        for (int i = 0; i < answers.length; i++) {
            efforts[i] = answers[i].least();
            worth = Math.max(worth, answers[i].steepest());
        }
        return new RelaxedEffort(efforts, worth);
    }

    private static double[] efforts(EffortAtWorth[] answers, double worth) {
        double[] efforts = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            efforts[i] = answers[i].at(worth);
        }
        return efforts;
    }

    private static double excess(EffortAtWorth[] answers, double worth, double budget) {
        ExactSum sum = new ExactSum();
        sum.add(-budget);
        for (EffortAtWorth answer : answers) {
            sum.add(answer.at(worth));
        }
        return sum.rounded();
    }

    private static double excessOfMinima(EffortAtWorth[] answers, double budget) {
        ExactSum sum = new ExactSum();
        sum.add(-budget);
        for (EffortAtWorth answer : answers) {
            sum.add(answer.least());
        }
        return sum.rounded();
    }

    /** Raises efforts, in the order of the accounts, to what they deserve at a worth, as long as the budget lasts. */
    private static void handOut(EffortAtWorth[] answers, double[] efforts, double worth, double budget) {
        ExactSum sum = new ExactSum();
        sum.add(budget);
        for (double effort : efforts) {
            sum.add(-effort);
        }
        // With less than this left over, the sum of the efforts rounds to the budget.
        double least = Math.ulp(budget) / 4;
        double left = sum.rounded();
        for (int i = 0; i < answers.length && left >= least; i++) {
            double raised = Math.min(answers[i].at(worth), efforts[i] + left);
            if (raised > efforts[i]) {
                sum.add(efforts[i]);
                sum.add(-raised);
                left = sum.rounded();
                while (left < 0) {
                    sum.add(raised);
                    raised = Math.nextDown(raised);
                    sum.add(-raised);
                    left = sum.rounded();
                }
                efforts[i] = raised;
            }
        }
    }
}
