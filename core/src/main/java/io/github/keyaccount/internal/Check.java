package io.github.keyaccount.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Checks of arguments. Every message reads: expected, which argument, what was found. */
public final class Check {
    /** The most digits that an exact number may have before, and as many after, the decimal point. */
    public static final int MOST_DIGITS = 1000;

    private static final int MOST_OFFENDERS_NAMED = 20;

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
        long before = Math.max(0L, (long) number.precision() - number.scale());
        long after = Math.max(0L, number.scale());
        if (before > MOST_DIGITS || after > MOST_DIGITS) {
            throw refusal(
                    "'" + name + "' with at most " + MOST_DIGITS + " digits before and after the decimal point",
                    before + " before and " + after + " after it");
        }
        return number;
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
     * Returns the text of a refusal.
     *
     * @param expected what was expected, naming the argument
     * @param found what was found instead
     * @return the message
     */
    public static String message(String expected, Object found) {
        return "Expected " + expected + ", but found " + found;
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
