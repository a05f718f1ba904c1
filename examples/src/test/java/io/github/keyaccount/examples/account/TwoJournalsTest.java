package io.github.keyaccount.examples.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.buyingcenter.BuyingCenter;
import io.github.keyaccount.buyingcenter.BuyingCenterCoverage;
import io.github.keyaccount.buyingcenter.CoverageOptions;
import io.github.keyaccount.buyingcenter.Stakeholder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The verdict on the two bundled journals does not depend on how exactly their influences were invented. */
class TwoJournalsTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);

    /** What no journal tells: how people stand and think, what they weigh, and every level and rating. */
    private static final Set<String> NEVER_TOLD =
            Set.of("stance", "influence", "rapport", "thinking", "level", "weights", "ours", "ratings", "age-limit");

    @Test
    void whatNoJournalTells_isMarkedAsInvented_andCounted() {
        for (String name : AccountCommand.BUNDLED) {
            Object whole =
                    new Load(LoadSettings.builder().build()).loadFromString(AccountCommand.bundled(name + ".yaml"));
            int[] marks = new int[1];
            int[] untold = new int[1];
            walk(whole, entries -> {
                List<?> invented = entries.get("invented") instanceof List<?> list ? list : List.of();
                marks[0] += invented.size();
                for (Object key : entries.keySet()) {
                    if (NEVER_TOLD.contains(key)) {
                        untold[0]++;
                        assertTrue(invented.contains(key), name + ": " + key + " in " + entries);
                    }
                }
            });
            assertTrue(untold[0] > 10, name);
            assertEquals(marks[0], AccountCommand.description(name).invented().count());
        }
    }

    private static void walk(Object node, Consumer<Map<?, ?>> visitor) {
        if (node instanceof Map<?, ?> entries) {
            visitor.accept(entries);
            entries.values().forEach(value -> walk(value, visitor));
        } else if (node instanceof List<?> list) {
            list.forEach(element -> walk(element, visitor));
        }
    }

    @Test
    void verdicts_holdWhateverEachInfluenceIsWithinAFifth() {
        assertEquals(256, assertReliesOn("w", NOVEMBER, Optional.empty()));
        assertEquals(256, assertReliesOn("w", SEPTEMBER, Optional.of("W-2")));
        assertEquals(4, assertReliesOn("y", NOVEMBER, Optional.of("Y-1")));
    }

    /** Changes each influence by a fifth up or down, in all combinations, and returns how many there were. */
    private static int assertReliesOn(String name, LocalDate asOf, Optional<String> expected) {
        AccountDescription account = AccountCommand.description(name);
        List<Stakeholder> people = account.people().buyingCenter().stakeholders();
        int combinations = 1 << people.size();
        for (int combination = 0; combination < combinations; combination++) {
            BuyingCenter varied = account.people().buyingCenter();
            for (int i = 0; i < people.size(); i++) {
                varied = varied.with(scaled(people.get(i), (combination >> i & 1) == 0 ? 4 : 6));
            }
            BuyingCenterCoverage coverage = BuyingCenterCoverage.of(
                    varied, account.stage(asOf).orElseThrow(), asOf, CoverageOptions.defaults());
            assertEquals(expected.isPresent(), coverage.singleThreaded(), name + " " + combination);
            assertEquals(expected, coverage.reliesOn().map(ContactId::value), name + " " + combination);
        }
        return combinations;
    }

    private static Stakeholder scaled(Stakeholder person, int fifths) {
        return person.withObservations(person.observations().stream()
                .map(observation ->
                        observation.withInfluence(observation.influence().map(influence -> {
                            assertEquals(0, influence % 5, "a fifth is a whole number");
                            return influence / 5 * fifths;
                        })))
                .toList());
    }
}
