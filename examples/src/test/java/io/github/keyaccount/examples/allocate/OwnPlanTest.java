package io.github.keyaccount.examples.allocate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plans of a user's own files: what the hours bring by hand, what may be left out, rejected rows, and mappings that cannot be
 * used.
 */
class OwnPlanTest {
    private static final String PLAN = """
            currency = EUR
            exported-on = 2026-09-13
            plan-period = 2026-Q4
            plan-hours = 3
            plan.file = plan.csv
            plan.account = Account
            plan.tier = Tier
            plan.margin = Margin
            plan.present-hours = Now
            plan.sales-at-present = Sales
            plan.sales-with-half-more = More
            plan.sales-without-limit = Limit
            plan.least-hours = Least
            plan.most-hours = Most
            """;

    private static final String HEADER = "Account,Tier,Margin,Now,Sales,More,Limit,Least,Most\n";

    /** Each hour closes half of the distance that is left: A brings 500, 250, 125 and so on, B 300, 150, 75. */
    private static final String GOOD_ROWS = "A,standard,100%,1,500,,1000,,\nB,key,100%,1,300,,600,,\n";

    @TempDir
    Path folder;

    private String mapping = PLAN;

    @BeforeEach
    void writeGoodRows() throws IOException {
        write("plan.csv", HEADER + GOOD_ROWS);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private CommandRun allocate(String... more) throws IOException {
        write("my.properties", mapping);
        List<String> arguments = new ArrayList<>(List.of(
                "allocate",
                "--data",
                folder.toString(),
                "--mapping",
                folder.resolve("my.properties").toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /**
     * By hand. Without prospects, key and standard accounts share 60 to 30: 2 hours and 1. So the rule brings 300 + 150 + 500 =
     * 950. The best three hours bring 500, 300 and 250, together 1,050, and the next one 150.
     */
    @Test
    void hours_areThoseThatBringMost() throws IOException {
        CommandRun run = allocate();

        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = run.section("HOURS PER ACCOUNT");
        assertTrue(lines.contains("A Standard account 1 1 2 500 750 250"), run.out());
        assertTrue(lines.contains("B Key account 1 2 1 450 300 -150"), run.out());
        assertTrue(lines.contains("Total 2 3 3 950 1,050 100"), run.out());
        assertTrue(run.flat().contains("The change brings EUR 100.00 more in contribution."), run.out());
        assertTrue(run.flat().contains("One more hour would bring EUR 150.00."), run.out());
        assertTrue(run.flat().contains("Prospect"), "the part of the empty tier goes to the others\n" + run.out());
    }

    @Test
    void whatNeedsOtherColumns_isLeftOut_andNamesThem() throws IOException {
        CommandRun run = allocate();

        assertTrue(
                run.flat()
                        .contains("Contacts cannot be planned without the keys plan.priority-class, plan.seller,"
                                + " sellers.contact-hours-per-day of the mapping."),
                run.out());
        assertTrue(
                run.flat()
                        .contains("Who should serve whom cannot be told without the keys sellers.capability,"
                                + " sellers.most-accounts of the mapping."),
                run.out());
        assertFalse(run.lines().contains("TIME FOR CONTACTS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C,golden,30%,1,100,,200,,|column Tier: found \"golden\", expected one of key, standard, prospect",
                "C,,30%,1,100,,200,,|column Tier: found \"\", expected a value",
                "A,key,30%,1,100,,200,,|column Account: found \"A\", expected a value that no row above has",
                "C,key,30%,0,100,,200,,|column Sales: found \"100\", expected something else: Expected",
                "C,key,30%,1,100,,90,,|column Sales: found \"100\", expected something else: Expected",
                "C,key,30%,1,100,,,,|column Sales: found \"100\", expected something else: Expected",
                "C,key,30%,1,,,200,,|column Sales: found \"\", expected a value",
                "C,key,,1,100,,200,,|column Margin: found \"\", expected a value",
                "C,key,30%,1,100,,200,5,4|expected something else: Expected 'minimum' <= 'maximum' 4.0 of C, but found 5.0",
            })
    void rowsThatCannotBeUsed_areRejected_andTheOthersArePlannedFor(String row, String reason) throws IOException {
        write("plan.csv", HEADER + GOOD_ROWS + row + "\n");
        CommandRun run = allocate();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.flat().contains("plan.csv line 4"), run.out());
        assertTrue(run.flat().contains(reason), run.out());
        assertTrue(run.lines().contains("Total 2 3 3 950 1,050 100"), run.out());
    }

    @Test
    void noRowThatCanBeUsed_endsWith2() throws IOException {
        write("plan.csv", HEADER);
        CommandRun run = allocate();

        assertEquals(2, run.exitCode());
        assertEquals("Expected accounts in plan.csv, but found none that can be used\n", run.err());
    }

    @Test
    void noHours_endWith2() throws IOException {
        mapping = PLAN.replace("plan-hours = 3\n", "");
        CommandRun run = allocate();

        assertEquals(2, run.exitCode());
        assertEquals("Expected hours to divide: --hours, plan-hours in the mapping, or hours of sellers\n", run.err());
    }

    @Test
    void perSeller_needsHoursOfSellers() throws IOException {
        CommandRun run = allocate("--per-seller");

        assertEquals(2, run.exitCode());
        assertEquals("Expected hours of sellers with --per-seller, but found plan-hours or --hours 3\n", run.err());
    }

    @Test
    void otherCommands_sayWhatTheMappingLacks() throws IOException {
        write("my.properties", mapping);
        CommandRun run = CommandRun.of(
                "review",
                "--data",
                folder.toString(),
                "--mapping",
                folder.resolve("my.properties").toString(),
                "--period",
                "2026-Q4",
                "--target",
                "100");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("lacks the key opportunities.file"), run.err());
    }

    /** An account in two sellers' hands cannot be written down in such a file; one that nobody serves can. */
    @Test
    void sellers_mustBeInTheirFile() throws IOException {
        mapping = PLAN + """
                plan.seller = Seller
                sellers.file = sellers.csv
                sellers.seller = Name
                """;
        write("sellers.csv", "Name\nAnn\n");
        write(
                "plan.csv",
                HEADER.replace("\n", ",Seller\n")
                        + GOOD_ROWS.replace(",,\n", ",,,Ann\n")
                        + "C,key,30%,1,100,,200,,,Bob\n");
        CommandRun run = allocate();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(
                run.flat()
                        .contains(
                                "plan.csv line 4, column Seller: found \"Bob\", expected a value that sellers.csv has"),
                run.out());
    }
}
