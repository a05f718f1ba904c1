package io.github.keyaccount.examples.portfolio;

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

/** Portfolios of a user's own export: where revenue comes from, exit codes, rejected rows, and mappings that cannot be used. */
class OwnPortfolioTest {
    private static final String GENERAL = """
            currency = EUR
            exported-on = 2026-09-13
            period = 2026
            """;

    private static final String ACCOUNTS = """
            accounts.file = accounts.csv
            accounts.account = Account
            accounts.name = Name
            accounts.parent = Parent
            accounts.customer-since = Since
            accounts.cooperation-mode = Mode
            accounts.priority-class = Order
            accounts.lead-source = Found
            """;

    private static final String FIGURES = """
            figures.file = figures.csv
            figures.account = Account
            figures.revenue = Revenue
            figures.margin = Margin
            figures.cost-to-serve = Cost
            figures.category-spend = Spend
            figures.receivables = Owed
            figures.selling-hours = Hours
            """;

    private static final String APPRAISALS = """
            appraisals.file = appraisals.csv
            appraisals.account = Account
            appraisals.date = Day
            appraisals.strategic-weight = Weight
            appraisals.importance-to-seller = Matters
            appraisals.recovery-months = Months
            appraisals.potential = Potential
            """;

    private static final String DEALS = """
            opportunities.file = deals.csv
            opportunities.id = Id
            opportunities.account = Account
            opportunities.stage = Stage
            opportunities.amount = Value
            opportunities.closed = Closed
            outcome.won = Won
            closed-stage = Use
            """;

    private static final String ACCOUNTS_HEADER = "Account,Name,Parent,Since,Mode,Order,Found\n";
    private static final String GOOD_ACCOUNTS = "A,Alder,,2020-01-01,direct,first,meeting\nB,Birch,,,,,\n";
    private static final String FIGURES_HEADER = "Account,Revenue,Margin,Cost,Spend,Owed,Hours\n";
    private static final String GOOD_FIGURES = "A,100,-5,10,400,20,7.5\nB,0,,,,,\n";
    private static final String APPRAISALS_HEADER = "Account,Day,Weight,Matters,Months,Potential\n";
    private static final String GOOD_APPRAISALS = "A,2026-09-01,80%,0.5,3,900\n";

    @TempDir
    Path folder;

    private String mapping = GENERAL + ACCOUNTS + FIGURES + APPRAISALS;

    @BeforeEach
    void writeGoodRows() throws IOException {
        write("accounts.csv", ACCOUNTS_HEADER + GOOD_ACCOUNTS);
        write("figures.csv", FIGURES_HEADER + GOOD_FIGURES);
        write("appraisals.csv", APPRAISALS_HEADER + GOOD_APPRAISALS);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private CommandRun portfolio(String... more) throws IOException {
        write("my.properties", mapping);
        List<String> arguments = new ArrayList<>(List.of(
                "portfolio",
                "--data",
                folder.toString(),
                "--mapping",
                folder.resolve("my.properties").toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void cleanRows_end0_andAreReportedByName() throws IOException {
        CommandRun run = portfolio("--details");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.lines().contains("Accounts 2: customers 1, prospects 1."), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("1 Alder 100 100.0% A Key 25%"), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("2 Birch 0 0.0% C Prospect -"), run.out());
        assertTrue(run.section("TIERS").contains("Key account 1 50.0% 10% 100 100.0% 100.0% 60%"), run.out());
        assertTrue(
                run.section("REASONS").contains("Alder: Key account (mode Direct, priority First, found by Meeting)"));
        assertTrue(run.section("REASONS").contains("Birch: Prospect"), run.out());
        assertTrue(run.flat().contains("There is no matrix, since the mapping does not say where its bands begin:"));
        assertTrue(run.flat().contains("The mapping sets no limit to the concentration."));
        assertFalse(run.out().contains("GROUPS"));
        assertFalse(run.out().contains("ROWS THAT CANNOT BE USED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ",X,,,,, | column Account: found \"\", expected a value",
                "A,X,,,,, | column Account: found \"A\", expected a value that no row above has",
                "X,X,Nobody,,,, | column Parent: found \"Nobody\", expected an account that accounts.csv has in a usable"
                        + " row; this one is taken to have no parent",
                "X,X,X,,,, | column Parent: found \"X\", expected an account that does not belong to this one; this one is"
                        + " taken to have no parent",
                "X,X,,01.01.2020,,, | column Since: found \"01.01.2020\", expected a date like yyyy-MM-dd",
                "X,X,,2026-09-14,,, | column Since: found \"2026-09-14\", expected a day up to 2026-09-13",
                "X,X,,,franchise,, | column Mode: found \"franchise\", expected one of direct, agency, consignment, oem",
                "X,X,,,,second, | column Order: found \"second\", expected one of first, general, last",
                "X,X,,,,,dream | column Found: found \"dream\", expected one of door-to-door, advertising, referral, meeting,"
                        + " telephone, letter, market-consultant, document-search, displacing-a-rival",
                "X | : found \"X\", expected 7 cells, as in the header"
            })
    void anAccountThatCannotBeUsed_isListedWithWhatWasExpected_andEnds1(String row, String expected)
            throws IOException {
        write("accounts.csv", ACCOUNTS_HEADER + GOOD_ACCOUNTS + row.strip() + "\n");

        CommandRun run = portfolio();

        assertRejected(run, "accounts.csv line 4", expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ",1,,,,, | column Account: found \"\", expected a value",
                "A,1,,,,, | column Account: found \"A\", expected a value that no row above has",
                "X,1,,,,, | column Account: found \"X\", expected a value that accounts.csv has in a usable row",
                "C,,1,,,, | column Revenue: found \"\", expected a value",
                "C,-1,,,,, | column Revenue: found \"-1\", expected an amount of zero or more with at most 2 decimals",
                "C,9,1.234,,,, | column Margin: found \"1.234\", expected an amount with at most 2 decimals, negative or"
                        + " not",
                "C,9,,-1,,, | column Cost: found \"-1\", expected an amount of zero or more with at most 2 decimals",
                "C,9,,,-400,, | column Spend: found \"-400\", expected an amount of zero or more with at most 2 decimals",
                "C,9,,,8.99,, | column Spend: found \"8.99\", expected an amount from EUR 9.00 on",
                "C,9,,,,x, | column Owed: found \"x\", expected an amount of zero or more with at most 2 decimals",
                "C,9,,,,,-1 | column Hours: found \"-1\", expected a number of hours of zero or more",
                "C,9,,,,,9999999999 | column Hours: found \"9999999999\", expected a number of hours of zero or more"
            })
    void figuresThatCannotBeUsed_areListedWithWhatWasExpected_andEnd1(String row, String expected) throws IOException {
        write("accounts.csv", ACCOUNTS_HEADER + GOOD_ACCOUNTS + "C,Cedar,,,,,\n");
        write("figures.csv", FIGURES_HEADER + GOOD_FIGURES + row.strip() + "\n");

        CommandRun run = portfolio();

        assertRejected(run, "figures.csv line 4", expected);
        assertTrue(run.section("ACCOUNTS BY RANK").contains("2 Cedar - - - Prospect -"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ",2026-09-01,,,,5 | column Account: found \"\", expected a value",
                "X,2026-09-01,,,,5 | column Account: found \"X\", expected a value that accounts.csv has in a usable row",
                "A,2026-09-01,,,,5 | column Day: found \"2026-09-01\", expected a value that no row above has",
                "B,,,,,5 | column Day: found \"\", expected a value",
                "B,2026-09-14,,,,5 | column Day: found \"2026-09-14\", expected a day up to 2026-09-13",
                "B,2026-09-01,2,,, | column Weight: found \"2\", expected a share such as 0.35 or 35%",
                "B,2026-09-01,,x,, | column Matters: found \"x\", expected a share such as 0.35 or 35%",
                "B,2026-09-01,,,1.5, | column Months: found \"1.5\", expected a whole number of zero or more",
                "B,2026-09-01,,,-1, | column Months: found \"-1\", expected a whole number of zero or more",
                "B,2026-09-01,,,,-1 | column Potential: found \"-1\", expected an amount of zero or more with at most 2"
                        + " decimals"
            })
    void appraisalsThatCannotBeUsed_areListedWithWhatWasExpected_andEnd1(String row, String expected)
            throws IOException {
        write("appraisals.csv", APPRAISALS_HEADER + GOOD_APPRAISALS + row.strip() + "\n");

        CommandRun run = portfolio();

        assertRejected(run, "appraisals.csv line 3", expected);
    }

    private static void assertRejected(CommandRun run, String where, String expected) {
        assertEquals(1, run.exitCode(), run.err());
        String separator = expected.startsWith(":") ? "" : ", ";
        assertTrue(run.flat().contains(where + separator + expected + " "), run.out());
        assertTrue(run.flat().matches(".*Rows that cannot be used: 1 of [0-9]+\\. "), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("1 Alder 100 100.0% A Key 25%"), run.out());
    }

    @Test
    void rejectedRows_areListedInChineseToo() throws IOException {
        write("figures.csv", FIGURES_HEADER + "A,9,,,8,,\n");

        assertTrue(portfolio("--language", "zh").out().contains("figures.csv 第 2 行，Spend 列：值为“8”，应为不小于 EUR 9.00 的金额"));
    }

    @Test
    void oneBadRow_doesNotHideTheOthers() throws IOException {
        write(
                "accounts.csv",
                ACCOUNTS_HEADER + GOOD_ACCOUNTS + "C,Cedar,Nobody,,,,\nD,Dogwood,,soon,,,\nA,Again,,,,,\n");
        write("figures.csv", FIGURES_HEADER + GOOD_FIGURES + "C,50,,,,,\nD,50,,,,,\nC,60,,,,,\n");

        CommandRun run = portfolio();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.flat().contains("accounts.csv line 4, column Parent"), run.out());
        assertTrue(run.flat().contains("accounts.csv line 5, column Since"), run.out());
        assertTrue(run.flat().contains("accounts.csv line 6, column Account"), run.out());
        assertTrue(run.flat().contains("figures.csv line 5, column Account: found \"D\""), run.out());
        assertTrue(run.flat().contains("figures.csv line 6, column Account: found \"C\""), run.out());
        assertTrue(run.flat().endsWith("Rows that cannot be used: 5 of 11. "), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("2 Cedar 50 33.3% A Key -"), run.out());
    }

    @Test
    void accountsThatBelongToEachOther_loseTheirParents_andWhoBelongsToThemDoesNot() throws IOException {
        write("accounts.csv", ACCOUNTS_HEADER + "A,Alder,B,,,,\nB,Birch,A,,,,\nC,Cedar,A,,,,\n");

        CommandRun run = portfolio();

        assertEquals(1, run.exitCode());
        assertTrue(run.flat().contains("accounts.csv line 2, column Parent: found \"B\", expected an account that"));
        assertTrue(run.flat().contains("accounts.csv line 3, column Parent: found \"A\", expected an account that"));
        assertTrue(run.flat().endsWith("Rows that cannot be used: 2 of 6. "), run.out());
        assertEquals(
                List.of("Alder 2 100 100.0%", "Alder 100 100.0%", "Cedar - -"),
                run.section("GROUPS").subList(2, 5));
    }

    @Test
    void aGroup_isACustomerAsSoonAsOneOfItsMembersIs() throws IOException {
        write("accounts.csv", ACCOUNTS_HEADER + "A,Alder,B,2020-01-01,,,\nB,Birch,,,,,\nC,Cedar,B,2018-01-01,,,\n");
        write("figures.csv", FIGURES_HEADER + "A,0,,,,,\n");

        CommandRun run = portfolio("--groups", "--details");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.lines().contains("Groups 1, made of 3 accounts: customers 1, prospects 0."), run.out());
        assertTrue(run.flat().contains("customer since its first closed deal on 2018-01-01."), run.out());
        assertTrue(
                run.flat().contains("Members of group B that have no figures and so are not in its totals: 2 of 3."),
                run.out());
    }

    /** One file for all three: a row that cannot be an account is listed once, and nothing else is read of it. */
    @Test
    void sectionsMayShareAFile_andARowIsListedOnce() throws IOException {
        mapping = GENERAL
                + (ACCOUNTS + FIGURES + APPRAISALS)
                        .replaceAll("(figures|appraisals)\\.csv", "accounts.csv")
                        .replaceAll(
                                "(?m)^accounts.(name|parent|customer-since|cooperation-mode|priority-class|lead-source).*\n",
                                "")
                        .replaceAll("(?m)^appraisals.date.*\n", "");
        String header = "Account,Revenue,Margin,Cost,Spend,Owed,Hours,Weight,Matters,Months,Potential\n";
        write("accounts.csv", header + "A,100,,,,,,,,3,\nB,,,,,,,,,,\nA,7,,,,,,,,,\n,8,,,,,,,,,\nC,x,,,,,,,,y,\nD,9\n");

        CommandRun run = portfolio();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.lines().contains("- accounts.csv: rows 6."), run.out());
        assertEquals(
                List.of(
                        "- accounts.csv line 4, column Account: found \"A\", expected a value that no row above has",
                        "- accounts.csv line 5, column Account: found \"\", expected a value",
                        "- accounts.csv line 6, column Revenue: found \"x\", expected an amount of zero or more with at most",
                        "2 decimals",
                        "- accounts.csv line 6, column Months: found \"y\", expected a whole number of zero or more",
                        "- accounts.csv line 7: found \"D, 9\", expected 11 cells, as in the header",
                        "Rows that cannot be used: 4 of 6."),
                run.section("ROWS THAT CANNOT BE USED"));
        assertTrue(run.lines().contains("Accounts 3: customers 1, prospects 2."), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("2 C - - - Prospect"), run.out());
    }

    @Test
    void theLatestAppraisal_counts_andOthersAreCounted() throws IOException {
        write("appraisals.csv", APPRAISALS_HEADER + GOOD_APPRAISALS + "A,2026-08-01,10%,,,\nA,2026-09-10,20%,,,\n");

        CommandRun now = portfolio();
        CommandRun before = portfolio("--as-of", "2026-09-09");

        assertTrue(now.flat().contains("Strategic weight: 20%."), now.out());
        assertTrue(now.flat().contains("or replaced by a later one, and not counted: 2."), now.out());
        assertTrue(before.flat().contains("Strategic weight: 80%."), before.out());
        assertTrue(before.flat().contains("Appraisals of a later day than 2026-09-09, or"), before.out());
    }

    @Test
    void aPastDay_saysThatFiguresAreThoseOfTheExport() throws IOException {
        CommandRun run = portfolio("--as-of", "2026-03-31");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.flat().contains("the figures that stand in a file are those of the export of 2026-09-13."));
    }

    /** By hand: Alder 30 + 20 in 2026, 5 before it; 7 without an account, 9 from one that is not listed. */
    @Test
    void withoutFigures_revenueIsWhatWasWonInThePeriod() throws IOException {
        mapping = GENERAL + ACCOUNTS + DEALS;
        write("deals.csv", """
                Id,Account,Stage,Value,Closed
                1,A,Won,30,2026-02-01
                2,A,Won,20,2026-08-01
                3,A,Won,5,2025-12-31
                4,,Won,7,2026-02-01
                5,Elsewhere,Won,9,2026-02-01
                6,B,Design,99,
                """);

        CommandRun run = portfolio();
        CommandRun before = portfolio("--as-of", "2026-07-31");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.lines().contains("Revenue is what was won in 2026."), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("1 Alder 50 100.0% A Key"), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("2 Birch 0 0.0% C Prospect"), run.out());
        assertTrue(run.flat().contains("opportunities 1, amount EUR 7.00."), run.out());
        assertTrue(run.flat().contains("and not counted: accounts 1, amount EUR 9.00."), run.out());
        assertTrue(run.flat().contains("the file of accounts does not list: 1 (Elsewhere)."), run.out());
        assertTrue(before.section("ACCOUNTS BY RANK").contains("1 Alder 30 100.0% A Key"), before.out());
    }

    @Test
    void theFirstWonOpportunity_makesACustomer_whereNothingElseSaysSo() throws IOException {
        mapping = GENERAL + ACCOUNTS + DEALS;
        write("deals.csv", "Id,Account,Stage,Value,Closed\n1,B,Won,5,2024-12-31\n2,A,Won,5,2026-01-31\n");

        CommandRun run = portfolio("--details");

        assertTrue(run.flat().contains("customer since its first closed deal on 2024-12-31."), run.out());
        assertTrue(run.flat().contains("customer since its first closed deal on 2020-01-01."), run.out());
    }

    @Test
    void figuresWithoutRevenue_areAddedToWhatWasWon_andRejectedWhereTheyDoNotFit() throws IOException {
        mapping = (GENERAL + ACCOUNTS + FIGURES + DEALS).replaceAll("figures.revenue.*\n", "");
        write("figures.csv", FIGURES_HEADER + "A,,,,100,,\nB,,,,20,,\n");
        write("deals.csv", "Id,Account,Stage,Value,Closed\n1,A,Won,50,2026-02-01\n2,B,Won,30,2026-02-01\n");

        CommandRun run = portfolio();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(
                run.flat()
                        .contains(
                                "figures.csv line 3, column Spend: found \"20\", expected an amount from EUR 30.00 on"),
                run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("1 Alder 50 62.5% A Key 50%"), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("2 Birch 30 37.5% A Key -"), run.out());
    }

    @Test
    void withoutAFileOfAccounts_theyAreThoseThatOtherFilesName() throws IOException {
        mapping = GENERAL + FIGURES + APPRAISALS + DEALS;
        write("deals.csv", "Id,Account,Stage,Value,Closed\n1,E,Design,5,\n2,A,Design,5,\n");
        write("appraisals.csv", APPRAISALS_HEADER + GOOD_APPRAISALS + "X,2026-09-01,,,,5\n");

        CommandRun run = portfolio();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.lines().contains("Accounts 3: customers 1, prospects 2."), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("2 E - - - Prospect -"), run.out());
        assertTrue(
                run.flat().contains("found \"X\", expected a value that figures.csv has in a usable row"), run.out());
    }

    @Test
    void opportunitiesAlone_makeAPortfolioToo() throws IOException {
        mapping = GENERAL + DEALS;
        write("deals.csv", "Id,Account,Stage,Value,Closed\n1,E,Won,5,2026-02-01\n2,A,Design,5,\n");

        CommandRun run = portfolio();

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("1 E 5 100.0% A Key"), run.out());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("2 A 0 0.0% C Prospect"), run.out());
    }

    @Test
    void withoutAnyRevenue_thereAreNoClassesAndNoShares() throws IOException {
        write("figures.csv", FIGURES_HEADER + "A,0,,,,,\nB,0,,,,,\n");

        CommandRun run = portfolio();

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.section("ACCOUNTS BY RANK").contains("1 Alder 0 - - Key"), run.out());
        assertTrue(run.section("CONCENTRATION").contains("Share of the largest account -"), run.out());
        assertTrue(run.flat().contains("All accounts together bring nothing above zero"), run.out());
        assertTrue(run.section("PARETO").get(0).startsWith("- All accounts together"), run.out());
        assertFalse(run.out().contains("ABC CLASSES"), run.out());
    }

    @Test
    void warningsBeforeRelease_areTheFirst20_orAllWithDetails() throws IOException {
        mapping += """
                matrix.medium-potential-from = 100
                matrix.high-potential-from = 1000
                matrix.high-share-from = 25%
                """;
        StringBuilder accounts = new StringBuilder(ACCOUNTS_HEADER);
        StringBuilder figures = new StringBuilder(FIGURES_HEADER);
        StringBuilder appraisals = new StringBuilder(APPRAISALS_HEADER);
        for (int i = 1; i <= 21; i++) {
            accounts.append("N").append(i).append(",,,,,,\n");
            figures.append("N").append(i).append(",1,,,50,,\n");
            appraisals.append("N").append(i).append(",2026-09-01,,,,99\n");
        }
        write("accounts.csv", accounts.toString());
        write("figures.csv", figures.toString());
        write("appraisals.csv", appraisals.toString());

        CommandRun run = portfolio();
        CommandRun all = portfolio("--details");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.flat()
                        .contains("Before account N20 is let go, the checks before release must be passed. - And 1"
                                + " more; --details lists all."),
                run.out());
        assertFalse(run.out().contains("Before account N21 is let go"), run.out());
        assertTrue(all.out().contains("Before account N21 is let go"), all.out());
    }

    @Test
    void limitsThatHold_areSaidToHold() throws IOException {
        mapping += "concentration.highest-index = 1\n";

        assertTrue(portfolio().flat().contains("No limit of the mapping is exceeded."));
    }

    /** By hand: 300, 200 and 100 rank 1 to 3; 33 % of 3 are 1, and the borders lie at 1 and 2. */
    @Test
    void parametersOfTheMapping_takeThePlaceOfTheDefaults() throws IOException {
        mapping += """
                tier.revenue-share = 50%
                tier.strategic-weight = 90%
                tier.tenure-years = 7
                bands.key = 0.34
                bands.standard = 0.33
                selling-time.key = 50%
                abc.a-up-to = 50%
                abc.b-up-to = 80%
                concentration.highest-share = 40%
                concentration.least-effective-number = 3
                matrix.medium-potential-from = 100
                matrix.high-potential-from = 1000
                matrix.high-share-from = 25%
                """;
        write("accounts.csv", ACCOUNTS_HEADER + GOOD_ACCOUNTS + "C,Cedar,,,,,\n");
        write("figures.csv", FIGURES_HEADER + "A,100,,,400,,\nB,300,,,,,\nC,200,,,,,\n");

        CommandRun run = portfolio();

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                List.of(
                        "1 Birch 300 50.0% A Key - - -",
                        "2 Cedar 200 33.3% B Standard - - -", "3 Alder 100 16.7% C Standard 25% Maintain Maintain"),
                run.section("ACCOUNTS BY RANK").subList(2, 5));
        assertEquals(
                List.of("Birch 300 300 50.0% A", "Cedar 200 500 83.3% B", "Alder 100 600 100.0% C"),
                run.section("PARETO").subList(2, 5));
        assertEquals(
                List.of("1 34% 1 33.3% 1 0 0", "2 33% 1 33.3% 0 1 0", "3 33% 1 33.3% 0 1 0"),
                run.section("BANDS OF THE RANKING").subList(2, 5));
        assertTrue(run.section("TIERS").contains("Standard account 2 66.7% 33% 300 50.0% - 30%"), run.out());
        assertTrue(run.section("TIERS").contains("Prospect 0 0.0% 33% 0 0.0% - 20%"), run.out());
        assertTrue(run.flat().contains("more than the 40% allowed to a single account."), run.out());
        assertTrue(run.flat().contains("as if over 2.57 equal accounts"), run.out());
    }

    /**
     * Alder brings all revenue, is a customer of six years and weighs 80 %; it takes 3 months to replace. By default its share
     * of the revenue alone decides; met besides are the weight and the tenure.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tier.decisive = tenure | Key account (mode | one decisive criterion is enough: Years as a customer.",
                "tier.decisive = strategic-weight, revenue-share | Key account (mode | one decisive criterion is enough: Share"
                        + " of revenue, Strategic weight.",
                "tier.decisive = recovery-time | Key account (mode | if at least 2 are met: Share of revenue, Strategic"
                        + " weight, Years as a customer.",
                "tier.decisive = recovery-time \\n tier.supporting-needed = 4 | Standard account (mode | of the"
                        + " supporting ones 3 where 4 would be enough.",
                "tier.decisive = recovery-time, strategic-weight \\n tier.strategic-weight = 90% \\n"
                        + " tier.supporting-needed = 3 | Standard account (mode | of the supporting ones 2 where 3 would be"
                        + " enough.",
                "tier.decisive = potential \\n tier.potential = 900 | Key account (mode | one decisive criterion is enough:"
                        + " Purchase potential."
            })
    void decisiveCriteriaAndTheNumberOfOthers_areThoseOfTheMapping(String lines, String tier, String reason)
            throws IOException {
        mapping += lines.replace(" \\n ", "\n") + "\n";

        CommandRun run = portfolio("--details");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.flat().contains("Alder: " + tier), run.out());
        assertTrue(run.flat().contains(reason), run.out());
    }

    /** Alder and Birch tie across the border of the first band, which one account of two should be in. */
    @ParameterizedTest
    @CsvSource({"to-better-band, 2, 0", "to-lower-band, 0, 2", "input-order, 1, 1"})
    void tiesAtABorder_goWhereTheMappingSays(String rule, int first, int second) throws IOException {
        mapping = GENERAL + ACCOUNTS + FIGURES + "bands.key = 50%\nbands.standard = 50%\nbands.ties = " + rule + "\n";
        write("figures.csv", FIGURES_HEADER + "A,100,,,,,\nB,100,,,,,\n");

        List<String> bands = portfolio().section("BANDS OF THE RANKING");

        assertTrue(bands.get(2).startsWith("1 50% " + first + " "), bands::toString);
        assertTrue(bands.get(3).startsWith("2 50% " + second + " "), bands::toString);
    }

    @Test
    void weightsOfTheMapping_decideTheRanking() throws IOException {
        mapping += "ranking.importance-to-seller = 1\nranking.size = 0\n";
        write("appraisals.csv", APPRAISALS_HEADER + GOOD_APPRAISALS + "B,2026-09-01,,0.6,,\n");

        assertTrue(portfolio().section("ACCOUNTS BY RANK").get(2).startsWith("1 Birch 0 "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tier.revenue-share = 120% | says tier.revenue-share = 120%, but expected is a share such as 0.35 or 35%",
                "tier.recovery-months = 0 | says tier.recovery-months = 0, but expected is a whole number from 1 on",
                "tier.tenure-years = 2.5 | says tier.tenure-years = 2.5, but expected is a whole number from 1 on",
                "tier.potential = 0 | says tier.potential = 0, but expected is an amount above zero such as 500000",
                "tier.decisive = revenue | says tier.decisive = revenue, but expected is some of revenue-share, recovery-time,"
                        + " strategic-weight, tenure, potential",
                "tier.supporting-needed = 0 | says tier.supporting-needed = 0, but expected is a whole number from 1 on",
                "tier.size = 1 | has unknown keys: tier.size. Known keys: title, currency",
                "ranking.size = -1 | says ranking.size = -1, but expected is a weight of zero or more such as 2 or 0.5",
                "bands.key = many | says bands.key = many, but expected is a share such as 0.35 or 35%",
                "bands.ties = best | says bands.ties = best, but expected is one of to-better-band, to-lower-band, input-order",
                "concentration.least-effective-number = 0 | says concentration.least-effective-number = 0, but expected is"
                        + " a whole number from 1 on",
                "matrix.high-share-from = 50% | lacks the key matrix.medium-potential-from",
                "figures-period = Q3 | says figures-period = Q3, but expected is a period such as 2026-Q3",
                "alias.colour.1 = a -> b | says alias.colour.1 = a -> b, but expected is an alias of one of the fields",
                "accounts.parent = Up | says accounts.parent = Up, but accounts.csv has only the columns Account, Name,"
                        + " Parent"
            })
    void aMappingThatCannotBeUsed_ends2_andSaysWhy(String line, String expected) throws IOException {
        mapping = mapping.replaceAll("(?m)^accounts.parent.*\n", "") + line + "\n";

        CommandRun run = portfolio();

        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().startsWith("The mapping " + folder.resolve("my.properties") + " " + expected), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tier.revenue-share = 0 | tier | Expected a threshold above zero for REVENUE_SHARE, but found 0",
                "tier.decisive = tenure, potential | tier | Expected a threshold for each of 'decisive', but found 1 offender: POTENTIAL",
                "ranking.size = 0 | ranking | Expected at least one of 'weights' above zero, but found none",
                "bands.key = 80% | bands | expected shares that sum to no more than 1",
                "selling-time.standard = 50% | selling-time | expected shares that sum to no more than 1",
                "abc.a-up-to = 95% | abc | Expected 'bUpTo' above 'aUpTo' 0.95, but found 0.95",
                "matrix.high-share-from = 0 \\n matrix.medium-potential-from = 1 \\n matrix.high-potential-from = 2 | matrix |"
                        + " Expected 'shareBounds' above zero and ascending, but found [0]"
            })
    void valuesThatDoNotGoTogether_end2_andNameTheirKeys(String lines, String section, String expected)
            throws IOException {
        mapping += lines.replace(" \\n ", "\n") + "\n";

        CommandRun run = portfolio();

        assertEquals(2, run.exitCode(), run.out());
        assertEquals(
                "The keys " + section + ".* in the mapping " + folder.resolve("my.properties") + ": " + expected + "\n",
                run.err());
    }

    @Test
    void figuresAlone_needARevenue() throws IOException {
        mapping = (GENERAL + FIGURES).replaceAll("figures.revenue.*\n", "");

        CommandRun run = portfolio();

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("lacks the key figures.revenue"), run.err());
    }

    @Test
    void aMappingOfNothing_ends2() throws IOException {
        mapping = GENERAL + ACCOUNTS;

        CommandRun run = portfolio();

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("lacks the key opportunities.file"), run.err());
    }

    @Test
    void figuresWithoutOpportunities_areNothingToReview() throws IOException {
        write("my.properties", mapping);

        CommandRun run = CommandRun.of(
                "review",
                "--data",
                folder.toString(),
                "--mapping",
                folder.resolve("my.properties").toString(),
                "--target",
                "1");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("lacks the key opportunities.file"), run.err());
    }

    @Test
    void nothingUsable_ends2_afterTheRowsAreListed() throws IOException {
        write("accounts.csv", ACCOUNTS_HEADER + "A,Alder,,soon,,,\n");

        CommandRun run = portfolio();

        assertEquals(2, run.exitCode());
        assertEquals("Expected accounts in accounts.csv, but found none that can be used\n", run.err());
        assertTrue(run.out().contains("accounts.csv line 2, column Since"), run.out());
    }

    @Test
    void aMissingFile_ends2() throws IOException {
        Files.delete(folder.resolve("figures.csv"));

        CommandRun run = portfolio();

        assertEquals(2, run.exitCode());
        assertEquals("Expected a file, but found none at " + folder.resolve("figures.csv") + "\n", run.err());
    }

    @Test
    void figuresThatAreTooLargeTogether_end2_withTheReason() throws IOException {
        write("figures.csv", FIGURES_HEADER + "A,90000000000000000,,,,,\nB,90000000000000000,,,,,\n");

        CommandRun run = portfolio();

        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().startsWith("Expected "), run.err());
        assertFalse(run.err().contains("should not have happened"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of 2025-12-31 | Expected --as-of from 2026-01-01 on, where the period begins, but found 2025-12-31",
                "--as-of 2026-09-14 | Expected --as-of on or before the day of the export 2026-09-13, but found 2026-09-14",
                "--period Q3 | Expected --period with a period such as 2026-Q3, but found Q3",
                "--language fr | Expected --language en or zh, but found fr",
                "--target 5 | Unknown options: '--target', '5'"
            })
    void wrongUsage_ends64_andPointsToTheHelp(String arguments, String expected) throws IOException {
        CommandRun run = portfolio(arguments.split(" "));

        assertEquals(64, run.exitCode());
        assertEquals(expected + "\nTry 'keyaccount portfolio --help'.\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void figuresOfAPeriod_areOfNoOther() throws IOException {
        mapping += "figures-period = 2025\n";

        CommandRun other = portfolio("--period", "2026-Q3");
        CommandRun same = portfolio("--period", "2025");

        assertEquals(64, other.exitCode());
        assertTrue(
                other.err()
                        .startsWith("Expected --period 2025, the figures-period of the mapping, but found 2026-Q3\n"),
                other.err());
        assertEquals(0, same.exitCode(), same.err());
        assertTrue(same.lines().contains("As of the end of 2026-09-13, figures of 2025."), same.out());
    }

    @Test
    void aPastDay_doesNotSpeakOfFieldsThatRevenueDoesNotNeed() throws IOException {
        mapping = GENERAL + DEALS;
        write("deals.csv", "Id,Account,Stage,Value,Closed\n1,E,Won,5,2026-02-01\n");

        CommandRun run = portfolio("--as-of", "2026-03-31");

        assertEquals(0, run.exitCode(), run.err());
        assertFalse(run.out().contains("carried back"), run.out());
        assertTrue(run.flat().contains("as of 2026-03-31 they are shown as they are today."), run.out());
    }

    @Test
    void aPeriodThatNobodyTells_ends64() throws IOException {
        mapping = mapping.replaceAll("(?m)^period.*\n", "");

        CommandRun run = portfolio();

        assertEquals(64, run.exitCode());
        assertTrue(run.err().startsWith("Expected --period, or period in the mapping, but found neither\n"), run.err());
    }

    @Test
    void help_namesBothCommands_andTheOptionOfGroups() {
        CommandRun whole = CommandRun.of("--help");

        assertEquals(0, whole.exitCode());
        assertTrue(whole.lines().stream().anyMatch(line -> line.startsWith("review ")), whole.out());
        assertTrue(whole.lines().stream().anyMatch(line -> line.startsWith("portfolio ")), whole.out());
        assertTrue(CommandRun.of("portfolio", "--help").out().contains("--groups"));
    }
}
