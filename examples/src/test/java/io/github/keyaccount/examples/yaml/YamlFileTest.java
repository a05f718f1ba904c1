package io.github.keyaccount.examples.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.csv.UnusableException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    private enum Colour {
        RED,
        LIGHT_BLUE
    }

    private static void assertUnusable(String message, String text, Function<YamlEntries, ?> reading) {
        UnusableException refusal =
                assertThrows(UnusableException.class, () -> YamlFile.read("my.yaml", text, reading));
        assertEquals("my.yaml cannot be used:\n  " + message, refusal.getMessage());
    }

    @Test
    void values_areReadByKey() {
        String text = """
                # a comment
                name: "A: and more"   # not this
                date: 2026-09-30
                count: 7
                shares: {a: 0.25}
                open: true
                colour: light-blue
                colours: [red, light-blue]
                points: {light-blue: 3, red: 1}
                notes:
                  - one
                  - two
                inner:
                  key: deep
                items:
                  - key: a
                  - key: b
                nothing:
                """;
        List<Object> read = YamlFile.read(
                "my.yaml",
                text,
                file -> List.of(
                        file.requiredText("name"),
                        file.requiredDate("date"),
                        file.wholeNumber("count").orElseThrow(),
                        file.numbers("shares"),
                        file.yesOrNo("open").orElseThrow(),
                        file.requiredWord("colour", Colour.class),
                        file.words("colours", Colour.class),
                        file.wholeNumbers("points", Colour.class),
                        file.texts("notes"),
                        file.entries("inner", inner -> inner.requiredText("key"))
                                .orElseThrow(),
                        file.list("items", item -> item.requiredText("key")),
                        file.text("nothing"),
                        file.text("absent")));
        assertEquals(
                List.of(
                        "A: and more",
                        LocalDate.of(2026, 9, 30),
                        7,
                        Map.of("a", new BigDecimal("0.25")),
                        true,
                        Colour.LIGHT_BLUE,
                        List.of(Colour.RED, Colour.LIGHT_BLUE),
                        Map.of(Colour.LIGHT_BLUE, 3, Colour.RED, 1),
                        List.of("one", "two"),
                        "deep",
                        List.of("a", "b"),
                        Optional.empty(),
                        Optional.empty()),
                read);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "date: soon | Expected 'date' to be a date such as 2026-09-30, but found soon",
                "date: [1] | Expected 'date' to be a single value, but found a list",
                "count: 1.5 | Expected 'count' to be a whole number, but found 1.5",
                "shares: {a: much} | Expected 'a' to be a number, but found much",
                "open: yes | Expected 'open' to be true or false, but found yes",
                "colour: green | Expected 'colour' to be one of red, light-blue, but found green",
                "colour: RED | Expected 'colour' to be one of red, light-blue, but found RED",
                "points: {green: 1} | Expected 'points' with keys among red, light-blue, but found green",
                "points: {red: x} | Expected 'red' to be a whole number, but found x",
                "inner: x | Expected 'inner' to have keys with values, but found 'x'",
                "items: x | Expected 'items' to be a list, but found 'x'",
                "items: {a: b} | Expected 'items' to be a list, but found keys with values",
            })
    void valuesOfAnotherKind_areRefusedWithTheirLine(String line, String message) {
        assertUnusable("line 2: " + message, "# a comment\n" + line, file -> {
            file.date("date");
            file.wholeNumber("count");
            file.numbers("shares");
            file.yesOrNo("open");
            file.word("colour", Colour.class);
            file.wholeNumbers("points", Colour.class);
            file.entries("inner", YamlEntries::keys);
            return file.list("items", YamlEntries::keys);
        });
    }

    @Test
    void problemsOfAllElements_areToldTogether() {
        assertUnusable(
                "line 2: Expected 'name', but found none\n  line 4: Expected one of name, date, but found 'colour'"
                        + "\n  line 5: Expected 'date' to be a date such as 2026-09-30, but found never",
                """
                people:
                  - date: 2026-01-01
                  - name: B
                    colour: red
                  - {name: C, date: never}
                """,
                file -> file.list("people", person -> person.requiredText("name") + person.date("date")));
    }

    @Test
    void onlyTheFirstTwentyProblems_areNamed() {
        UnusableException refusal = assertThrows(
                UnusableException.class,
                () -> YamlFile.read(
                        "my.yaml",
                        "items: [" + "{}, ".repeat(22) + "]",
                        file -> file.list("items", item -> item.requiredText("name"))));
        List<String> lines = refusal.getMessage().lines().toList();
        assertEquals(22, lines.size());
        assertEquals("  and 2 more", lines.get(21));
    }

    @Test
    void keyGivenTwice_isRefused() {
        assertUnusable(
                "line 2: Expected 'name' once, but found it again", "name: A\nname: B", file -> file.text("name"));
    }

    @Test
    void textThatIsNoYaml_isRefused() {
        UnusableException refusal = assertThrows(
                UnusableException.class,
                () -> YamlFile.read("my.yaml", "name: [A\ndate: B", file -> file.text("name")));
        assertTrue(
                refusal.getMessage()
                        .startsWith("my.yaml cannot be used:\n  line 2: This, or something above, is not YAML: "),
                refusal.getMessage());
    }

    @Test
    void emptyFile_isRefused() {
        assertUnusable("line 1: Expected entries, but found nothing", "# nothing", file -> file.text("name"));
    }

    @Test
    void listInsteadOfEntries_isRefused() {
        assertUnusable(
                "line 1: Expected the file to have keys with values, but found a list",
                "- a",
                file -> file.text("name"));
    }

    @Test
    void secondDocument_isRefused() {
        assertUnusable(
                "line 3: Expected one document, but found the beginning of another",
                "name: A\n---\nname: B",
                file -> file.text("name"));
    }

    @Test
    void whatTheLibraryRefuses_isToldWithItsLine() {
        assertUnusable(
                "line 2: Expected more, but found less",
                "inner:\n  key: a",
                file -> file.entries("inner", inner -> {
                    inner.text("key");
                    return inner.valid(() -> {
                        throw new IllegalArgumentException("Expected more, but found less");
                    });
                }));
    }

    @Test
    void tildeAndNull_standForNothing() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.of("~"), List.of()),
                YamlFile.read(
                        "my.yaml",
                        "a: ~\nb: null\nc: \"~\"\nd: ~",
                        file -> List.of(file.text("a"), file.text("b"), file.text("c"), file.texts("d"))));
    }

    @Test
    void textOnSeveralLines_isOneLine_andControlCharactersAreRefused() {
        assertEquals(Optional.of("one two"), YamlFile.read("my.yaml", "a: |\n  one\n  two\n", file -> file.text("a")));
        assertUnusable(
                "line 1: Expected 'a' without control characters, but found one",
                "a: \"x\\ey\"",
                file -> file.text("a"));
    }

    @Test
    void deepNesting_isRefused() {
        UnusableException refusal = assertThrows(
                UnusableException.class,
                () -> YamlFile.read("my.yaml", "a: " + "[".repeat(100_000), file -> file.text("a")));
        assertEquals("my.yaml cannot be used: it is nested too deeply to be read", refusal.getMessage());
    }
}
