package io.github.keyaccount.response;

import io.github.keyaccount.internal.Check;

/** What all curves check alike. */
final class Curves {
    private Curves() {}

    static void checkEffort(double effort) {
        if (!(effort >= 0 && effort <= ResponseCurve.MOST_EFFORT)) {
            throw Check.refusal("0 <= 'effort' <= 1E9", effort);
        }
    }

    static void checkSales(double sales, String name) {
        Check.argument(sales >= 0 && sales <= ResponseCurve.MOST_SALES, "0 <= '" + name + "' <= 1E15", sales);
    }

    /** Returns a number without a negative zero, which would make equal values differ. */
    static double plain(double number) {
        return number + 0.0;
    }
}
