package io.github.keyaccount.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityField;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static Opportunity bare() {
        return Opportunity.builder()
                .id("O-1")
                .stage("Design")
                .amount(Money.parse("JPY 1"))
                .build();
    }

    private static Opportunity full() {
        return Opportunity.builder()
                .id("O-2")
                .account("A \"quoted\" 客户")
                .stage("Design")
                .amount(Money.parse("KWD 1234.567"))
                .opened(DAY)
                .expectedClose(DAY.plusDays(60))
                .owner("Li Wei")
                .nextAction("Call")
                .addCompetitor(Competitor.of("Acme"))
                .addCompetitor(Competitor.builder()
                        .name("Beta")
                        .addProduct("Pumps")
                        .addProduct("Valves")
                        .differentiation("Delivers in a week")
                        .addAdvantage("Price")
                        .addTie("Plays golf with the director")
                        .inTheRunning(false)
                        .build())
                .manualWinRate(Probability.ofFraction("0.123456789"))
                .category(ForecastCategory.COMMIT)
                .putAttribute("z", "last")
                .putAttribute("a", "")
                .recordedFields(Set.of(OpportunityField.STAGE, OpportunityField.OWNER))
                .build()
                .moveTo("Comparison", DAY.plusDays(1))
                .changeAmount(Money.parse("KWD 2.000"), DAY.plusDays(2))
                .expectClose(DAY.plusDays(90), DAY.plusDays(3))
                .assignTo("Anna Berg", DAY.plusDays(4))
                .overrideWinRate(Probability.ZERO, DAY.plusDays(5))
                .categorize(ForecastCategory.OMITTED, DAY.plusDays(6))
                .close(Outcome.lost(DAY.plusDays(7), "Price"))
                .reopen(DAY.plusDays(8));
    }

    private static Stream<Opportunity> opportunities() {
        Opportunity fromNothing = bare().expectClose(DAY, DAY)
                .assignTo("Li Wei", DAY)
                .overrideWinRate(Probability.ONE, DAY)
                .categorize(ForecastCategory.BEST_CASE, DAY);
        return Stream.of(
                bare(),
                full(),
                fromNothing,
                full().close(Outcome.won(DAY.plusDays(9))),
                full().close(Outcome.won(DAY.plusDays(9), Money.parse("KWD 1.5"))),
                full().close(new Outcome.Won(DAY.plusDays(9), Optional.of("Service"), Optional.empty())),
                full().close(new Outcome.Lost(DAY.plusDays(9), Optional.empty())),
                full().close(Outcome.abandoned(DAY.plusDays(9), "Project stopped")),
                bare().withOutcome(Outcome.won(DAY)));
    }

    @ParameterizedTest
    @MethodSource("opportunities")
    void everythingWritten_isReadBackEqual(Opportunity opportunity) {
        assertEquals(List.of(opportunity), JsonStore.read(JsonStore.write(List.of(opportunity))));
    }

    @Test
    void theTestsOpportunity_hasAChangeOfEveryField() {
        assertEquals(
                Arrays.asList(OpportunityField.values()),
                full().history().stream()
                        .map(change -> change.field())
                        .distinct()
                        .toList());
    }

    @Test
    void attributes_keepTheirOrder() {
        Opportunity read = JsonStore.read(JsonStore.write(List.of(full()))).get(0);

        assertEquals(List.of("z", "a"), List.copyOf(read.attributes().keySet()));
    }
}
