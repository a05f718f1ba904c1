package io.github.keyaccount.examples.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews of a user's own export: exit codes, rejected rows, and mappings that cannot be used. */
class OwnExportTest {
    private static final String MAPPING = """
            currency = EUR
            exported-on = 2026-09-13
            period = 2026-Q3
            target = 1000
            opportunities.file = deals.csv
            opportunities.id = Id
            opportunities.account = Account
            opportunities.owner = Owner
            opportunities.stage = Stage
            opportunities.amount = Value
            opportunities.opened = Opened
            opportunities.closed = Closed
            opportunities.win-rate = Rate
            opportunities.category = Call
            outcome.won = Won
            outcome.lost = Lost
            closed-stage = Use
            """;

    private static final String HEADER = "Id,Account,Owner,Stage,Value,Opened,Closed,Rate,Call\n";
    private static final String GOOD = "G,Alder,Anna,Design,100,2026-07-01,,,\n";

    @TempDir
    Path folder;

    private String mapping = MAPPING;

    @BeforeEach
    void writeAGoodRow() throws IOException {
        write("deals.csv", HEADER + GOOD);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private CommandRun review(String... more) throws IOException {
        write("my.properties", mapping);
        List<String> arguments = new ArrayList<>(List.of(
                "review",
                "--data",
                folder.toString(),
                "--mapping",
                folder.resolve("my.properties").toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** By hand: 20 % of 100. */
    @Test
    void cleanRows_end0_withTheStandardFunnelUnlessStagesAreGiven() throws IOException {
        CommandRun run = review();

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.section("FUNNEL").contains("Design 1 100 20% 20"), run.out());
        assertFalse(run.out().contains("ROWS THAT CANNOT BE USED"));
    }

    @Test
    void findingsAlone_doNotChangeTheExitCode() throws IOException {
        write("deals.csv", HEADER + GOOD + "H" + GOOD.substring(1));

        CommandRun run = review();

        assertEquals(0, run.exitCode());
        assertTrue(run.flat().contains("Opportunities equal but for their ids: 2"), run.out());
    }

    @Test
    void cellsThatOnlyLookFilled_areBlank() throws IOException {
        write("deals.csv", HEADER + GOOD + "X,\u00A0,\u200B,Design,1,,,,\nY\u00A0,B,O,Design,1,,,,\n");

        CommandRun run = review();

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.flat().contains("Open opportunities without an account: 1."), run.out());
    }

    @Test
    void namesThatBreakTheLine_areRejectedRowByRow() throws IOException {
        write("deals.csv", HEADER + GOOD + "\"X\nY\",A,O,Design,1,,,,\nZ,\"A\nB\",O,Design,1,,,,\n");

        CommandRun run = review();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.flat().contains("a 'value' of an opportunity id without control characters"), run.out());
        assertTrue(run.flat().contains("a 'value' of an account id without control characters"), run.out());
        assertTrue(run.flat().endsWith("Rows that cannot be used: 2 of 3. "), run.out());
    }

    @Test
    void linesOfWindows_andRevenueOfLostOnes_areReported() throws IOException {
        mapping = MAPPING + "opportunities.revenue = Rate\n";
        write("deals.csv", (HEADER + GOOD + "L,A,O,Lost,1,2026-07-01,2026-07-02,0,\n").replace("\n", "\r\n"));

        CommandRun run = review();

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.flat().contains("Lines end in CRLF, which makes no difference: deals.csv."), run.out());
        assertTrue(run.flat().contains("a value in the revenue column, which is not read: 1."), run.out());
    }

    @Test
    void figuresThatAreTooLargeTogether_end2_withTheReason() throws IOException {
        write("deals.csv", HEADER + "A,A,O,Design,90000000000000000,,,,\nB,A,O,Design,90000000000000000,,,,\n");

        CommandRun run = review();

        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().startsWith("Expected "), run.err());
        assertFalse(run.err().contains("should not have happened"), run.err());
    }

    @Test
    void aTargetOutOfRangeInTheMapping_ends2_andNamesTheKey() throws IOException {
        mapping = MAPPING.replaceAll("target = .*", "target = 99999999999999999999");

        CommandRun run = review();

        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains("target = 99999999999999999999"), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ",A,O,Design,1,,,, | column Id: found \"\", expected a value",
                "G,A,O,Design,1,,,, | column Id: found \"G\", expected a value that no row above has",
                "X,A,O,,1,,,, | column Stage: found \"\", expected a value",
                "X,A,O,Desing,1,,,, | column Stage: found \"Desing\", expected one of Interest, Approval, Design,"
                        + " Comparison, Commitment, Use, Won, Lost",
                "X,A,O,Design,12x,,,, | column Value: found \"12x\", expected an amount of zero or more with at most 2"
                        + " decimals",
                "X,A,O,Design,1.234,,,, | column Value: found \"1.234\", expected an amount of zero or more with at most"
                        + " 2 decimals",
                "X,A,O,Design,-1,,,, | column Value: found \"-1\", expected an amount of zero or more with at most 2"
                        + " decimals",
                "X,A,O,Design,99999999999999999999,,,, | column Value: found \"99999999999999999999\", expected an"
                        + " amount of zero or more with at most 2 decimals",
                "X,A,O,Design,,,,, | column Value: found \"\", expected an amount, or an item with a list price",
                "X,A,O,Design,1,01.07.2026,,, | column Opened: found \"01.07.2026\", expected a date like yyyy-MM-dd",
                "X,A,O,Design,1,2026-09-14,,, | column Opened: found \"2026-09-14\", expected a day up to 2026-09-13",
                "X,A,O,Won,1,2026-07-01,,, | column Closed: found \"\", expected a value",
                "X,A,O,Won,1,2026-07-01,2026-06-30,, | column Closed: found \"2026-06-30\", expected a day from"
                        + " 2026-07-01 on",
                "X,A,O,Design,1,,2026-08-01,, | column Closed: found \"2026-08-01\", expected nothing while the"
                        + " opportunity is open",
                "X,A,O,Design,1,,,1.5, | column Rate: found \"1.5\", expected a share such as 0.35 or 35%",
                "X,A,O,Design,1,,,,maybe | column Call: found \"maybe\", expected one of pipeline, best-case,"
                        + " most-likely, commit, closed, omitted",
                "X,A,O,Design,1,,,,closed | column Id: found \"X\", expected something else: Expected 'category'"
                        + " CLOSED only on a won opportunity, for X, but found Open"
            })
    void aRowThatCannotBeUsed_isListedWithWhatWasExpected_andEnds1(String row, String expected) throws IOException {
        write("deals.csv", HEADER + GOOD + row.strip() + "\n");

        CommandRun run = review();

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.flat().contains("deals.csv line 3, " + expected), run.out());
        assertTrue(run.flat().endsWith("Rows that cannot be used: 1 of 2. "), run.out());
    }

    @Test
    void aRowWithTooFewCells_isListedAsAWhole() throws IOException {
        write("deals.csv", HEADER + GOOD + "X,A\n");

        CommandRun run = review();

        assertEquals(1, run.exitCode());
        assertTrue(
                run.flat().contains("deals.csv line 3: found \"X, A\", expected 9 cells, as in the header"), run.out());
    }

    @Test
    void rejectedRows_areTheFirst20AndACount_orAllWithDetails() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER + GOOD);
        IntStream.range(0, 25).forEach(i -> rows.append("R").append(i).append(",A,O,Nowhere,1,,,,\n"));
        write("deals.csv", rows.toString());

        CommandRun some = review();
        CommandRun all = review("--details");

        assertEquals(
                20,
                some.out()
                        .lines()
                        .filter(line -> line.contains("deals.csv line"))
                        .count());
        assertTrue(some.out().contains("And 5 more; --details lists all."));
        assertEquals(
                25,
                all.out()
                        .lines()
                        .filter(line -> line.contains("deals.csv line"))
                        .count());
        assertTrue(all.out().contains("Rows that cannot be used: 25 of 26."));
    }

    @Test
    void rejectedRows_areListedInChineseToo() throws IOException {
        write("deals.csv", HEADER + GOOD + "X,A,O,Design,12x,,,,\n");

        assertTrue(review("--language", "zh").out().contains("deals.csv 第 3 行，Value 列：值为“12x”，应为不小于零、最多 2 位小数的金额"));
    }

    @Test
    void recordedChanges_thatCannotBeUsed_areRejectedOneByOne() throws IOException {
        mapping = MAPPING + """
                changes.file = changes.csv
                changes.opportunity = Id
                changes.date = Date
                changes.field = Field
                changes.from = From
                changes.to = To
                """;
        write("changes.csv", """
                Id,Date,Field,From,To
                G,2026-07-10,stage,Interest,Approval
                G,2026-07-20,stage,Approval,Design
                G,2026-07-15,stage,Approval,Use
                G,2026-06-30,amount,1,100
                G,2026-09-14,amount,1,100
                G,2026-08-01,colour,red,blue
                G,2026-08-01,stage,Lead,Design
                G,2026-08-01,amount,,100
                N,2026-08-01,owner,,Anna
                G,2026-08-01,owner,,Anna
                """);

        CommandRun run = review();

        assertEquals(1, run.exitCode());
        String text = run.flat();
        assertTrue(text.contains("line 4, column To: found \"Use\", expected Approval, the value from which"), text);
        assertTrue(text.contains("line 5, column Date: found \"2026-06-30\", expected a day from 2026-07-01 on"), text);
        assertTrue(text.contains("line 6, column Date: found \"2026-09-14\", expected a day up to 2026-09-13"), text);
        assertTrue(
                text.contains(
                        "line 7, column Field: found \"colour\", expected one of stage, amount, expected-close, owner, win-rate,"),
                text);
        assertTrue(text.contains("line 8, column From: found \"Lead\", expected one of Interest, Approval"), text);
        assertTrue(text.contains("line 9, column From: found \"\", expected a value"), text);
        assertTrue(
                text.contains("line 10, column Id: found \"N\", expected a value that deals.csv has in a usable row"),
                text);
        assertTrue(text.contains("Rows that cannot be used: 7 of 11."), text);
    }

    @Test
    void otherFiles_areCheckedRowByRow() throws IOException {
        mapping = MAPPING + """
                opportunities.attribute.product = Account
                prices.file = prices.csv
                prices.item = Item
                prices.price = Price
                list-price-by = product
                owners.file = owners.csv
                owners.owner = Name
                accounts.file = accounts.csv
                accounts.account = Name
                out-of-funnel.file = orders.csv
                out-of-funnel.date = Day
                out-of-funnel.amount = Value
                """;
        write("deals.csv", HEADER + GOOD + "X,Birch,Ben,Design,,,,,\nY,Cedar,Ben,Design,,,,,\n");
        write("prices.csv", "Item,Price\nBirch,70\nBirch,80\nPine,\n");
        write("owners.csv", "Name\nAnna\nCarl\nAnna\n");
        write("accounts.csv", "Name\nAlder\n");
        write("orders.csv", "Day,Value\n2026-07-02,5\n2026-09-14,5\n2026-07-03,\n,5\n");

        CommandRun run = review();

        assertEquals(1, run.exitCode(), run.err());
        String text = run.flat();
        assertTrue(
                text.contains("prices.csv line 3, column Item: found \"Birch\", expected a value that no row"), text);
        assertTrue(text.contains("prices.csv line 4, column Price: found \"\", expected a value"), text);
        assertTrue(text.contains("owners.csv line 4, column Name: found \"Anna\""), text);
        assertTrue(text.contains("orders.csv line 3, column Day: found \"2026-09-14\""), text);
        assertTrue(text.contains("orders.csv line 4, column Value: found \"\""), text);
        assertTrue(text.contains("orders.csv line 5, column Day: found \"\""), text);
        assertTrue(text.contains("deals.csv line 4, column Account: found \"Cedar\", expected an amount, or an"), text);
        assertTrue(text.contains("Closed outside the funnel 5"), text);
        assertTrue(text.contains("Owners without any opportunity: 1 (Carl)."), text);
        assertTrue(text.contains("the file of accounts does not list: 1 (Birch)."), text);
        assertTrue(text.contains("priced at their list price: 1."), text);
    }

    @Test
    void winRatesSetByHand_andCategories_showWhereTheyAreUsed() throws IOException {
        write("deals.csv", HEADER + GOOD + "X,A,O,Design,200,,,50%,commit\nY,A,O,Design,400,,,,omitted\n");

        CommandRun run = review("--scope", "all-open");

        assertTrue(run.section("FUNNEL").contains("Design (Set by hand) 1 200 50% 100"), run.out());
        assertTrue(run.section("FUNNEL").contains("Design (Stage) 1 100 20% 20"), run.out());
        assertTrue(run.section("FORECAST CATEGORIES").contains("Commit 200"), run.out());
        assertTrue(run.lines().contains("Omitted 1 400 80"), run.out());
    }

    @Test
    void nothingUsable_ends2_afterTheRowsAreListed() throws IOException {
        write("deals.csv", HEADER + "X,A,O,Nowhere,1,,,,\n");

        CommandRun run = review();

        assertEquals(2, run.exitCode());
        assertEquals("Expected opportunities in deals.csv, but found none that can be used\n", run.err());
        assertTrue(run.out().contains("deals.csv line 2, column Stage"), run.out());
    }

    @Test
    void aMissingFile_ends2() throws IOException {
        Files.delete(folder.resolve("deals.csv"));

        CommandRun run = review();

        assertEquals(2, run.exitCode());
        assertEquals("Expected a file, but found none at " + folder.resolve("deals.csv") + "\n", run.err());
    }

    @Test
    void aMissingFolder_ends2() {
        CommandRun run = CommandRun.of(
                "review",
                "--data",
                "no/such",
                "--mapping",
                "crm-sales-opportunities",
                "--period",
                "2017",
                "--target",
                "1");

        assertEquals(2, run.exitCode());
        assertEquals("Expected a folder with the data, but found none at no/such\n", run.err());
    }

    @Test
    void aMappingThatIsNeitherFileNorShipped_ends2() {
        CommandRun run = CommandRun.of("review", "--data", ".", "--mapping", "nothing");

        assertEquals(2, run.exitCode());
        assertEquals(
                "Expected a mapping file or the name of a shipped mapping (crm-sales-opportunities), but found neither"
                        + " at nothing\n",
                run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target = 1000 | target = a lot | says target = a lot, but expected is an amount of zero or more",
                "period = 2026-Q3 | period = Q3 | says period = Q3, but expected is a period such as 2026-Q3",
                "exported-on = 2026-09-13 | exported-on = today | says exported-on = today, but expected is a date",
                "currency = EUR | currency = XAU | says currency = XAU, but expected is an ISO 4217 code such as EUR",
                "target = 1000 | target = 1000 \\n unit = 0 | says unit = 0, but expected is an amount above zero",
                "target = 1000 | target = 1000 \\n colour = red | has unknown keys: colour. Known keys: title, currency, unit,",
                "opportunities.id = Id | title = x | lacks the key opportunities.id",
                "opportunities.id = Id | opportunities.id = Nr | says opportunities.id = Nr, but deals.csv has only the",
                "closed-stage = Use | title = x | lacks the key closed-stage",
                "closed-stage = Use | closed-stage = Won | says closed-stage = Won, but expected is one of the stages",
                "outcome.lost = Lost | outcome.lost = Won | says outcome.lost = Won, but expected is words that mean one",
                "target = 1000 | target = 1000 \\n stage.1 = Lead | lacks the key stage.1.win-rate",
                "target = 1000 | target = 1000 \\n recorded-fields = size | says recorded-fields = size, but expected is some of stage,",
                "target = 1000 | target = 1000 \\n alias.size.1 = a -> b | says alias.size.1 = a -> b, but expected is an alias of one of",
                "target = 1000 | target = 1000 \\n prices.file = p.csv | lacks the key prices.item"
            })
    void aMappingThatCannotBeUsed_ends2_andSaysWhy(String line, String replacement, String expected)
            throws IOException {
        mapping = MAPPING.replace(line, replacement.replace(" \\n ", "\n"));

        CommandRun run = review();

        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("The mapping " + folder.resolve("my.properties") + " " + expected), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage.1 = Lead \\n stage.1.win-rate = 120% | says stage.1.win-rate = 120%, but expected is a share",
                "stage.1 = Lead \\n stage.1.win-rate = 0.1 \\n stage.1.phase = lead | says stage.1.phase = lead, but",
                "stage.1 = Lead \\n stage.1.win-rate = 0.1 \\n stage.1.stall-days = 0 | says stage.1.stall-days = 0, but"
            })
    void aStageThatCannotBe_ends2(String stages, String expected) throws IOException {
        mapping = MAPPING + stages.replace(" \\n ", "\n");

        CommandRun run = review();

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(expected), run.err());
    }

    @Test
    void twoStagesOfOneName_end2() throws IOException {
        mapping = MAPPING + "stage.1 = Use\nstage.1.win-rate = 0.1\nstage.2 = USE\nstage.2.win-rate = 0.2\n";

        CommandRun run = review();

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("stage names in 'stages' that differ by more than case"), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--weeks 0 | Expected --weeks all or a number from 1 on, but found 0",
                "--scope some | Expected --scope period or all-open, but found some",
                "--language fr | Expected --language en or zh, but found fr",
                "--by colour | Expected --by one of account, owner, but found colour",
                "--target much | Expected --target with an amount of zero or more such as 12000000, but found much",
                "--target -5 | Expected --target with an amount of zero or more such as 12000000, but found -5",
                "--period Q3 | Expected --period with a period such as 2026-Q3, but found Q3",
                "--currency EURO | Expected --currency with an ISO 4217 code such as EUR, but found EURO",
                "--as-of yesterday | Expected --as-of with a date such as 2026-09-30, but found yesterday",
                "--as-of 2026-09-14 | Expected --as-of on or before the day of the export 2026-09-13, but found"
                        + " 2026-09-14",
                "--colour | Unknown option: '--colour'"
            })
    void wrongUsage_ends64_andPointsToTheHelp(String arguments, String expected) throws IOException {
        CommandRun run = review(arguments.split(" "));

        assertEquals(64, run.exitCode());
        assertEquals(expected + "\nTry 'keyaccount review --help'.\n", run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource({"period", "target", "currency"})
    void whatNeitherOptionNorMappingSays_ends64(String key) throws IOException {
        mapping = MAPPING.replaceAll("(?m)^" + key + " =.*\n", "");

        CommandRun run = review();

        assertEquals(64, run.exitCode());
        assertEquals(
                "Expected --" + key + ", or " + key + " in the mapping, but found neither\n"
                        + "Try 'keyaccount review --help'.\n",
                run.err());
    }

    @Test
    void dataAndMapping_belongTogether() {
        assertEquals(64, CommandRun.of("review", "--data", ".").exitCode());
        assertEquals(
                64,
                CommandRun.of("review", "--mapping", "crm-sales-opportunities").exitCode());
    }

    @Test
    void anUnknownCommand_ends64() {
        CommandRun run = CommandRun.of("revue");

        assertEquals(64, run.exitCode());
        assertTrue(run.err().endsWith("Try 'keyaccount --help'.\n"), run.err());
    }

    @Test
    void help_ends0() {
        assertEquals(0, CommandRun.of("--help").exitCode());
        assertTrue(CommandRun.of("review", "--help").out().contains("64"));
    }

    @Test
    void amountsCountedAndLeftOut_standInSectionsOfTheirOwn_whereAllOpenCount() throws IOException {
        write("deals.csv", HEADER + GOOD + "X,Birch,O,Design,9,,,,\n");

        CommandRun run = review("--threshold", "10");

        assertTrue(run.section("COUNTED, THOUGH NOT EXPECTED IN THE PERIOD").contains("Undated 1 100 20"), run.out());
        assertTrue(run.section("OUTSIDE THE FORECAST").contains("Below the threshold 1"), run.out());
        assertTrue(run.lines().contains("X Birch Design 9 Below the threshold"), run.out());
    }

    @Test
    void opportunitiesThatCannotBePlaced_doNotLookAsIfTheyHadBegunInTheLastWeek() throws IOException {
        write("deals.csv", HEADER + GOOD + "X,Birch,O,Design,9,,,,\n");

        CommandRun run = review();

        assertTrue(run.section("FUNNEL").contains("Total 2 109 21.80"), run.out());
        assertTrue(run.section("PROGRESS BY WEEK").contains("2026-09-13 0 20 0 0 0 0.00%"), run.out());
    }

    @Test
    void fallingWinRates_areReported() throws IOException {
        mapping = MAPPING + "stage.1 = Design\nstage.1.win-rate = 0.2\nstage.2 = Use\nstage.2.win-rate = 0.1\n";

        assertTrue(
                review().flat().contains("Stage Use has a win rate of 10%, lower than the 20% of Design before it."));
    }

    @Test
    void otherUnits_areSaid() throws IOException {
        mapping = MAPPING + "unit = 0.5\n";

        CommandRun run = review();

        assertTrue(run.lines().contains("Amounts in units of EUR 0.5."), run.out());
        assertTrue(run.section("FUNNEL").contains("Design 1 200 20% 40"), run.out());
    }

    @Test
    void aPastDay_leavesOutWhatCannotBePlaced() throws IOException {
        write("deals.csv", HEADER + GOOD + "X,Birch,O,Design,9,,,,\n");

        CommandRun run = review("--as-of", "2026-07-31");

        assertTrue(run.section("FUNNEL").contains("Total 1 100 20"), run.out());
        assertTrue(run.flat().contains("so not counted there: 1. - Namely X."), run.out());
        assertTrue(
                run.flat()
                        .contains(
                                "As of 2026-07-31, carried back from today because no changes are recorded: Stage 1,"),
                run.out());
    }

    @Test
    void aTargetOfZero_hasNoRatio() throws IOException {
        CommandRun run = review("--target", "0");

        assertEquals(0, run.exitCode());
        assertTrue(run.section("FORECAST").contains("Forecast ratio -"), run.out());
    }

    @Test
    void aPeriodWithoutAnyWeekEnd_isReviewedWithoutWeeks() throws IOException {
        CommandRun run = review("--period", "2026-09-11");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("No week of 2026-09-11 is over."), run.out());
    }
}
