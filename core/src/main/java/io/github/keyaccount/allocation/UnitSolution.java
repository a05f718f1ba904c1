package io.github.keyaccount.allocation;

/**
 * How whole units of one budget are divided.
 *
 * @param efforts the effort on each account
 * @param spent the sum of the efforts
 * @param shadowPrice what one more unit of the budget would bring, in major units of the currency
 * @param missed what a better division could bring more at most, in major units; 0 if this one is proven to be the best
 * @param method how it was found
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the arrays belong to whoever asked.
record UnitSolution(double[] efforts, double spent, double shadowPrice, double missed, EffortMethod method) {}
