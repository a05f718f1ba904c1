package io.github.keyaccount.funnel;

import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Opportunities for the tests: single ones made by hand, and arbitrary ones. */
final class Opportunities {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final Currency JPY = Currency.getInstance("JPY");
    static final Currency KWD = Currency.getInstance("KWD");

    static final Funnel FUNNEL = Funnel.standard();
    static final List<String> STAGES = List.of("Interest", "Approval", "Design", "Comparison", "Commitment", "Use");
    static final OpportunityField[] ALL_FIELDS = OpportunityField.values();

    /** A Monday, the first day of every recorded life. */
    static final LocalDate START = LocalDate.of(2026, 6, 15);

    /** Within the third quarter, so that a date can lie in the quarter and before the as-of day. */
    static final LocalDate AS_OF = LocalDate.of(2026, 8, 10);

    static final SalesPeriod QUARTER = SalesPeriod.quarter(2026, 3);

    private Opportunities() {}

    static Money eur(long major) {
        return Money.ofMajor(major, EUR);
    }

    /** An open opportunity of 100 EUR at Design, opened on June 15, with nothing else. */
    static Opportunity design(String id) {
        return at(id, "Design");
    }

    static Opportunity at(String id, String stage) {
        return Opportunity.builder()
                .id(id)
                .stage(stage)
                .amount(eur(100))
                .opened(START)
                .build();
    }

    static LocalDate day(int offset) {
        return START.plusDays(offset);
    }

    /** Answers by the last digit of the id's hash: half of the time nothing, else one of five rates. */
    static final WinRateModel MODEL = (opportunity, stage, asOf) -> {
        int digit = Math.floorMod(opportunity.id().hashCode(), 10);
        return digit % 2 == 0 ? Optional.empty() : Optional.of(Probability.ofBillionths(digit * 111_111_111));
    };

    /** Opportunities with distinct ids and no history: any currency, amount, rate, category, date and outcome. */
    static Arbitrary<List<Opportunity>> plain() {
        return lists(plain(Arbitraries.integers().between(-200, 200).map(AS_OF::plusDays)));
    }

    /** Opportunities whose dates lie up to a billion years apart. */
    static Arbitrary<List<Opportunity>> farApart() {
        return lists(plain(Arbitraries.of(
                LocalDate.MIN,
                LocalDate.of(-5_000_000, 1, 1),
                LocalDate.of(-4000, 2, 3),
                LocalDate.of(1, 1, 1),
                AS_OF.minusDays(1),
                AS_OF,
                AS_OF.plusDays(1),
                QUARTER.start(),
                QUARTER.end().minusDays(1),
                QUARTER.end(),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(5_000_000, 1, 1),
                LocalDate.MAX)));
    }

    private static Arbitrary<List<Opportunity>> lists(Arbitrary<Opportunity> opportunities) {
        return opportunities.list().ofMaxSize(30).map(Opportunities::numbered).withoutEdgeCases();
    }

    /** Gives the opportunities the ids O-0, O-1 … */
    static List<Opportunity> numbered(List<Opportunity> opportunities) {
        return IntStream.range(0, opportunities.size())
                .mapToObj(i -> opportunities.get(i).withId(OpportunityId.of("O-" + i)))
                .toList();
    }

    private static Arbitrary<Opportunity> plain(Arbitrary<LocalDate> dates) {
        Arbitrary<Integer> outcomes =
                Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(1, 3), Tuple.of(1, 4));
        return Combinators.combine(
                        Arbitraries.of(STAGES),
                        money(),
                        dates.optional(),
                        rates().optional(0.3),
                        Arbitraries.of(ForecastCategory.class).optional(0.5),
                        outcomes,
                        dates,
                        money())
                .as((stage, amount, expected, rate, category, kind, closed, finalAmount) -> {
                    LocalDate on = closed.isAfter(AS_OF) ? AS_OF : closed;
                    Outcome outcome = outcome(kind, on, finalAmount);
                    boolean callable = outcome.kind() == OutcomeKind.WON;
                    return Opportunity.builder()
                            .id("O")
                            .stage(stage)
                            .amount(amount)
                            .expectedClose(expected)
                            .manualWinRate(rate)
                            .category(category.filter(call -> callable || call != ForecastCategory.CLOSED))
                            .outcome(outcome)
                            .build();
                });
    }

    private static Outcome outcome(int kind, LocalDate on, Money finalAmount) {
        return switch (kind) {
            case 0 -> Outcome.open();
            case 1 -> Outcome.won(on);
            case 2 -> Outcome.won(on, finalAmount);
            case 3 -> Outcome.lost(on, "price");
            default -> Outcome.abandoned(on, "no budget");
        };
    }

    static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.of(EUR, USD, JPY, KWD),
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 1_000_000),
                                Arbitraries.longs().between(Long.MAX_VALUE - 1000, Long.MAX_VALUE)))
                .as((currency, minorUnits) -> Money.ofMinor(minorUnits, currency));
    }

    static Arbitrary<Probability> rates() {
        return Arbitraries.integers().between(0, 1_000_000_000).map(Probability::ofBillionths);
    }

    /** One thing that happens to an opportunity; what exactly follows from its kind, a number and the present state. */
    record Step(int afterDays, int kind, int number) {}

    /** An opportunity from its opening on, with what happened to it since; every change of every field is recorded. */
    record Life(Opportunity opening, List<Step> steps) {

        /** What the opportunity was at the end of a day, made by doing what had happened until then and no more. */
        Optional<Opportunity> on(LocalDate date) {
            LocalDate day = opening.opened().orElseThrow();
            if (day.isAfter(date)) {
                return Optional.empty();
            }
            Opportunity opportunity = opening;
            for (Step step : steps) {
                day = day.plusDays(step.afterDays());
                if (day.isAfter(date)) {
                    break;
                }
                opportunity = happen(opportunity, step, day);
            }
            return Optional.of(opportunity);
        }

        LocalDate end() {
            return opening.opened()
                    .orElseThrow()
                    .plusDays(steps.stream().mapToInt(Step::afterDays).sum());
        }
    }

    static Opportunity happen(Opportunity opportunity, Step step, LocalDate day) {
        int number = step.number();
        return switch (step.kind()) {
            case 0, 1, 2, 3 -> opportunity.moveTo(STAGES.get(number % STAGES.size()), day);
            case 4 ->
                opportunity.changeAmount(
                        Money.ofMinor(number, List.of(EUR, EUR, USD).get(number % 3)), day);
            case 5 -> opportunity.expectClose(day.plusDays(number % 100 - 20), day);
            case 6 -> opportunity.assignTo("seller " + number % 3, day);
            case 7 -> opportunity.overrideWinRate(Probability.ofPercent(number % 101), day);
            case 8 ->
                opportunity.categorize(
                        opportunity.outcome().kind() == OutcomeKind.WON
                                ? ForecastCategory.CLOSED
                                : ForecastCategory.values()[number % 4],
                        day);
            case 9 ->
                opportunity.outcome().isOpen()
                        ? opportunity.close(outcome(1 + number % 4, day, eur(number)))
                        : reopened(opportunity, day);
            default -> throw new IllegalArgumentException("kind " + step.kind());
        };
    }

    private static Opportunity reopened(Opportunity opportunity, LocalDate day) {
        boolean calledClosed = opportunity.category().equals(Optional.of(ForecastCategory.CLOSED));
        return (calledClosed ? opportunity.categorize(ForecastCategory.COMMIT, day) : opportunity).reopen(day);
    }

    static Arbitrary<List<Life>> lives() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 999))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(STAGES),
                        steps.list().ofMaxSize(12))
                .as((opened, stage, happened) ->
                        new Life(at("O", stage).withOpened(day(opened)).withRecordedFields(ALL_FIELDS), happened))
                .list()
                .ofMaxSize(6)
                .map(lives -> {
                    List<Life> named = new ArrayList<>();
                    for (Life life : lives) {
                        OpportunityId id = OpportunityId.of("O-" + named.size());
                        named.add(new Life(life.opening().withId(id), life.steps()));
                    }
                    return named;
                })
                .withoutEdgeCases();
    }

    static List<Opportunity> on(LocalDate date, List<Life> lives) {
        return lives.stream().flatMap(life -> life.on(date).stream()).collect(Collectors.toList());
    }

    /** The days of the lives, from the first opening up to one day after the last change. */
    static Stream<LocalDate> days(List<Life> lives) {
        LocalDate end = end(lives);
        return START.datesUntil(end.plusDays(1));
    }

    static LocalDate end(List<Life> lives) {
        return lives.stream()
                .map(Life::end)
                .max(LocalDate::compareTo)
                .orElse(START)
                .plusDays(1);
    }
}
