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
                        .contains("Contacts cannot be planned without values for these keys of the mapping:"
                                + " plan.priority-class, plan.seller, sellers.contact-hours-per-day."),
                run.out());
        assertTrue(
                run.flat()
                        .contains("Who should serve whom cannot be told without values for these keys of the mapping:"
                                + " sellers.capability, sellers.most-accounts."),
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
                "C,key,30%,0,100,,200,,|column Now: found \"0\", expected a number above zero",
                "C,key,30%,1,100,,90,,|column Limit: found \"90\", expected an amount from EUR 100.00 on",
                "C,key,30%,1,100,99,,,|column More: found \"99\", expected an amount from EUR 100.00 on",
                "C,key,30%,1,100,,,,|column Sales: found \"100\", expected something else: Expected",
                "C,key,30%,1,,,200,,|column Sales: found \"\", expected a value",
                "C,key,,1,100,,200,,|column Margin: found \"\", expected a value",
                "C,key,30%,1,100,,200,5,4|column Most: found \"4\", expected something else: Expected 'minimum' <= 'maximum' 4.0 of C, but found 5.0",
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

    private void writeTeam(String fits) throws IOException {
        mapping = PLAN.replace("plan-hours = 3\n", "") + """
                plan.seller = Seller
                plan.priority-class = Class
                sellers.file = sellers.csv
                sellers.seller = Name
                sellers.hours = Hours
                sellers.contact-hours-per-day = Daily
                sellers.capability = Skill
                sellers.most-accounts = Most
                fits.file = fits.csv
                fits.seller = Name
                fits.account = Account
                fits.fit = Fit
                """;
        write("sellers.csv", "Name,Hours,Daily,Skill,Most\nAnn,2,3,90%,1\nBob,1,,50%,1\n");
        write("plan.csv", HEADER.replace("\n", ",Seller,Class\n") + GOOD_ROWS.replace(",,\n", ",,,Ann,first\n"));
        write("fits.csv", "Name,Account,Fit\n" + fits);
    }

    /**
     * By hand. The best 3 hours give A 2 (750) and B 1 (300), so that the more capable serves A and the other one B, with worths
     * 675 and 150. With one more place she would serve B as well, for 270. Ann has both accounts today, which is one too many.
     */
    @Test
    void people_areAssigned_theMoreCapableWhereMoreIsAtStake() throws IOException {
        writeTeam("");
        CommandRun run = allocate();

        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = run.section("WHO SERVES WHOM");
        assertTrue(lines.contains("A Ann Ann 90%"), run.out());
        assertTrue(lines.contains("B Ann Bob 50%"), run.out());
        assertTrue(run.flat().contains("The staffing is worth 825; that of today is worth 945."), run.out());
        assertFalse(run.flat().contains("After that"), "no handover costs anything");
        assertTrue(lines.contains("Ann 1 0 120 2 2"), run.out());
        assertTrue(lines.contains("Bob 1 0 0 1 1"), run.out());
    }

    @Test
    void peopleWhoCannotServeAll_areToldWithoutLosingTheHours() throws IOException {
        writeTeam("Bob,A,never\nBob,B,never\n");
        CommandRun run = allocate();

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.flat().contains("these 2 accounts have only 1 places with the sellers who may serve them: A, B."),
                run.out());
        assertTrue(run.lines().contains("Total 2 3 3 950 1,050 100"), run.out());
    }

    @Test
    void twoWhoMustAlwaysServeAnAccount_areOneTooMany() throws IOException {
        writeTeam("Ann,A,always\nBob,A,always\n");
        CommandRun run = allocate();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(
                run.flat()
                        .contains(
                                "fits.csv line 3, column Account: found \"A\", expected a value that no row above has"),
                run.out());
    }

    /** Nobody was ever called or visited, so that all of it is due on the day of the plan. */
    @Test
    void sellersWithoutContactHours_areNamed_andTheirContactsAreNotScheduled() throws IOException {
        writeTeam("");
        write(
                "plan.csv",
                HEADER.replace("\n", ",Seller,Class\n")
                        + GOOD_ROWS
                                .replace("B,key,100%,1,300,,600,,", "B,key,100%,1,300,,600,,,Bob,first")
                                .replace("1000,,\n", "1000,,,Ann,first\n"));
        CommandRun run = allocate();

        assertEquals(0, run.exitCode(), run.err() + run.out());
        assertTrue(
                run.flat().contains("Sellers without contact hours per day, whose contacts are not scheduled: Bob."),
                run.out());
        assertTrue(run.flat().contains("so that the first one is due now (2): A, B."), run.out());
        assertFalse(run.flat().contains("nobody sells"), run.out());
    }

    /** By hand: Ann's 2 hours go to A and bring 750, Bob's one to B, 300; the rule has no choice either. */
    @Test
    void perSeller_theRuleKeepsToTheHoursOfEachSellerToo() throws IOException {
        writeTeam("");
        write(
                "plan.csv",
                HEADER.replace("\n", ",Seller,Class\n")
                        + GOOD_ROWS
                                .replace("B,key,100%,1,300,,600,,", "B,key,100%,1,300,,600,,,Bob,first")
                                .replace("1000,,\n", "1000,,,Ann,first\n"));
        CommandRun run = allocate("--per-seller");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.lines().contains("Total 2 3 3 1,050 1,050 0"), run.out());
        assertTrue(run.flat().contains("One more hour of Ann would bring EUR 125.00."), run.out());
        assertTrue(run.flat().contains("One more hour of Bob would bring EUR 150.00."), run.out());
    }

    @Test
    void accountsThatDoNotAnswer_getNothing() throws IOException {
        write("plan.csv", HEADER + GOOD_ROWS + "C,key,100%,1,100,,,,\n".replace("100,,,,", "0,0,0,,"));
        CommandRun run = allocate();

        assertEquals(0, run.exitCode(), run.err() + run.out());
        assertTrue(run.flat().contains("C (does not answer to hours)"), run.out());
        assertTrue(run.flat().contains("at best 0"), run.out());
    }
}
