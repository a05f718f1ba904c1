package io.github.keyaccount.examples.report;

import io.github.keyaccount.explain.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The texts of the library with those of the examples: how a program adds words and sentences of its own. */
public final class ExampleTexts {
    private ExampleTexts() {}

    /** Returns the English texts. */
    public static Texts english() {
        return Texts.english().with(load("texts_en.properties"));
    }

    /** Returns the texts in Simplified Chinese. */
    public static Texts chinese() {
        return Texts.chinese().with(load("texts_zh.properties"));
    }

    /** Returns the texts of a language by its code, {@code en} or {@code zh}; empty for any other. */
    public static Optional<Texts> of(String language) {
        return switch (language) {
            case "en" -> Optional.of(english());
            case "zh" -> Optional.of(chinese());
            default -> Optional.empty();
        };
    }

    private static Map<String, String> load(String file) {
        Properties properties = new Properties();
        String resource = "/io/github/keyaccount/examples/" + file;
        try (Reader text =
                new InputStreamReader(ExampleTexts.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(code -> texts.put(code, properties.getProperty(code)));
        return texts;
    }
}
