package io.github.keyaccount.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    /** The best of all assignments, of equal ones the lexicographically first, by trying them all. */
    private static final class BruteForce {
        private final long[][] costs;
        private final int[] free;
        private final int[] tried;
        private int[] best = {};
        private long least = Long.MAX_VALUE;

        BruteForce(long[][] costs, int[] places) {
            this.costs = costs;
            this.free = places.clone();
            this.tried = new int[costs.length];
            search(0, 0);
        }

        private void search(int row, long total) {
            if (row == costs.length) {
                if (total < least) {
                    least = total;
                    best = tried.clone();
                }
                return;
            }
            for (int column = 0; column < free.length; column++) {
                if (free[column] > 0) {
                    free[column]--;
                    tried[row] = column;
                    search(row + 1, total + costs[row][column]);
                    free[column]++;
                }
            }
        }
    }

    private record Problem(long[][] costs, int[] places) {
        @Override
        public String toString() {
            return Arrays.deepToString(costs) + " " + Arrays.toString(places);
        }
    }

    private static int[] columns(Assignment assignment, int rows) {
        return IntStream.range(0, rows).map(assignment::column).toArray();
    }

    private static int[] ones(int columns) {
        int[] places = new int[columns];
        Arrays.fill(places, 1);
        return places;
    }

    private static long[][] random(Random random, int rows, int columns, long least, long most) {
        long[][] costs = new long[rows][columns];
        for (long[] row : costs) {
            Arrays.setAll(row, column -> random.nextLong(least, most + 1));
        }
        return costs;
    }

    /** Small enough to try everything; a narrow range of costs makes ties, a wide one makes few. */
    @Provide
    Arbitrary<Problem> smallProblems() {
        return Arbitraries.randomValue(random -> {
            int columns = 1 + random.nextInt(6);
            int[] places = new int[columns];
            Arrays.setAll(places, column -> random.nextInt(4));
            places[random.nextInt(columns)]++;
            int rows = 1 + random.nextInt(Math.min(5, Arrays.stream(places).sum()));
            long range = List.of(0, 1, 3, 20).get(random.nextInt(4));
            return new Problem(random(random, rows, columns, -range, range), places);
        });
    }

    @Provide
    Arbitrary<Problem> largeProblems() {
        return Arbitraries.randomValue(random -> {
            int columns = 1 + random.nextInt(60);
            int[] places = new int[columns];
            Arrays.setAll(places, column -> random.nextInt(3));
            int[] all = random.nextBoolean() || Arrays.stream(places).sum() == 0 ? ones(columns) : places;
            int rows = 1 + random.nextInt(Math.min(40, Arrays.stream(all).sum()));
            long range = List.of(2, 1000, 1_000_000_000).get(random.nextInt(3));
            return new Problem(random(random, rows, columns, -range, range), all);
        });
    }

    // Laws

    @Property(tries = 300)
    void assignment_isTheFirstOfTheBest_ofAllThereAre(@ForAll("smallProblems") Problem problem) {
        BruteForce expected = new BruteForce(problem.costs(), problem.places());
        Assignment assignment = Assignment.of(problem.costs(), problem.places());
        assertEquals(expected.least, assignment.total());
        assertArrayEquals(expected.best, columns(assignment, problem.costs().length));
        assertCertified(problem, assignment);
    }

    @Property(tries = 60)
    void squareAssignment_isTheFirstOfTheBest_ofAllPermutations(
            @ForAll @IntRange(min = 1, max = 6) int rows, @ForAll @LongRange(max = 9) long range, @ForAll long seed) {
        long[][] costs = random(new Random(seed), rows, 6, -range, range);
        BruteForce expected = new BruteForce(costs, ones(6));
        Assignment assignment = Assignment.of(costs);
        assertEquals(expected.least, assignment.total());
        assertArrayEquals(expected.best, columns(assignment, rows));
    }

    @Property(tries = 150)
    void duals_proveThatNoAssignmentIsBetter(@ForAll("largeProblems") Problem problem) {
        assertCertified(problem, Assignment.of(problem.costs(), problem.places()));
    }

    /** Feasible on both sides, and of equal cost, which proves either; then also slack on one side at most. */
    private static void assertCertified(Problem problem, Assignment assignment) {
        long[][] costs = problem.costs();
        int[] left = problem.places().clone();
        BigInteger primal = BigInteger.ZERO;
        BigInteger dual = BigInteger.ZERO;
        for (int row = 0; row < costs.length; row++) {
            int column = assignment.column(row);
            left[column]--;
            primal = primal.add(BigInteger.valueOf(costs[row][column]));
            dual = dual.add(BigInteger.valueOf(assignment.rowDual(row)));
            assertEquals(costs[row][column], assignment.rowDual(row) + assignment.columnDual(column));
            for (int any = 0; any < left.length; any++) {
                assertTrue(assignment.rowDual(row) + assignment.columnDual(any) <= costs[row][any]);
            }
        }
        for (int column = 0; column < left.length; column++) {
            assertTrue(left[column] >= 0);
            assertTrue(assignment.columnDual(column) <= 0);
            assertTrue(left[column] == 0 || assignment.columnDual(column) == 0);
            dual = dual.add(BigInteger.valueOf(assignment.columnDual(column))
                    .multiply(BigInteger.valueOf(problem.places()[column])));
        }
        assertEquals(primal, dual);
        assertEquals(primal, BigInteger.valueOf(assignment.total()));
    }

    @Property(tries = 100)
    void orderOfRowsAndColumns_doesNotChangeTheTotal(@ForAll("largeProblems") Problem problem, @ForAll long seed) {
        int rows = problem.costs().length;
        int columns = problem.places().length;
        List<Integer> rowOrder = shuffled(rows, seed);
        List<Integer> columnOrder = shuffled(columns, seed);
        long[][] costs = new long[rows][columns];
        int[] places = new int[columns];
        for (int column = 0; column < columns; column++) {
            places[column] = problem.places()[columnOrder.get(column)];
            for (int row = 0; row < rows; row++) {
                costs[row][column] = problem.costs()[rowOrder.get(row)][columnOrder.get(column)];
            }
        }
        assertEquals(
                Assignment.of(problem.costs(), problem.places()).total(),
                Assignment.of(costs, places).total());
    }

    private static List<Integer> shuffled(int size, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** A column of k places is k equal columns of one place each. */
    @Property(tries = 100)
    void columnWithPlaces_isAsManyColumns(@ForAll("largeProblems") Problem problem) {
        int[] copyOf = IntStream.range(0, problem.places().length)
                .flatMap(column -> IntStream.range(0, problem.places()[column]).map(copy -> column))
                .toArray();
        long[][] copied = Arrays.stream(problem.costs())
                .map(row ->
                        Arrays.stream(copyOf).mapToLong(column -> row[column]).toArray())
                .toArray(long[][]::new);
        Assignment ofCopies = Assignment.of(copied);
        Assignment assignment = Assignment.of(problem.costs(), problem.places());
        assertEquals(assignment.total(), ofCopies.total());
        for (int row = 0; row < copied.length; row++) {
            assertEquals(assignment.column(row), copyOf[ofCopies.column(row)]);
        }
    }

    @Property(tries = 100)
    void sameCostAddedToARow_changesTheTotalAlone(
            @ForAll("largeProblems") Problem problem, @ForAll @LongRange(min = -1000, max = 1000) long added) {
        Assignment before = Assignment.of(problem.costs(), problem.places());
        long[][] costs = Arrays.stream(problem.costs()).map(long[]::clone).toArray(long[][]::new);
        Arrays.setAll(costs[0], column -> costs[0][column] + added);
        Assignment after = Assignment.of(costs, problem.places());
        assertEquals(before.total() + added, after.total());
        assertArrayEquals(columns(before, costs.length), columns(after, costs.length));
    }

    /**
     * With at least as many columns of cost 0 for each row as there are rows, nobody has to make way: each row in its turn takes
     * the first one that is left.
     */
    @Property(tries = 60)
    void eachRow_takesTheFirstFreeColumn_whereManyColumnsCostNothing(
            @ForAll @IntRange(min = 1, max = 40) int rows, @ForAll @IntRange(max = 9) int dear, @ForAll long seed) {
        Random random = new Random(seed);
        int columns = 10 * rows + random.nextInt(300);
        long[][] costs = new long[rows][columns];
        int[] expected = new int[rows];
        boolean[] taken = new boolean[columns];
        for (int row = 0; row < rows; row++) {
            Arrays.setAll(costs[row], column -> column + rows < columns && random.nextInt(10) < dear ? 1 : 0);
            int first = 0;
            while (taken[first] || costs[row][first] > 0) {
                first++;
            }
            taken[first] = true;
            expected[row] = first;
        }
        Assignment assignment = Assignment.of(costs);
        assertEquals(0, assignment.total());
        assertArrayEquals(expected, columns(assignment, rows));
    }

    // Cases

    /** Twenty times as many columns as rows: what is equal anywhere must not be looked at again and again. */
    @Test
    void rows_takeTheFirstColumns_whereAllOfVeryManyAreEqual() {
        Assignment assignment = Assignment.of(new long[200][4000]);
        assertArrayEquals(IntStream.range(0, 200).toArray(), columns(assignment, 200));
        assertEquals(0, assignment.total());
    }

    /** Rows 0 and 1 would both rather have column 1: 1 + 2 + 2 = 5 is better than 4 + 0 + 2 or 3 + 0 + 3. */
    @Test
    void threeRows_shareThreeColumns() {
        Assignment assignment = Assignment.of(new long[][] {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}});
        assertArrayEquals(new int[] {1, 0, 2}, columns(assignment, 3));
        assertEquals(5, assignment.total());
    }

    /** Both rows cost 1 in either column: the first gets the first, although the second does just as well there. */
    @Test
    void firstRow_getsTheFirstColumn_whereAllIsEqual() {
        assertArrayEquals(new int[] {0, 1}, columns(Assignment.of(new long[][] {{1, 1}, {1, 1}}), 2));
        assertArrayEquals(new int[] {0, 0}, columns(Assignment.of(new long[][] {{1, 1}, {1, 1}}, new int[] {3, 1}), 2));
        assertArrayEquals(new int[] {1, 1}, columns(Assignment.of(new long[][] {{1, 1}, {1, 1}}, new int[] {0, 2}), 2));
    }

    /** Each of 3 rows in column 0 costs 1, in column 1 it costs 3: two have a place, and a third would save 2. */
    @Test
    void dualOfAColumn_isWhatOneMorePlaceSaves() {
        long[][] costs = {{1, 3}, {1, 3}, {1, 3}};
        Assignment assignment = Assignment.of(costs, new int[] {2, 3});
        assertEquals(5, assignment.total());
        assertEquals(-2, assignment.columnDual(0));
        assertEquals(0, assignment.columnDual(1));
        assertEquals(3, assignment.rowDual(0));
        assertEquals(3, Assignment.of(costs, new int[] {3, 3}).total());
    }

    @Test
    void noRows_costNothing() {
        assertEquals(0, Assignment.of(new long[0][]).total());
        assertEquals(0, Assignment.of(new long[0][], new int[] {2}).columnDual(0));
    }

    @Test
    void costs_areNeitherChangedNorKept() {
        long[][] costs = {{4, 1}, {2, 0}};
        int[] places = {1, 1};
        Assignment assignment = Assignment.of(costs, places);
        assertArrayEquals(new long[][] {{4, 1}, {2, 0}}, costs);
        assertArrayEquals(new int[] {1, 1}, places);
        costs[0][1] = 9;
        assertEquals(3, assignment.total());
    }

    /** (2⁶³ − 1) ÷ 8 ÷ 2, rounded down. */
    private static final long MOST_OF_TWO = 576_460_752_303_423_487L;

    /** Column 0 is cheap and column 1 dear for both rows, so that duals grow as far as they can. */
    @Test
    void costs_mayReachTheBound() {
        Problem problem = new Problem(new long[][] {{-MOST_OF_TWO, MOST_OF_TWO}, {-MOST_OF_TWO, MOST_OF_TWO}}, ones(2));
        Assignment assignment = Assignment.of(problem.costs());
        assertEquals(0, assignment.total());
        assertCertified(problem, assignment);
        long[][] same = {{MOST_OF_TWO, MOST_OF_TWO}, {MOST_OF_TWO, MOST_OF_TWO}};
        assertEquals(2 * MOST_OF_TWO, Assignment.of(same).total());
    }

    @Property(tries = 50)
    void costsNearTheBound_areExact(@ForAll @IntRange(min = 1, max = 12) int rows, @ForAll long seed) {
        long most = Long.MAX_VALUE / 8 / rows;
        Problem problem = new Problem(random(new Random(seed), rows, 12, -most, most), ones(12));
        assertCertified(problem, Assignment.of(problem.costs()));
    }

    @Test
    void costsBeyondTheBound_areRefused() {
        assertRefused(
                "Expected -576460752303423487 <= 'costs' <= 576460752303423487 of 2 rows, but found 2 offenders: row 0"
                        + " with 576460752303423488, row 1 with -576460752303423488",
                new long[][] {{0, MOST_OF_TWO + 1}, {-MOST_OF_TWO - 1, 0}},
                ones(2));
    }

    @Test
    void raggedMatrix_isRefused() {
        assertRefused(
                "Expected 2 'costs' of every row, but found 2 offenders: row 0 of length 1, row 2 of length 3",
                new long[][] {{1}, {1, 2}, {1, 2, 3}},
                ones(2));
    }

    @Test
    void tooFewPlaces_areRefused() {
        assertRefused("Expected 'places' for 2 rows, but found 1", new long[][] {{1}, {1}}, ones(1));
        assertRefused("Expected 'places' for 1 rows, but found 0", new long[][] {{}}, ones(0));
        assertRefused("Expected all 'places' >= 0, but found -1", new long[][] {{1, 1}}, new int[] {2, -1});
        // Their sum is beyond the range of an int.
        int[] many = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        assertEquals(1, Assignment.of(new long[][] {{1, 1}}, many).total());
    }

    private static void assertRefused(String message, long[][] costs, int[] places) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Assignment.of(costs, places))
                        .getMessage());
    }
}
