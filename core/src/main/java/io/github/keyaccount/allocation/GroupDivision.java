package io.github.keyaccount.allocation;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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
 * @param left the units that its accounts share by weight
 * @param weights the sum of the weights of these accounts
 * @param <G> the type of the groups
 */
record GroupDivision<G>(
        GroupEffort<G> effort, int standing, WaterLevel level, int scale, long left, BigDecimal weights) {

    /** Returns the division of each group, in an order that settles ties, and enters the units of every account. */
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
            Members<G> group = members.get(i);
            divisions.put(group.group, group.divide(accounts, budget, parts[i], level.standing(rows, i), units));
        }
        return Collections.unmodifiableMap(divisions);
    }

    /** The groups in an order that does not depend on that of a map. */
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
        members.sort(Comparator.<Members<G>>comparingInt(Members::constant)
                .thenComparingInt(Members::firstAccount)
                .thenComparing(Members::text));
        return members;
    }

    /** The accounts of a group: their positions in the input, and the rows for the division. */
    private static final class Members<G> {
        private final G group;
        private final Probability share;
        private final int[] positions;
        private final int scale;
        private final BigInteger[] weights;
        private final WaterLevel.Rows rows;

        Members(G group, Probability share, SplitAccount<G>[] accounts, int[] positions) {
            this.group = group;
            this.share = share;
            this.positions = positions;
            this.scale = Arrays.stream(positions)
                    .map(position -> accounts[position].weight().scale())
                    .max()
                    .orElse(0);
            this.weights = new BigInteger[positions.length];
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

        @SuppressWarnings("EnumOrdinal") // Nothing is kept by it: the constants are put in their order.
        int constant() {
            return group instanceof Enum<?> constant ? constant.ordinal() : Integer.MAX_VALUE;
        }

        int firstAccount() {
            return positions.length > 0 ? positions[0] : Integer.MAX_VALUE;
        }

        String text() {
            return group instanceof Label label ? label.code() : group.toString();
        }

        GroupDivision<G> divide(SplitAccount<G>[] accounts, long budget, long part, int standing, long[] units) {
            WaterLevel level = WaterLevel.of(rows, part);
            long[] parts = level.wholeParts(rows);
            long left = part;
            BigInteger sharing = BigInteger.ZERO;
            for (int i = 0; i < parts.length; i++) {
                units[positions[i]] = parts[i];
                if (by(accounts[positions[i]], weights[i], parts[i], level) == SplitFinding.BY_WEIGHT) {
                    sharing = sharing.add(weights[i]);
                } else {
                    left -= parts[i];
                }
            }
            BigDecimal wanted = share.toBigDecimal().multiply(BigDecimal.valueOf(budget));
            GroupEffort<G> effort = new GroupEffort<>(group, share, wanted, part, positions.length);
            BigDecimal weight = Check.withoutNeedlessZeros(new BigDecimal(sharing, scale));
            return new GroupDivision<>(effort, standing, level, scale, left, weight);
        }
    }

    private static BigInteger whole(BigDecimal weight, int scale) {
        return weight.setScale(scale).unscaledValue();
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
        return Optional.of(Finding.of(code, shown(), effort.units()));
    }

    /** Returns why an account of the group got its units. */
    Finding reason(SplitAccount<G> account, long units) {
        String id = account.account().value();
        SplitFinding code = by(account, whole(account.weight(), scale), units, level);
        return code == SplitFinding.BY_WEIGHT
                ? Finding.of(code, id, units, left, account.weight(), weights, shown(), effort.units())
                : Finding.of(code, id, units, shown());
    }

    /** Returns by what an account gets its units; rounding may lead to a bound as well, so that the level decides. */
    private static SplitFinding by(SplitAccount<?> account, BigInteger weight, long units, WaterLevel level) {
        if (weight.signum() == 0) {
            return SplitFinding.WITHOUT_WEIGHT;
        }
        if (units > 0 && units == account.minimum() && level.compare(weight, units) <= 0) {
            return SplitFinding.AT_MINIMUM;
        }
        boolean full = account.maximum().isPresent()
                && units == account.maximum().getAsLong()
                && level.compare(weight, units) >= 0;
        return full ? SplitFinding.AT_MAXIMUM : SplitFinding.BY_WEIGHT;
    }

    private Object shown() {
        return effort.group() instanceof Label label ? label : effort.group().toString();
    }
}
