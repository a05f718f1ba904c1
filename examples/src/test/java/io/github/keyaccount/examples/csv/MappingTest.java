package io.github.keyaccount.examples.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final List<String> KNOWN = List.of("title", "stage.<n>", "deals.attribute.<name>");

    private static Mapping mapping(List<String> known, String text) {
        return Mapping.read("my.properties", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), known);
    }

    private static String refusal(String text) {
        return assertThrows(UnusableException.class, () -> mapping(KNOWN, text)).getMessage();
    }

    @Test
    void valuesAreFoundByKey_withSpacesInNames() {
        Mapping mapping =
                mapping(KNOWN, "title = 客户 review \ndeals.attribute.sales\\ region = Region Name\n# a comment\n");

        assertEquals("客户 review", mapping.get("title"));
        assertEquals(Map.of("sales region", "Region Name"), mapping.section("deals.attribute"));
    }

    @Test
    void unknownKeys_areRefused_andTheKnownOnesNamed() {
        assertEquals(
                "The mapping my.properties has unknown keys: titel, stage.0. Known keys: title, stage.<n>,"
                        + " deals.attribute.<name>",
                refusal("titel = x\nstage.0 = y\n"));
    }

    @Test
    void aKeyTwice_isRefused() {
        assertEquals("The mapping my.properties has keys twice: title", refusal("title = a\ntitle = b\n"));
    }

    @Test
    void aKeyWithoutValue_isRefused() {
        assertEquals("The mapping my.properties says title = , but expected is a value", refusal("title =\n"));
    }

    @Test
    void aBrokenEscape_isRefused() {
        assertEquals(
                "The mapping my.properties cannot be read: Malformed \\uxxxx encoding.", refusal("title = \\u12\n"));
    }

    @Test
    void numbers_areInTheirOwnOrder() {
        assertEquals(
                List.of(2, 10), mapping(KNOWN, "stage.10 = b\nstage.2 = a\n").numbers("stage"));
    }

    @Test
    void aMissingKey_isNamed() {
        Mapping mapping = mapping(KNOWN, "");

        assertEquals(
                "The mapping my.properties lacks the key title",
                assertThrows(UnusableException.class, () -> mapping.get("title"))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charset = Klingon | charset = Klingon, but expected is the name of an encoding",
                "delimiter = ;; | delimiter = ;;, but expected is one character, or tab",
                "date-format = hello | date-format = hello, but expected is a date pattern such as dd.MM.yyyy",
                "date-format = HH:mm | date-format = HH:mm, but expected is a date pattern such as dd.MM.yyyy",
                "decimal-mark = ; | decimal-mark = ;, but expected is . or ,",
                "grouping-mark = x | grouping-mark = x, but expected is . or , or '",
                "grouping-mark = . | grouping-mark = ., but expected is another mark than the decimal mark"
            },
            quoteCharacter = '"')
    void aFormatThatCannotBe_isRefused(String line, String expected) {
        Mapping mapping = mapping(CsvFormat.KEYS, line);

        assertEquals(
                "The mapping my.properties says " + expected,
                assertThrows(UnusableException.class, () -> CsvFormat.of(mapping))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alias.a.1 = GTXPro | alias.a.1 = GTXPro, but expected is spelling in the file -> what it means",
                "alias.a.1 = ->b | alias.a.1 = ->b, but expected is spelling in the file -> what it means"
            })
    void anAliasWithoutTwoSides_isRefused(String line, String expected) {
        Mapping mapping = mapping(List.of(Aliases.KEY), line);

        assertEquals(
                "The mapping my.properties says " + expected,
                assertThrows(UnusableException.class, () -> new Aliases(mapping))
                        .getMessage());
    }

    @Test
    void oneSpellingWithTwoMeanings_isRefused() {
        Mapping mapping = mapping(List.of(Aliases.KEY), "alias.a.1 = x -> y\nalias.a.2 = x -> z\n");

        assertEquals(
                "The mapping my.properties says alias.a.2 = x -> z, but expected is a spelling that has no other alias",
                assertThrows(UnusableException.class, () -> new Aliases(mapping))
                        .getMessage());
    }
}
