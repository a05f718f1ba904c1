package io.github.keyaccount.funnel;

import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Sorts opportunities into the classes that add up, and puts what is to be added into columns.
 *
 * <p>While it reads, a class is a number made of the positions of its parts, so that no object is made per opportunity;
 * the few classes that occurred are spelled out at the end.
 */
@SuppressWarnings("EnumOrdinal") // The positions make up a number that does not outlive the reading.
final class DealClassifier {
    private static final OutcomeKind[] OUTCOMES = OutcomeKind.values();
    private static final WinRateSource[] SOURCES = WinRateSource.values();
    private static final ForecastCategory[] CATEGORIES = ForecastCategory.values();
    /** Stands for no answer of the model. */
    static final int NOT_LEARNED = -1;

    /** Won, lost and abandoned follow behind the stages. */
    private static final int CLOSED_SLOTS = OUTCOMES.length - 1;

    private final List<FunnelStage> stages;
    private final LocalDate asOf;
    private final Optional<WinRateModel> model;
    private final List<Currency> currencies = new ArrayList<>();
    private final int[] codes;
    private final int[] days;
    private final long[] amounts;
    private final int[] winRates;
    /** What the model has answered, in billionths; of length zero where there is no model. */
    private final int[] learned;

    DealClassifier(Funnel funnel, LocalDate asOf, Optional<WinRateModel> model, int deals) {
        this.stages = funnel.stages();
        this.asOf = asOf;
        this.model = model;
        this.codes = new int[deals];
        this.days = new int[deals];
        this.amounts = new long[deals];
        this.winRates = new int[deals];
        this.learned = new int[model.isPresent() ? deals : 0];
        Arrays.fill(learned, NOT_LEARNED);
    }

    /** Reads the opportunity that stands at a place of the snapshot and at a stage of the funnel. */
    void read(int i, Opportunity deal, int stage) {
        Outcome outcome = deal.outcome();
        Money amount = deal.amount();
        if (outcome.isOpen()) {
            WinRateSource source = WinRateSource.STAGE;
            Optional<Probability> manual = deal.manualWinRate();
            if (manual.isPresent()) {
                source = WinRateSource.MANUAL;
                winRates[i] = manual.get().billionths();
            } else if (model.isPresent() && learn(i, deal, stages.get(stage))) {
                source = WinRateSource.LEARNED;
                winRates[i] = learned[i];
            }
            ForecastCategory category = deal.category().orElse(ForecastCategory.PIPELINE);
            Optional<LocalDate> expected = deal.expectedClose();
            codes[i] = code(amount.currency(), stage, source, category);
            days[i] = expected.isPresent() ? DailySums.day(expected.get()) : DailySums.UNDATED;
        } else {
            amount = deal.revenue().orElse(amount);
            int slot = stages.size() + outcome.kind().ordinal() - 1;
            codes[i] = code(amount.currency(), slot, WinRateSource.STAGE, ForecastCategory.CLOSED);
            days[i] = DailySums.day(outcome.closedOn().orElseThrow());
        }
        amounts[i] = amount.minorUnits();
    }

    /** Returns the sums of all that was read. */
    DailySums sums() {
        List<DealClass> classes = replaceCodes();
        return DailySums.of(classes, codes, days, amounts, winRates);
    }

    private boolean learn(int i, Opportunity deal, FunnelStage stage) {
        Optional<Probability> answer =
                Objects.requireNonNull(model.orElseThrow().winRate(deal, stage, asOf), "winRate of the model");
        answer.ifPresent(winRate -> learned[i] = winRate.billionths());
        return answer.isPresent();
    }

    /** Returns what the model has answered for each opportunity that was read. */
    int[] learned() {
        return learned;
    }

    private int code(Currency currency, int slot, WinRateSource source, ForecastCategory category) {
        int slots = stages.size() + CLOSED_SLOTS;
        return ((position(currency) * slots + slot) * SOURCES.length + source.ordinal()) * CATEGORIES.length
                + category.ordinal();
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
    private List<DealClass> replaceCodes() {
        int[] positionOf =
                new int[currencies.size() * (stages.size() + CLOSED_SLOTS) * SOURCES.length * CATEGORIES.length];
        for (int code : codes) {
            positionOf[code] = 1;
        }
        List<DealClass> classes = new ArrayList<>();
        for (int code = 0; code < positionOf.length; code++) {
            if (positionOf[code] == 1) {
                classes.add(dealClass(code));
            }
        }
        List<DealClass> sorted = classes.stream().sorted().toList();
        int found = 0;
        for (int code = 0; code < positionOf.length; code++) {
            if (positionOf[code] == 1) {
                positionOf[code] = sorted.indexOf(classes.get(found++));
            }
        }
        for (int i = 0; i < codes.length; i++) {
            codes[i] = positionOf[codes[i]];
        }
        return sorted;
    }

    private DealClass dealClass(int code) {
        ForecastCategory category = CATEGORIES[code % CATEGORIES.length];
        int rest = code / CATEGORIES.length;
        WinRateSource source = SOURCES[rest % SOURCES.length];
        rest /= SOURCES.length;
        int slots = stages.size() + CLOSED_SLOTS;
        Currency currency = currencies.get(rest / slots);
        int slot = rest % slots;
        return slot < stages.size()
                ? new DealClass(OutcomeKind.OPEN, currency, slot, source, category)
                : new DealClass(OUTCOMES[slot - stages.size() + 1], currency, -1, source, category);
    }
}
