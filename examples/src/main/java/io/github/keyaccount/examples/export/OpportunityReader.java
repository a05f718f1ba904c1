package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvRow;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.OutcomeKind;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the rows of an export into opportunities. */
final class OpportunityReader {
    private final ExportLayout layout;
    private final Currency currency;
    private final LocalDate exportedOn;
    private final PriceList prices;
    private final ChangeLog changes;
    private final Directory accounts;
    private final Directory owners;
    private final List<Opportunity> opportunities = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> stageWords = new LinkedHashMap<>();
    private int pricedAtList;
    private int unreadRevenue;

    OpportunityReader(
            ExportLayout layout,
            Currency currency,
            LocalDate exportedOn,
            PriceList prices,
            ChangeLog changes,
            Directory accounts,
            Directory owners) {
        this.layout = layout;
        this.currency = currency;
        this.exportedOn = exportedOn;
        this.prices = prices;
        this.changes = changes;
        this.accounts = accounts;
        this.owners = owners;
    }

    /** Reads one row. */
    void read(CsvRow row) {
        String id = row.required("id");
        if (ids.contains(id)) {
            throw row.rejected("id", CsvExpectation.UNIQUE);
        }
        String word = row.required("stage");
        OutcomeKind kind = outcomeKind(row, word);
        Optional<LocalDate> opened = date(row, "opened");
        Opportunity.Builder builder = Opportunity.builder();
        builder.id(row.valid("id", () -> OpportunityId.of(id)))
                .stage(stage(row, word, kind))
                .opened(opened)
                .outcome(outcome(row, kind, opened))
                .expectedClose(row.date("expected-close"))
                .owner(row.text("owner"))
                .nextAction(row.text("next-action"))
                .category(row.choice("category", ExportLayout.CATEGORIES))
                .manualWinRate(row.rate("win-rate"))
                .attributes(attributes(row));
        builder.account(row.valid("account", () -> row.text("account").map(AccountId::of)));
        Optional<Money> amount = row.amount("amount", currency);
        Opportunity opportunity = withHistory(row, builder.amount(amount.orElseGet(() -> prices.price(row))));
        if (amount.isEmpty() && kind == OutcomeKind.OPEN) {
            pricedAtList++;
        }
        ids.add(id);
        opportunities.add(opportunity);
        stageWords.merge(word, 1, Integer::sum);
    }

    private Opportunity withHistory(CsvRow row, Opportunity.Builder builder) {
        return row.valid("id", () -> changes.withHistory(builder.build()));
    }

    private OutcomeKind outcomeKind(CsvRow row, String stageWord) {
        return layout.hasColumn("outcome")
                ? row.choice("outcome", layout.outcomes()).orElse(OutcomeKind.OPEN)
                : layout.outcomes().getOrDefault(stageWord, OutcomeKind.OPEN);
    }

    private String stage(CsvRow row, String word, OutcomeKind kind) {
        boolean tellsOutcome = !layout.hasColumn("outcome") && kind != OutcomeKind.OPEN;
        String stage = tellsOutcome ? layout.closedStage().orElse(word) : word;
        if (layout.funnel().find(stage).isEmpty()) {
            List<String> known = new ArrayList<>(layout.funnel().stageNames());
            if (!layout.hasColumn("outcome")) {
                known.addAll(layout.outcomes().keySet());
            }
            throw row.rejected("stage", CsvExpectation.ONE_OF, known);
        }
        return stage;
    }

    private Outcome outcome(CsvRow row, OutcomeKind kind, Optional<LocalDate> opened) {
        Optional<LocalDate> closed = date(row, "closed");
        if (kind == OutcomeKind.OPEN) {
            if (closed.isPresent()) {
                throw row.rejected("closed", CsvExpectation.EMPTY_WHILE_OPEN);
            }
            return Outcome.open();
        }
        LocalDate on = closed.orElseThrow(() -> row.rejected("closed", CsvExpectation.VALUE));
        if (opened.filter(on::isBefore).isPresent()) {
            throw row.rejected("closed", CsvExpectation.NOT_BEFORE, opened.orElseThrow());
        }
        if (kind != OutcomeKind.WON && row.text("revenue").isPresent()) {
            unreadRevenue++;
        }
        return switch (kind) {
            case WON -> new Outcome.Won(on, row.text("reason"), row.amount("revenue", currency));
            case LOST -> new Outcome.Lost(on, row.text("reason"));
            default -> new Outcome.Abandoned(on, row.text("reason"));
        };
    }

    private Optional<LocalDate> date(CsvRow row, String role) {
        Optional<LocalDate> date = row.date(role);
        if (date.filter(day -> day.isAfter(exportedOn)).isPresent()) {
            throw row.rejected(role, CsvExpectation.NOT_AFTER, exportedOn);
        }
        return date;
    }

    private Map<String, String> attributes(CsvRow row) {
        Map<String, String> attributes = row.attributes();
        row.text("account").ifPresent(name -> accounts.of(name).forEach(attributes::putIfAbsent));
        row.text("owner").ifPresent(name -> owners.of(name).forEach(attributes::putIfAbsent));
        return attributes;
    }

    List<Opportunity> opportunities() {
        return opportunities;
    }

    /** Returns how many rows have each word in the stage column, in the order of their first use. */
    Map<String, Integer> stageWords() {
        return stageWords;
    }

    /** Returns how many lost or abandoned opportunities have a revenue, which is not read. */
    int unreadRevenue() {
        return unreadRevenue;
    }

    /** Returns how many open opportunities have no amount of their own. */
    int pricedAtList() {
        return pricedAtList;
    }
}
