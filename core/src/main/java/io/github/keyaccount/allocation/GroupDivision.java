package io.github.keyaccount.allocation;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much a group got, and how it was divided among its accounts.
 *
 * @param effort what the group got
 * @param standing below zero if its minima raised it, above zero if its maxima held it down, otherwise zero
 * @param level the level to which the accounts of the group were filled
 * @param scale the decimals of the weights, which the level counts in units of the last one
 * @param <G> the type of the groups
 */
record GroupDivision<G>(GroupEffort<G> effort, int standing, WaterLevel level, int scale) {

    /** Returns the division of each group, in the order of the shares, and enters the units of every account. */
    static <G> Map<G, GroupDivision<G>> divide(
            SplitAccount<G>[] accounts, Map<G, Probability> shares, long budget, long[] units) {
        List<Members<G>> members = members(accounts, shares);
        WaterLevel.Rows rows = new WaterLevel.Rows(
                members.stream()
                        .map(group -> BigInteger.valueOf(group.share.billionths()))
                        .toArray(BigInteger[]::new),
                members.stream().mapToLong(group -> group.rows.least()).toArray(),
                members.stream().mapToLong(group -> group.rows.most()).toArray());
        WaterLevel level = WaterLevel.of(rows, budget);
        long[] parts = level.wholeParts(rows);
        Map<G, GroupDivision<G>> divisions = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            divisions.put(
                    members.get(i).group, members.get(i).divide(budget, parts[i], level.standing(rows, i), units));
        }
        return Collections.unmodifiableMap(divisions);
    }

    private static <G> List<Members<G>> members(SplitAccount<G>[] accounts, Map<G, Probability> shares) {
        Map<G, IntStream.Builder> positions = new LinkedHashMap<>();
        shares.keySet().forEach(group -> positions.put(group, IntStream.builder()));
        for (int i = 0; i < accounts.length; i++) {
            int position = i;
            accounts[i]
                    .group()
                    .ifPresent(group ->
                            Objects.requireNonNull(positions.get(group)).add(position));
        }
        List<Members<G>> members = new ArrayList<>();
        shares.forEach((group, share) -> members.add(new Members<>(
                group,
                share,
                accounts,
                Objects.requireNonNull(positions.get(group)).build().toArray())));
        return members;
    }

    /** The accounts of a group: their positions in the input, and the rows for the division. */
    private static final class Members<G> {
        private final G group;
        private final Probability share;
        private final int[] positions;
        private final int scale;
        private final WaterLevel.Rows rows;

        Members(G group, Probability share, SplitAccount<G>[] accounts, int[] positions) {
            this.group = group;
            this.share = share;
            this.positions = positions;
            this.scale = Arrays.stream(positions)
                    .map(position -> accounts[position].weight().scale())
                    .max()
                    .orElse(0);
            BigInteger[] weights = new BigInteger[positions.length];
            long[] minima = new long[positions.length];
            long[] maxima = new long[positions.length];
            for (int i = 0; i < positions.length; i++) {
                SplitAccount<G> account = accounts[positions[i]];
                weights[i] = whole(account.weight(), scale);
                minima[i] = account.minimum();
                maxima[i] = account.maximum().orElse(Long.MAX_VALUE);
            }
            this.rows = new WaterLevel.Rows(weights, minima, maxima);
        }

        GroupDivision<G> divide(long budget, long part, int standing, long[] units) {
            WaterLevel level = WaterLevel.of(rows, part);
            long[] parts = level.wholeParts(rows);
            for (int i = 0; i < parts.length; i++) {
                units[positions[i]] = parts[i];
            }
            BigDecimal wanted = share.toBigDecimal().multiply(BigDecimal.valueOf(budget));
            GroupEffort<G> effort = new GroupEffort<>(group, share, plain(wanted), part, positions.length);
            return new GroupDivision<>(effort, standing, level, scale);
        }
    }

    private static BigInteger whole(BigDecimal weight, int scale) {
        return weight.setScale(scale).unscaledValue();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns what is to be known of the group. */
    Optional<Finding> finding() {
        if (effort.accounts() == 0) {
            return effort.share().isZero()
                    ? Optional.empty()
                    : Optional.of(
                            Finding.of(SplitFinding.EMPTY_GROUP_SHARED_OUT, shown(), effort.share(), effort.wanted()));
        }
        if (standing == 0) {
            return Optional.empty();
        }
        SplitFinding code = standing < 0 ? SplitFinding.GROUP_RAISED_TO_MINIMA : SplitFinding.GROUP_CAPPED_BY_MAXIMA;
        return Optional.of(Finding.of(code, shown(), effort.share(), effort.units()));
    }

    /** Returns why an account of the group got its units. */
    Finding reason(SplitAccount<G> account, long units) {
        String id = account.account().value();
        if (account.weight().signum() == 0) {
            return Finding.of(SplitFinding.WITHOUT_WEIGHT, id, units, shown());
        }
        BigInteger weight = whole(account.weight(), scale);
        if (account.minimum() > 0 && level.compare(weight, account.minimum()) <= 0) {
            return Finding.of(SplitFinding.AT_MINIMUM, id, units, shown(), effort.share(), effort.units());
        }
        if (account.maximum().isPresent()
                && level.compare(weight, account.maximum().getAsLong()) >= 0) {
            return Finding.of(SplitFinding.AT_MAXIMUM, id, units, shown(), effort.share(), effort.units());
        }
        return Finding.of(
                SplitFinding.BY_WEIGHT,
                id,
                units,
                shown(),
                effort.share(),
                effort.units(),
                new BigDecimal(level.numerator()),
                account.weight(),
                plain(new BigDecimal(level.denominator(), scale)));
    }

    private Object shown() {
        return effort.group() instanceof Label label ? label : effort.group().toString();
    }
}
