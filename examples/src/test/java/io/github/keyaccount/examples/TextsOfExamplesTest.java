package io.github.keyaccount.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.account.AccountVocabulary;
import io.github.keyaccount.examples.allocate.AllocateVocabulary;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.export.DataNote;
import io.github.keyaccount.examples.export.DataWord;
import io.github.keyaccount.examples.portfolio.PortfolioVocabulary;
import io.github.keyaccount.examples.report.ExampleTexts;
import io.github.keyaccount.examples.report.PageNote;
import io.github.keyaccount.examples.review.ReviewVocabulary;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsOfExamplesTest {

    private static Stream<Texts> languages() {
        return Stream.of(ExampleTexts.english(), ExampleTexts.chinese());
    }

    private static List<Label> words() {
        List<Label> words = new ArrayList<>(ReviewVocabulary.words());
        words.addAll(PortfolioVocabulary.words());
        words.addAll(AccountVocabulary.words());
        words.addAll(AllocateVocabulary.words());
        words.addAll(Arrays.asList(DataWord.values()));
        return words;
    }

    private static List<FindingCode> findingCodes() {
        List<FindingCode> codes = new ArrayList<>(ReviewVocabulary.notes());
        codes.addAll(PortfolioVocabulary.notes());
        codes.addAll(AccountVocabulary.notes());
        codes.addAll(AllocateVocabulary.notes());
        codes.addAll(Arrays.asList(CsvExpectation.values()));
        codes.addAll(Arrays.asList(PageNote.values()));
        codes.addAll(Arrays.asList(DataNote.values()));
        return codes;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWord_hasAText(Texts texts) {
        words().forEach(word -> assertTrue(!texts.of(word).isBlank(), word.code()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentence_showsAllItsArguments(Texts texts) {
        for (FindingCode code : findingCodes()) {
            Object[] arguments =
                    code.arguments().stream().map(name -> "<" + name + ">").toArray();
            String text = texts.of(Finding.of(code, arguments));
            code.arguments().forEach(name -> assertTrue(text.contains("<" + name + ">"), code.code() + ": " + text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_en.properties", "texts_zh.properties"})
    void noText_isLeftOver(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(
                new InputStreamReader(KeyAccountCommand.class.getResourceAsStream(file), StandardCharsets.UTF_8));
        Set<String> codes = new TreeSet<>();
        words().forEach(word -> codes.add(word.code()));
        findingCodes().forEach(code -> codes.add(code.code()));

        assertEquals(codes, new TreeSet<>(properties.stringPropertyNames()));
    }
}
