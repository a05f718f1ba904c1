package io.github.keyaccount.examples.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.buyingcenter.BuyingCenter;
import io.github.keyaccount.buyingcenter.BuyingCenterCoverage;
import io.github.keyaccount.buyingcenter.CoverageOptions;
import io.github.keyaccount.buyingcenter.Stakeholder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verdict on the two bundled journals does not depend on how exactly their influences were invented. */
class TwoJournalsTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);

    @Test
    void everyInfluence_isMarkedAsInvented() {
        for (String name : AccountCommand.BUNDLED) {
            String text = AccountCommand.bundled(name + ".yaml");
            List<String> entries = List.of(text.split("- (?=date:|\\{date:)"));
            List<String> influences = entries.stream()
                    .filter(entry -> entry.contains("influence:"))
                    .toList();
            assertTrue(!influences.isEmpty());
            influences.forEach(entry ->
                    assertTrue(entry.matches("(?s).*invented: \\[[^]]*influence[^]]*].*"), name + ": " + entry));
        }
    }

    @Test
    void verdicts_holdWhateverEachInfluenceIsWithinAFifth() {
        assertEquals(32 * 2, assertSingleThreaded("w", NOVEMBER, false));
        assertEquals(32 * 2, assertSingleThreaded("w", SEPTEMBER, true));
        assertEquals(2, assertSingleThreaded("y", NOVEMBER, true));
    }

    /** Changes each influence by a fifth up or down, in all combinations, and returns how many there were. */
    private static int assertSingleThreaded(String name, LocalDate asOf, boolean expected) {
        AccountDescription account = AccountCommand.description(name);
        List<Stakeholder> people = account.people().buyingCenter().stakeholders();
        int combinations = 1 << people.size();
        for (int combination = 0; combination < combinations; combination++) {
            BuyingCenter varied = account.people().buyingCenter();
            for (int i = 0; i < people.size(); i++) {
                varied = varied.with(scaled(people.get(i), (combination >> i & 1) == 0 ? 4 : 6));
            }
            BuyingCenterCoverage coverage =
                    BuyingCenterCoverage.of(varied, account.stage(), asOf, CoverageOptions.defaults());
            assertEquals(expected, coverage.singleThreaded(), name + " " + combination);
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
