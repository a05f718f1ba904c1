package io.github.keyaccount.examples.allocate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import io.github.keyaccount.examples.report.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan for the bundled sample: 650 hours, 4 key accounts, 10 standard accounts and 6 prospects. */
class SampleAllocationTest {
    private static final CommandRun RUN = CommandRun.of("allocate");
    private static final CommandRun DETAILS = CommandRun.of("allocate", "--details");

    @Test
    void withoutData_plansForTheSample_andEndsClean() {
        assertEquals(0, RUN.exitCode(), RUN.err());
        assertEquals("", RUN.err());
    }

    @Test
    void heading_saysWhatAsOfWhenAndInWhichUnit() {
        assertEquals(
                List.of(
                        "Selling time: a maker of filling and packing machines",
                        "=====================================================",
                        "As of the end of 2026-09-13, plan for 2026-Q4.",
                        "Hours to divide: 650. Accounts: 20.",
                        "Amounts in units of EUR 10,000."),
                RUN.lines().subList(0, 5));
    }

    /** The rows of a table with the name of the account, which may have blanks, as the key of the cells behind it. */
    private static Map<String, List<String>> rows(String heading, int cells) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : RUN.section(heading)) {
            List<String> words = List.of(line.split(" "));
            if (!line.startsWith("-") && words.size() > cells && line.matches(".*[0-9%]")) {
                List<String> last = words.subList(words.size() - cells, words.size());
                rows.put(String.join(" ", words.subList(0, words.size() - cells)), last);
            }
        }
        return rows;
    }

    /**
     * By hand: 60 % of 650 hours are 390, which is 97.5 for each of 4 key accounts: 98 for the first two. 30 % are 195, 19.5
     * for each of 10 standard accounts: 20 for the first five. 10 % are 65, 10 5/6 for each of 6 prospects: 11 for all but the
     * last.
     */
    @Test
    void hoursByRule_areSharesOfTiersInWholeHours() {
        Map<String, List<String>> rows = rows("HOURS PER ACCOUNT", 6);
        assertEquals("98", rows.get("Ebony Tools Key account").get(1));
        assertEquals("98", rows.get("Daphne Oils Key account").get(1));
        assertEquals("97", rows.get("Oak Pharma Key account").get(1));
        assertEquals("97", rows.get("Pine Beverages Key account").get(1));
        assertEquals("20", rows.get("Guava Soft Drinks Standard account").get(1));
        assertEquals("19", rows.get("Cedar Dairy Standard account").get(1));
        assertEquals("11", rows.get("Juniper Spirits Prospect").get(1));
        assertEquals("10", rows.get("Birch Foods Prospect").get(1));
    }

    @Test
    void hours_sumToWhatThereIs_andNoAccountLeavesItsBounds() {
        Map<String, List<String>> rows = rows("HOURS PER ACCOUNT", 6);
        assertEquals(List.of("637", "650", "650"), rows.remove("Total").subList(0, 3));
        for (int column = 0; column < 3; column++) {
            int which = column;
            assertEquals(
                    List.of(637, 650, 650).get(column),
                    rows.values().stream()
                            .filter(cells -> cells.get(which).matches("[0-9]+"))
                            .mapToInt(cells -> Integer.parseInt(cells.get(which)))
                            .sum());
        }
        assertEquals("80", rows.get("Nutmeg Foods Prospect").get(2), "its maximum");
        assertEquals("4", rows.get("Fig Exports Standard account").get(2), "its minimum");
    }

    /**
     * Against a slow oracle of the test's own: the formulas of the curves, found from the answers in the file, and every division
     * of the hours by dynamic programming.
     */
    @Test
    void theBestDivision_bringsMostOfAll() {
        List<PlanRow> rows = PlanRow.ofSample();
        double best = PlanRow.best(rows, 650);
        double rule = PlanRow.contribution(rows, column(1));
        double present = PlanRow.contribution(rows, column(0));
        assertEquals(best, PlanRow.contribution(rows, column(2)), 1e-6 * best);
        assertTrue(
                RUN.flat()
                        .contains("The best division against the rule: - The change brings EUR " + amount(best - rule)
                                + " more in contribution."),
                RUN.out());
        assertTrue(
                RUN.flat()
                        .contains("The best division against the present: - The change brings EUR "
                                + amount(best - present) + " more in contribution."),
                RUN.out());
        double oneMore = PlanRow.best(rows, 651) - best;
        assertTrue(RUN.lines().contains("- One more hour would bring EUR " + amount(oneMore) + "."), RUN.out());
    }

    private static String amount(double amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** The hours of all accounts in a column, in the order of the file. */
    private static List<Integer> column(int column) {
        List<Integer> hours = new ArrayList<>();
        for (String line : RUN.section("HOURS PER ACCOUNT")) {
            List<String> words = List.of(line.split(" "));
            if (line.matches("[A-Z].*[0-9]") && !line.startsWith("Total")) {
                hours.add(Integer.valueOf(words.get(words.size() - 6 + column)));
            }
        }
        return hours;
    }

    /** By hand from the last contacts and the table: a general account is called every 3 months and visited every 6. */
    @Test
    void overdueContacts_areListedTheOldestFirst() {
        List<String> lines = RUN.section("OVERDUE CONTACTS");
        assertEquals("Account Contact Seller Last Due Days late", lines.get(0));
        // 30 June to 13 September are 31 + 31 + 13 days.
        assertEquals("Hazel Chemicals Telephone Li Wei 2026-03-30 2026-06-30 75", lines.get(2));
        // 29 July to 13 September are 2 + 31 + 13 days.
        assertEquals("Spruce Foods Visit Anna Berg 2026-01-29 2026-07-29 46", lines.get(3));
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("Ebony Tools")), lines::toString);
    }

    @Test
    void timeForContacts_isHeldAgainstEverySellersCapacity() {
        Map<String, List<String>> rows = rows("TIME FOR CONTACTS", 7);
        assertEquals(List.of("Anna Berg", "Jonas Keller", "Li Wei", "Marta Silva"), List.copyOf(rows.keySet()));
        rows.forEach((seller, cells) -> {
            int contacts = Integer.parseInt(cells.get(0));
            int told = cells.subList(4, 7).stream().mapToInt(Integer::parseInt).sum();
            assertEquals(contacts, told, seller);
        });
        // Working days from 14 September to 31 December: 13 + 22 + 21 + 23, less 25 December; 3 October is a Saturday,
        // and so
        // is 26 December. 78 days of 3 hours.
        rows.values().forEach(cells -> assertEquals("234.0", cells.get(2)));
    }

    @Test
    void people_keepFixedAndForbiddenPairs_andTheirCapacity() {
        Map<String, String> served = new TreeMap<>();
        for (String line : RUN.section("WHO SERVES WHOM")) {
            for (String seller : List.of("Anna Berg", "Jonas Keller", "Li Wei", "Marta Silva")) {
                if (line.matches(".* " + seller + " [0-9]+%")) {
                    served.put(line.replaceAll(" (Anna Berg|Jonas Keller|Li Wei|Marta Silva).*", ""), seller);
                }
            }
        }
        assertEquals(20, served.size(), RUN.out());
        assertEquals("Marta Silva", served.get("Daphne Oils"), "always");
        assertFalse(served.get("Fig Exports").equals("Li Wei"), "never");
        assertFalse(served.get("Nutmeg Foods").equals("Jonas Keller"), "never");
        Map<String, Long> counts =
                served.values().stream().collect(Collectors.groupingBy(seller -> seller, Collectors.counting()));
        Map<String, Integer> most = Map.of("Anna Berg", 5, "Jonas Keller", 6, "Li Wei", 6, "Marta Silva", 5);
        counts.forEach((seller, count) -> assertTrue(count <= most.get(seller), seller + " " + count));
    }

    /** By hand: 650 hours are divided as if all could serve all, so that what an account needs may be more than its seller has. */
    @Test
    void people_areToldTheHoursThatTheirAccountsNeed() {
        int needed = rows("WHO SERVES WHOM", 5).values().stream()
                .filter(cells -> cells.get(3).matches("[0-9]+"))
                .mapToInt(cells -> Integer.parseInt(cells.get(3)))
                .sum();
        assertEquals(650, needed, RUN.out());
        assertTrue(RUN.flat().contains("would need more hours than the sellers have: "), RUN.out());
    }

    @Test
    void accountsThatWereNeverContacted_areNamed() {
        assertTrue(RUN.flat().contains("(4): Maple Water, Hazel Chemicals, Birch Foods, Hickory Meats."), RUN.out());
    }

    @Test
    void everyAccount_hasItsReasonsInSentences() {
        List<String> lines = DETAILS.lines();
        long accounts = DETAILS.section("WHY SO MANY HOURS").stream()
                .filter(line -> line.matches(".* at best [0-9]+:"))
                .count();
        assertEquals(20, accounts);
        assertTrue(lines.contains("Ebony Tools (ADBUDG curve), by rule 98, at best 81:"), DETAILS.out());
        assertTrue(lines.contains("Larch Dairy (exponential curve), by rule 19, at best 2:"), DETAILS.out());
        assertTrue(lines.contains("Cedar Dairy (power curve), by rule 19, at best 2:"), DETAILS.out());
        assertTrue(DETAILS.flat().contains("Nutmeg Foods has its maximum of 80"), DETAILS.out());
    }

    @Test
    void moreHours_bringMore() {
        List<Double> contributions = new ArrayList<>();
        List<Double> prices = new ArrayList<>();
        for (String line : RUN.section("WITH OTHER HOURS")) {
            if (line.matches("[0-9].*")) {
                contributions.add(Double.valueOf(line.split(" ")[1]));
                prices.add(Double.valueOf(line.split(" ")[2]));
            }
        }
        assertEquals(6, contributions.size(), RUN.out());
        assertEquals(contributions.stream().sorted().toList(), contributions);
        assertTrue(prices.get(5) < prices.get(0), prices::toString);
        assertEquals(List.of("52.8", "294.09"), rows("WITH OTHER HOURS", 2).get("650"));
    }

    @Test
    void perSeller_everySellerHasHoursOfHisOrHerOwn() {
        CommandRun run = CommandRun.of("allocate", "--per-seller");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.lines().get(3).startsWith("Hours to divide: 650, those of each of 4 sellers"), run.out());
        for (String seller : List.of("Anna Berg", "Jonas Keller", "Li Wei", "Marta Silva")) {
            assertTrue(run.flat().contains("One more hour of " + seller + " would bring EUR "), run.out());
        }
        assertEquals(List.of("- Shown only where all sellers share the hours."), run.section("WITH OTHER HOURS"));
    }

    @Test
    void hours_mayBeGiven() {
        CommandRun run = CommandRun.of("allocate", "--hours", "200");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.lines().contains("Hours to divide: 200. Accounts: 20."), run.out());
    }

    @Test
    void fewerHoursThanTheMinimaNeed_endWith2() {
        // Minima: 2 × 20 + 2 × 10 + 4 × 8 + 4 + 5 × 2.
        assertEquals(0, CommandRun.of("allocate", "--hours", "106").exitCode());
        CommandRun run = CommandRun.of("allocate", "--hours", "105");
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(
                "Expected at least 106 hours, the least hours of all accounts together, but found 105\n", run.err());
    }

    @Test
    void hoursThatAreNone_areWrongUsage() {
        CommandRun run = CommandRun.of("allocate", "--hours", "many");
        assertEquals(64, run.exitCode());
        assertTrue(run.err().startsWith("Expected --hours with a whole number of hours, but found many"), run.err());
    }

    @Test
    void aPeriodThatIsOver_isWrongUsage() {
        CommandRun run = CommandRun.of("allocate", "--period", "2026-Q2");
        assertEquals(64, run.exitCode());
        assertTrue(run.err().startsWith("Expected --period that ends after 2026-09-13, but found 2026-Q2"), run.err());
    }

    @Test
    void chinese_isWholeWithoutEnglish() {
        CommandRun run = CommandRun.of("allocate", "--language", "zh", "--details");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.lines().contains("各客户的工时"), run.out());
        assertTrue(run.lines().contains("可分配工时：650。客户：20 家。"), run.out());
        assertFalse(run.out().contains("hours"), run.out());
        assertFalse(
                run.out()
                        .replace("--per-seller", "")
                        .matches("(?s).*\\b(units?|accounts?|sellers|budgets?|weight|slips)\\b.*"),
                run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noLine_isWiderThanThePage(String language) {
        CommandRun.of("allocate", "--details", "--language", language)
                .out()
                .lines()
                .forEach(line -> assertTrue(DisplayWidth.of(line) <= 100, line));
    }
}
