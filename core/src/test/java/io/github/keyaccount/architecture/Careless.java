package io.github.keyaccount.architecture;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.text.DecimalFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Calendar;
import java.util.Collections;
import java.util.Currency;
import java.util.Date;
import java.util.Formatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each method and each field does one thing that the library must not do. */
@SuppressWarnings("unused")
final class Careless {
    private int notFinal;
    static final Logger NOT_PRIVATE = LoggerFactory.getLogger("careless");
    private final Logger notStatic = LoggerFactory.getLogger("careless");

    /** Asks the clock. */
    static final class OfTime {
        Object localDate() {
            return LocalDate.now();
        }

        Object localDateOfAClock(Clock clock) {
            return LocalDate.now(clock);
        }

        Object instant() {
            return Instant.now();
        }

        Object yearMonth() {
            return YearMonth.now();
        }

        Object clock() {
            return Clock.systemUTC();
        }

        Object millis() {
            return System.currentTimeMillis();
        }

        Object nanos() {
            return System.nanoTime();
        }

        Object date() {
            return new Date();
        }

        Object calendar() {
            return Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        }

        Object gregorianCalendar() {
            return new GregorianCalendar();
        }

        Object zone() {
            return ZoneId.systemDefault();
        }

        Object timeZone() {
            return TimeZone.getDefault();
        }
    }

    /** Asks for the language or the encoding of the machine. */
    static final class OfPlace {
        Object locale() {
            return Locale.getDefault();
        }

        Object localeOfACategory() {
            return Locale.getDefault(Locale.Category.FORMAT);
        }

        void setLocale() {
            Locale.setDefault(Locale.ROOT);
        }

        Object format() {
            return String.format("%d", 1);
        }

        Object formatted() {
            return "%d".formatted(1);
        }

        Object lowerCase() {
            return "I".toLowerCase();
        }

        Object upperCase() {
            return "i".toUpperCase();
        }

        UnaryOperator<String> lowerCaseByReference() {
            return String::toLowerCase;
        }

        Object formatter() {
            return new Formatter();
        }

        Object formatterOfABuilder() {
            return new Formatter(new StringBuilder());
        }

        Object pattern() {
            return DateTimeFormatter.ofPattern("MMM");
        }

        Object localizedDate() {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        }

        Object decimalFormat() {
            return new DecimalFormat("0.0");
        }

        Object bundle() {
            return ResourceBundle.getBundle("texts", Locale.ROOT);
        }

        Object symbol() {
            return Currency.getInstance("EUR").getSymbol();
        }

        Object displayName() {
            return Currency.getInstance("EUR").getDisplayName();
        }

        Object displayLanguage() {
            return Locale.CHINESE.getDisplayLanguage();
        }

        Object bytes() {
            return "é".getBytes();
        }

        Object stringOfBytes() {
            return new String(new byte[0]);
        }

        Object reader() {
            return new InputStreamReader(new ByteArrayInputStream(new byte[0]));
        }

        Object scanner() {
            return new Scanner("1,5");
        }
    }

    /** Throws dice. */
    static final class OfChance {
        Object random() {
            return new Random();
        }

        Object mathRandom() {
            return Math.random();
        }

        Object threadLocal() {
            return ThreadLocalRandom.current();
        }

        Object splittable() {
            return new SplittableRandom();
        }

        Object generator() {
            return RandomGenerator.getDefault();
        }

        Object generatorByName() {
            return RandomGenerator.of("L64X128MixRandom");
        }

        Object secure() {
            return new java.security.SecureRandom();
        }

        Object uuid() {
            return UUID.randomUUID();
        }

        void shuffle() {
            Collections.shuffle(List.of());
        }
    }

    /** Looks behind the code. */
    static final class OfReflection {
        Object method(Method method) {
            return method.getName();
        }

        Object className() throws ClassNotFoundException {
            return Class.forName("java.lang.String");
        }

        Object methods() {
            return String.class.getDeclaredMethods();
        }

        Object handles() {
            return java.lang.invoke.MethodHandles.lookup();
        }

        Object services() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    /** Prints. */
    static final class OfOutput {
        void out() {
            System.out.println("x");
        }

        void err() {
            System.err.println("x");
        }

        void stackTrace(Exception e) {
            e.printStackTrace();
        }
    }
}
