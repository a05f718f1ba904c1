package io.github.keyaccount.funnel;

import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Sorts opportunities into the classes that add up.
 *
 * <p>While it reads, a class is a number made of the positions of its parts, so that no object is made per opportunity;
 * the few classes that occurred are spelled out at the end.
 */
@SuppressWarnings("EnumOrdinal") // The positions make up a number that does not outlive the reading.
final class DealClassifier {
    private static final int SOURCES = WinRateSource.values().length;
    private static final int CATEGORIES = ForecastCategory.values().length;
    /** Won, lost and abandoned follow behind the stages. */
    private static final int CLOSED_SLOTS = OutcomeKind.values().length - 1;

    private final List<FunnelStage> stages;
    private final Map<String, Integer> positions;
    private final LocalDate asOf;
    private final Optional<WinRateModel> model;
    private final List<Currency> currencies = new ArrayList<>();

    DealClassifier(Funnel funnel, Map<String, Integer> positions, LocalDate asOf, Optional<WinRateModel> model) {
        this.stages = funnel.stages();
        this.positions = positions;
        this.asOf = asOf;
        this.model = model;
    }

    DailySums sums(Opportunity[] deals) {
        int[] codes = new int[deals.length];
        int[] days = new int[deals.length];
        long[] amounts = new long[deals.length];
        int[] winRates = new int[deals.length];
        for (int i = 0; i < deals.length; i++) {
            Opportunity deal = deals[i];
            Outcome outcome = deal.outcome();
            Money amount = deal.amount();
            if (outcome.isOpen()) {
                int stage = Objects.requireNonNull(positions.get(deal.stage()), "stage");
                EffectiveWinRate winRate = winRate(deal, stages.get(stage), asOf, model);
                ForecastCategory category = deal.category().orElse(ForecastCategory.PIPELINE);
                codes[i] = code(amount.currency(), stage, winRate.source(), category);
                days[i] = deal.expectedClose().map(DailySums::day).orElse(DailySums.UNDATED);
                winRates[i] = winRate.rate().billionths();
            } else {
                amount = deal.revenue().orElse(amount);
                int slot = stages.size() + outcome.kind().ordinal() - 1;
                codes[i] = code(amount.currency(), slot, WinRateSource.STAGE, ForecastCategory.CLOSED);
                days[i] = DailySums.day(outcome.closedOn().orElseThrow());
            }
            amounts[i] = amount.minorUnits();
        }
        List<DealClass> classes = replaceCodes(codes);
        return DailySums.of(classes, codes, days, amounts, winRates);
    }

    static EffectiveWinRate winRate(Opportunity deal, FunnelStage stage, LocalDate asOf, Optional<WinRateModel> model) {
        if (deal.manualWinRate().isPresent()) {
            return new EffectiveWinRate(deal.manualWinRate().get(), WinRateSource.MANUAL);
        }
        if (model.isPresent()) {
            Optional<Probability> learned =
                    Objects.requireNonNull(model.get().winRate(deal, stage, asOf), "winRate of the model");
            if (learned.isPresent()) {
                return new EffectiveWinRate(learned.get(), WinRateSource.LEARNED);
            }
        }
        return new EffectiveWinRate(stage.winRate(), WinRateSource.STAGE);
    }

    private int code(Currency currency, int slot, WinRateSource source, ForecastCategory category) {
        int slots = stages.size() + CLOSED_SLOTS;
        return ((position(currency) * slots + slot) * SOURCES + source.ordinal()) * CATEGORIES + category.ordinal();
    }

    private int position(Currency currency) {
        for (int i = 0; i < currencies.size(); i++) {
            if (currencies.get(i).equals(currency)) {
                return i;
            }
        }
        currencies.add(currency);
        return currencies.size() - 1;
    }

    /** Replaces each code by the position of its class among the sorted classes that occur, and returns these. */
    private List<DealClass> replaceCodes(int[] codes) {
        boolean[] occurs = new boolean[currencies.size() * (stages.size() + CLOSED_SLOTS) * SOURCES * CATEGORIES];
        for (int code : codes) {
            occurs[code] = true;
        }
        List<DealClass> classes = new ArrayList<>();
        for (int code = 0; code < occurs.length; code++) {
            if (occurs[code]) {
                classes.add(dealClass(code));
            }
        }
        List<DealClass> sorted = classes.stream().sorted().toList();
        int[] positionOf = new int[occurs.length];
        Arrays.setAll(positionOf, code -> occurs[code] ? sorted.indexOf(dealClass(code)) : -1);
        for (int i = 0; i < codes.length; i++) {
            codes[i] = positionOf[codes[i]];
        }
        return sorted;
    }

    private DealClass dealClass(int code) {
        ForecastCategory category = ForecastCategory.values()[code % CATEGORIES];
        int rest = code / CATEGORIES;
        WinRateSource source = WinRateSource.values()[rest % SOURCES];
        rest /= SOURCES;
        int slots = stages.size() + CLOSED_SLOTS;
        Currency currency = currencies.get(rest / slots);
        int slot = rest % slots;
        return slot < stages.size()
                ? new DealClass(OutcomeKind.OPEN, currency, slot, source, category)
                : new DealClass(OutcomeKind.values()[slot - stages.size() + 1], currency, -1, source, category);
    }
}
