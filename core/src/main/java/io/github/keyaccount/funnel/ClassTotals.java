package io.github.keyaccount.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Exact totals by class of deals and timing, in the order of the classes. Equal contents are equal objects, however
 * they were added up.
 */
final class ClassTotals {
    static final int TIMINGS = CloseTiming.values().length;

    /** Decimals of a win rate, and so of a weighted minor unit. */
    static final int WIN_RATE_DECIMALS = 9;

    private static final int[] POWERS_OF_TEN = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private final List<DealClass> classes;
    private final long[] counts;
    private final ExactSums amounts;
    /** Of length zero where every class is at its stage's rate. */
    private final ExactSums weighted;

    private ClassTotals(List<DealClass> classes, long[] counts, ExactSums amounts, ExactSums weighted) {
        this.classes = classes;
        this.counts = counts;
        this.amounts = amounts;
        this.weighted = weighted;
    }

    static ClassTotals of(List<DealClass> classes, long[] counts, ExactSums amounts, ExactSums weighted) {
        return new ClassTotals(classes, counts, amounts.compact(), weighted.compact());
    }

    List<DealClass> classes() {
        return classes;
    }

    /** Returns the currencies of open deals and of those won in the period, ordered by code. */
    List<Currency> currencies() {
        List<Currency> currencies = List.of();
        for (int c = 0; c < classes.size(); c++) {
            DealClass key = classes.get(c);
            boolean counts = key.outcome() == OutcomeKind.OPEN
                    || (key.outcome() == OutcomeKind.WON && count(c, CloseTiming.IN_PERIOD) > 0);
            if (counts && currencies.isEmpty()) {
                currencies = List.of(key.currency());
            } else if (counts && !currencies.contains(key.currency())) {
                currencies = Stream.concat(currencies.stream(), Stream.of(key.currency()))
                        .sorted(Comparator.comparing(Currency::getCurrencyCode))
                        .toList();
            }
        }
        return currencies;
    }

    /** Returns where the total of a class and a timing stands in a row of totals. */
    @SuppressWarnings("EnumOrdinal") // A place in an array, never stored or shown.
    static int cell(int dealClass, CloseTiming timing) {
        return dealClass * TIMINGS + timing.ordinal();
    }

    long count(int dealClass, CloseTiming timing) {
        return counts[cell(dealClass, timing)];
    }

    /** Adds the amounts of one class and timing, in minor units, to a sum. */
    void addAmount(int dealClass, CloseTiming timing, ExactSums sum) {
        sum.add(0, amounts, cell(dealClass, timing));
    }

    /**
     * Adds amount × win rate of one class and timing to a sum whose unscaled value has the given decimals: as many as
     * the win rate needs, and nine where single win rates went into the class.
     */
    void addWeighted(int dealClass, CloseTiming timing, Funnel funnel, int decimals, ExactSums sum) {
        int cell = cell(dealClass, timing);
        DealClass key = classes.get(dealClass);
        if (key.isAtStageRate()) {
            int winRate = funnel.stages().get(key.stage()).winRate().billionths();
            sum.addScaled(0, amounts, cell, winRate / unit(decimals));
        } else {
            sum.add(0, weighted, cell);
        }
    }

    /** Returns the billionths that one unit in the last of so many decimals of a win rate has. */
    static int unit(int decimals) {
        return POWERS_OF_TEN[WIN_RATE_DECIMALS - decimals];
    }

    ClassTotals plus(ClassTotals other) {
        return combined(other, false);
    }

    ClassTotals minus(ClassTotals other) {
        return combined(other, true);
    }

    private ClassTotals combined(ClassTotals other, boolean subtract) {
        TreeSet<DealClass> union = new TreeSet<>(classes);
        union.addAll(other.classes);
        List<DealClass> kept = new ArrayList<>();
        for (DealClass key : union) {
            if (hasDeals(key, other, subtract)) {
                kept.add(key);
            }
        }
        int size = kept.size() * TIMINGS;
        long[] newCounts = new long[size];
        ExactSums newAmounts = ExactSums.growing(size);
        ExactSums newWeighted = ExactSums.growing(kept.stream().allMatch(DealClass::isAtStageRate) ? 0 : size);
        for (int c = 0; c < kept.size(); c++) {
            add(kept.get(c), c, false, newCounts, newAmounts, newWeighted);
            other.add(kept.get(c), c, subtract, newCounts, newAmounts, newWeighted);
        }
        return of(List.copyOf(kept), newCounts, newAmounts, newWeighted);
    }

    private boolean hasDeals(DealClass key, ClassTotals other, boolean subtract) {
        long mine = dealsOf(key);
        long others = other.dealsOf(key);
        return subtract ? mine != others : mine + others > 0;
    }

    private long dealsOf(DealClass key) {
        int found = classes.indexOf(key);
        return found < 0
                ? 0
                : Arrays.stream(counts, found * TIMINGS, (found + 1) * TIMINGS).sum();
    }

    private void add(
            DealClass key, int row, boolean subtract, long[] newCounts, ExactSums newAmounts, ExactSums newWeighted) {
        int found = classes.indexOf(key);
        if (found < 0) {
            return;
        }
        for (int timing = 0; timing < TIMINGS; timing++) {
            int cell = row * TIMINGS + timing;
            int mine = found * TIMINGS + timing;
            newCounts[cell] += subtract ? -counts[mine] : counts[mine];
            combine(newAmounts, cell, amounts, mine, subtract);
            if (newWeighted.size() > 0 && weighted.size() > 0) {
                combine(newWeighted, cell, weighted, mine, subtract);
            }
        }
    }

    private static void combine(ExactSums sums, int cell, ExactSums mine, int i, boolean subtract) {
        if (subtract) {
            sums.subtract(cell, mine, i);
        } else {
            sums.add(cell, mine, i);
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ClassTotals other
                && classes.equals(other.classes)
                && Arrays.equals(counts, other.counts)
                && amounts.equals(other.amounts)
                && weighted.equals(other.weighted);
    }

    @Override
    public int hashCode() {
        return 31 * classes.hashCode() + Arrays.hashCode(counts);
    }
}
