package io.github.keyaccount.response;

import io.github.keyaccount.internal.Check;
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
     * @throws IllegalArgumentException if the answered sales are not from 0 to {@link ResponseCurve#MOST_SALES}, those of the
     *     curve are not from 0 to 1E25, or they are missing though the effort has a limit
     */
    public AnswerDeviation {
        Objects.requireNonNull(answer, "answer");
        answered = Curves.sales(answered, "answered");
        Objects.requireNonNull(calculated, "calculated");
        Check.argument(
                calculated.isPresent() || answer == ResponseAnswer.WITHOUT_LIMIT, "'calculated' for " + answer, "none");
        if (calculated.isPresent()) {
            double sales = calculated.getAsDouble();
            Check.argument(sales >= 0 && sales <= 1e25, "0 <= 'calculated' <= 1E25", sales);
            calculated = OptionalDouble.of(Curves.plain(sales));
        }
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
