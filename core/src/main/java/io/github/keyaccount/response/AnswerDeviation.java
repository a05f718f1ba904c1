package io.github.keyaccount.response;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How a curve meets one answer. Immutable and thread-safe.
 *
 * @param answer which answer
 * @param answered the sales that were answered
 * @param calculated the sales of the curve; empty for effort without limit if the curve has no limit
 */
public record AnswerDeviation(ResponseAnswer answer, double answered, OptionalDouble calculated) {
    /**
     * Creates a deviation.
     *
     * @param answer which answer
     * @param answered the sales that were answered
     * @param calculated the sales of the curve
     * @throws IllegalArgumentException if the answered sales are not from 0 to {@link ResponseCurve#MOST_SALES}
     */
    public AnswerDeviation {
        Objects.requireNonNull(answer, "answer");
        answered = Curves.sales(answered, "answered");
        Objects.requireNonNull(calculated, "calculated");
    }

    /**
     * Returns by how much the curve misses the answer.
     *
     * @return the sales of the curve − the sales that were answered; empty if the curve has none
     */
    public OptionalDouble deviation() {
        return calculated.isPresent() ? OptionalDouble.of(calculated.getAsDouble() - answered) : calculated;
    }
}
