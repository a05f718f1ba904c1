package io.github.keyaccount.allocation;

import static io.github.keyaccount.allocation.ScorecardMeasure.CUSTOMER_LOYALTY;
import static io.github.keyaccount.allocation.ScorecardMeasure.CUSTOMER_RETENTION;
import static io.github.keyaccount.allocation.ScorecardMeasure.CUSTOMER_SATISFACTION;
import static io.github.keyaccount.allocation.ScorecardMeasure.EMPLOYEE_SATISFACTION;
import static io.github.keyaccount.allocation.ScorecardMeasure.EMPLOYEE_TRANSFERS;
import static io.github.keyaccount.allocation.ScorecardMeasure.FEWER_OVERDUE_RECEIVABLES;
import static io.github.keyaccount.allocation.ScorecardMeasure.FINER_SEGMENTS;
import static io.github.keyaccount.allocation.ScorecardMeasure.FIRST_PROCESS_OPTIMISATION;
import static io.github.keyaccount.allocation.ScorecardMeasure.LOW_TURNOVER;
import static io.github.keyaccount.allocation.ScorecardMeasure.MORE_PROCESS_FIGURES;
import static io.github.keyaccount.allocation.ScorecardMeasure.NEW_CUSTOMERS_WON;
import static io.github.keyaccount.allocation.ScorecardMeasure.PROFIT_GROWTH;
import static io.github.keyaccount.allocation.ScorecardMeasure.SALES_GROWTH;
import static io.github.keyaccount.allocation.ScorecardMeasure.SALES_TEAM_DEVELOPMENT;
import static io.github.keyaccount.allocation.ScorecardMeasure.SELLING_COST_CONTROL;
import static io.github.keyaccount.allocation.ScorecardPerspective.CUSTOMERS;
import static io.github.keyaccount.allocation.ScorecardPerspective.FINANCE;
import static io.github.keyaccount.allocation.ScorecardPerspective.PEOPLE;
import static io.github.keyaccount.allocation.ScorecardPerspective.PROCESS;
import static io.github.keyaccount.portfolio.Posture.ATTACK;
import static io.github.keyaccount.portfolio.Posture.DEFEND;

import io.github.keyaccount.account.Rating;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.portfolio.Posture;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What each posture is measured by: a balanced scorecard.
 *
 * <p>Reference data, to be shown and thought about: no function reads it. Who measures by other things builds another one, with
 * measures that are any {@link Label}. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PostureScorecard implements WithPostureScorecard {
    private static final PostureScorecard STANDARD = builder()
            .addRow(ATTACK, FINANCE, SALES_GROWTH)
            .addRow(ATTACK, CUSTOMERS, NEW_CUSTOMERS_WON)
            .addRow(new Row(ATTACK, PROCESS, Optional.of(Rating.LOW), List.of(FIRST_PROCESS_OPTIMISATION)))
            .addRow(ATTACK, PEOPLE, SALES_TEAM_DEVELOPMENT)
            .addRow(DEFEND, FINANCE, PROFIT_GROWTH, SELLING_COST_CONTROL, FEWER_OVERDUE_RECEIVABLES)
            .addRow(DEFEND, CUSTOMERS, CUSTOMER_RETENTION, CUSTOMER_SATISFACTION, CUSTOMER_LOYALTY, FINER_SEGMENTS)
            .addRow(new Row(DEFEND, PROCESS, Optional.of(Rating.HIGH), List.of(MORE_PROCESS_FIGURES)))
            .addRow(DEFEND, PEOPLE, EMPLOYEE_SATISFACTION, EMPLOYEE_TRANSFERS, LOW_TURNOVER)
            .build();

    PostureScorecard() {}

    /**
     * What a posture is measured by from one perspective. Immutable and thread-safe, if the measures are.
     *
     * @param posture the posture
     * @param perspective the perspective
     * @param emphasis how much the perspective weighs in the posture, empty where nothing is said of it
     * @param measures the measures, at least one
     */
    public record Row(
            Posture posture,
            ScorecardPerspective perspective,
            Optional<Rating> emphasis,
            List<? extends Label> measures) {
        /**
         * Creates a row.
         *
         * @param posture the posture
         * @param perspective the perspective
         * @param emphasis how much the perspective weighs
         * @param measures the measures
         * @throws IllegalArgumentException if there is no measure, or one stands there twice
         */
        public Row {
            Objects.requireNonNull(posture, "posture");
            Objects.requireNonNull(perspective, "perspective");
            Objects.requireNonNull(emphasis, "emphasis");
            Objects.requireNonNull(measures, "measures")
                    .forEach(measure -> Objects.requireNonNull(measure, "measures"));
            measures = List.copyOf(measures);
            Check.argument(!measures.isEmpty(), "at least one of 'measures' for " + posture + " " + perspective, 0);
            Check.noOffenders(Check.repeated(measures), "each of 'measures' once for " + posture + " " + perspective);
        }
    }

    /**
     * Returns the scorecard of the training texts. They speak of attack and defence; for {@link Posture#MAINTAIN} they have no
     * measures, and neither has this. They weigh one perspective only: process is to count little in attack and more in defence.
     *
     * @return the scorecard; {@link ScorecardMeasure#isReading()} tells which measures fill a blank of the texts
     */
    public static PostureScorecard standard() {
        return STANDARD;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if there are two rows of the same posture and perspective.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the rows.
     *
     * @return the rows in the order in which they were given
     */
    public abstract List<Row> rows();

    /**
     * Returns what a posture is measured by.
     *
     * @param posture the posture
     * @return its rows, none if nothing is said of it
     */
    public List<Row> rows(Posture posture) {
        Objects.requireNonNull(posture, "posture");
        return rows().stream().filter(row -> row.posture() == posture).toList();
    }

    @Value.Check
    void check() {
        List<String> places = rows().stream()
                .map(row -> row.posture() + " " + row.perspective())
                .toList();
        Check.noOffenders(Check.repeated(places), "one row per posture and perspective in 'rows'");
    }

    /** Builds a {@link PostureScorecard}. Rows grow with each call. Not thread-safe. */
    public static final class Builder extends ImmutablePostureScorecard.Builder {
        Builder() {}

        /**
         * Adds what a posture is measured by from one perspective, without emphasis.
         *
         * @param posture the posture
         * @param perspective the perspective
         * @param measures the measures, at least one
         * @return this builder
         * @throws IllegalArgumentException if there is no measure, or one stands there twice
         */
        public Builder addRow(Posture posture, ScorecardPerspective perspective, Label... measures) {
            List<Label> all = Arrays.asList(Objects.requireNonNull(measures, "measures"));
            return addRow(new Row(posture, perspective, Optional.empty(), all));
        }
    }
}
