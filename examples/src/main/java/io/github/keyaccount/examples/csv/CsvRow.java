package io.github.keyaccount.examples.csv;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a file, its cells read by the roles of the mapping and with the aliases applied.
 *
 * <p>A role that the mapping does not give to any column reads as empty, and so does a blank cell. A cell that cannot be
 * read ends the reading of the row by a {@link RowRejectedException}.
 */
public final class CsvRow {
    private static final String ATTRIBUTE = "attribute.";
    private static final BigDecimal NANOSECONDS_PER_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toNanos());

    private final CsvImport source;
    private final String file;
    private final long line;
    private final CSVRecord cells;
    private final List<String> header;
    private final Map<String, Integer> roles;
    /** Blanks of any kind around a text, among them no-break and zero-width ones, which spreadsheets like to leave. */
    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    /** The texts that have been asked for, so that an alias counts once. */
    private final Map<String, Optional<String>> texts = new HashMap<>();

    CsvRow(CsvImport source, String file, long line, CSVRecord cells, List<String> header, Map<String, Integer> roles) {
        this.source = source;
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.header = header;
        this.roles = roles;
    }

    /** Returns the text of a cell, without spaces around it. */
    public Optional<String> text(String role) {
        return text(role, role.startsWith(ATTRIBUTE) ? role.substring(ATTRIBUTE.length()) : role);
    }

    /** Returns the text of a cell, with the aliases of another field than its role. */
    public Optional<String> text(String role, String field) {
        return texts.computeIfAbsent(
                role, key -> raw(role).map(text -> source.aliases().apply(field, text, cell(role))));
    }

    private Aliases.Cell cell(String role) {
        return new Aliases.Cell(file, line, roles.get(role));
    }

    private Optional<String> raw(String role) {
        return Optional.ofNullable(roles.get(role))
                .map(cells::get)
                .map(text -> BLANK_ENDS.matcher(text).replaceAll(""))
                .filter(text -> !text.isEmpty());
    }

    /** Returns the text of a cell that must not be blank. */
    public String required(String role) {
        return text(role).orElseThrow(() -> rejected(role, CsvExpectation.VALUE));
    }

    /** Returns the date of a cell. */
    public Optional<LocalDate> date(String role) {
        CsvFormat format = source.format();
        return parsed(
                role,
                text -> LocalDate.parse(text, format.dates()),
                Finding.of(CsvExpectation.DATE, format.datePattern()));
    }

    /** Returns the amount of a cell, zero or more. */
    public Optional<Money> amount(String role, Currency currency) {
        return parsed(
                role,
                text -> notNegative(money(text, currency), Money.zero(currency)),
                Finding.of(CsvExpectation.AMOUNT, currency.getDefaultFractionDigits()));
    }

    /** Returns the amount of a cell, which may be negative. */
    public Optional<Money> signedAmount(String role, Currency currency) {
        return parsed(
                role,
                text -> money(text, currency),
                Finding.of(CsvExpectation.SIGNED_AMOUNT, currency.getDefaultFractionDigits()));
    }

    private Money money(String text, Currency currency) {
        return Money.ofMajor(number(text), currency);
    }

    private BigDecimal number(String text) {
        return source.format()
                .plainNumber(text)
                .map(BigDecimal::new)
                .orElseThrow(() -> new IllegalArgumentException("no number: " + text));
    }

    private static <T extends Comparable<T>> T notNegative(T value, T zero) {
        if (value.compareTo(zero) < 0) {
            throw new IllegalArgumentException("negative: " + value);
        }
        return value;
    }

    /** Returns the hours of a cell, zero or more, exact to the nanosecond. */
    public Optional<Duration> hours(String role) {
        return parsed(
                role,
                text -> Duration.ofNanos(notNegative(number(text), BigDecimal.ZERO)
                        .multiply(NANOSECONDS_PER_HOUR)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact()),
                Finding.of(CsvExpectation.HOURS));
    }

    /** Returns the whole number of a cell, zero or more. */
    public Optional<Integer> wholeNumber(String role) {
        return parsed(
                role,
                text -> notNegative(number(text), BigDecimal.ZERO).intValueExact(),
                Finding.of(CsvExpectation.WHOLE_NUMBER));
    }

    /** Returns the probability of a cell, written as a fraction or as a percentage. */
    public Optional<Probability> rate(String role) {
        return parsed(role, Probability::parse, Finding.of(CsvExpectation.RATE));
    }

    /** Returns what the word in a cell stands for. */
    public <T> Optional<T> choice(String role, Map<String, T> choices) {
        return text(role).map(text -> {
            T choice = choices.get(text);
            if (choice == null) {
                throw rejected(role, CsvExpectation.ONE_OF, List.copyOf(choices.keySet()));
            }
            return choice;
        });
    }

    private <T> Optional<T> parsed(String role, Function<String, T> reading, Finding expected) {
        return text(role).map(text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                throw rejected(role, expected);
            }
        });
    }

    /** Returns a value that the library makes of the row; rejects the row for what the library refuses. */
    public <T> T valid(String role, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw rejected(role, CsvExpectation.VALID, e.getMessage());
        }
    }

    /** Returns the cells of the roles {@code attribute.<name>} by that name, without blank ones. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String role : roles.keySet()) {
            if (role.startsWith(ATTRIBUTE)) {
                text(role).ifPresent(text -> attributes.put(role.substring(ATTRIBUTE.length()), text));
            }
        }
        return attributes;
    }

    /** Returns the exception that rejects the row for what stands in the column of a role. */
    public RowRejectedException rejected(String role, CsvExpectation expectation, Object... arguments) {
        return rejected(role, Finding.of(expectation, arguments));
    }

    private RowRejectedException rejected(String role, Finding expected) {
        String column = Optional.ofNullable(roles.get(role)).map(header::get).orElse("");
        return new RowRejectedException(
                new RejectedRow(file, line, column, raw(role).orElse(""), expected));
    }

    /** Keeps account of this row as one that cannot be used, found out only after it was read. */
    public void reject(String role, CsvExpectation expectation, Object... arguments) {
        source.reject(rejected(role, expectation, arguments).row());
    }

    /** Returns whether the same row was rejected when another section of the mapping read the file. */
    public boolean isRejectedBy(String section) {
        return source.isRejected(section, file, line);
    }

    void checkCells() {
        if (cells.size() != header.size()) {
            throw new RowRejectedException(new RejectedRow(
                    file,
                    line,
                    "",
                    String.join(", ", cells.toList()),
                    Finding.of(CsvExpectation.CELLS, header.size())));
        }
    }
}
