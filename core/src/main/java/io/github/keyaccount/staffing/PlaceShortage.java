package io.github.keyaccount.staffing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Accounts that need more places than there are with those who are allowed for any of them: the reason why not all accounts can
 * be served, which there always is if they cannot (Philip Hall, On Representatives of Subsets, 1935).
 *
 * @param rows the accounts in ascending order; all but any one of them could be served
 * @param places how many places there are for them, one less than accounts
 */
record PlaceShortage(List<Integer> rows, long places) {

    /**
     * Returns why not every row can have a place; empty if every row can.
     *
     * <p>Rows take places one by one. One that finds none free looks for a row that could leave its own for another, and so on. If
     * that leads nowhere, the rows that were reached fill all places that any of them may take.
     */
    static Optional<PlaceShortage> find(boolean[][] allowed, int[] places) {
        int[] free = places.clone();
        int[] columns = new int[allowed.length];
        for (int row = 0; row < allowed.length; row++) {
            Search search = new Search(allowed, columns, free, row);
            if (!search.place()) {
                return Optional.of(search.shortage());
            }
        }
        return Optional.empty();
    }

    private static final class Search {
        private static final int NONE = -1;

        private final boolean[][] allowed;
        private final int[] columns;
        private final int[] free;
        private final int entering;
        /** The row that reached each column. */
        private final int[] reachedBy;

        Search(boolean[][] allowed, int[] columns, int[] free, int entering) {
            this.allowed = allowed;
            this.columns = columns;
            this.free = free;
            this.entering = entering;
            this.reachedBy = new int[free.length];
            Arrays.fill(reachedBy, NONE);
        }

        boolean place() {
            Deque<Integer> open = new ArrayDeque<>();
            int reached = reach(entering, open);
            while (reached == NONE && !open.isEmpty()) {
                int column = open.remove();
                for (int row = 0; row < entering && reached == NONE; row++) {
                    reached = columns[row] == column ? reach(row, open) : NONE;
                }
            }
            if (reached != NONE) {
                move(reached);
            }
            return reached != NONE;
        }

        /** Returns a column with a free place that the row may take; if there is none, the others are open. */
        private int reach(int row, Deque<Integer> open) {
            for (int column = 0; column < free.length; column++) {
                if (allowed[row][column] && reachedBy[column] == NONE) {
                    reachedBy[column] = row;
                    if (free[column] > 0) {
                        return column;
                    }
                    open.add(column);
                }
            }
            return NONE;
        }

        private void move(int reached) {
            free[reached]--;
            int column = reached;
            int row;
            do {
                row = reachedBy[column];
                int left = columns[row];
                columns[row] = column;
                column = left;
            } while (row != entering);
        }

        PlaceShortage shortage() {
            List<Integer> rows = IntStream.rangeClosed(0, entering)
                    .filter(row -> row == entering || reachedBy[columns[row]] != NONE)
                    .boxed()
                    .toList();
            return new PlaceShortage(rows, rows.size() - 1L);
        }
    }
}
