package io.github.keyaccount.explain;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every label and every finding of the library has its text in both languages, and the texts use all arguments. */
class TextsCompletenessTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    @Test
    void everyLabelAndFinding_hasItsTextInBothLanguages() throws IOException {
        Map<String, List<String>> codes = codesOfTheLibrary();
        assertTrue(codes.containsKey("Severity.INFO"), "the codes were found");
        assertEquals(List.of(), problems(codes, read("texts_en.properties"), read("texts_zh.properties")));
    }

    @Test
    void missingTexts_areFound() throws IOException {
        assertEquals(
                List.of("en: no text for A.FIRST", "zh: no text for A.SECOND"),
                problems(
                        Map.of("A.FIRST", List.of(), "A.SECOND", List.of()),
                        read(new StringReader("A.SECOND=two\nA.FIRST= ")),
                        read(new StringReader("A.FIRST=一"))));
    }

    @Test
    void strayTexts_areFound() throws IOException {
        assertEquals(
                List.of("zh: a text for A.GONE, which is no code"),
                problems(Map.of(), read(new StringReader("")), read(new StringReader("A.GONE=过"))));
    }

    @Test
    void repeatedTexts_areFound() throws IOException {
        assertEquals(
                List.of("en: two texts for A.FIRST"),
                problems(
                        Map.of("A.FIRST", List.of()),
                        read(new StringReader("A.FIRST=one\nA.FIRST=two")),
                        read(new StringReader("A.FIRST=一"))));
    }

    @Test
    void unknownAndUnusedArguments_areFound() throws IOException {
        assertEquals(
                List.of(
                        "en: the text for A.FIRST has the placeholders [dais, opportunity], the arguments are [days,"
                                + " opportunity]",
                        "zh: the text for A.FIRST has the placeholders [days], the arguments are [days, opportunity]"),
                problems(
                        Map.of("A.FIRST", List.of("opportunity", "days")),
                        read(new StringReader("A.FIRST={opportunity} {dais}")),
                        read(new StringReader("A.FIRST={days} {days}"))));
    }

    @Test
    void codesSharedByTwoEnums_areFound() {
        assertEquals(
                List.of("Severity.INFO"), repeated(Stream.of("Severity.INFO", "Severity.WARNING", "Severity.INFO")));
    }

    @Test
    void codes_areNotSharedByTwoEnums() {
        assertEquals(List.of(), repeated(constantsOfTheLibrary().map(TextsCompletenessTest::codeOf)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR"})
    void everyText_isTheSame_whateverTheDefaultLocale(String tag) {
        Map<String, String> expected = allTexts();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(expected, allTexts());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Loads the files anew, and shows each text in both languages by file and code, numbers for all arguments. */
    private static Map<String, String> allTexts() {
        Map<String, String> all = new TreeMap<>();
        for (String file : List.of("texts_en.properties", "texts_zh.properties")) {
            Texts texts = Texts.load(file);
            constantsOfTheLibrary()
                    .forEach(constant -> all.put(
                            file + " " + codeOf(constant),
                            constant instanceof FindingCode code
                                    ? texts.of(Finding.of(
                                            code, numbers(code.arguments().size())))
                                    : texts.of((Label) constant)));
        }
        return all;
    }

    private static Object[] numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new BigDecimal("-1234.50"))
                .toArray();
    }

    /** The texts of one file, and the codes that it gives twice. */
    private record TextFile(Map<String, String> texts, Set<String> repeated) {}

    private static List<String> problems(Map<String, List<String>> codes, TextFile english, TextFile chinese) {
        List<String> problems = new ArrayList<>();
        addProblems(problems, "en", codes, english);
        addProblems(problems, "zh", codes, chinese);
        return problems;
    }

    private static void addProblems(
            List<String> problems, String language, Map<String, List<String>> codes, TextFile file) {
        for (String code : new TreeSet<>(codes.keySet())) {
            String text = file.texts().getOrDefault(code, "");
            if (text.isBlank()) {
                problems.add(language + ": no text for " + code);
                continue;
            }
            Set<String> placeholders = PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .collect(toCollection(TreeSet::new));
            Set<String> arguments = new TreeSet<>(codes.get(code));
            if (!placeholders.equals(arguments)) {
                problems.add(language + ": the text for " + code + " has the placeholders " + placeholders
                        + ", the arguments are " + arguments);
            }
        }
        for (String code : new TreeSet<>(file.texts().keySet())) {
            if (!codes.containsKey(code)) {
                problems.add(language + ": a text for " + code + ", which is no code");
            }
        }
        file.repeated().forEach(code -> problems.add(language + ": two texts for " + code));
    }

    private static List<String> repeated(Stream<String> codes) {
        Set<String> seen = new TreeSet<>();
        return codes.filter(code -> !seen.add(code)).toList();
    }

    private static Map<String, List<String>> codesOfTheLibrary() {
        return constantsOfTheLibrary()
                .collect(toMap(
                        TextsCompletenessTest::codeOf,
                        constant -> constant instanceof FindingCode finding ? finding.arguments() : List.of(),
                        (one, other) -> one));
    }

    private static String codeOf(Object constant) {
        return constant instanceof FindingCode finding ? finding.code() : ((Label) constant).code();
    }

    /** The constants of all enums of the library, not of its tests, that are labels or kinds of finding. */
    private static Stream<Object> constantsOfTheLibrary() {
        URL mainClasses = Texts.class.getProtectionDomain().getCodeSource().getLocation();
        return new ClassFileImporter()
                .importUrl(mainClasses).stream()
                        .filter(type -> type.isAssignableTo(Label.class) || type.isAssignableTo(FindingCode.class))
                        .map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    private static TextFile read(String resource) throws IOException {
        try (InputStream bytes = Texts.class.getResourceAsStream(resource)) {
            return read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
    }

    private static TextFile read(Reader reader) throws IOException {
        Set<String> repeated = new TreeSet<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object code, Object text) {
                Object before = super.put(code, text);
                if (before != null) {
                    repeated.add((String) code);
                }
                return before;
            }
        };
        properties.load(reader);
        Map<String, String> texts = properties.stringPropertyNames().stream()
                .collect(toMap(code -> code, code -> properties.getProperty(code)));
        return new TextFile(texts, repeated);
    }
}
