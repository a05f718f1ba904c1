package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Divides a budget slowly, by trying which rows are at a bound, and by handing out one unit after the other. */
final class SplitOracle {
    private SplitOracle() {}

    /** An exact fraction. */
    record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
        static final Fraction ZERO = of(0);

        static Fraction of(long whole) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        static Fraction of(BigDecimal decimal) {
            return new Fraction(decimal.setScale(18).unscaledValue(), BigInteger.TEN.pow(18));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.numerator.negate(), other.denominator));
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction over(Fraction other) {
            return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }

        long floor() {
            return numerator.divide(denominator).longValueExact();
        }

        @Override
        public int compareTo(Fraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }

    /** What has a weight and bounds. */
    record Row(Fraction weight, long minimum, OptionalLong maximum) {
        Optional<Fraction> most() {
            return weight.compareTo(Fraction.ZERO) == 0
                    ? Optional.of(Fraction.of(minimum))
                    : maximum.stream().mapToObj(Fraction::of).findFirst();
        }
    }

    /** The exact parts: proportional but for the bounds; or what all can take, if that is less than the amount. */
    static List<Fraction> exact(List<Row> rows, long amount) {
        Optional<Fraction> most = Optional.of(Fraction.ZERO);
        for (Row row : rows) {
            most = most.flatMap(sum -> row.most().map(sum::plus));
        }
        if (most.isPresent() && most.get().compareTo(Fraction.of(amount)) <= 0) {
            return rows.stream().map(row -> row.most().orElseThrow()).toList();
        }
        int choices = (int) Math.pow(3, rows.size());
        for (int choice = 0; choice < choices; choice++) {
            Optional<List<Fraction>> parts = tried(rows, Fraction.of(amount), choice);
            if (parts.isPresent()) {
                return parts.get();
            }
        }
        throw new AssertionError("nothing fits " + rows + " and " + amount);
    }

    /** With row i at its minimum, its maximum or between them, by the digit i of the choice in base 3. */
    private static Optional<List<Fraction>> tried(List<Row> rows, Fraction amount, int choice) {
        Fraction left = amount;
        Fraction free = Fraction.ZERO;
        int digits = choice;
        for (Row row : rows) {
            int digit = digits % 3;
            digits /= 3;
            boolean weighs = row.weight().compareTo(Fraction.ZERO) > 0;
            if ((digit == 1 && row.most().isEmpty()) || (digit == 2 && !weighs)) {
                return Optional.empty();
            }
            left = digit == 0 ? left.minus(Fraction.of(row.minimum())) : left;
            left = digit == 1 ? left.minus(row.most().orElseThrow()) : left;
            free = digit == 2 ? free.plus(row.weight()) : free;
        }
        if (free.compareTo(Fraction.ZERO) == 0) {
            return left.compareTo(Fraction.ZERO) == 0 ? flat(rows, choice) : Optional.empty();
        }
        Fraction level = left.over(free);
        List<Fraction> parts = new ArrayList<>();
        digits = choice;
        for (Row row : rows) {
            int digit = digits % 3;
            digits /= 3;
            Fraction part = level.times(row.weight());
            Fraction least = Fraction.of(row.minimum());
            boolean atLeast = part.compareTo(least) >= 0;
            boolean atMost = row.most().isEmpty() || part.compareTo(row.most().get()) <= 0;
            boolean fits = switch (digit) {
                case 0 -> part.compareTo(least) <= 0;
                case 1 ->
                    part.compareTo(row.most().orElseThrow()) >= 0
                            || row.weight().compareTo(Fraction.ZERO) == 0;
                default -> atLeast && atMost;
            };
            if (!fits) {
                return Optional.empty();
            }
            parts.add(
                    switch (digit) {
                        case 0 -> least;
                        case 1 -> row.most().orElseThrow();
                        default -> part;
                    });
        }
        return Optional.of(parts);
    }

    /** All at a bound: some level must be above the maxima reached and below the minima not yet left. */
    private static Optional<List<Fraction>> flat(List<Row> rows, int choice) {
        Fraction lowest = Fraction.ZERO;
        Optional<Fraction> highest = Optional.empty();
        List<Fraction> parts = new ArrayList<>();
        int digits = choice;
        for (Row row : rows) {
            int digit = digits % 3;
            digits /= 3;
            boolean weighs = row.weight().compareTo(Fraction.ZERO) > 0;
            Fraction bound = digit == 1 ? row.most().orElseThrow() : Fraction.of(row.minimum());
            if (weighs && digit == 1 && bound.over(row.weight()).compareTo(lowest) > 0) {
                lowest = bound.over(row.weight());
            }
            if (weighs
                    && digit == 0
                    && (highest.isEmpty() || bound.over(row.weight()).compareTo(highest.get()) < 0)) {
                highest = Optional.of(bound.over(row.weight()));
            }
            parts.add(bound);
        }
        return highest.isEmpty() || lowest.compareTo(highest.get()) <= 0 ? Optional.of(parts) : Optional.empty();
    }

    /** One unit after the other to the row that lost most by rounding down, the earlier one where two lost alike. */
    static List<Long> whole(List<Fraction> exact) {
        List<Long> whole = new ArrayList<>();
        List<Fraction> lost = new ArrayList<>();
        Fraction missing = Fraction.ZERO;
        for (Fraction part : exact) {
            whole.add(part.floor());
            Fraction remainder = part.minus(Fraction.of(part.floor()));
            lost.add(remainder);
            missing = missing.plus(remainder);
        }
        for (long units = missing.floor(); units > 0; units--) {
            int largest = 0;
            for (int i = 1; i < lost.size(); i++) {
                largest = lost.get(i).compareTo(lost.get(largest)) > 0 ? i : largest;
            }
            whole.set(largest, whole.get(largest) + 1);
            lost.set(largest, Fraction.of(-1));
        }
        return whole;
    }

    /** The exact parts of the groups, in the order of the shares: a group without accounts can take nothing. */
    static <G> List<Fraction> groups(List<SplitAccount<G>> accounts, Map<G, Probability> shares, long budget) {
        return exact(groupRows(accounts, shares), budget);
    }

    static <G> List<Row> groupRows(List<SplitAccount<G>> accounts, Map<G, Probability> shares) {
        List<Row> rows = new ArrayList<>();
        shares.forEach((group, share) -> {
            long minimum = 0;
            OptionalLong maximum = OptionalLong.of(0);
            for (SplitAccount<G> account : accounts) {
                if (account.group().equals(Optional.of(group))) {
                    minimum += account.minimum();
                    OptionalLong most =
                            account.weight().signum() == 0 ? OptionalLong.of(account.minimum()) : account.maximum();
                    maximum = maximum.isPresent() && most.isPresent()
                            ? OptionalLong.of(maximum.getAsLong() + most.getAsLong())
                            : OptionalLong.empty();
                }
            }
            rows.add(new Row(Fraction.of(share.toBigDecimal()), minimum, maximum));
        });
        return rows;
    }

    /**
     * A level that makes the exact parts what they are: of several the one nearest to the level without bounds, and above every
     * bound where everybody is full and something is left.
     */
    static Fraction level(List<Row> rows, long amount) {
        List<Fraction> parts = exact(rows, amount);
        if (parts.stream().reduce(Fraction.ZERO, Fraction::plus).compareTo(Fraction.of(amount)) < 0) {
            return new Fraction(BigInteger.TEN.pow(40), BigInteger.ONE);
        }
        Fraction lowest = Fraction.ZERO;
        Optional<Fraction> highest = Optional.empty();
        Fraction weights = Fraction.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean takes = row.most().isEmpty() || row.most().get().compareTo(Fraction.ZERO) > 0;
            weights = takes ? weights.plus(row.weight()) : weights;
            boolean atMost =
                    row.most().isPresent() && parts.get(i).compareTo(row.most().get()) == 0;
            boolean atLeast = parts.get(i).compareTo(Fraction.of(row.minimum())) == 0;
            if (row.weight().compareTo(Fraction.ZERO) == 0 || (atLeast && atMost)) {
                continue;
            }
            Fraction level = parts.get(i).over(row.weight());
            if (!atLeast && level.compareTo(lowest) > 0) {
                lowest = level;
            }
            if (!atMost && (highest.isEmpty() || level.compareTo(highest.get()) < 0)) {
                highest = Optional.of(level);
            }
        }
        Fraction plain =
                weights.compareTo(Fraction.ZERO) > 0 ? Fraction.of(amount).over(weights) : Fraction.of(1);
        Fraction upTo = highest.isPresent() && highest.get().compareTo(plain) < 0 ? highest.get() : plain;
        return upTo.compareTo(lowest) < 0 ? lowest : upTo;
    }

    static <G> Map<AccountId, Long> efforts(List<SplitAccount<G>> accounts, Map<G, Probability> shares, long budget) {
        List<Long> amounts = whole(groups(accounts, shares, budget));
        Map<AccountId, Long> efforts = new LinkedHashMap<>();
        accounts.stream()
                .filter(account -> account.group().isPresent())
                .forEach(account -> efforts.put(account.account(), 0L));
        int index = 0;
        for (G group : shares.keySet()) {
            List<SplitAccount<G>> members = accounts.stream()
                    .filter(account -> account.group().equals(Optional.of(group)))
                    .toList();
            List<Long> parts = whole(exact(
                    members.stream()
                            .map(account ->
                                    new Row(Fraction.of(account.weight()), account.minimum(), account.maximum()))
                            .toList(),
                    amounts.get(index++)));
            for (int i = 0; i < parts.size(); i++) {
                efforts.put(members.get(i).account(), parts.get(i));
            }
        }
        return efforts;
    }
}
