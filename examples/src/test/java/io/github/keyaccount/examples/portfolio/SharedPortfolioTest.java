package io.github.keyaccount.examples.portfolio;

import static java.util.Comparator.reverseOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import io.github.keyaccount.examples.SharedExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The portfolio of the accounts of a real-life export, skipped where it is not there: see {@link SharedExport}.
 *
 * <p>Every figure is worked out once more here, with plain numbers over the raw lines of the files; the figures that stand
 * in the tests come from a script of a third kind.
 */
class SharedPortfolioTest {
    private static Map<String, Long> revenue;
    private static Map<String, String> parents;
    private static CommandRun run;
    private static CommandRun groups;

    @BeforeAll
    static void reportOnTheExport() throws IOException {
        Path folder = SharedExport.folder();
        parents = new TreeMap<>();
        revenue = new LinkedHashMap<>();
        for (Map<String, String> row : rows(folder.resolve("accounts.csv"))) {
            parents.put(row.get("account"), row.get("subsidiary_of"));
            revenue.put(row.get("account"), 0L);
        }
        for (Map<String, String> row : rows(folder.resolve("sales_pipeline.csv"))) {
            if (row.get("deal_stage").equals("Won") && row.get("close_date").startsWith("2017-")) {
                revenue.merge(row.get("account"), Long.valueOf(row.get("close_value")), Long::sum);
            }
        }
        run = portfolio(folder, "--details");
        groups = portfolio(folder, "--details", "--groups");
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static CommandRun portfolio(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "portfolio",
                "--data",
                folder.toString(),
                "--mapping",
                "crm-sales-opportunities",
                "--as-of",
                "2017-12-31",
                "--period",
                "2017"));
        arguments.addAll(Arrays.asList(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static long total(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> descending(Map<String, Long> amounts) {
        return amounts.values().stream().sorted(reverseOrder()).toList();
    }

    /** How many of the largest amounts it takes to reach a percentage of them all. */
    private static int fewestReaching(int percent, Map<String, Long> amounts) {
        long sum = 0;
        int count = 0;
        for (long amount : descending(amounts)) {
            sum += amount;
            count++;
            if (sum * 100 >= percent * total(amounts)) {
                return count;
            }
        }
        throw new AssertionError();
    }

    private static long sumOfLargest(int from, int to, Map<String, Long> amounts) {
        return descending(amounts).subList(from, to).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static double index(Map<String, Long> amounts) {
        double whole = total(amounts);
        return amounts.values().stream()
                .mapToDouble(amount -> (amount / whole) * (amount / whole))
                .sum();
    }

    private static String shown(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static Map<String, Long> groupRevenue() {
        return revenue.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> top(entry.getKey()), TreeMap::new, Collectors.summingLong(Map.Entry::getValue)));
    }

    private static String top(String account) {
        return parents.get(account).isEmpty() ? account : top(parents.get(account));
    }

    @Test
    void everyRowCanBeUsed() {
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertTrue(run.lines().contains("Accounts 85: customers 85, prospects 0."), run.out());
        assertTrue(run.lines().contains("Revenue is what was won in 2017."), run.out());
        assertEquals(85, revenue.size());
    }

    @Test
    void revenue_isWhatWasWon_ofEachAccountAndOfAll_theLargestFirst() {
        Pattern row = Pattern.compile("[0-9]+ (.*) ([0-9,]+) [0-9.]+% [ABC] Standard");
        List<String> expected = revenue.entrySet().stream()
                .map(account -> cut(account.getKey()) + " " + shown("%,d", account.getValue()))
                .sorted()
                .toList();
        List<MatchResult> accounts = run.section("ACCOUNTS BY RANK").stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();

        assertEquals(
                expected,
                accounts.stream()
                        .map(account -> account.group(1) + " " + account.group(2))
                        .sorted()
                        .toList());
        assertEquals(
                descending(revenue).stream().map(amount -> shown("%,d", amount)).toList(),
                accounts.stream().map(account -> account.group(2)).toList());
        assertEquals(10_005_534, total(revenue));
        assertTrue(run.section("ABC CLASSES").contains("Total 85 100.0% 10,005,534"), run.out());
    }

    /** A name is cut to the 22 columns of the table. */
    private static String cut(String name) {
        return name.length() <= 22 ? name : name.substring(0, 19) + "...";
    }

    @Test
    void theFewestAccountsThatBring80Percent() {
        assertEquals(59, fewestReaching(80, revenue));
        assertEquals(8_068_447, sumOfLargest(0, 59, revenue));
        assertTrue(
                run.flat()
                        .contains(
                                "The fewest accounts that bring 80% of the revenue: 59, or 69.4% of the base. They bring USD"
                                        + " 8,068,447.00, or 80.6%."),
                run.out());
        assertTrue(run.flat().contains("The largest 20% of the base, accounts 17, bring 31.7% of the revenue."));
        assertEquals("31.7", shown("%.1f", 100.0 * sumOfLargest(0, 17, revenue) / total(revenue)));
    }

    @Test
    void classes() {
        int a = fewestReaching(80, revenue);
        int b = fewestReaching(95, revenue);

        assertEquals(List.of(59, 18, 8), List.of(a, b - a, 85 - b));
        assertEquals(1_458_818, sumOfLargest(a, b, revenue));
        assertEquals(478_269, sumOfLargest(b, 85, revenue));
        assertTrue(run.section("ABC CLASSES").contains("Class A 59 69.4% 8,068,447 80.6% 80.6%"), run.out());
        assertTrue(run.section("ABC CLASSES").contains("Class B 18 21.2% 1,458,818 14.6% 95.2%"), run.out());
        assertTrue(run.section("ABC CLASSES").contains("Class C 8 9.4% 478,269 4.8% 100.0%"), run.out());
    }

    /** The rows of the table of accounts by revenue, each with its account and its class. */
    private static List<MatchResult> byRevenue() {
        Pattern row = Pattern.compile("(.*) ([0-9,]+) ([0-9,]+) ([0-9.]+)% ([ABC])");
        return run.section("PARETO").stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
    }

    /** The accounts, the largest first, and those of equal revenue as the file lists them. */
    private static List<String> largestFirst() {
        return revenue.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void theFewestAccountsThatBring80Percent_areTheseOnes() {
        Matcher count = Pattern.compile("The fewest accounts that bring 80% of the revenue: ([0-9]+),")
                .matcher(run.flat());
        assertTrue(count.find(), run.out());

        assertEquals(
                Set.copyOf(largestFirst().subList(0, fewestReaching(80, revenue))),
                byRevenue().subList(0, Integer.parseInt(count.group(1))).stream()
                        .map(row -> row.group(1))
                        .collect(Collectors.toSet()));
    }

    /** An account is of class A as long as those before it bring less than 80 %, of class B up to 95 %. */
    @Test
    void classOfEachAccount() {
        Map<String, String> expected = new TreeMap<>();
        long before = 0;
        for (String account : largestFirst()) {
            boolean a = before * 100 < 80 * total(revenue);
            boolean b = before * 100 < 95 * total(revenue);
            expected.put(account, a ? "A" : b ? "B" : "C");
            before += revenue.get(account);
        }

        assertEquals(85, expected.size());
        assertEquals(
                expected,
                byRevenue().stream()
                        .collect(
                                Collectors.toMap(row -> row.group(1), row -> row.group(5), (x, y) -> x, TreeMap::new)));
    }

    @Test
    void curve_sumsUpFromTheLargestOn() {
        List<String> expected = new ArrayList<>();
        long sum = 0;
        for (String account : largestFirst()) {
            sum += revenue.get(account);
            expected.add(shown("%s %,d %,d %.1f", account, revenue.get(account), sum, 100.0 * sum / total(revenue)));
        }

        assertEquals(
                expected,
                byRevenue().stream()
                        .map(row -> String.join(" ", row.group(1), row.group(2), row.group(3), row.group(4)))
                        .toList());
    }

    @Test
    void concentration() {
        assertEquals(0.013580989871930406, index(revenue), 1e-15);
        assertEquals(73.63233530324838, 1 / index(revenue), 1e-9);
        Map.Entry<String, Long> largest =
                revenue.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        assertEquals(Map.entry("Kan-code", 341_455L), largest);
        assertEquals("117712.16", shown("%.2f", total(revenue) / 85.0));
        assertEquals(
                List.of(
                        "Concentration index (Herfindahl-Hirschman) 0.0136",
                        "As if spread over so many equal accounts 73.6",
                        "Accounts that bought 85",
                        "Share of the largest account 3.4% Kan-code",
                        "Average revenue of an account that bought 117,712.16"),
                run.section("CONCENTRATION").subList(0, 5));
    }

    /** 8.5, 25.5 and 51 accounts, the halves up for the first band. */
    @Test
    void bands() {
        assertEquals(
                List.of("1 10% 9 10.6% 0 9 0", "2 30% 25 29.4% 0 25 0", "3 60% 51 60.0% 0 51 0"),
                run.section("BANDS OF THE RANKING").subList(2, 5));
    }

    @Test
    void groups_addUpByParent() {
        List<String> rows = run.section("GROUPS");
        List<String> expected = groupRevenue().entrySet().stream()
                .filter(group -> parents.containsValue(group.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(group -> shown(
                        "%s %d %,d %.1f%%",
                        group.getKey(),
                        parents.keySet().stream()
                                .filter(account -> top(account).equals(group.getKey()))
                                .count(),
                        group.getValue(),
                        100.0 * group.getValue() / total(revenue)))
                .toList();

        assertEquals("Acme Corporation 5 519,349 5.2%", expected.get(0));
        assertEquals(7, expected.size());
        assertEquals(
                expected,
                rows.stream().filter(row -> row.matches(".* [2-9] [0-9,]+ .*")).toList());
    }

    @Test
    void groupsTakeThePlaceOfTheirMembers_whenAskedFor() {
        Map<String, Long> ofGroups = groupRevenue();
        int a = fewestReaching(80, ofGroups);
        int b = fewestReaching(95, ofGroups);

        assertEquals(0, groups.exitCode(), groups.err());
        assertEquals(70, ofGroups.size());
        assertEquals(List.of(46, 17, 7), List.of(a, b - a, 70 - b));
        assertEquals(0.019880840608056553, index(ofGroups), 1e-15);
        assertTrue(groups.lines().contains("Groups 70, made of 85 accounts: customers 70, prospects 0."), groups.out());
        assertTrue(groups.section("ABC CLASSES").contains("Class A 46 65.7% 8,085,799 80.8% 80.8%"), groups.out());
        assertTrue(
                groups.section("CONCENTRATION").contains("As if spread over so many equal accounts 50.3"),
                groups.out());
        assertTrue(groups.section("CONCENTRATION").contains("Share of the largest account 5.2% Acme Corporation"));
    }

    /** No single account brings 5 % of the revenue, but one group does. */
    @Test
    void aGroup_isAKeyAccountWhereNoneOfItsMembersIs() {
        assertTrue(run.section("REASONS").contains("- No account is a key account."), run.out());
        assertEquals(
                List.of("Acme Corporation: Key account"),
                groups.lines().stream()
                        .filter(line -> line.endsWith(": Key account"))
                        .toList());
    }

    @Test
    void withoutBoundsInTheMapping_thereIsNoMatrix() {
        assertTrue(run.flat()
                .contains("There is no matrix, since the mapping does not say where its bands begin:"
                        + " matrix.medium-potential-from, matrix.high-potential-from, matrix.high-share-from."));
    }
}
