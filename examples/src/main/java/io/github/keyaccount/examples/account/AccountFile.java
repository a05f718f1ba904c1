package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.yaml.YamlEntries;
import io.github.keyaccount.examples.yaml.YamlFile;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the description of an account from YAML. Every entry may name under {@code invented} its keys that are made up. */
final class AccountFile {
    private record Head(AccountId id, String name, List<String> notes) {}

    private AccountFile() {}

    /**
     * Returns what a file says of an account.
     *
     * @param name the name of the file, for messages
     * @param text what it says
     * @throws io.github.keyaccount.examples.csv.UnusableException if it cannot be used; the message tells every place
     */
    static AccountDescription read(String name, String text) {
        return YamlFile.read(name, text, AccountFile::description);
    }

    private static AccountDescription description(YamlEntries file) {
        Invented invented = new Invented();
        Head head = file.attempt(() ->
                        file.required("account", file.entries("account", account -> head(account, invented))))
                // With an id of no meaning, so that the rest of the file can be read and its problems be told.
                .orElseGet(() -> new Head(AccountId.of("-"), "", List.of()));
        Optional<LocalDate> asOf = file.attempt(() -> file.requiredDate("as-of"));
        Optional<SortedMap<LocalDate, FunnelStage>> stages = file.attempt(() -> stages(file, invented));
        Optional<RelationshipSection> relationship =
                file.attempt(() -> RelationshipSection.read(file, head.id(), invented));
        PeopleSection people = PeopleSection.read(file, head.id(), invented);
        NeedsSection needs = NeedsSection.read(file, head.id(), people, invented);
        Optional<RivalsSection> rivals = file.attempt(() -> RivalsSection.read(file, invented));
        file.attempt(() -> {
            invented.countIn(file);
            return invented;
        });
        file.endIfReported();
        return new AccountDescription(
                head.name(),
                head.notes(),
                asOf.orElseThrow(),
                stages.orElseThrow(),
                invented,
                relationship.orElseThrow(),
                people,
                needs,
                rivals.orElseThrow());
    }

    private static Head head(YamlEntries account, Invented invented) {
        invented.countIn(account);
        String id = account.requiredText("id");
        return new Head(
                account.valid(() -> AccountId.of(id)), account.text("name").orElse(id), account.texts("notes"));
    }

    private static SortedMap<LocalDate, FunnelStage> stages(YamlEntries file, Invented invented) {
        Funnel funnel = Funnel.standard();
        String expected = "one of " + String.join(", ", funnel.stageNames());
        SortedMap<LocalDate, FunnelStage> stages = new TreeMap<>();
        file.list("stages", entry -> {
            invented.countIn(entry);
            LocalDate date = entry.requiredDate("date");
            FunnelStage stage = entry.required("stage", entry.parsed("stage", expected, funnel::stage));
            if (stages.put(date, stage) != null) {
                throw entry.problem("Expected one of 'stages' on each day, but found another on " + date);
            }
            return stage;
        });
        if (!file.hasElements("stages")) {
            throw file.problem("Expected 'stages' with at least one stage that the sale has reached, but found none");
        }
        return stages;
    }

    /** Reads a length of time. */
    static Optional<Period> period(YamlEntries entries, String key) {
        return entries.parsed(key, "a period above zero such as P6M or P90D", text -> {
            Period period = Period.parse(text);
            if (period.isZero() || period.isNegative()) {
                throw new IllegalArgumentException(text);
            }
            return period;
        });
    }
}
