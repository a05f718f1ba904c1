package io.github.keyaccount.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static TextTable table() {
        return new TextTable(Texts.english()::format, 2);
    }

    @Test
    void wordsStandLeft_figuresRight_pointsBelowEachOther() {
        TextTable table = table().words("Name", 10).figures("Whole").figures("Part");
        table.row("a", new BigDecimal("1234"), new BigDecimal("0.5")).rule();
        table.row("bc", new BigDecimal("-5"), new BigDecimal("12"));

        assertEquals(
                List.of(
                        "Name  Whole   Part",
                        "------------------",
                        "a     1,234   0.50",
                        "------------------",
                        "bc       -5  12.00"),
                table.lines(100));
    }

    @Test
    void chineseCharacters_takeTwoColumns() {
        TextTable table = table().words("阶段", 10).figures("数量");
        table.row("兴趣", new BigDecimal("5")).row("ab", new BigDecimal("10"));

        assertEquals(List.of("阶段  数量", "----------", "兴趣     5", "ab      10"), table.lines(100));
    }

    @Test
    void decimals_areGivenUp_whereTheTableWouldBeTooWide() {
        TextTable table = table().words("", 10).figures("");
        table.row("sum", new BigDecimal("1234567.89"));

        assertEquals(List.of("sum  1,234,567.89"), table.lines(17));
        assertEquals(List.of("sum  1,234,568"), table.lines(16));
    }

    @Test
    void longWords_areCut() {
        assertEquals("abcdefg...", DisplayWidth.cut("abcdefghijk", 10));
        assertEquals("客户客...", DisplayWidth.cut("客户客户客户", 10));
        assertEquals("abcdefghij", DisplayWidth.cut("abcdefghij", 10));
    }

    @Test
    void row_withAnotherNumberOfCells_isRefused() {
        TextTable table = table().words("", 10);

        assertEquals(
                "Expected 1 cells, but found 2",
                assertThrows(IllegalArgumentException.class, () -> table.row("a", "b"))
                        .getMessage());
    }

    @Test
    void sentences_areWrapped_andNothingIsLost() {
        String english = "word ".repeat(60).strip();
        String chinese = "漏斗内的商机不足，".repeat(20);
        String unbroken = "x".repeat(250);
        for (String text : List.of(english, chinese, unbroken)) {
            StringWriter written = new StringWriter();
            ReportWriter writer = new ReportWriter(new PrintWriter(written, true));
            writer.item(text);
            writer.text(text);
            written.toString().lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= ReportWriter.WIDTH, line));
            assertEquals((text + text).replace(" ", ""), written.toString().replaceAll("[\\s-]", ""));
        }
    }

    @Test
    void wrapping_neverBeginsALineWithAComma() {
        DisplayWidth.wrap("商机，".repeat(50), 20).forEach(line -> assertTrue(!line.startsWith("，"), line));
    }
}
