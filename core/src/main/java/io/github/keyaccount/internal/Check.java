package io.github.keyaccount.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Checks of arguments. Every message reads: expected, which argument, what was found. It stays on one line and hides
 * nothing: characters that cannot be seen are written by their code, such as &#92;u000A.
 */
public final class Check {
    /** The most digits that an exact number may have before, and as many after, the decimal point. */
    public static final int MOST_DIGITS = 1000;

    private static final int MOST_OFFENDERS_NAMED = 20;

    /** Letters and symbols by their category, but drawn as nothing: the Hangul fillers and the empty Braille cell. */
    private static final String DRAWN_AS_NOTHING = "\u115F\u1160\u2800\u3164\uFFA0";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Check() {}

    /**
     * Refuses an argument that does not hold what it must.
     *
     * @param holds whether the argument is as expected
     * @param expected what is expected, naming the argument: {@code 0 <= 'probability' <= 1}
     * @param found the value found
     * @throws IllegalArgumentException if the argument is not as expected
     */
    public static void argument(boolean holds, String expected, Object found) {
        if (!holds) {
            throw refusal(expected, found);
        }
    }

    /**
     * Returns the refusal of an argument, for checks so frequent that their texts must not be put together in vain.
     *
     * @param expected what is expected, naming the argument
     * @param found the value found
     * @return the exception to throw
     */
    public static IllegalArgumentException refusal(String expected, Object found) {
        return new IllegalArgumentException(message(expected, found));
    }

    /**
     * Returns a decimal number that is short enough to be calculated with and written out. {@code 1E+1000000000} is a few
     * bytes of data, and fills the memory as soon as it is added to 1.
     *
     * @param number the number
     * @param name the name of the argument
     * @return the number
     * @throws IllegalArgumentException if it has more than {@link #MOST_DIGITS} digits before or after the decimal point,
     *     zeros included
     */
    public static BigDecimal bounded(BigDecimal number, String name) {
        Objects.requireNonNull(number, name);
        if (digitsBefore(number) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw refusal(
                    "'" + name + "' with at most " + MOST_DIGITS + " digits before and after the decimal point",
                    digits(number));
        }
        return number;
    }

    /**
     * Returns whether a decimal number has few enough digits, needless zeros after the decimal point not counted.
     *
     * @param number the number
     * @param most the most digits before, and as many after, the decimal point
     * @return true if it has no more
     */
    public static boolean hasAtMostDigits(BigDecimal number, int most) {
        // Zeros are taken away only where that cannot overflow the scale.
        return number.signum() == 0
                || (digitsBefore(number) <= most && number.stripTrailingZeros().scale() <= most);
    }

    /**
     * Returns how many digits a decimal number has, for a refusal.
     *
     * @param number the number
     * @return the text, such as {@code 3 before and 2 after it}
     */
    public static String digits(BigDecimal number) {
        return digitsBefore(number) + " before and " + Math.max(0, number.scale()) + " after it";
    }

    private static long digitsBefore(BigDecimal number) {
        return Math.max(0L, (long) number.precision() - number.scale());
    }

    /**
     * Refuses weights that cannot be weighed with, and returns them without needless zeros, so that equal weights make equal
     * values however they were written.
     *
     * @param weights the weights
     * @param name the name of the argument
     * @param <K> the type of what is weighed
     * @return the weights in their order
     * @throws IllegalArgumentException if a weight is negative or has more than {@link #MOST_DIGITS} digits before or after the
     *     decimal point, or none is above zero
     */
    public static <K> Map<K, BigDecimal> weights(Map<K, BigDecimal> weights, String name) {
        Map<K, BigDecimal> checked = new LinkedHashMap<>();
        weights.forEach((weighed, weight) -> checked.put(weighed, withoutNeedlessZeros(bounded(weight, name))));
        List<String> negative = checked.entrySet().stream()
                .filter(entry -> entry.getValue().signum() < 0)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        noOffenders(negative, "all '" + name + "' >= 0");
        argument(checked.values().stream().anyMatch(weight -> weight.signum() > 0), "the sum of '" + name + "' > 0", 0);
        return checked;
    }

    /**
     * Refuses shares that do not make up a whole.
     *
     * @param shares the shares
     * @param name the name of the argument
     * @throws IllegalArgumentException if the shares do not sum to exactly 1
     */
    public static void whole(Collection<BigDecimal> shares, String name) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        argument(sum.compareTo(BigDecimal.ONE) == 0, "shares in '" + name + "' that sum to 1", sum);
    }

    /**
     * Refuses what leaves out constants of an enum, and names those.
     *
     * @param type the enum
     * @param given the constants that are there
     * @param expected what is expected, naming the argument
     * @param <E> the enum
     * @throws IllegalArgumentException if a constant is not there
     */
    public static <E extends Enum<E>> void complete(Class<E> type, Collection<E> given, String expected) {
        Set<E> missing = EnumSet.allOf(type);
        missing.removeAll(given);
        noOffenders(List.copyOf(missing), expected);
    }

    /**
     * Returns a decimal number without needless zeros, so that equal numbers make equal values however they were written.
     *
     * @param number the number, of few enough digits to be written out
     * @return the number with as many decimals as it needs, and no exponent
     */
    public static BigDecimal withoutNeedlessZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Refuses an argument with several offenders at once: the first twenty are named and all are counted.
     *
     * @param offenders what offends, empty when all is well
     * @param expected what is expected, naming the argument
     * @throws IllegalArgumentException if there is an offender
     */
    public static void noOffenders(List<?> offenders, String expected) {
        if (!offenders.isEmpty()) {
            throw refusal(expected, offenders(offenders));
        }
    }

    /**
     * Adds what is to be said of offenders to the messages of a refusal that names several kinds of them at once. It says
     * nothing when there are none.
     *
     * @param messages the messages so far, which grow by one if there is an offender
     * @param offenders what offends, empty when all is well
     * @param expected what is expected, naming the argument
     */
    public static void addMessage(List<String> messages, List<?> offenders, String expected) {
        if (!offenders.isEmpty()) {
            messages.add(message(expected, offenders(offenders)));
        }
    }

    /**
     * Returns what occurs more than once in a list.
     *
     * @param elements the elements
     * @param <T> the type of the elements
     * @return the repeated ones, each once, in the order in which they are first repeated
     */
    public static <T> List<T> repeated(List<T> elements) {
        Set<T> seen = new HashSet<>();
        return elements.stream()
                .filter(element -> !seen.add(element))
                .distinct()
                .toList();
    }

    /**
     * Refuses a text that is empty or looks so.
     *
     * @param text the text
     * @param what what the text is, naming the argument: {@code 'name' of a stage}
     * @throws IllegalArgumentException if the text holds nothing but spaces and other characters that cannot be seen
     */
    public static void notBlank(String text, String what) {
        if (isBlank(text)) {
            throw refusal("a non-blank " + what, "'" + text + "'");
        }
    }

    /**
     * Refuses a text that cannot stand for something within a line: one that is empty or looks so, or that holds a
     * control character.
     *
     * @param text the text
     * @param what what the text is, naming the argument: {@code 'name' of a stage}
     * @throws IllegalArgumentException if the text looks blank, or holds a line break or another control character
     */
    public static void identifier(String text, String what) {
        notBlank(text, what);
        if (hasControl(text)) {
            throw refusal("a " + what + " without control characters", "'" + text + "'");
        }
    }

    /**
     * Returns whether a text can stand for something within a line.
     *
     * @param text the text
     * @return true unless it looks blank, or holds a line break or another control character
     */
    public static boolean isIdentifier(String text) {
        return !isBlank(text) && !hasControl(text);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Check::isControl);
    }

    /**
     * Refuses a text that would look the same without its first or its last character.
     *
     * @param text the text, not blank
     * @param what what the text is, naming the argument: {@code 'name' of a stage}
     * @throws IllegalArgumentException if the text begins or ends with a space or another character that cannot be seen
     */
    public static void trimmed(String text, String what) {
        if (isUnseen(text.codePointAt(0)) || isUnseen(text.codePointBefore(text.length()))) {
            throw refusal("a " + what + " without spaces around it", "'" + text + "'");
        }
    }

    /**
     * Returns whether a text can be a name, for checks whose message must not show it, as it may be that of a person.
     *
     * @param text the text
     * @return true if it does not look blank, and has no control characters and no spaces around it
     */
    public static boolean isName(String text) {
        return !isBlank(text)
                && text.chars().noneMatch(Check::isControl)
                && !isUnseen(text.codePointAt(0))
                && !isUnseen(text.codePointBefore(text.length()));
    }

    /**
     * Returns whether a text is empty or looks so.
     *
     * @param text the text
     * @return true if it holds nothing but spaces of any kind, control characters and others that cannot be seen
     */
    public static boolean isBlank(String text) {
        int position = 0;
        while (position < text.length() && isUnseen(text.codePointAt(position))) {
            position += Character.charCount(text.codePointAt(position));
        }
        return position == text.length();
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }

    private static boolean isUnseen(int character) {
        return Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || DRAWN_AS_NOTHING.indexOf(character) >= 0;
    }

    /** Writes out what cannot be seen, but for the common space; half a pair of surrogates is no character either. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character != ' ' && (isUnseen(character) || Character.getType(character) == Character.SURROGATE)) {
                for (char unit : Character.toChars(character)) {
                    escaped.append("\\u").append(HEX.toHexDigits(unit));
                }
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /**
     * Returns the text of a refusal.
     *
     * @param expected what was expected, naming the argument
     * @param found what was found instead
     * @return the message, on one line
     */
    public static String message(String expected, Object found) {
        return escaped("Expected " + expected + ", but found " + found);
    }

    /**
     * Returns a list of offenders as text: the count, and the first twenty by name.
     *
     * @param offenders the offenders, at least one
     * @return the text, such as {@code 2 offenders: }
     */
    public static String offenders(List<?> offenders) {
        StringBuilder text = new StringBuilder();
        text.append(offenders.size()).append(offenders.size() == 1 ? " offender: " : " offenders: ");
        int named = Math.min(offenders.size(), MOST_OFFENDERS_NAMED);
        for (int i = 0; i < named; i++) {
            text.append(i == 0 ? "" : ", ").append(offenders.get(i));
        }
        if (named < offenders.size()) {
            text.append(", and ").append(offenders.size() - named).append(" more");
        }
        return text.toString();
    }
}
