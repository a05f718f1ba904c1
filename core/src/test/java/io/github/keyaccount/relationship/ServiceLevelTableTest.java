package io.github.keyaccount.relationship;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.relationship.CustomerNumber.FEW;
import static io.github.keyaccount.relationship.CustomerNumber.MANY;
import static io.github.keyaccount.relationship.CustomerNumber.MEDIUM;
import static io.github.keyaccount.relationship.MarginBand.HIGH;
import static io.github.keyaccount.relationship.MarginBand.LOW;
import static io.github.keyaccount.relationship.ServiceLevel.ACCOUNTABLE;
import static io.github.keyaccount.relationship.ServiceLevel.BASIC;
import static io.github.keyaccount.relationship.ServiceLevel.PARTNERSHIP;
import static io.github.keyaccount.relationship.ServiceLevel.PROACTIVE;
import static io.github.keyaccount.relationship.ServiceLevel.REACTIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLevelTableTest {
    private static final ServiceLevelTable STANDARD = ServiceLevelTable.standard();

    // Laws

    @Property(tries = 100)
    void replacedCell_isTheOnlyOneThatDiffers(
            @ForAll CustomerNumber number, @ForAll MarginBand margin, @ForAll @NotEmpty Set<ServiceLevel> levels) {
        ServiceLevelTable table = STANDARD.with(number, margin, levels);
        for (CustomerNumber otherNumber : CustomerNumber.values()) {
            for (MarginBand otherMargin : MarginBand.values()) {
                boolean replaced = otherNumber == number && otherMargin == margin;
                assertEquals(
                        replaced ? levels : STANDARD.levels(otherNumber, otherMargin),
                        table.levels(otherNumber, otherMargin));
            }
        }
        assertEquals(levels.stream().sorted().toList(), List.copyOf(table.levels(number, margin)));
        assertEquals(STANDARD, table.with(number, margin, STANDARD.levels(number, margin)));
        assertEquals(table, ServiceLevelTable.of(table.levels()));
        assertEquals(table.hashCode(), ServiceLevelTable.of(table.levels()).hashCode());
    }

    // Cases

    /** The table of the domain, by hand. */
    @ParameterizedTest
    @CsvSource({
        "MANY,   [ACCOUNTABLE], [REACTIVE],    BASIC+REACTIVE",
        "MEDIUM, [PROACTIVE],   [ACCOUNTABLE], [REACTIVE]",
        "FEW,    [PARTNERSHIP], [PROACTIVE],   [ACCOUNTABLE]"
    })
    void standardTable_isThatOfTheSource(CustomerNumber number, String high, String medium, String low) {
        assertEquals(high, ServiceLevelTable.standard().levels(number, HIGH).toString());
        assertEquals(medium, STANDARD.levels(number, MarginBand.MEDIUM).toString());
        assertEquals(
                low.replace("BASIC+REACTIVE", "[BASIC, REACTIVE]"),
                STANDARD.levels(number, LOW).toString());
    }

    @Test
    void levels_areFive_eachWithWhatTheSellerDoes() {
        assertEquals(
                """
                Basic / 基本型: Sells, and no more / 只销售产品
                Reactive / 被动型: Sells, and invites the customer to call / 销售产品，并请客户随时来电
                Accountable / 负责型: Calls after the sale to ask whether it meets expectations / 售后致电客户，询问是否符合期望
                Proactive / 能动型: Calls from time to time about improved uses or new products / 不时致电客户，介绍改进的用法或新产品
                Partnership / 伙伴型: Works continuously with the customer to find ways of better performance / 与客户持续合作，寻求更好绩效的途径
                """.lines().toList(),
                Arrays.stream(ServiceLevel.values())
                        .map(level -> both(level) + ": " + both(level.practice()))
                        .toList());
        assertEquals(5, ServicePractice.values().length);
    }

    @Test
    void bands_haveTheirTexts() {
        assertEquals(
                List.of("Many customers / 客户数量多", "A medium number of customers / 客户数量中等", "Few customers / 客户数量少"),
                Arrays.stream(CustomerNumber.values())
                        .map(ServiceLevelTableTest::both)
                        .toList());
        assertEquals(
                List.of("High margin / 利润高", "Medium margin / 利润中等", "Low margin / 利润低"),
                Arrays.stream(MarginBand.values())
                        .map(ServiceLevelTableTest::both)
                        .toList());
        assertEquals(
                List.of("ServiceLevel.BASIC", "ServicePractice.SELL_ONLY", "CustomerNumber.FEW", "MarginBand.LOW"),
                List.of(BASIC.code(), ServicePractice.SELL_ONLY.code(), FEW.code(), LOW.code()));
    }

    private static String both(Label label) {
        return Texts.english().of(label) + " / " + Texts.chinese().of(label);
    }

    @Test
    void table_isRefused_withEmptyCells_eachByName() {
        assertRefused(
                "Expected at least one of 'levels' in every cell, but found 7 offenders: MANY customers with MEDIUM margin,"
                        + " MANY customers with LOW margin, MEDIUM customers with HIGH margin, MEDIUM customers with MEDIUM"
                        + " margin, MEDIUM customers with LOW margin, FEW customers with MEDIUM margin, FEW customers with"
                        + " LOW margin",
                () -> ServiceLevelTable.of(Map.of(
                        FEW, Map.of(HIGH, Set.of(PARTNERSHIP)),
                        MANY, Map.of(HIGH, Set.of(ACCOUNTABLE), LOW, Set.of()))));
        assertRefused(
                "Expected at least one of 'levels' in every cell, but found 1 offender: FEW customers with LOW margin",
                () -> STANDARD.with(FEW, LOW, Set.of()));
    }

    @Test
    void table_staysAsItIs() {
        Map<MarginBand, Set<ServiceLevel>> row = new EnumMap<>(STANDARD.levels().get(MEDIUM));
        Map<CustomerNumber, Map<MarginBand, Set<ServiceLevel>>> given = new EnumMap<>(STANDARD.levels());
        given.put(MEDIUM, row);
        ServiceLevelTable table = ServiceLevelTable.of(given);
        row.put(HIGH, Set.of(BASIC));
        given.put(FEW, row);
        assertEquals(STANDARD, table);
        assertThrows(UnsupportedOperationException.class, () -> table.levels().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> table.levels().get(MANY).clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> table.levels(MANY, LOW).clear());
    }

    @Test
    void tables_areEqual_whenTheirCellsAre() {
        ServiceLevelTable other = STANDARD.with(MANY, LOW, Set.of(BASIC));
        assertNotEquals(STANDARD, other);
        assertNotEquals(STANDARD.hashCode(), other.hashCode());
        assertEquals(STANDARD, other.with(MANY, LOW, Set.of(REACTIVE, BASIC)));
        assertNotEquals(STANDARD, new Object());
    }

    @Test
    void text_showsTheTable() {
        assertEquals(
                "ServiceLevelTable{MANY={HIGH=[ACCOUNTABLE], MEDIUM=[REACTIVE], LOW=[BASIC, REACTIVE]},"
                        + " MEDIUM={HIGH=[PROACTIVE], MEDIUM=[ACCOUNTABLE], LOW=[REACTIVE]},"
                        + " FEW={HIGH=[PARTNERSHIP], MEDIUM=[PROACTIVE], LOW=[ACCOUNTABLE]}}",
                STANDARD.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("levels", () -> ServiceLevelTable.of(null));
        assertNull("levels", () -> ServiceLevelTable.of(Collections.singletonMap(null, Map.of())));
        assertNull("levels", () -> ServiceLevelTable.of(Collections.singletonMap(FEW, null)));
        assertNull(
                "levels", () -> ServiceLevelTable.of(Map.of(FEW, Collections.singletonMap(null, Set.of(PROACTIVE)))));
        assertNull("levels", () -> ServiceLevelTable.of(Map.of(FEW, Collections.singletonMap(LOW, null))));
        assertNull("levels", () -> ServiceLevelTable.of(Map.of(FEW, Map.of(LOW, Collections.singleton(null)))));
        assertNull("number", () -> STANDARD.with(null, LOW, Set.of(BASIC)));
        assertNull("margin", () -> STANDARD.with(FEW, null, Set.of(BASIC)));
        assertNull("levels", () -> STANDARD.with(FEW, LOW, null));
        assertNull("number", () -> STANDARD.levels(null, LOW));
        assertNull("margin", () -> STANDARD.levels(FEW, null));
    }
}
