package io.github.keyaccount.allocation;

/**
 * What a kernel answers for one budget: the effort of each account, in the order in which the kernel was given them.
 *
 * @param efforts the efforts, within bounds and budget
 * @param shadowPrice what one more unit of the budget would bring
 * @param upperBound a contribution that no division of the budget can exceed, but for rounding
 * @param exact whether the kernel proves that nothing is missed but for rounding
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the arrays belong to whoever asked.
record EffortSolution(double[] efforts, double shadowPrice, double upperBound, boolean exact) {}
