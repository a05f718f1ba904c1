package io.github.keyaccount.examples.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How values are written in the files of an export.
 *
 * @param charset the encoding
 * @param delimiter what stands between two cells
 * @param datePattern the pattern of dates, such as {@code yyyy-MM-dd}
 * @param decimalMark what stands before decimals
 * @param groupingMark what may stand between thousands
 */
public record CsvFormat(
        Charset charset, char delimiter, String datePattern, char decimalMark, Optional<Character> groupingMark) {

    /** The keys of a mapping that are read here. */
    public static final List<String> KEYS =
            List.of("charset", "delimiter", "date-format", "decimal-mark", "grouping-mark");

    /**
     * Returns the format that a mapping states; without any of the keys UTF-8, commas, ISO dates and decimal points.
     *
     * @throws UnusableException if a value cannot be used
     */
    public static CsvFormat of(Mapping mapping) {
        CsvFormat format = new CsvFormat(
                mapping.find("charset", "the name of an encoding", Charset::forName)
                        .orElse(StandardCharsets.UTF_8),
                mapping.find("delimiter", "one character, or tab", CsvFormat::delimiter)
                        .orElse(','),
                mapping.find("date-format", "a date pattern such as dd.MM.yyyy", CsvFormat::checkedPattern)
                        .orElse("yyyy-MM-dd"),
                mapping.find("decimal-mark", ". or ,", text -> mark(text, ".,")).orElse('.'),
                mapping.find("grouping-mark", ". or , or '", text -> mark(text, ".,'")));
        if (format.groupingMark().equals(Optional.of(format.decimalMark()))) {
            throw mapping.wrong("grouping-mark", "another mark than the decimal mark");
        }
        return format;
    }

    private static char delimiter(String text) {
        return text.equals("tab") ? '\t' : single(text);
    }

    private static char mark(String text, String allowed) {
        char mark = single(text);
        if (allowed.indexOf(mark) < 0) {
            throw new IllegalArgumentException(text);
        }
        return mark;
    }

    private static char single(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private static String checkedPattern(String pattern) {
        LocalDate day = LocalDate.of(2026, 9, 13);
        if (!LocalDate.parse(formatter(pattern).format(day), formatter(pattern)).equals(day)) {
            throw new IllegalArgumentException(pattern);
        }
        return pattern;
    }

    /** Years are written yyyy by most people; the JDK reads them strictly only as uuuu. */
    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    DateTimeFormatter dates() {
        return formatter(datePattern);
    }

    /** Returns a number as Java reads it; empty if the text is not one. */
    Optional<String> plainNumber(String text) {
        String decimal = Pattern.quote(String.valueOf(decimalMark));
        String grouping =
                groupingMark.map(mark -> Pattern.quote(mark.toString())).orElse("");
        String grouped = grouping.isEmpty() ? "" : "|[0-9]{1,3}(" + grouping + "[0-9]{3})+";
        if (!text.matches("-?([0-9]+" + grouped + ")(" + decimal + "[0-9]+)?")) {
            return Optional.empty();
        }
        return Optional.of(
                text.replaceAll(grouping.isEmpty() ? "(?!)" : grouping, "").replace(decimalMark, '.'));
    }
}
