package io.github.keyaccount.examples.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mapping file: keys and values that say how the files of an export are laid out.
 *
 * <p>It is a {@code .properties} file in UTF-8. A key that is not known, or that stands there twice, is refused, so that
 * a slip of the pen never goes unseen. In a known key, {@code <n>} stands for a number from 1 on and {@code <name>} for
 * a name of the user's.
 */
public final class Mapping {
    private static final Map<String, String> PLACEHOLDERS = Map.of("<n>", "[1-9][0-9]*", "<name>", "[^.]+");

    private final String name;
    private final Map<String, String> values;

    private Mapping(String name, Map<String, String> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Reads a mapping.
     *
     * @param name the name under which the user knows it
     * @param bytes its text in UTF-8, which is closed
     * @param knownKeys the keys that it may have
     * @throws UnusableException if it cannot be read, or has another key, a key twice, or a key without a value
     */
    public static Mapping read(String name, InputStream bytes, List<String> knownKeys) {
        List<String> repeated = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (values.put(key.toString(), value.toString().strip()) != null) {
                    repeated.add(key.toString());
                }
                return super.put(key, value);
            }
        };
        try (InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableException("The mapping " + name + " cannot be read: " + e.getMessage(), e);
        }
        Pattern known = Pattern.compile(
                String.join("|", knownKeys.stream().map(Mapping::pattern).toList()));
        List<String> unknown = values.keySet().stream()
                .filter(key -> !known.matcher(key).matches())
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnusableException("The mapping " + name + " has unknown keys: " + String.join(", ", unknown)
                    + ". Known keys: " + String.join(", ", knownKeys));
        }
        if (!repeated.isEmpty()) {
            throw new UnusableException("The mapping " + name + " has keys twice: " + String.join(", ", repeated));
        }
        Mapping mapping = new Mapping(name, values);
        values.forEach((key, value) -> {
            if (value.isEmpty()) {
                throw mapping.wrong(key, "a value");
            }
        });
        return mapping;
    }

    private static String pattern(String knownKey) {
        String pattern = knownKey.replace(".", "\\.");
        for (Map.Entry<String, String> placeholder : PLACEHOLDERS.entrySet()) {
            pattern = pattern.replace(placeholder.getKey(), placeholder.getValue());
        }
        return pattern;
    }

    /** Returns the value of a key, empty if the mapping does not have it. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Returns the value of a key.
     *
     * @throws UnusableException if the mapping does not have it
     */
    public String get(String key) {
        return find(key).orElseThrow(() -> new UnusableException("The mapping " + name + " lacks the key " + key));
    }

    /**
     * Returns the value of a key, read as something else than text.
     *
     * @param key the key
     * @param expected what the value must be, in words
     * @param reading reads the text; an {@code IllegalArgumentException}, {@code ArithmeticException} or
     *     {@code DateTimeException} says that it is something else
     * @throws UnusableException if the value cannot be read
     */
    public <T> Optional<T> find(String key, String expected, Function<String, T> reading) {
        return find(key).map(value -> {
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
                throw wrong(key, expected);
            }
        });
    }

    /** Returns the elements of a comma-separated value, none if the mapping does not have the key. */
    public List<String> list(String key) {
        return find(key).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    /** Returns whether the mapping has a key that begins so. */
    public boolean hasSection(String prefix) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(prefix + "."));
    }

    /** Returns the keys that begin with a prefix and a dot, without these, and their values, as they stand in the file. */
    public Map<String, String> section(String prefix) {
        Map<String, String> section = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix + ".")) {
                section.put(key.substring(prefix.length() + 1), value);
            }
        });
        return section;
    }

    /** Returns the numbers {@code <n>} of the keys {@code prefix.<n>}, in their order. */
    public List<Integer> numbers(String prefix) {
        TreeMap<Integer, String> numbers = new TreeMap<>();
        section(prefix).forEach((key, value) -> {
            if (key.matches("[0-9]{1,9}")) {
                numbers.put(Integer.valueOf(key), value);
            }
        });
        return List.copyOf(numbers.keySet());
    }

    /** Returns the refusal of a value. */
    public UnusableException wrong(String key, String expected) {
        return new UnusableException(
                "The mapping " + name + " says " + key + " = " + get(key) + ", but expected is " + expected);
    }

    /** Returns the name under which the user knows the mapping. */
    public String name() {
        return name;
    }
}
