package io.github.keyaccount.explain;

import static java.util.stream.Collectors.joining;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A reason as data: what a caller should know about a result, and the values that say so.
 *
 * <p>{@code Finding.of(FunnelFinding.STALLED, "O-1", "Design", 120, 90)} reads
 * {@code FunnelFinding.STALLED{opportunity=O-1, stage=Design, days=120, limit=90}}; {@link Texts#of(Finding)} turns it into
 * a sentence. Two findings are equal when their codes and arguments are. An {@code Integer} becomes a {@code Long}, so that
 * equal counts are equal; decimals are compared as given, so {@code 1.0} and {@code 1.00} differ.
 *
 * <p>Immutable and thread-safe.
 */
public final class Finding {
    /** What an argument may be, alone or in a list. */
    private static final List<Class<?>> TYPES = List.of(
            String.class,
            Integer.class,
            Long.class,
            BigDecimal.class,
            Money.class,
            Probability.class,
            LocalDate.class,
            SalesPeriod.class,
            Label.class);

    private final FindingCode code;
    private final Map<String, Object> arguments;

    private Finding(FindingCode code, Map<String, Object> arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    /**
     * Returns a finding.
     *
     * <p>An argument is a {@code String}, {@code Integer}, {@code Long}, {@code BigDecimal}, {@code Money},
     * {@code Probability}, {@code LocalDate}, {@code SalesPeriod} or {@code Label}, or a list of these. Every
     * {@code Integer}, in a list too, is kept as a {@code Long}.
     *
     * @param code the kind of finding
     * @param arguments the values, in the order of {@link FindingCode#arguments()}
     * @return the finding
     * @throws IllegalArgumentException if there are more or fewer arguments than the kind names, an argument is of another
     *     type, the kind names an argument twice, or a number has more than 1,000 digits before or after the decimal point
     */
    public static Finding of(FindingCode code, Object... arguments) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(arguments, "arguments");
        List<String> names = code.arguments();
        Check.argument(
                arguments.length == names.size(),
                names.size() + " 'arguments' of " + code.code() + " " + names,
                arguments.length);
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            named.put(names.get(i), value(names.get(i), arguments[i]));
        }
        Check.argument(named.size() == names.size(), "each name once in the 'arguments' of " + code.code(), names);
        return new Finding(code, Collections.unmodifiableMap(named));
    }

    /** Returns the value as it is kept, a list as a copy, if a finding may carry it and a text can show it. */
    static Object value(String name, Object value) {
        return value instanceof List<?> list
                ? list.stream().map(element -> single(name, element)).toList()
                : single(name, value);
    }

    private static Object single(String name, Object value) {
        Objects.requireNonNull(value, name);
        if (TYPES.stream().noneMatch(type -> type.isInstance(value))) {
            String types = TYPES.stream().map(Class::getSimpleName).collect(joining(", "));
            throw new IllegalArgumentException(Check.message(
                    "'" + name + "' to be one of " + types + ", or a List of these",
                    value.getClass().getName()));
        }
        if (value instanceof BigDecimal number) {
            Check.bounded(number, name);
        }
        return value instanceof Integer count ? Long.valueOf(count) : value;
    }

    /**
     * Returns the kind of finding.
     *
     * @return the code
     */
    public FindingCode code() {
        return code;
    }

    /**
     * Returns how much the finding matters.
     *
     * @return the severity of its kind
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Returns the values that make the finding, by name.
     *
     * @return the arguments in the order of {@link FindingCode#arguments()}, unmodifiable; whole numbers are {@code Long}
     */
    public Map<String, Object> arguments() {
        return arguments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that && code.equals(that.code) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, arguments);
    }

    /**
     * Returns code and arguments, the same in every language.
     *
     * @return the text, such as {@code FunnelFinding.STALLED{opportunity=O-1, stage=Design, days=120, limit=90}}
     */
    @Override
    public String toString() {
        return code.code() + arguments;
    }
}
