package io.github.keyaccount.explain;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of labels and findings in one language.
 *
 * <p>English and Simplified Chinese are built in; {@link #with(Map)} adds other languages and a caller's own wording. The
 * same finding gives the same text on every machine: neither the default locale nor the locale data of the JDK is asked.
 *
 * <p>In the text of a finding <code>{name}</code> stands for the argument of that name, shown as by
 * {@link #format(Object)}. A brace has no other use.
 *
 * <p>Immutable and thread-safe.
 */
public final class Texts {
    /** An opened brace up to its closing one, or to the end where that is forgotten. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

    private static final int DIGITS_OF_A_GROUP = 3;

    private final Map<String, String> texts;

    private Texts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Loaded when first asked for. */
    private static final class English {
        static final Texts TEXTS = load("texts_en.properties");
    }

    /** Loaded when first asked for. */
    private static final class Chinese {
        static final Texts TEXTS = load("texts_zh.properties");
    }

    /** Returns the texts of a file that lies beside this class. */
    static Texts load(String resource) {
        try (InputStream bytes = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(code -> texts.put(code, properties.getProperty(code)));
            return new Texts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the English texts.
     *
     * @return the texts
     */
    public static Texts english() {
        return English.TEXTS;
    }

    /**
     * Returns the texts in Simplified Chinese.
     *
     * @return the texts
     */
    public static Texts chinese() {
        return Chinese.TEXTS;
    }

    /**
     * Returns the built-in texts for a reader: Chinese if the language of the locale is {@code zh}, whatever its script and
     * region, otherwise English.
     *
     * @param locale the locale of the reader
     * @return the texts
     */
    public static Texts of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("zh") ? chinese() : english();
    }

    /**
     * Returns these texts with others in place of them, or beside them for codes of the caller's own.
     *
     * <p>What the given texts leave out stays as it is here, so {@code Texts.english().with(turkish)} shows English where
     * the Turkish texts have a gap. Lists are joined by the text of {@code Punctuation.LIST_SEPARATOR}.
     *
     * @param texts the texts by code, with placeholders named after the arguments of the finding
     * @return the texts of both, the given ones first
     * @throws IllegalArgumentException if the text of a built-in code has a placeholder that its built-in text has not; the
     *     texts of other codes are checked when they are used
     */
    public Texts with(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts");
        Map<String, String> merged = new HashMap<>(this.texts);
        texts.forEach((code, text) -> {
            Objects.requireNonNull(code, "texts");
            Objects.requireNonNull(text, "texts");
            String builtIn = english().texts.get(code);
            if (builtIn != null) {
                requirePlaceholders(code, text, placeholders(builtIn));
            }
            merged.put(code, text);
        });
        return new Texts(merged);
    }

    /**
     * Returns whether there is a text for a code.
     *
     * @param code the code of a label or a finding
     * @return true if there is
     */
    public boolean has(String code) {
        return texts.containsKey(Objects.requireNonNull(code, "code"));
    }

    /**
     * Returns the text of a label.
     *
     * @param label the label
     * @return the text
     * @throws IllegalArgumentException if there is no text for its code, or the text has a placeholder
     */
    public String of(Label label) {
        Objects.requireNonNull(label, "label");
        return text(label.code(), Set.of());
    }

    /**
     * Returns the text of a finding, its arguments filled in.
     *
     * @param finding the finding
     * @return the text
     * @throws IllegalArgumentException if there is no text for its code or for a label among its arguments, or the text has
     *     a placeholder that is not the name of an argument
     */
    public String of(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        Map<String, String> values = new HashMap<>();
        finding.arguments().forEach((name, value) -> values.put("{" + name + "}", format(value)));
        String text = text(finding.code().code(), values.keySet());
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(placeholder -> Matcher.quoteReplacement(values.get(placeholder.group())));
    }

    private String text(String code, Set<String> placeholders) {
        String text = texts.get(code);
        if (text == null) {
            throw new IllegalArgumentException(Check.message("a text for '" + code + "'", "none"));
        }
        requirePlaceholders(code, text, placeholders);
        return text;
    }

    private static void requirePlaceholders(String code, String text, Set<String> expected) {
        List<String> unknown = PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(placeholder -> !expected.contains(placeholder))
                .toList();
        Check.noOffenders(unknown, "only known placeholders in the text for '" + code + "'");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    /**
     * Returns a value as readers of every language see it, the form in which findings show their arguments.
     *
     * <table>
     * <caption>How values are shown</caption>
     * <tr><th>value</th><th>text</th></tr>
     * <tr><td>number</td><td>{@code 1,234.50}: commas between thousands, a point before the decimals, all decimals kept</td></tr>
     * <tr><td>money</td><td>{@code EUR 1,234.50}</td></tr>
     * <tr><td>probability</td><td>{@code 35%}, with as many decimals as it needs</td></tr>
     * <tr><td>date</td><td>{@code 2026-11-21}</td></tr>
     * <tr><td>period</td><td>its key, {@code 2026-Q3}</td></tr>
     * <tr><td>label</td><td>its text in this language</td></tr>
     * <tr><td>list</td><td>{@code a, b}, in Chinese {@code a、b}</td></tr>
     * <tr><td>string</td><td>as it is</td></tr>
     * </table>
     *
     * @param value the value, of a type that a finding may carry
     * @return the text
     * @throws IllegalArgumentException if the value is of another type, a label without a text, or a number with more than
     *     1,000 digits before or after the decimal point
     */
    public String format(Object value) {
        Object known = Finding.value("value", value);
        if (known instanceof List<?> list) {
            return list.stream().map(this::format).collect(joining(of(Punctuation.LIST_SEPARATOR)));
        }
        if (known instanceof Label label) {
            return of(label);
        }
        if (known instanceof BigDecimal number) {
            return number(number);
        }
        if (known instanceof Long whole) {
            return number(BigDecimal.valueOf(whole));
        }
        if (known instanceof Money money) {
            return money.currency().getCurrencyCode() + " " + number(money.amount());
        }
        if (known instanceof Probability probability) {
            BigDecimal percent = probability.toBigDecimal().movePointRight(2).stripTrailingZeros();
            return percent.toPlainString() + "%";
        }
        return known.toString();
    }

    private static String number(BigDecimal value) {
        String digits = value.abs().toPlainString();
        StringBuilder text = new StringBuilder(digits);
        int point = digits.indexOf('.');
        int firstGroup = (point < 0 ? digits.length() : point) - DIGITS_OF_A_GROUP;
        for (int i = firstGroup; i > 0; i -= DIGITS_OF_A_GROUP) {
            text.insert(i, ',');
        }
        return (value.signum() < 0 ? "-" : "") + text;
    }
}
