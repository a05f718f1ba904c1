package io.github.keyaccount.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The assignment of every row of a matrix to one column at the least total cost, no column taking more rows than it has
 * places, with the proof that there is none better.
 *
 * <p>The matrix may have any shape, as long as the columns have places for all rows; with one place each this is the classical
 * assignment problem, of at most as many rows as columns. Of several best assignments it is the lexicographically first: the
 * first row gets the lowest column that it has in any of them; among those with that column, so does the second row; and so
 * on.
 *
 * <p>The duals are the proof. With the cost cᵢⱼ of row i in column j, the row duals uᵢ and the column duals vⱼ ≤ 0 satisfy
 * uᵢ + vⱼ ≤ cᵢⱼ everywhere and = where row i is assigned to column j, and vⱼ = 0 wherever a place is left. Therefore no
 * assignment costs less than Σ uᵢ + Σ placesⱼ × vⱼ, and this one costs just as much.
 *
 * <p>Worked out by shortest augmenting paths, in at most O(n² × m) steps for n rows and m columns, however many places a
 * column has. Immutable and thread-safe.
 *
 * <p>Sources: Harold W. Kuhn, The Hungarian Method for the Assignment Problem, 1955; Roy Jonker and Anton Volgenant, A Shortest
 * Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems, 1987. Columns of several places, and the choice
 * among the best assignments, are added.
 */
public final class Assignment {
    /** Leaves room for the longest path, of 6 times the highest cost, and for the total of all rows. */
    private static final long MOST_IN_ALL = Long.MAX_VALUE / 8;

    private final int[] columns;
    private final long total;
    private final long[] rowDuals;
    private final long[] columnDuals;

    private Assignment(int[] columns, long total, long[] rowDuals, long[] columnDuals) {
        this.columns = columns;
        this.total = total;
        this.rowDuals = rowDuals;
        this.columnDuals = columnDuals;
    }

    /**
     * Returns the best assignment with one place in every column.
     *
     * @param costs the cost of each row in each column; it is neither changed nor kept
     * @return the assignment
     * @throws IllegalArgumentException in the same cases as {@link #of(long[][], int[])}
     */
    public static Assignment of(long[][] costs) {
        int[] places = new int[costs.length == 0 ? 0 : costs[0].length];
        Arrays.fill(places, 1);
        return of(costs, places);
    }

    /**
     * Returns the best assignment.
     *
     * @param costs the cost of each row in each column; it is neither changed nor kept
     * @param places how many rows each column may take, zero or more
     * @return the assignment
     * @throws IllegalArgumentException if a row has more or fewer costs than there are columns, a number of places is
     *     negative, there are fewer places than rows, or a cost lies beyond ±(2⁶³ − 1) ÷ 8 ÷ the number of rows
     */
    public static Assignment of(long[][] costs, int[] places) {
        check(costs, places);
        ShortestAugmentingPaths paths = new ShortestAugmentingPaths(costs, places);
        int[] columns = paths.columns();
        long total = 0;
        for (int row = 0; row < columns.length; row++) {
            total += costs[row][columns[row]];
        }
        return new Assignment(columns, total, paths.rowDuals(), paths.columnDuals());
    }

    private static void check(long[][] costs, int[] places) {
        List<String> offLength = new ArrayList<>();
        List<String> offRange = new ArrayList<>();
        long most = MOST_IN_ALL / Math.max(1, costs.length);
        for (int row = 0; row < costs.length; row++) {
            if (costs[row].length != places.length) {
                offLength.add("row " + row + " of length " + costs[row].length);
            }
            for (long cost : costs[row]) {
                if (cost < -most || cost > most) {
                    offRange.add("row " + row + " with " + cost);
                }
            }
        }
        Check.noOffenders(offLength, places.length + " 'costs' of every row");
        Check.noOffenders(offRange, -most + " <= 'costs' <= " + most + " of " + costs.length + " rows");
        long inAll = 0;
        for (int ofOne : places) {
            Check.argument(ofOne >= 0, "all 'places' >= 0", ofOne);
            inAll += ofOne;
        }
        Check.argument(inAll >= costs.length, "'places' for " + costs.length + " rows", inAll);
    }

    /**
     * Returns where a row is assigned to.
     *
     * @param row the row, counted from 0
     * @return its column, counted from 0
     */
    public int column(int row) {
        return columns[row];
    }

    /**
     * Returns the cost of the whole assignment.
     *
     * @return the sum over the rows of the cost in their column
     */
    public long total() {
        return total;
    }

    /**
     * Returns the dual of a row.
     *
     * @param row the row, counted from 0
     * @return uᵢ
     */
    public long rowDual(int row) {
        return rowDuals[row];
    }

    /**
     * Returns the dual of a column: −vⱼ is what one more place in it would at most save.
     *
     * @param column the column, counted from 0
     * @return vⱼ, zero or less
     */
    public long columnDual(int column) {
        return columnDuals[column];
    }
}
