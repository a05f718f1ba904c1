package io.github.keyaccount.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Solves the assignment problem of columns with several places.
 *
 * <p>Rows enter one by one, each along a shortest path over the reduced costs cᵢⱼ − uᵢ − vⱼ ≥ 0: it takes a place in a column,
 * whose row moves on to a further one, until a free place is reached. Each row in a full column is looked at once on the way,
 * so a path takes O(n × m) steps.
 *
 * <p>No number on the way exceeds 6C, where costs lie from −C to C. As a free place is always one step away from any row, the
 * column j that row i reaches before the free column s has vⱼ ≥ cᵢⱼ − cᵢₛ ≥ −2C after the path. So −C ≤ uᵢ ≤ 3C, a reduced cost
 * is at most 4C, and the shortest path, which begins with the dual of the entering row still at zero, at most C.
 */
final class ShortestAugmentingPaths {
    private static final int NONE = -1;

    private final long[][] costs;
    private final long[] rowDuals;
    private final long[] columnDuals;
    /** The column of each row that has entered. */
    private final int[] columns;
    /** How many places are left in each column. */
    private final int[] free;

    ShortestAugmentingPaths(long[][] costs, int[] places) {
        this.costs = costs;
        this.rowDuals = new long[costs.length];
        this.columnDuals = new long[places.length];
        this.columns = new int[costs.length];
        this.free = places.clone();
        for (int row = 0; row < costs.length; row++) {
            enter(row);
        }
        int[][] tight = tightRows();
        for (int row = 0; row < costs.length; row++) {
            moveToLowestColumn(row, tight);
        }
    }

    int[] columns() {
        return columns;
    }

    long[] rowDuals() {
        return rowDuals;
    }

    long[] columnDuals() {
        return columnDuals;
    }

    private long reduced(int row, int column) {
        return costs[row][column] - rowDuals[row] - columnDuals[column];
    }

    private void enter(int entering) {
        long[] distances = new long[free.length];
        int[] reachedBy = new int[free.length];
        boolean[] settled = new boolean[free.length];
        Arrays.fill(distances, Long.MAX_VALUE);
        reach(entering, 0, distances, reachedBy, settled);
        int[] next = new int[entering];
        int[] first = rowsByColumn(next);
        int column = nearest(distances, settled);
        while (free[column] == 0) {
            settled[column] = true;
            for (int row = first[column]; row != NONE; row = next[row]) {
                reach(row, distances[column], distances, reachedBy, settled);
            }
            column = nearest(distances, settled);
        }
        updateDuals(entering, distances, settled, distances[column]);
        free[column]--;
        int row;
        do {
            row = reachedBy[column];
            int left = columns[row];
            columns[row] = column;
            column = left;
        } while (row != entering);
    }

    /** Returns a row of each column, and sets for each row that has entered another one of its column. */
    private int[] rowsByColumn(int[] next) {
        int[] first = new int[free.length];
        Arrays.fill(first, NONE);
        for (int row = 0; row < next.length; row++) {
            next[row] = first[columns[row]];
            first[columns[row]] = row;
        }
        return first;
    }

    private void reach(int row, long distance, long[] distances, int[] reachedBy, boolean[] settled) {
        long[] ofRow = costs[row];
        long start = distance - rowDuals[row];
        for (int column = 0; column < distances.length; column++) {
            long reached = start + ofRow[column] - columnDuals[column];
            if (reached < distances[column] && !settled[column]) {
                distances[column] = reached;
                reachedBy[column] = row;
            }
        }
    }

    /** Of the nearest columns it is one with a free place, if there is any, as the path then ends. */
    private int nearest(long[] distances, boolean[] settled) {
        int nearest = NONE;
        for (int column = 0; column < distances.length; column++) {
            if (!settled[column]
                    && (nearest == NONE
                            || distances[column] < distances[nearest]
                            || (distances[column] == distances[nearest] && free[nearest] == 0))) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void updateDuals(int entering, long[] distances, boolean[] settled, long shortest) {
        rowDuals[entering] += shortest;
        for (int row = 0; row < entering; row++) {
            int column = columns[row];
            if (settled[column]) {
                rowDuals[row] += shortest - distances[column];
            }
        }
        for (int column = 0; column < free.length; column++) {
            if (settled[column]) {
                columnDuals[column] -= shortest - distances[column];
            }
        }
    }

    /** Returns the rows of which the reduced cost is zero in each column. */
    private int[][] tightRows() {
        int[][] tight = new int[free.length][costs.length];
        int[] counts = new int[free.length];
        for (int row = 0; row < costs.length; row++) {
            for (int column = 0; column < free.length; column++) {
                if (reduced(row, column) == 0) {
                    tight[column][counts[column]++] = row;
                }
            }
        }
        Arrays.setAll(tight, column -> Arrays.copyOf(tight[column], counts[column]));
        return tight;
    }

    private int lowestTight(int row) {
        int lowest = 0;
        while (reduced(row, lowest) != 0) {
            lowest++;
        }
        return lowest;
    }

    /**
     * Gives a row the lowest column that it has in any best assignment in which all rows before it are where they are.
     *
     * <p>An assignment is best just if every row is where its reduced cost is zero, and places are left only where the dual
     * of the column is. So the row may leave its column for another if a chain of such moves, of later rows or of a free
     * place, leads from there to the place that it leaves. The chains are searched backwards from that place.
     */
    private void moveToLowestColumn(int row, int[][] tight) {
        int left = columns[row];
        int wanted = lowestTight(row);
        int[] movers = new int[free.length];
        int[] targets = new int[free.length];
        Arrays.fill(targets, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        targets[left] = left;
        open.add(left);
        boolean freeReached = false;
        while (targets[wanted] == NONE && !open.isEmpty()) {
            int target = open.remove();
            for (int later : tight[target]) {
                int column = columns[later];
                if (later > row && targets[column] == NONE) {
                    movers[column] = later;
                    targets[column] = target;
                    open.add(column);
                }
            }
            // Once is enough, as it reaches all columns with a free place: else ties would take O(m²) steps a row.
            if (columnDuals[target] == 0 && !freeReached) {
                freeReached = true;
                for (int column = 0; column < free.length; column++) {
                    if (targets[column] == NONE && free[column] > 0) {
                        movers[column] = NONE;
                        targets[column] = target;
                        open.add(column);
                    }
                }
            }
        }
        int lowest = wanted;
        while (targets[lowest] == NONE || reduced(row, lowest) != 0) {
            lowest++;
        }
        columns[row] = lowest;
        for (int column = lowest; column != left; column = targets[column]) {
            if (movers[column] == NONE) {
                free[column]--;
                free[targets[column]]++;
            } else {
                columns[movers[column]] = targets[column];
            }
        }
    }
}
