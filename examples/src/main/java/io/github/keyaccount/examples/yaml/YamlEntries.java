package io.github.keyaccount.examples.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Entries of a YAML file, each a key with a value, read by key.
 *
 * <p>Whatever is read remembers its line, so that a value that cannot be used is told with its place. A problem inside a list
 * spoils one element only, so that all problems of a file come to light at once.
 */
public final class YamlEntries {
    private static final Set<String> NOTHING = Set.of("", "~", "null");

    private final int line;
    private final Map<String, Node> values;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<YamlProblem> problems;

    private YamlEntries(int line, Map<String, Node> values, List<YamlProblem> problems) {
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    static YamlEntries whole(Node node, List<YamlProblem> problems) {
        return of(node, "the file", problems);
    }

    private static YamlEntries of(Node node, String what, List<YamlProblem> problems) {
        if (!(node instanceof MappingNode mapping)) {
            throw new YamlProblem(
                    line(node), "Expected " + what + " to have keys with values, but found " + shown(node));
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = scalar(entry.getKeyNode(), "a key");
            if (values.put(key, entry.getValueNode()) != null) {
                throw new YamlProblem(line(entry.getKeyNode()), "Expected '" + key + "' once, but found it again");
            }
        }
        return new YamlEntries(line(node), values, problems);
    }

    /** Makes something of the entries, and refuses those that were not asked for. */
    <T> T made(Function<YamlEntries, T> reading) {
        try {
            T made = reading.apply(this);
            reportUnasked();
            return made;
        } catch (YamlReported reported) {
            reportUnasked();
            throw reported;
        }
    }

    private void reportUnasked() {
        values.forEach((key, value) -> {
            if (!asked.contains(key)) {
                problems.add(new YamlProblem(
                        line(value), "Expected one of " + String.join(", ", asked) + ", but found '" + key + "'"));
            }
        });
    }

    /** Returns the keys that are there, in their order. */
    public Set<String> keys() {
        return values.keySet();
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).filter(node -> !isEmpty(node));
    }

    /** A key without anything behind it, or with a tilde or null, stands for nothing, as one that is not there. */
    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain() && NOTHING.contains(scalar.getValue());
    }

    /** Returns whether something stands behind a key. */
    public boolean has(String key) {
        Node node = values.get(key);
        return node != null && !isEmpty(node);
    }

    /** Returns whether a key holds a list that is not empty. */
    public boolean hasElements(String key) {
        return !elements(key).isEmpty();
    }

    /** Returns what a reading of these entries makes, or reports why it cannot and returns nothing. */
    public <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (YamlProblem problem) {
            problems.add(problem);
            return Optional.empty();
        }
    }

    /** Ends the reading if anything was reported. */
    public void endIfReported() {
        if (!problems.isEmpty()) {
            throw new YamlReported();
        }
    }

    /** Returns what is required of a value that may be missing. */
    public <T> T required(String key, Optional<T> value) {
        return value.orElseThrow(() -> new YamlProblem(line, "Expected '" + key + "', but found none"));
    }

    /** Returns the text of a key. */
    public Optional<String> text(String key) {
        return value(key).map(node -> scalar(node, "'" + key + "'"));
    }

    /** Returns the text of a key that must be there. */
    public String requiredText(String key) {
        return required(key, text(key));
    }

    /** Returns the date of a key. */
    public Optional<LocalDate> date(String key) {
        return parsed(key, "a date such as 2026-09-30", LocalDate::parse);
    }

    /** Returns the date of a key that must be there. */
    public LocalDate requiredDate(String key) {
        return required(key, date(key));
    }

    /** Returns the whole number of a key. */
    public Optional<Integer> wholeNumber(String key) {
        return parsed(key, "a whole number", Integer::valueOf);
    }

    private Optional<BigDecimal> number(String key) {
        return parsed(key, "a number", BigDecimal::new);
    }

    /** Returns the yes or no of a key. */
    public Optional<Boolean> yesOrNo(String key) {
        return parsed(key, "true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** Returns the constant that the word of a key stands for: {@code preferred-supplier} is PREFERRED_SUPPLIER. */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
        return value(key).map(node -> word(node, key, words));
    }

    /** Returns the constant of a key that must be there. */
    public <E extends Enum<E>> E requiredWord(String key, Class<E> words) {
        return required(key, word(key, words));
    }

    /** Returns the constants of a key that holds a list of words, in their order. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> words) {
        return elements(key).stream().map(node -> word(node, key, words)).toList();
    }

    /** Returns the numbers of a key whose entries have words for keys, in their order. */
    public <E extends Enum<E>> Map<E, Integer> wholeNumbers(String key, Class<E> words) {
        Map<E, Integer> numbers = new LinkedHashMap<>();
        entries(key, entries -> {
            for (String word : entries.keys()) {
                E constant = constant(word, words)
                        .orElseThrow(() -> new YamlProblem(
                                entries.line,
                                "Expected '" + key + "' with keys among " + spelt(words) + ", but found " + word));
                numbers.put(constant, entries.required(word, entries.wholeNumber(word)));
            }
            return numbers;
        });
        return numbers;
    }

    /** Returns the whole numbers of a key that has entries of its own, by their keys. */
    public Map<String, Integer> wholeNumbers(String key) {
        return byKey(key, YamlEntries::wholeNumber);
    }

    /** Returns the numbers of a key that has entries of its own, by their keys. */
    public Map<String, BigDecimal> numbers(String key) {
        return byKey(key, YamlEntries::number);
    }

    private <T> Map<String, T> byKey(String key, BiFunction<YamlEntries, String, Optional<T>> reading) {
        return entries(key, entries -> {
                    Map<String, T> values = new LinkedHashMap<>();
                    entries.keys()
                            .forEach(each -> values.put(each, entries.required(each, reading.apply(entries, each))));
                    return values;
                })
                .orElse(Map.of());
    }

    /** Returns the texts of a key that holds a list, in their order. */
    public List<String> texts(String key) {
        return elements(key).stream()
                .map(node -> scalar(node, "each of '" + key + "'"))
                .toList();
    }

    /** Returns what a reading makes of the entries of a key. */
    public <T> Optional<T> entries(String key, Function<YamlEntries, T> reading) {
        return value(key).map(node -> of(node, "'" + key + "'", problems).made(reading));
    }

    /** Returns what a reading makes of each element of a key that holds a list; those that cannot be used are reported. */
    public <T> List<T> list(String key, Function<YamlEntries, T> reading) {
        List<T> list = new ArrayList<>();
        for (Node node : elements(key)) {
            try {
                list.add(of(node, "each of '" + key + "'", problems).made(reading));
            } catch (YamlProblem problem) {
                problems.add(problem);
            }
        }
        return list;
    }

    /** Returns what the library makes of these entries, and reports with their line what it refuses. */
    public <T> T valid(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new YamlProblem(line, String.valueOf(e.getMessage()));
        }
    }

    /** Returns a problem of these entries. */
    public RuntimeException problem(String message) {
        return new YamlProblem(line, message);
    }

    /** Returns what a function makes of the text of a key. */
    public <T> Optional<T> parsed(String key, String expected, Function<String, T> function) {
        return value(key).map(node -> {
            String text = scalar(node, "'" + key + "'");
            try {
                return function.apply(text);
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                throw new YamlProblem(line(node), "Expected '" + key + "' to be " + expected + ", but found " + text);
            }
        });
    }

    private List<Node> elements(String key) {
        return value(key)
                .map(node -> {
                    if (!(node instanceof SequenceNode sequence)) {
                        throw new YamlProblem(
                                line(node), "Expected '" + key + "' to be a list, but found " + shown(node));
                    }
                    return sequence.getValue();
                })
                .orElse(List.of());
    }

    private static <E extends Enum<E>> E word(Node node, String key, Class<E> words) {
        String word = scalar(node, "'" + key + "'");
        return constant(word, words)
                .orElseThrow(() -> new YamlProblem(
                        line(node), "Expected '" + key + "' to be one of " + spelt(words) + ", but found " + word));
    }

    private static <E extends Enum<E>> Optional<E> constant(String word, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> spelt(constant).equals(word))
                .findFirst();
    }

    private static <E extends Enum<E>> String spelt(Class<E> words) {
        return String.join(
                ", ",
                Arrays.stream(words.getEnumConstants()).map(YamlEntries::spelt).toList());
    }

    private static String spelt(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String scalar(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new YamlProblem(line(node), "Expected " + what + " to be a single value, but found " + shown(node));
        }
        // A text may be written on several lines, and is shown on one.
        String text = scalar.getValue().replaceAll("\\s+", " ").strip();
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new YamlProblem(line(node), "Expected " + what + " without control characters, but found one");
        }
        return text;
    }

    private static String shown(Node node) {
        return switch (node.getNodeType()) {
            case SEQUENCE -> "a list";
            case MAPPING -> "keys with values";
            default -> node instanceof ScalarNode scalar ? "'" + scalar.getValue() + "'" : "something else";
        };
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
