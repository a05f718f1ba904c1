package io.github.keyaccount.allocation;

import io.github.keyaccount.response.ResponseCurve;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Divides a continuous budget so that the contributions of accounts sum to the most.
 *
 * <p>Where every contribution is concave, each account gets what it deserves at one common worth of effort, and that worth is
 * the one at which the budget is spent: see {@link RelaxedEffort}. Where some are not, the concave envelopes, as far as
 * the budget reaches, are divided among instead, which gives a bound. One account at most then ends on a straight line of its envelope, where its contribution is less
 * than that. Its bounds are parted there, and both parts are solved: with a part the envelope comes closer to the contribution.
 * The part with the greatest bound is parted next, until nothing can be missed any more but for rounding, or the work becomes
 * too much.
 *
 * <p>Sources: Toshihide Ibaraki and Naoki Katoh, Resource Allocation Problems, 1988, for the common worth; James E. Falk and
 * Richard M. Soland, An Algorithm for Separable Nonconvex Programming Problems, 1969, for the parting of envelopes.
 */
final class ContinuousEffort {
    /** How much two sums of contributions may differ by rounding, as a share of them. */
    static final double ROUNDING = 1e-13;

    /** How many divisions are made at most, whatever is missed. */
    private static final int MOST_DIVISIONS = 1000;

    /** How many accounts are divided among at most in all divisions together, but that at least three are made. */
    private static final int MOST_WORK = 50_000;

    private ContinuousEffort() {}

    /**
     * Returns the best division of a budget.
     *
     * <p>The efforts never sum to more than the budget, without any rounding of the sum. They sum to less by one unit in the last
     * place of the budget and one of an effort at most, unless no account could use more: a unit that would bring less than
     * 2^−900 of what all effort can bring to the account that gains most is taken for one that brings nothing. The efforts stay
     * the same bit for bit where all sales are multiplied by the same power of two, and the shadow price is multiplied by it.
     *
     * <p>Nothing is missed if all curves are concave. What is missed is told but for 1E-13 of what the effort brings.
     *
     * @param responses the accounts
     * @param positions which of them take part; among equals the first ones get effort first
     * @param budget the effort to divide; where the minima exceed it, as they may by rounding, every account gets its minimum
     */
    static EffortSolution solve(AccountResponses responses, int[] positions, double budget) {
        int exponent = exponent(responses, positions);
        double[] least = Arrays.stream(positions)
                .mapToDouble(position -> responses.at(position).minimum())
                .toArray();
        EffortAtWorth[] answers = answers(responses, positions, least, budget, exponent);
        return new Search(responses, positions, budget, exponent).solve(answers);
    }

    /**
     * Returns the better one of a division that misses something and one that raises other efforts as far as the budget reaches.
     *
     * @param solution the division
     * @param efforts other efforts, within bounds and budget
     * @param responses the accounts
     * @param positions which of them take part
     * @param budget the effort to divide
     */
    static EffortSolution better(
            EffortSolution solution, double[] efforts, AccountResponses responses, int[] positions, double budget) {
        int exponent = exponent(responses, positions);
        Search search = new Search(responses, positions, budget, exponent);
        Division raised = search.division(answers(responses, positions, efforts, budget, exponent));
        ExactSum value = new ExactSum();
        for (int i = 0; i < efforts.length; i++) {
            value.add(EffortAtWorth.gain(responses.at(positions[i]), solution.efforts()[i]));
        }
        double more = raised.value() - value.rounded();
        if (more <= 0) {
            return solution;
        }
        double missed = solution.missed() - more;
        return new EffortSolution(
                raised.relaxed().efforts(), solution.shadowPrice(), missed > ROUNDING * raised.value() ? missed : 0);
    }

    /** What accounts deserve from least efforts on. An envelope reaches no farther than what the budget leaves for its account. */
    private static EffortAtWorth[] answers(
            AccountResponses responses, int[] positions, double[] least, double budget, int exponent) {
        ExactSum spare = new ExactSum();
        spare.add(budget);
        for (double effort : least) {
            spare.add(-effort);
        }
        double left = Math.max(0, Math.nextUp(spare.rounded()));
        EffortAtWorth[] answers = new EffortAtWorth[positions.length];
        for (int i = 0; i < answers.length; i++) {
            AccountResponse response = responses.at(positions[i]);
            double maximum = response.maximum().orElse(ResponseCurve.MOST_EFFORT);
            // A concave curve is its own envelope, however far it reaches.
            double most = response.curve().isConcave() ? maximum : Math.min(maximum, Math.nextUp(least[i] + left));
            answers[i] = EffortAtWorth.of(response, least[i], most, exponent);
        }
        return answers;
    }

    /** The power of two of the greatest gain. */
    private static int exponent(AccountResponses responses, int[] positions) {
        double greatest = 0;
        for (int position : positions) {
            greatest = Math.max(greatest, EffortAtWorth.gain(responses.at(position)));
        }
        return greatest == 0 ? 0 : Math.getExponent(greatest);
    }

    /** A division among envelopes, with what it brings, beyond what no effort brings, by them and by the curves themselves. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never shared with a caller.
    private record Division(EffortAtWorth[] answers, RelaxedEffort relaxed, double bound, double value) {}

    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never shared with a caller.
    private record Search(AccountResponses responses, int[] positions, double budget, int exponent) {

        EffortSolution solve(EffortAtWorth[] answers) {
            Division best = division(answers);
            // Equal bounds are taken in the order in which they were found, so that the answer is always the same.
            PriorityQueue<Numbered> open = new PriorityQueue<>(Comparator.comparingDouble(
                            (Numbered numbered) -> -numbered.division().bound())
                    .thenComparingInt(Numbered::number));
            open.add(new Numbered(best, 0));
            int most = Math.max(3, Math.min(MOST_DIVISIONS, MOST_WORK / positions.length));
            int made = 1;
            while (made + 2 <= most && missing(open.element(), best)) {
                Division parted = open.remove().division();
                int account = farthestBelow(parted);
                double effort = parted.relaxed().efforts()[account];
                EffortAtWorth whole = parted.answers()[account];
                for (Division part : new Division[] {
                    part(parted, account, whole.least(), effort), part(parted, account, effort, whole.most())
                }) {
                    best = part.value() > best.value() ? part : best;
                    open.add(new Numbered(part, made++));
                }
            }
            Numbered last = open.element();
            return new EffortSolution(
                    best.relaxed().efforts(),
                    Math.scalb(best.relaxed().worth(), exponent),
                    missing(last, best) ? last.division().bound() - best.value() : 0);
        }

        private static boolean missing(Numbered open, Division best) {
            return open.division().bound() > best.value() * (1 + ROUNDING);
        }

        private Division part(Division parted, int account, double least, double most) {
            EffortAtWorth[] answers = parted.answers().clone();
            answers[account] = EffortAtWorth.of(responses.at(positions[account]), least, most, exponent);
            Division part = division(answers);
            // A part cannot hold more than the whole.
            return new Division(answers, part.relaxed(), Math.min(part.bound(), parted.bound()), part.value());
        }

        private Division division(EffortAtWorth[] answers) {
            RelaxedEffort relaxed = RelaxedEffort.of(answers, budget);
            ExactSum value = new ExactSum();
            ExactSum bound = new ExactSum();
            for (int i = 0; i < answers.length; i++) {
                double effort = relaxed.efforts()[i];
                double gain = EffortAtWorth.gain(responses.at(positions[i]), effort);
                value.add(gain);
                bound.add(gain);
                bound.add(Math.scalb(answers[i].gap(effort), exponent));
            }
            return new Division(answers, relaxed, bound.rounded(), value.rounded());
        }

        private static int farthestBelow(Division division) {
            int farthest = 0;
            double gap = 0;
            for (int i = 0; i < division.answers().length; i++) {
                double its = division.answers()[i].gap(division.relaxed().efforts()[i]);
                if (its > gap) {
                    gap = its;
                    farthest = i;
                }
            }
            return farthest;
        }
    }

    private record Numbered(Division division, int number) {}
}
