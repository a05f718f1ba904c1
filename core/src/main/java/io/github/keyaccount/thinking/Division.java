package io.github.keyaccount.thinking;

import io.github.keyaccount.internal.Assignment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Divides stakeholders among members, by their order: one with a capacity takes as many at most, and of those that share evenly
 * none takes two more than another.
 *
 * <p>Even shares are b or b + 1 for some b. For each b that leaves places for all, a member that shares is a column of b places,
 * whose costs are so much lower that they are all taken, and one of 1 place; the best over all b is the best there is. The least
 * total is convex in b, as b is but a bound of a linear program with whole solutions, so that few b have to be tried. A member
 * has the first column before the second, and rows change places between both at no cost, so that the lexicographically first
 * assignment to columns is the lexicographically first one to members too.
 */
final class Division {
    private final long[][] difficulties;
    private final int[] weights;
    private final int[] capacities;
    private final boolean[] sharing;

    /**
     * Holds the arrays as they are.
     *
     * @param difficulties the difficulty of each stakeholder with each member
     * @param weights the weight of each stakeholder
     * @param capacities the capacity of each member, any for one that shares; enough for all if none shares
     * @param sharing whether each member shares evenly
     */
    Division(long[][] difficulties, int[] weights, int[] capacities, boolean[] sharing) {
        this.difficulties = difficulties;
        this.weights = weights;
        this.capacities = capacities;
        this.sharing = sharing;
    }

    /** Returns the member of each stakeholder, at the least total of weight times difficulty. */
    int[] best() {
        int sharers = 0;
        long places = 0;
        for (int member = 0; member < sharing.length; member++) {
            sharers += sharing[member] ? 1 : 0;
            places += sharing[member] ? 0 : capacities[member];
        }
        int most = sharers == 0 ? 0 : weights.length / sharers;
        int least = sharers == 0 ? 0 : (int) (Math.max(0, weights.length - places) / sharers);
        int first = firstOfTheBest(least, most);
        int[] best = best(first);
        for (int base = first + 1; base <= most; base++) {
            int[] other = best(base);
            if (total(other) > total(best)) {
                break;
            }
            best = Arrays.compare(other, best) < 0 ? other : best;
        }
        return best;
    }

    /** Returns the lowest even share of the least total, which falls, stays and rises in this order, being convex. */
    private int firstOfTheBest(int least, int most) {
        int low = least;
        int high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            if (total(best(middle)) <= total(best(middle + 1))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int[] best(int base) {
        int members = sharing.length;
        // No total reaches it, so that one more of the base places taken outweighs all else.
        long offset = 1;
        for (int row = 0; row < weights.length; row++) {
            offset += weights[row] * Arrays.stream(difficulties[row]).max().orElseThrow();
        }
        int[] places = new int[2 * members];
        long[][] costs = new long[weights.length][2 * members];
        for (int member = 0; member < members; member++) {
            places[2 * member] = sharing[member] ? base : capacities[member];
            places[2 * member + 1] = sharing[member] ? 1 : 0;
            for (int row = 0; row < weights.length; row++) {
                long cost = weights[row] * difficulties[row][member];
                costs[row][2 * member] = sharing[member] ? cost - offset : cost;
                costs[row][2 * member + 1] = cost;
            }
        }
        Assignment assignment = Assignment.of(costs, places);
        return IntStream.range(0, weights.length)
                .map(row -> assignment.column(row) / 2)
                .toArray();
    }

    private long total(int[] members) {
        return IntStream.range(0, members.length)
                .mapToLong(row -> weights[row] * difficulties[row][members[row]])
                .sum();
    }

    /** Returns the member of each stakeholder, the easiest with whom the others can still be divided, and the first of those. */
    int[] oneByOne() {
        int[] taken = new int[sharing.length];
        int[] chosen = new int[weights.length];
        for (int row = 0; row < chosen.length; row++) {
            long[] ofRow = difficulties[row];
            int left = chosen.length - row - 1;
            chosen[row] = IntStream.range(0, taken.length)
                    .filter(member -> mayTake(member, taken, left))
                    .boxed()
                    .min(Comparator.comparingLong(member -> ofRow[member]))
                    .orElseThrow();
            taken[chosen[row]]++;
        }
        return chosen;
    }

    /** Whether those left over suffice to bring all that share to one less than the most; any more of them find places. */
    private boolean mayTake(int member, int[] taken, int left) {
        if (!sharing[member] && taken[member] == capacities[member]) {
            return false;
        }
        int[] then = taken.clone();
        then[member]++;
        int[] shares = IntStream.range(0, then.length)
                .filter(one -> sharing[one])
                .map(one -> then[one])
                .toArray();
        int most = Arrays.stream(shares).max().orElse(0);
        return Arrays.stream(shares)
                        .mapToLong(share -> Math.max(0, most - 1 - share))
                        .sum()
                <= left;
    }
}
