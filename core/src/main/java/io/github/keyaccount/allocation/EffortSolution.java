package io.github.keyaccount.allocation;

/**
 * What a kernel answers for one budget: the effort of each account, in the order in which the kernel was given them.
 *
 * @param efforts the efforts, within bounds and budget
 * @param shadowPrice what one more unit of the budget would bring
 * @param missed what a better division could bring more at most, in major units; 0 if that is but rounding
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the arrays belong to whoever asked.
record EffortSolution(double[] efforts, double shadowPrice, double missed) {}
