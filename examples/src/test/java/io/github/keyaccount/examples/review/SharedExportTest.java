package io.github.keyaccount.examples.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import io.github.keyaccount.examples.SharedExport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The review of a real-life export, skipped where it is not there: see {@link SharedExport}.
 *
 * <p>Expected figures were published with the export, the weekly ones come from an independent script over it.
 */
class SharedExportTest {
    private static CommandRun run;

    @BeforeAll
    static void reviewTheExport() {
        Path export = SharedExport.folder();
        run = CommandRun.of(
                "review",
                "--data",
                export.toString(),
                "--mapping",
                "crm-sales-opportunities",
                "--as-of",
                "2017-12-31",
                "--period",
                "2017",
                "--target",
                "12000000",
                "--currency",
                "USD",
                "--weeks",
                "all",
                "--details");
    }

    @Test
    void everyRowCanBeUsed() {
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertTrue(run.section("DATA").contains("- sales_pipeline.csv: rows 8,800."));
    }

    @Test
    void lineEndsAndTheValuesOfLostDeals_areReported() {
        assertTrue(run.flat().contains("a value in the revenue column, which is not read: 2,473."));
        assertTrue(run.flat()
                .contains("Lines end in CRLF, which makes no difference: products.csv, accounts.csv,"
                        + " sales_teams.csv, sales_pipeline.csv."));
    }

    @Test
    void countsByStage() {
        assertTrue(run.section("DATA")
                .contains("- In the stage column: Won 4,238, Engaging 1,589, Lost 2,473, Prospecting 500."));
    }

    @Test
    void openOpportunities_standAtListPrice_andAllOfThemCount() {
        assertTrue(
                run.flat().contains("Counted: All open, since the mapping names no column with expected close dates."));
        assertTrue(run.flat().contains("Open opportunities without an amount, priced at their list price: 2,089."));
        List<String> funnel = run.section("FUNNEL");
        assertTrue(funnel.contains("Prospecting 500 1,073,986 10% 107,398.60"), funnel::toString);
        assertTrue(funnel.contains("Engaging 1,589 3,892,229 30% 1,167,668.70"), funnel::toString);
        assertTrue(funnel.contains("Total 2,089 4,966,215 1,275,067.30"), funnel::toString);
    }

    @Test
    void wonRevenue_byQuarterAndInAll() {
        assertEquals(
                List.of(
                        "2017-Q1 531 1,134,672",
                        "2017-Q2 1,254 3,086,111",
                        "2017-Q3 1,257 2,982,255",
                        "2017-Q4 1,196 2,802,496"),
                run.section("WON BY QUARTER").subList(2, 6));
        assertTrue(run.section("WON BY QUARTER").contains("Total 4,238 10,005,534"));
    }

    /** 10,005,534 + 1,275,067.30 = 11,280,601.30; / 12,000,000 = 94.0 %; 719,398.70 are missing. */
    @Test
    void forecast_againstTheTargetThatTheUserPassed() {
        List<String> forecast = run.section("FORECAST");

        assertTrue(forecast.contains("Forecast 11,280,601.30"), forecast::toString);
        assertTrue(forecast.contains("Forecast ratio 94.0%"), forecast::toString);
        assertTrue(forecast.contains("Gap 719,398.70"), forecast::toString);
    }

    @Test
    void progress_weekByWeekThrough2017_withoutLookAhead() {
        List<String> weeks = run.section("PROGRESS BY WEEK").stream()
                .filter(line -> line.matches("201[67]-.*"))
                .toList();

        assertEquals(53, weeks.size());
        // As of 2016-12-31 weighted 239,005.20, a day later 245,301.
        assertEquals("2017-01-01 0 245,301.00 0 6,295.80 6,295.80 0.05%", weeks.get(0));
        assertTrue(weeks.get(12).startsWith("2017-03-26 968,220 926,025.90 "), weeks.get(12));
        assertTrue(weeks.get(26).startsWith("2017-07-02 4,271,042 1,288,953.30 "), weeks.get(26));
        assertTrue(weeks.get(51).startsWith("2017-12-24 9,705,731 1,270,986.60 "), weeks.get(51));
        assertTrue(weeks.get(52).startsWith("2017-12-31 10,005,534 1,167,668.70 "), weeks.get(52));
    }

    @Test
    void whatCannotBeRewound_isSaid() {
        assertTrue(run.flat()
                .contains("As of 2016-12-31, carried back from today because no changes are recorded: Stage 358, Amount"
                        + " 358, Owner 358."));
        assertTrue(run.flat()
                .contains("As of 2017-12-24, carried back from today because no changes are recorded: Stage 8,297,"
                        + " Amount 8,297, Owner 8,297."));
        assertTrue(run.flat().contains("taken to have stood at Engaging while they were open"));
    }

    @Test
    void opportunitiesWithoutDates_areListedAsNotPlaceable() {
        assertTrue(run.flat()
                .contains("Not placeable in the past, since nothing tells when they began, and so not counted there:"
                        + " 500."));
    }

    @Test
    void otherSpellings_areReadByAlias_andCounted() {
        assertTrue(run.flat().contains("Alias in product: \"GTXPro\" read as \"GTX Pro\", times: 1,480."));
        assertTrue(run.flat().contains("Alias in sector: \"technolgy\" read as \"technology\", times: 12."));
        assertTrue(run.flat().contains("Alias in country: \"Philipines\" read as \"Philippines\", times: 1."));
    }

    @Test
    void gapsAndLookAlikes_areReported_andKept() {
        assertTrue(run.flat().contains("Open opportunities without an account: 1,425."));
        assertTrue(run.flat()
                .contains("Owners without any opportunity: 5 (Carl Lin, Carol Thompson, Elizabeth Anderson, Mei-Mei"
                        + " Johns, Natalya Ivanova)."));
        assertTrue(
                run.flat().contains("Opportunities equal but for their ids: 461 in groups: 109; surplus copies: 352."));
    }
}
