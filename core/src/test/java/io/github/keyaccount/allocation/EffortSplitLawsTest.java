package io.github.keyaccount.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.allocation.SplitOracle.Fraction;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EffortSplitLawsTest {
    private static final List<String> GROUPS = List.of("x", "y", "z");

    /** Accounts A0, A1 … in groups x, y, z or none, shares of the groups, and a budget of at least the minima. */
    record Input(List<SplitAccount<String>> accounts, Map<String, Probability> shares, long budget) {
        EffortSplit<String> split() {
            return EffortSplit.of(accounts, shares, budget);
        }

        List<SplitAccount<String>> in(String group) {
            return accounts.stream()
                    .filter(account -> account.group().equals(Optional.of(group)))
                    .toList();
        }
    }

    @Provide
    Arbitrary<Input> inputs() {
        Arbitrary<BigDecimal> weights = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("0", "0.5", "1", "1", "2", "3").map(BigDecimal::new)),
                // So near to each other that only exact comparisons tell them apart
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(0, 3)
                                .map(less -> new BigDecimal("999999999999999999")
                                        .subtract(BigDecimal.valueOf(less, 18).setScale(18, RoundingMode.UNNECESSARY)))
                                .map(weight -> weight.setScale(18, RoundingMode.UNNECESSARY))));
        Arbitrary<Long> minima = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(1, 6)));
        Arbitrary<Optional<Long>> rooms = Arbitraries.longs().between(0, 8).optional(0.5);
        Arbitrary<List<SplitAccount<String>>> accounts = Combinators.combine(
                        Arbitraries.of("x", "x", "y", "y", "z", "").list().ofSize(7),
                        weights.list().ofSize(7),
                        minima.list().ofSize(7),
                        rooms.list().ofSize(7),
                        Arbitraries.integers().between(0, 7))
                .as(EffortSplitLawsTest::accounts);
        Arbitrary<Map<String, Probability>> shares = Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 10))
                .as((one, other) -> shares(Math.min(one, other), Math.max(one, other)));
        Arbitrary<Long> budgets = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(8, Arbitraries.longs().between(0, 60)),
                Tuple.of(1, Arbitraries.longs().between(1_000_000_000_000_000L, 4_000_000_000_000_000_000L)));
        return Combinators.combine(accounts, shares, budgets)
                .as((all, parts, more) -> new Input(
                        all,
                        parts,
                        more + all.stream().mapToLong(SplitAccount::minimum).sum()))
                .withoutEdgeCases();
    }

    private static List<SplitAccount<String>> accounts(
            List<String> groups, List<BigDecimal> weights, List<Long> minima, List<Optional<Long>> rooms, int count) {
        List<SplitAccount<String>> accounts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long minimum = groups.get(i).isEmpty() ? 0 : minima.get(i);
            accounts.add(SplitAccount.<String>builder()
                    .account("A" + i)
                    .group(Optional.of(groups.get(i)).filter(group -> !group.isEmpty()))
                    .weight(weights.get(i))
                    .minimum(minimum)
                    .maximum(rooms.get(i)
                            .map(room -> OptionalLong.of(minimum + room))
                            .orElse(OptionalLong.empty()))
                    .build());
        }
        return accounts;
    }

    private static Map<String, Probability> shares(int first, int second) {
        Map<String, Probability> shares = new LinkedHashMap<>();
        shares.put("x", Probability.ofPercent(first * 10L));
        shares.put("y", Probability.ofPercent((second - first) * 10L));
        shares.put("z", Probability.ofPercent(100 - second * 10L));
        return shares;
    }

    @Property(tries = 600)
    void efforts_areThoseOfTheOracle(@ForAll("inputs") Input input) {
        EffortSplit<String> split = input.split();
        Map<AccountId, Long> expected = SplitOracle.efforts(input.accounts(), input.shares(), input.budget());
        assertEquals(expected, split.efforts());
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(split.efforts().keySet()));
        expected.forEach((account, units) -> assertEquals(OptionalLong.of(units), split.effort(account)));
    }

    @Property(tries = 300)
    void effortsAndUnspentUnits_sumToTheBudget_andNoBoundIsBroken(@ForAll("inputs") Input input) {
        EffortSplit<String> split = input.split();
        long sum = split.unspent();
        for (SplitAccount<String> account : input.accounts()) {
            if (account.group().isEmpty()) {
                assertEquals(OptionalLong.empty(), split.effort(account.account()));
                assertTrue(split.withoutGroup().contains(account.account()));
                continue;
            }
            long units = split.effort(account.account()).orElseThrow();
            sum += units;
            assertTrue(units >= account.minimum());
            assertTrue(units <= account.maximum().orElse(Long.MAX_VALUE));
        }
        assertEquals(input.budget(), sum);
        assertTrue(split.unspent() >= 0);
    }

    @Property(tries = 300)
    void groups_getTheSumOfTheirAccounts_lessThanOneUnitFromTheExactPart(@ForAll("inputs") Input input) {
        EffortSplit<String> split = input.split();
        assertEquals(GROUPS, split.groups().stream().map(GroupEffort::group).toList());
        List<Fraction> exact = SplitOracle.groups(input.accounts(), input.shares(), input.budget());
        for (int i = 0; i < GROUPS.size(); i++) {
            GroupEffort<String> group = split.groups().get(i);
            assertEquals(Optional.of(group), split.ofGroup(GROUPS.get(i)));
            assertEquals(input.in(GROUPS.get(i)).size(), group.accounts());
            assertEquals(
                    input.in(GROUPS.get(i)).stream()
                            .mapToLong(
                                    account -> split.effort(account.account()).orElseThrow())
                            .sum(),
                    group.units());
            assertTrue(Fraction.of(group.units() + 1).compareTo(exact.get(i)) > 0);
            assertTrue(Fraction.of(group.units() - 1).compareTo(exact.get(i)) < 0);
            // Tenths times a budget
            BigInteger tenths = BigInteger.valueOf(group.share().billionths() / 100_000_000)
                    .multiply(BigInteger.valueOf(input.budget()));
            assertEquals(0, new BigDecimal(tenths, 1).compareTo(group.wanted()));
        }
    }

    /** What stays is less than nobody can take: everybody who may get more is full. */
    @Property(tries = 300)
    void unitsStayUnspent_onlyWhereEverybodyIsFull(@ForAll("inputs") Input input) {
        EffortSplit<String> split = input.split();
        boolean said = split.findings().contains(Finding.of(SplitFinding.UNSPENT, split.unspent(), input.budget()));
        assertEquals(split.unspent() > 0, said);
        if (split.unspent() > 0) {
            for (SplitAccount<String> account : input.accounts()) {
                boolean takes = account.weight().signum() > 0
                        && account.group().isPresent()
                        && !input.shares().get(account.group().get()).isZero();
                if (takes) {
                    assertEquals(account.maximum(), split.effort(account.account()));
                }
            }
        }
    }

    /** No bounds, one group: nobody is a whole unit off weight ÷ all weights. */
    @Property(tries = 200)
    void plainSplit_isLessThanOneUnitFromTheProportion(@ForAll("inputs") Input input) {
        List<SplitAccount<String>> plain = input.accounts().stream()
                .filter(account -> account.weight().signum() > 0)
                .map(account -> SplitAccount.of(account.account(), "x").withWeight(account.weight()))
                .toList();
        EffortSplit<String> split = EffortSplit.of(plain, Map.of("x", Probability.ONE), input.budget());
        BigDecimal weights = plain.stream().map(SplitAccount::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (SplitAccount<String> account : plain) {
            BigDecimal exactTimesWeights = account.weight().multiply(BigDecimal.valueOf(input.budget()));
            BigDecimal units =
                    BigDecimal.valueOf(split.effort(account.account()).orElseThrow());
            assertTrue(units.multiply(weights).subtract(exactTimesWeights).abs().compareTo(weights) < 0);
        }
    }

    /** The exact part of a group never shrinks with the budget, and so its units by no more than rounding. */
    @Property(tries = 200)
    void moreBudget_takesNothingFromAGroup_butForRounding(@ForAll("inputs") Input input) {
        EffortSplit<String> less = input.split();
        EffortSplit<String> more = EffortSplit.of(input.accounts(), input.shares(), input.budget() + 7);
        for (String group : GROUPS) {
            assertTrue(more.ofGroup(group).orElseThrow().units()
                    >= less.ofGroup(group).orElseThrow().units() - 1);
        }
    }

    /** Twice the weights and weights written otherwise make the same split, and so do doubled budget and bounds without rest. */
    @Property(tries = 200)
    void onlyTheProportionOfWeights_matters(@ForAll("inputs") Input input) {
        List<SplitAccount<String>> heavier = input.accounts().stream()
                .filter(account -> account.weight().precision() < 5)
                .toList();
        List<SplitAccount<String>> doubled = heavier.stream()
                .map(account -> account.withWeight(account.weight().multiply(new BigDecimal("2.000"))))
                .toList();
        assertEquals(
                EffortSplit.of(heavier, input.shares(), input.budget()).efforts(),
                EffortSplit.of(doubled, input.shares(), input.budget()).efforts());
    }

    /** The figures of every reason lead to the units, or to the bound. */
    @Property(tries = 400)
    void reason_leadsToTheUnits(@ForAll("inputs") Input input) {
        EffortSplit<String> split = input.split();
        for (SplitAccount<String> account : input.accounts()) {
            Finding reason = split.reason(account.account()).orElseThrow();
            Map<String, Object> figures = reason.arguments();
            assertEquals(account.account().value(), figures.get("account"));
            if (account.group().isEmpty()) {
                assertEquals(SplitFinding.WITHOUT_GROUP, reason.code());
                continue;
            }
            long units = split.effort(account.account()).orElseThrow();
            assertEquals(units, figures.get("units"));
            assertEquals(account.group().get(), figures.get("group"));
            switch ((SplitFinding) reason.code()) {
                case WITHOUT_WEIGHT -> {
                    assertEquals(0, account.weight().signum());
                    assertEquals(account.minimum(), units);
                }
                case AT_MINIMUM -> assertEquals(account.minimum(), units);
                case AT_MAXIMUM -> assertEquals(account.maximum().orElseThrow(), units);
                case BY_WEIGHT -> {
                    Fraction exact = Fraction.of((BigDecimal) figures.get("left"))
                            .times(Fraction.of((BigDecimal) figures.get("weight")))
                            .over(Fraction.of((BigDecimal) figures.get("weights")));
                    assertEquals(account.weight(), figures.get("weight"));
                    assertTrue(exact.compareTo(Fraction.of(units - 1)) > 0);
                    assertTrue(exact.compareTo(Fraction.of(units + 1)) < 0);
                }
                default -> throw new AssertionError(reason);
            }
        }
    }

    /**
     * The level T of the groups is x ÷ s of one strictly between its bounds, at most a ÷ s of one at its minima and at least b ÷ s
     * of one at its maxima; where several do, that nearest to budget ÷ the shares of those that can take anything.
     */
    @Property(tries = 600)
    void groups_areSaidToBeEmptyRaisedOrCapped_whereTheyAre(@ForAll("inputs") Input input) {
        List<SplitOracle.Row> rows = SplitOracle.groupRows(input.accounts(), input.shares());
        Fraction level = SplitOracle.level(rows, input.budget());
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < GROUPS.size(); i++) {
            SplitOracle.Row row = rows.get(i);
            Fraction part = level.times(row.weight());
            boolean empty = input.in(GROUPS.get(i)).isEmpty();
            if (empty && row.weight().compareTo(Fraction.ZERO) > 0) {
                expected.add(GROUPS.get(i) + " EMPTY_GROUP_SHARED_OUT");
            } else if (!empty && part.compareTo(Fraction.of(row.minimum())) < 0) {
                expected.add(GROUPS.get(i) + " GROUP_RAISED_TO_MINIMA");
            } else if (!empty
                    && row.most().isPresent()
                    && part.compareTo(row.most().get()) > 0) {
                expected.add(GROUPS.get(i) + " GROUP_CAPPED_BY_MAXIMA");
            }
        }
        assertEquals(
                expected,
                input.split().findings().stream()
                        .filter(finding -> finding.arguments().containsKey("group"))
                        .map(finding -> finding.arguments().get("group") + " " + ((SplitFinding) finding.code()).name())
                        .toList());
    }
}
