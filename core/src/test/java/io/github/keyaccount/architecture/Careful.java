package io.github.keyaccount.architecture;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what the rules allow, close beside what they forbid. */
@SuppressWarnings("unused")
final class Careful {
    private static final Logger LOGGER = LoggerFactory.getLogger(Careful.class);

    private final List<String> names = List.of("a");

    private enum Kind {
        ONE,
        OTHER
    }

    private record Pair(String left, int right) {}

    Object withALocale() {
        return String.format(Locale.ROOT, "%d", 1) + "I".toLowerCase(Locale.ROOT);
    }

    Object withASeed(long seed) {
        return new Random(seed).nextInt();
    }

    Object lambdasSwitchesAndRecords(Kind kind) {
        return switch (kind) {
            case ONE -> names.stream().map(name -> new Pair(name, 1)).toList();
            case OTHER -> Kind.values();
        };
    }

    Object currencyAndResource() {
        return Currency.getInstance("EUR").getCurrencyCode() + Careful.class.getResource("x");
    }
}
