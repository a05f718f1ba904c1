package io.github.keyaccount.examples.allocate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import io.github.keyaccount.examples.SharedExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan for the accounts of a real-life export, skipped where it is not there: see {@link SharedExport}.
 *
 * <p>The export knows no hours and no answers, so they are invented from it: an hour for every deal that was closed with the
 * account, a third more sales with half as many hours again, three times the sales with no limit. The agent with most deals
 * serves an account, and is as capable as the share of his or her deals that were won.
 */
class SharedAllocationTest {
    private static final String MAPPING = """
            currency = USD
            exported-on = 2017-12-31
            plan-period = 2018-Q1
            plan.file = plan.csv
            plan.account = account
            plan.tier = tier
            plan.seller = agent
            plan.margin = margin
            plan.present-hours = hours
            plan.sales-at-present = sales
            plan.sales-with-half-more = more
            plan.sales-without-limit = limit
            sellers.file = sellers.csv
            sellers.seller = agent
            sellers.hours = hours
            sellers.capability = skill
            sellers.most-accounts = most
            """;

    @TempDir
    Path folder;

    @Test
    void accountsOfTheExport_arePlannedFor() throws IOException {
        Map<String, Long> sales = new TreeMap<>();
        Map<String, Integer> hours = new HashMap<>();
        Map<String, Map<String, Integer>> agents = new HashMap<>();
        Map<String, int[]> record = new TreeMap<>();
        List<String> lines = Files.readAllLines(SharedExport.folder().resolve("sales_pipeline.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String agent = cells[1];
            String account = cells[3];
            boolean won = cells[4].equals("Won");
            if (won || cells[4].equals("Lost")) {
                sales.merge(account, won ? Long.parseLong(cells[7]) : 0L, Long::sum);
                hours.merge(account, 1, Integer::sum);
                agents.computeIfAbsent(account, key -> new TreeMap<>()).merge(agent, 1, Integer::sum);
                int[] counts = record.computeIfAbsent(agent, key -> new int[2]);
                counts[0] += won ? 1 : 0;
                counts[1]++;
            }
        }
        List<String> bySales = sales.keySet().stream()
                .sorted(Comparator.comparing(sales::get).reversed())
                .toList();
        List<String> plan = new ArrayList<>(List.of("account,tier,agent,margin,hours,sales,more,limit"));
        for (String account : sales.keySet()) {
            String agent = agents.get(account).entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            long sold = sales.get(account);
            plan.add(String.join(
                    ",",
                    account,
                    bySales.indexOf(account) < 9 ? "key" : "standard",
                    agent,
                    "30%",
                    "" + hours.get(account),
                    "" + sold,
                    "" + sold * 4 / 3,
                    "" + sold * 3));
        }
        Files.write(folder.resolve("plan.csv"), plan);
        List<String> sellers = new ArrayList<>(List.of("agent,hours,skill,most"));
        record.forEach(
                (agent, counts) -> sellers.add(agent + "," + counts[1] + "," + 100 * counts[0] / counts[1] + "%,4"));
        Files.write(folder.resolve("sellers.csv"), sellers);
        Files.writeString(folder.resolve("my.properties"), MAPPING);

        CommandRun run = CommandRun.of(
                "allocate",
                "--data",
                folder.toString(),
                "--mapping",
                folder.resolve("my.properties").toString());

        assertEquals(0, run.exitCode(), run.err() + run.out());
        // Every closed deal is an hour, of an account as well as of an agent: 4,238 won and 2,473 lost.
        assertTrue(run.lines().contains("Hours to divide: 6,711. Accounts: 85."), run.out());
        List<String> total = List.of(run.section("HOURS PER ACCOUNT").stream()
                .filter(line -> line.startsWith("Total "))
                .findFirst()
                .orElseThrow()
                .split(" "));
        assertEquals(List.of("6,711", "6,711", "6,711"), total.subList(1, 4));
        assertTrue(
                run.flat().matches(".*The best division against the rule: - The change brings USD [0-9,.]+ more .*"),
                run.out());
        // 30 agents have deals; with 4 accounts each they can serve all 85, whoever does so today.
        assertEquals(
                85,
                run.section("WHO SERVES WHOM").stream()
                        .filter(line -> line.endsWith("%"))
                        .count());
    }
}
