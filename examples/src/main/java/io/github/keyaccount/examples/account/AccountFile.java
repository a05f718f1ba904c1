package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.examples.account.AccountDescription.Rivals;
import io.github.keyaccount.examples.yaml.YamlEntries;
import io.github.keyaccount.examples.yaml.YamlFile;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the description of an account from YAML. Every entry may name under {@code invented} its keys that are made up. */
final class AccountFile {
    static final String A_PERIOD = "a period such as P6M or P90D";

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
        Head head = file.required("account", file.entries("account", account -> head(account, invented)));
        RelationshipSection relationship = RelationshipSection.read(file, head.id(), invented);
        PeopleSection people = PeopleSection.read(file, head.id(), invented);
        NeedsSection needs = NeedsSection.read(file, head.id(), people, invented);
        AccountDescription description = new AccountDescription(
                head.name(),
                head.notes(),
                file.requiredDate("as-of"),
                stage(file),
                invented,
                relationship,
                people,
                needs.needs(),
                needs.answers(),
                file.entries("rivals", rivals -> rivals(rivals, invented)).orElse(Rivals.NONE));
        invented.countIn(file);
        return description;
    }

    private static Head head(YamlEntries account, Invented invented) {
        invented.countIn(account);
        String id = account.requiredText("id");
        return new Head(
                account.valid(() -> AccountId.of(id)), account.text("name").orElse(id), account.texts("notes"));
    }

    private static FunnelStage stage(YamlEntries file) {
        Funnel funnel = Funnel.standard();
        String expected = "one of " + String.join(", ", funnel.stageNames());
        return file.required("stage", file.parsed("stage", expected, funnel::stage));
    }

    /** Reads a length of time. */
    static Optional<Period> period(YamlEntries entries, String key) {
        return entries.parsed(key, A_PERIOD, Period::parse);
    }

    private static Rivals rivals(YamlEntries entries, Invented invented) {
        invented.countIn(entries);
        Map<String, BigDecimal> weights = entries.numbers("weights");
        Map<String, Integer> ours = entries.wholeNumbers("ours");
        Map<String, Map<String, Integer>> theirs = new LinkedHashMap<>();
        List<Competitor> competitors = entries.list("companies", company -> {
            invented.countIn(company);
            String name = company.requiredText("name");
            Map<String, Integer> ratings = company.wholeNumbers("ratings");
            if (!ratings.isEmpty()) {
                theirs.put(name, ratings);
            }
            Competitor.Builder competitor = Competitor.builder()
                    .name(name)
                    .products(company.texts("products"))
                    .differentiation(company.text("differentiation"))
                    .advantages(company.texts("advantages"))
                    .ties(company.texts("ties"))
                    .inTheRunning(company.yesOrNo("in-the-running").orElse(true));
            return company.valid(competitor::build);
        });
        return new Rivals(competitors, weights, ours, theirs);
    }
}
