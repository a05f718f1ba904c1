package io.github.keyaccount.response;

import static java.util.stream.Collectors.joining;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What those who know an account answer to plain questions: its sales with no effort, with today's, with half as much again,
 * and with effort without limit.
 *
 * <p>Each curve is found from three of them, or all four. Sales are in major units of the currency in which the curve is meant:
 * of an amount of money, {@code amount().doubleValue()}. Immutable and thread-safe.
 *
 * <p>Sources: John D. C. Little, Models and Managers: The Concept of a Decision Calculus, 1970; Leonard M. Lodish, CALLPLAN: An
 * Interactive Salesman's Call Planning System, 1971.
 */
@Value.Immutable
@ValueStyle
public abstract class ResponseAnswers implements WithResponseAnswers {
    private static final BigDecimal HALF_MORE = new BigDecimal("1.5");

    ResponseAnswers() {}

    /**
     * Returns a builder; the present effort and the sales without effort and at present are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the effort is not from 1E-6 to
     * 6E8, sales are not from 0 to {@link ResponseCurve#MOST_SALES}, or more effort is answered with less sales.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns today's effort.
     *
     * @return the effort, from 1E-6 to 6E8
     */
    public abstract double presentEffort();

    /**
     * Returns the sales with no effort.
     *
     * @return the sales
     */
    public abstract double withoutEffort();

    /**
     * Returns the sales with today's effort.
     *
     * @return the sales, no less than without effort
     */
    public abstract double atPresent();

    /**
     * Returns the sales with half as much effort again as today.
     *
     * @return the sales, no less than at present; empty if not answered
     */
    public abstract OptionalDouble withHalfMore();

    /**
     * Returns the sales with effort without limit.
     *
     * @return the sales, no less than with any other effort; empty if not answered
     */
    public abstract OptionalDouble withoutLimit();

    /**
     * Returns the sales of one answer.
     *
     * @param answer which answer
     * @return the sales; empty if not answered
     */
    public OptionalDouble sales(ResponseAnswer answer) {
        return switch (Objects.requireNonNull(answer, "answer")) {
            case WITHOUT_EFFORT -> OptionalDouble.of(withoutEffort());
            case AT_PRESENT -> OptionalDouble.of(atPresent());
            case WITH_HALF_MORE -> withHalfMore();
            case WITHOUT_LIMIT -> withoutLimit();
        };
    }

    /**
     * Returns how well a curve meets the answers, also those from which it was not found.
     *
     * @param curve the curve, in the same units
     * @return a row for each answer given, in the order of the questions
     */
    public List<AnswerDeviation> deviations(ResponseCurve curve) {
        Objects.requireNonNull(curve, "curve");
        List<AnswerDeviation> deviations = new ArrayList<>();
        for (ResponseAnswer answer : ResponseAnswer.values()) {
            sales(answer)
                    .ifPresent(sales -> deviations.add(new AnswerDeviation(answer, sales, calculated(curve, answer))));
        }
        return List.copyOf(deviations);
    }

    private OptionalDouble calculated(ResponseCurve curve, ResponseAnswer answer) {
        return switch (answer) {
            case WITHOUT_EFFORT -> OptionalDouble.of(curve.at(0));
            case AT_PRESENT -> OptionalDouble.of(curve.at(presentEffort()));
            case WITH_HALF_MORE -> OptionalDouble.of(curve.at(effortWithHalfMore()));
            case WITHOUT_LIMIT -> curve.limit();
        };
    }

    /** Half as much effort again, by the decimals that the caller wrote: 1.05 of 0.7. */
    double effortWithHalfMore() {
        return Curves.decimal(presentEffort()).multiply(HALF_MORE).doubleValue();
    }

    /** The answers from which a curve is found; refused unless all of them are given, and each is above the one before it. */
    double[] rising(String curve, ResponseAnswer... needed) {
        double[] sales = Arrays.stream(needed)
                .mapToDouble(answer -> sales(answer).orElse(Double.NaN))
                .toArray();
        for (int i = 1; i < sales.length; i++) {
            if (!(sales[i] > sales[i - 1])) {
                throw Check.refusal(
                        named(needed, " < ") + " for " + curve,
                        Arrays.stream(sales)
                                .mapToObj(found -> Double.isNaN(found) ? "none" : "" + found)
                                .collect(joining(", ")));
            }
        }
        return sales;
    }

    @Value.Check
    ResponseAnswers check() {
        Check.argument(
                presentEffort() >= 1e-6 && presentEffort() <= 6e8, "1E-6 <= 'presentEffort' <= 6E8", presentEffort());
        ResponseAnswer[] given = Arrays.stream(ResponseAnswer.values())
                .filter(answer -> sales(answer).isPresent())
                .toArray(ResponseAnswer[]::new);
        double[] sales = Arrays.stream(given)
                .mapToDouble(answer -> Curves.sales(sales(answer).orElseThrow(), answer.attribute))
                .toArray();
        List<String> falling = new ArrayList<>();
        for (int i = 1; i < sales.length; i++) {
            if (sales[i] < sales[i - 1]) {
                falling.add("'" + given[i - 1].attribute + "' " + sales[i - 1] + " but '" + given[i].attribute + "' "
                        + sales[i]);
            }
        }
        Check.noOffenders(falling, named(given, " <= "));
        return withWithoutEffort(Curves.plain(withoutEffort()))
                .withAtPresent(Curves.plain(atPresent()))
                .withWithHalfMore(plain(withHalfMore()))
                .withWithoutLimit(plain(withoutLimit()));
    }

    private static OptionalDouble plain(OptionalDouble sales) {
        return sales.isPresent() ? OptionalDouble.of(Curves.plain(sales.getAsDouble())) : sales;
    }

    private static String named(ResponseAnswer[] answers, String between) {
        return Arrays.stream(answers)
                .map(answer -> "'" + answer.attribute + "'")
                .collect(joining(between));
    }

    /** Builds {@link ResponseAnswers}. Not thread-safe. */
    public static final class Builder extends ImmutableResponseAnswers.Builder {
        Builder() {}
    }
}
