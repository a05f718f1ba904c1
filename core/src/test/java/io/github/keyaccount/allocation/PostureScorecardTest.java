package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.allocation.ScorecardMeasure.SALES_GROWTH;
import static io.github.keyaccount.allocation.ScorecardPerspective.CUSTOMERS;
import static io.github.keyaccount.allocation.ScorecardPerspective.FINANCE;
import static io.github.keyaccount.allocation.ScorecardPerspective.PEOPLE;
import static io.github.keyaccount.allocation.ScorecardPerspective.PROCESS;
import static io.github.keyaccount.portfolio.Posture.ATTACK;
import static io.github.keyaccount.portfolio.Posture.DEFEND;
import static io.github.keyaccount.portfolio.Posture.MAINTAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.keyaccount.account.Rating;
import io.github.keyaccount.allocation.PostureScorecard.Row;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.portfolio.Posture;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PostureScorecardTest {
    private static final PostureScorecard STANDARD = PostureScorecard.standard();

    private static String words(Posture posture, ScorecardPerspective perspective) {
        return STANDARD.rows(posture).stream()
                .filter(row -> row.perspective() == perspective)
                .flatMap(row -> row.measures().stream())
                .map(Texts.english()::of)
                .collect(Collectors.joining("; "));
    }

    /** The words of the training texts, and of the readings that fill their blanks. */
    @Test
    void standardScorecard_isThatOfTheTexts() {
        assertEquals("Growth of sales", words(ATTACK, FINANCE));
        assertEquals("New customers won", words(ATTACK, CUSTOMERS));
        assertEquals("First steps of process optimisation", words(ATTACK, PROCESS));
        assertEquals("Development of the sales team", words(ATTACK, PEOPLE));
        assertEquals("Growth of profit; Control of selling cost; Fewer overdue receivables", words(DEFEND, FINANCE));
        assertEquals(
                "Customer retention; Customer satisfaction; Customer loyalty; Finer customer segments",
                words(DEFEND, CUSTOMERS));
        assertEquals("More and more process figures", words(DEFEND, PROCESS));
        assertEquals(
                "Satisfaction of employees; Transfers of employees; Low turnover of employees", words(DEFEND, PEOPLE));
        assertEquals(List.of(), STANDARD.rows(MAINTAIN));
        assertSame(STANDARD, PostureScorecard.standard());
    }

    @Test
    void process_countsLittleInAttack_andMoreInDefence() {
        for (Row row : STANDARD.rows()) {
            Optional<Rating> ofProcess = Optional.of(row.posture() == ATTACK ? Rating.LOW : Rating.HIGH);
            assertEquals(row.perspective() == PROCESS ? ofProcess : Optional.empty(), row.emphasis());
        }
    }

    @Test
    void readings_areTheWordsInBrackets() {
        Set<ScorecardMeasure> readings = EnumSet.noneOf(ScorecardMeasure.class);
        for (ScorecardMeasure measure : ScorecardMeasure.values()) {
            if (measure.isReading()) {
                readings.add(measure);
            }
        }
        assertEquals(
                EnumSet.of(
                        ScorecardMeasure.PROFIT_GROWTH,
                        ScorecardMeasure.FEWER_OVERDUE_RECEIVABLES,
                        ScorecardMeasure.NEW_CUSTOMERS_WON,
                        ScorecardMeasure.CUSTOMER_RETENTION,
                        ScorecardMeasure.CUSTOMER_LOYALTY),
                readings);
    }

    /** Every measure of the vocabulary stands in the standard scorecard once. */
    @Test
    void standardScorecard_usesEveryMeasureOnce() {
        List<Label> used = STANDARD.rows().stream()
                .<Label>flatMap(row -> row.measures().stream())
                .toList();
        assertEquals(ScorecardMeasure.values().length, used.size());
        assertEquals(new HashSet<>(Arrays.asList(ScorecardMeasure.values())), new HashSet<>(used));
    }

    /** A measure of the caller's own. */
    private enum Own implements Label {
        VISITS_KEPT;

        @Override
        public String code() {
            return Label.codeOf(this);
        }
    }

    @Property(tries = 50)
    void rows_areThoseOfThePosture_inTheirOrder(
            @ForAll @Size(max = 12) Set<Posture> postures,
            @ForAll @Size(max = 4) Set<ScorecardPerspective> perspectives) {
        PostureScorecard.Builder builder = PostureScorecard.builder();
        postures.forEach(
                posture -> perspectives.forEach(perspective -> builder.addRow(posture, perspective, Own.VISITS_KEPT)));
        PostureScorecard scorecard = builder.build();
        for (Posture posture : Posture.values()) {
            List<ScorecardPerspective> expected = postures.contains(posture) ? List.copyOf(perspectives) : List.of();
            List<Row> rows = scorecard.rows(posture);
            assertEquals(
                    expected.stream().sorted().toList(),
                    rows.stream().map(Row::perspective).sorted().toList());
            rows.forEach(row ->
                    assertEquals(new Row(posture, row.perspective(), Optional.empty(), List.of(Own.VISITS_KEPT)), row));
        }
    }

    @Test
    void rows_areRefused_whenEmptyOrRepeated() {
        assertRefused(
                "Expected at least one of 'measures' for ATTACK FINANCE, but found 0",
                () -> PostureScorecard.builder().addRow(ATTACK, FINANCE));
        assertRefused(
                "Expected each of 'measures' once for ATTACK FINANCE, but found 1 offender: SALES_GROWTH",
                () -> PostureScorecard.builder().addRow(ATTACK, FINANCE, SALES_GROWTH, SALES_GROWTH));
        assertRefused(
                "Expected one row per posture and perspective in 'rows', but found 1 offender: ATTACK FINANCE",
                () -> STANDARD.withRows(List.of(
                        STANDARD.rows().get(0),
                        STANDARD.rows().get(1),
                        STANDARD.rows().get(0))));
    }

    @Test
    void nulls_areRefusedByName() {
        List<Label> measures = List.of(SALES_GROWTH);
        assertNull("posture", () -> new Row(null, FINANCE, Optional.empty(), measures));
        assertNull("perspective", () -> new Row(ATTACK, null, Optional.empty(), measures));
        assertNull("emphasis", () -> new Row(ATTACK, FINANCE, null, measures));
        assertNull("measures", () -> new Row(ATTACK, FINANCE, Optional.empty(), null));
        assertNull("measures", () -> new Row(ATTACK, FINANCE, Optional.empty(), Collections.singletonList(null)));
        assertNull("posture", () -> STANDARD.rows(null));
        assertNull("measures", () -> PostureScorecard.builder().addRow(ATTACK, FINANCE, (Label) null));
        assertNull("measures", () -> PostureScorecard.builder().addRow(ATTACK, FINANCE, (Label[]) null));
    }

    @Test
    void builder_isItsOwn_afterEachRow() {
        PostureScorecard scorecard = PostureScorecard.builder()
                .addRow(MAINTAIN, FINANCE, SALES_GROWTH)
                .addRow(MAINTAIN, PROCESS, Own.VISITS_KEPT)
                .build();
        assertEquals(2, scorecard.rows(MAINTAIN).size());
    }

    @Test
    void words_areThereInChinese() {
        assertEquals("新客户开发", Texts.chinese().of(ScorecardMeasure.NEW_CUSTOMERS_WON));
        assertEquals("流程", Texts.chinese().of(PROCESS));
        assertEquals("财力", Texts.chinese().of(Resource.MONEY));
    }
}
