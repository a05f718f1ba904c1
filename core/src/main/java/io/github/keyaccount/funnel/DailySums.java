package io.github.keyaccount.funnel;

import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The deals of a snapshot, added up by class and close day.
 *
 * <p>Cells stand in the order of their class and, within a class, of their day; each holds the running sum of its class
 * up to and including its day. So the totals of any period are differences of running sums, found by a search for the
 * period's ends, whatever the number of deals.
 */
final class DailySums {
    /** Sorts behind every date. */
    static final int UNDATED = Integer.MAX_VALUE;

    private static final int PLACES_ALWAYS_GRANTED = 4096;
    private static final int PLACES_GRANTED_PER_DEAL = 4;
    private static final int[] NO_TABLE = {};
    private static final int FARTHEST_DAY = 1 << 30;

    private final List<DealClass> classes;
    /** Cell at which each class begins, and at the end the number of cells. */
    private final int[] starts;

    private final int[] days;
    private final int[] counts;
    private final ExactSums amounts;
    /** Amount × win rate in billionths; of length zero where every deal is at its stage's rate. */
    private final ExactSums weighted;

    private DailySums(
            List<DealClass> classes, int[] starts, int[] days, int[] counts, ExactSums amounts, ExactSums weighted) {
        this.classes = classes;
        this.starts = starts;
        this.days = days;
        this.counts = counts;
        this.amounts = amounts;
        this.weighted = weighted;
    }

    /** Returns a date as a day number that fits an int; dates beyond any period keep their side. */
    static int day(LocalDate date) {
        return (int) Math.max(-FARTHEST_DAY, Math.min(FARTHEST_DAY, date.toEpochDay()));
    }

    /**
     * Returns the sums of deals given as columns.
     *
     * @param classes the classes, sorted
     * @param classOf the class of each deal, an index into {@code classes}
     * @param dayOf the close day of each deal
     * @param amountOf the amount of each deal in minor units
     * @param winRateOf the win rate of each deal in billionths, read only for classes not at their stage's rate
     */
    static DailySums of(List<DealClass> classes, int[] classOf, int[] dayOf, long[] amountOf, int[] winRateOf) {
        Cells cells = Cells.of(classes.size(), classOf, dayOf);
        boolean allAtStageRate = classes.stream().allMatch(DealClass::isAtStageRate);
        int size = cells.days.length;
        int[] counts = new int[size];
        ExactSums amounts = sumFitsLong(amountOf) ? ExactSums.narrow(size) : ExactSums.growing(size);
        ExactSums weighted = ExactSums.growing(allAtStageRate ? 0 : size);
        boolean[] atStageRate = new boolean[classes.size()];
        for (int c = 0; c < atStageRate.length; c++) {
            atStageRate[c] = classes.get(c).isAtStageRate();
        }
        for (int i = 0; i < classOf.length; i++) {
            int cell = cells.find(classOf[i], dayOf[i]);
            counts[cell]++;
            amounts.add(cell, amountOf[i]);
            if (!atStageRate[classOf[i]]) {
                weighted.addProduct(cell, amountOf[i], winRateOf[i]);
            }
        }
        accumulate(cells.starts, counts, amounts, weighted);
        return new DailySums(classes, cells.starts, cells.days, counts, amounts.compact(), weighted.compact());
    }

    /** Tells whether amounts, none of them negative, can be added up in any order without leaving a long. */
    private static boolean sumFitsLong(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
            if (sum < 0) {
                return false;
            }
        }
        return true;
    }

    private static void accumulate(int[] starts, int[] counts, ExactSums amounts, ExactSums weighted) {
        for (int c = 0; c + 1 < starts.length; c++) {
            for (int cell = starts[c] + 1; cell < starts[c + 1]; cell++) {
                counts[cell] += counts[cell - 1];
                amounts.add(cell, amounts, cell - 1);
                if (weighted.size() > 0) {
                    weighted.add(cell, weighted, cell - 1);
                }
            }
        }
    }

    /** Returns the totals over a period as of the end of a day, one row per class and one cell per timing. */
    ClassTotals totals(SalesPeriod period, LocalDate asOf) {
        long[] totalCounts = new long[classes.size() * ClassTotals.TIMINGS];
        ExactSums totalAmounts = ExactSums.noWiderThan(amounts, totalCounts.length);
        ExactSums totalWeighted = ExactSums.noWiderThan(weighted, weighted.size() == 0 ? 0 : totalCounts.length);
        int periodStart = day(period.start());
        int periodEnd = day(period.end());
        int today = day(asOf);
        for (int c = 0; c < classes.size(); c++) {
            boolean open = classes.get(c).outcome() == OutcomeKind.OPEN;
            int first = starts[c];
            int end = starts[c + 1];
            int notSlipped = open ? lowerBound(first, end, today) : first;
            int inPeriod = Math.max(notSlipped, lowerBound(first, end, periodStart));
            int afterPeriod = Math.max(inPeriod, lowerBound(inPeriod, end, periodEnd));
            int undated = lowerBound(afterPeriod, end, UNDATED);
            int slipped = ClassTotals.cell(c, CloseTiming.SLIPPED);
            int other = ClassTotals.cell(c, CloseTiming.OTHER_PERIOD);
            int within = ClassTotals.cell(c, CloseTiming.IN_PERIOD);
            add(slipped, first, first, notSlipped, totalCounts, totalAmounts, totalWeighted);
            add(other, first, notSlipped, inPeriod, totalCounts, totalAmounts, totalWeighted);
            add(within, first, inPeriod, afterPeriod, totalCounts, totalAmounts, totalWeighted);
            add(other, first, afterPeriod, undated, totalCounts, totalAmounts, totalWeighted);
            add(
                    ClassTotals.cell(c, CloseTiming.UNDATED),
                    first,
                    undated,
                    end,
                    totalCounts,
                    totalAmounts,
                    totalWeighted);
        }
        return ClassTotals.of(classes, totalCounts, totalAmounts, totalWeighted);
    }

    /** Adds the cells from start to end, of a class whose first cell is first, to one total. */
    private void add(
            int total,
            int first,
            int start,
            int end,
            long[] totalCounts,
            ExactSums totalAmounts,
            ExactSums totalWeighted) {
        if (start == end) {
            return;
        }
        totalCounts[total] += counts[end - 1] - (start == first ? 0 : counts[start - 1]);
        totalAmounts.add(total, amounts, end - 1);
        if (start > first) {
            totalAmounts.subtract(total, amounts, start - 1);
        }
        if (weighted.size() > 0) {
            totalWeighted.add(total, weighted, end - 1);
            if (start > first) {
                totalWeighted.subtract(total, weighted, start - 1);
            }
        }
    }

    /** Returns the first cell from start on whose day is not before the given one, or end. */
    private int lowerBound(int start, int end, int day) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The cells that deals fall into: one for each class and day that occurs.
     *
     * <p>Where the days of each class lie close together, as they do in practice, a table over the whole span tells the
     * cell of a day; otherwise it is searched for.
     */
    private static final class Cells {
        final int[] starts;
        final int[] days;
        private final int[] spanStarts;
        private final int[] earliest;
        private final int[] cellOf;

        private Cells(int[] starts, int[] days, int[] spanStarts, int[] earliest, int[] cellOf) {
            this.starts = starts;
            this.days = days;
            this.spanStarts = spanStarts;
            this.earliest = earliest;
            this.cellOf = cellOf;
        }

        static Cells of(int classes, int[] classOf, int[] dayOf) {
            int[] earliest = new int[classes];
            int[] latest = new int[classes];
            Arrays.fill(earliest, UNDATED);
            Arrays.fill(latest, Integer.MIN_VALUE);
            for (int i = 0; i < classOf.length; i++) {
                int day = dayOf[i];
                if (day != UNDATED) {
                    earliest[classOf[i]] = Math.min(earliest[classOf[i]], day);
                    latest[classOf[i]] = Math.max(latest[classOf[i]], day);
                }
            }
            long table = 0;
            for (int c = 0; c < classes; c++) {
                table += span(earliest[c], latest[c]) + 1;
            }
            return table <= PLACES_ALWAYS_GRANTED + (long) PLACES_GRANTED_PER_DEAL * classOf.length
                    ? inTable(earliest, latest, classOf, dayOf)
                    : searched(classes, classOf, dayOf);
        }

        private static long span(int earliest, int latest) {
            return earliest == UNDATED ? 0 : (long) latest - earliest + 1;
        }

        private static Cells inTable(int[] earliest, int[] latest, int[] classOf, int[] dayOf) {
            int classes = earliest.length;
            int[] spanStarts = new int[classes + 1];
            for (int c = 0; c < classes; c++) {
                spanStarts[c + 1] = spanStarts[c] + (int) span(earliest[c], latest[c]) + 1;
            }
            int[] cellOf = new int[spanStarts[classes]];
            int cells = 0;
            for (int i = 0; i < classOf.length; i++) {
                int place = place(classOf[i], dayOf[i], spanStarts, earliest);
                cells += 1 - cellOf[place];
                cellOf[place] = 1;
            }
            int[] starts = new int[classes + 1];
            int[] days = new int[cells];
            int cell = 0;
            for (int c = 0; c < classes; c++) {
                starts[c] = cell;
                for (int place = spanStarts[c]; place < spanStarts[c + 1]; place++) {
                    if (cellOf[place] == 1) {
                        days[cell] = place == spanStarts[c + 1] - 1 ? UNDATED : earliest[c] + place - spanStarts[c];
                        cellOf[place] = cell++;
                    }
                }
            }
            starts[classes] = cell;
            return new Cells(starts, days, spanStarts, earliest, cellOf);
        }

        /** The place of a day in the table: the days of a class from its earliest on, and one more for the undated. */
        private static int place(int dealClass, int day, int[] spanStarts, int[] earliest) {
            return day == UNDATED ? spanStarts[dealClass + 1] - 1 : spanStarts[dealClass] + day - earliest[dealClass];
        }

        private static Cells searched(int classes, int[] classOf, int[] dayOf) {
            long[] keys = new long[classOf.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = ((long) classOf[i] << Integer.SIZE) + dayOf[i];
            }
            Arrays.sort(keys);
            int[] starts = new int[classes + 1];
            int[] days = new int[keys.length];
            int cells = 0;
            for (int i = 0; i < keys.length; i++) {
                if (i == 0 || keys[i] != keys[i - 1]) {
                    int day = (int) keys[i];
                    int owner = (int) ((keys[i] - day) >> Integer.SIZE);
                    days[cells++] = day;
                    starts[owner + 1] = cells;
                }
            }
            return new Cells(starts, Arrays.copyOf(days, cells), NO_TABLE, NO_TABLE, NO_TABLE);
        }

        int find(int dealClass, int day) {
            return cellOf.length > 0
                    ? cellOf[place(dealClass, day, spanStarts, earliest)]
                    : Arrays.binarySearch(days, starts[dealClass], starts[dealClass + 1], day);
        }
    }
}
