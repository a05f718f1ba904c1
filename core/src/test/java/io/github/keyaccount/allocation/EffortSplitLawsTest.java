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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EffortSplitLawsTest {
    /**
     * Accounts A0, A1 … in groups x, y, z or none, a budget of at least the minima, and the shares of the groups: first of those
     * with accounts, as these name them, then of the others by their names.
     */
    record Input(List<SplitAccount<String>> accounts, Map<String, Probability> shares, long budget) {
        Input {
            shares = inOrder(accounts, shares);
        }

        private static Map<String, Probability> inOrder(
                List<SplitAccount<String>> accounts, Map<String, Probability> shares) {
            Map<String, Probability> inOrder = new LinkedHashMap<>();
            for (SplitAccount<String> account : accounts) {
                account.group().ifPresent(group -> inOrder.put(group, shares.get(group)));
            }
            new TreeMap<>(shares).forEach(inOrder::putIfAbsent);
            return inOrder;
        }

        List<String> groups() {
            return List.copyOf(shares.keySet());
        }

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
        assertEquals(
                input.groups(), split.groups().stream().map(GroupEffort::group).toList());
        List<Fraction> exact = SplitOracle.groups(input.accounts(), input.shares(), input.budget());
        for (int i = 0; i < input.groups().size(); i++) {
            GroupEffort<String> group = split.groups().get(i);
            assertEquals(Optional.of(group), split.ofGroup(input.groups().get(i)));
            assertEquals(input.in(input.groups().get(i)).size(), group.accounts());
            assertEquals(
                    input.in(input.groups().get(i)).stream()
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
        for (String group : input.groups()) {
            assertTrue(more.ofGroup(group).orElseThrow().units()
                    >= less.ofGroup(group).orElseThrow().units() - 1);
        }
    }

    /** Twice the weights, and weights written otherwise, make the same split. */
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
                    Fraction exact = Fraction.of((long) figures.get("left"))
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

    /** What accounts share by weight is what those held at a bound leave of the group, by the weights of those that share it. */
    @Property(tries = 400)
    void reasons_ofAGroup_addUp(@ForAll("inputs") Input input) {
        EffortSplit<String> split = input.split();
        for (String group : input.groups()) {
            long left = split.ofGroup(group).orElseThrow().units();
            BigDecimal weights = BigDecimal.ZERO;
            List<Finding> shared = new ArrayList<>();
            for (SplitAccount<String> account : input.in(group)) {
                Finding reason = split.reason(account.account()).orElseThrow();
                if (reason.code() == SplitFinding.BY_WEIGHT) {
                    weights = weights.add(account.weight());
                    shared.add(reason);
                } else {
                    left -= split.effort(account.account()).orElseThrow();
                }
            }
            for (Finding reason : shared) {
                assertEquals(
                        split.ofGroup(group).orElseThrow().units(),
                        reason.arguments().get("groupUnits"));
                assertEquals(left, reason.arguments().get("left"));
                assertEquals(
                        0, weights.compareTo((BigDecimal) reason.arguments().get("weights")));
            }
        }
    }

    /** With its own bounds off, an account at its minimum would get no more of the exact units, and one at its maximum no less. */
    @Property(tries = 300)
    void reasons_atABound_tellWhatTheAccountWouldGetWithoutIt(@ForAll("inputs") Input input) {
        EffortSplit<String> split = input.split();
        for (SplitAccount<String> account : input.accounts()) {
            SplitFinding reason =
                    (SplitFinding) split.reason(account.account()).orElseThrow().code();
            if (reason != SplitFinding.AT_MINIMUM && reason != SplitFinding.AT_MAXIMUM) {
                continue;
            }
            String group = account.group().orElseThrow();
            List<SplitAccount<String>> members = input.in(group);
            List<SplitOracle.Row> rows = new ArrayList<>();
            for (SplitAccount<String> member : members) {
                boolean free = member.equals(account);
                rows.add(new SplitOracle.Row(
                        Fraction.of(member.weight()),
                        free ? 0 : member.minimum(),
                        free ? OptionalLong.empty() : member.maximum()));
            }
            long units = split.ofGroup(group).orElseThrow().units();
            Fraction without = SplitOracle.exact(rows, units).get(members.indexOf(account));
            int order = without.compareTo(
                    Fraction.of(split.effort(account.account()).orElseThrow()));
            assertTrue(reason == SplitFinding.AT_MINIMUM ? order <= 0 : order >= 0);
        }
    }

    /**
     * A raised group has its minima and a capped one its maxima, and what these leave the others share in proportion to their
     * shares, but for rounding. Where units are left, no group is among the others but such without a share.
     */
    @Property(tries = 400)
    void groupsRaisedAndCapped_leaveTheRestToTheOthers_byTheirShares(@ForAll("inputs") Input input) {
        EffortSplit<String> split = input.split();
        List<SplitOracle.Row> rows = SplitOracle.groupRows(input.accounts(), input.shares());
        Map<Object, SplitFinding> said = new LinkedHashMap<>();
        split.findings().stream()
                .filter(finding -> finding.arguments().containsKey("group"))
                .forEach(finding -> said.put(finding.arguments().get("group"), (SplitFinding) finding.code()));
        long left = input.budget() - split.unspent();
        Fraction shares = Fraction.ZERO;
        for (int i = 0; i < input.groups().size(); i++) {
            long units = split.ofGroup(input.groups().get(i)).orElseThrow().units();
            SplitFinding code = said.get(input.groups().get(i));
            if (code == null) {
                shares = shares.plus(rows.get(i).weight());
                continue;
            }
            left -= units;
            switch (code) {
                case GROUP_RAISED_TO_MINIMA -> assertEquals(rows.get(i).minimum(), units);
                case GROUP_CAPPED_BY_MAXIMA ->
                    assertEquals(rows.get(i).most().map(most -> most.compareTo(Fraction.of(units))), Optional.of(0));
                default -> assertEquals(0, units);
            }
        }
        assertTrue(split.unspent() == 0 || shares.compareTo(Fraction.ZERO) == 0);
        for (int i = 0; i < input.groups().size(); i++) {
            if (!said.containsKey(input.groups().get(i)) && shares.compareTo(Fraction.ZERO) > 0) {
                long units = split.ofGroup(input.groups().get(i)).orElseThrow().units();
                Fraction exact = Fraction.of(left).times(rows.get(i).weight()).over(shares);
                assertTrue(exact.compareTo(Fraction.of(units - 1)) > 0);
                assertTrue(exact.compareTo(Fraction.of(units + 1)) < 0);
            }
        }
    }

    /** Whatever the order of the map, the same comes out in the same order. */
    @Property(tries = 200)
    void orderOfTheShares_doesNotMatter(@ForAll("inputs") Input input) {
        Map<String, Probability> backwards = new TreeMap<>(Collections.reverseOrder());
        backwards.putAll(input.shares());
        EffortSplit<String> split = EffortSplit.of(input.accounts(), backwards, input.budget());
        assertEquals(input.split(), split);
        assertEquals(input.split().efforts(), split.efforts());
        assertEquals(input.split().findings(), split.findings());
    }

    /** Budget and bounds twice as large make the exact parts of the groups twice as large, and the units but for rounding. */
    @Property(tries = 200)
    void doubledBudgetAndBounds_doubleTheGroups_butForRounding(@ForAll("inputs") Input input) {
        if (input.budget() > Long.MAX_VALUE / 2) {
            return;
        }
        List<SplitAccount<String>> doubled = input.accounts().stream()
                .map(account -> (account.maximum().isPresent()
                                ? account.withMaximum(account.maximum().getAsLong() * 2)
                                : account)
                        .withMinimum(account.minimum() * 2))
                .toList();
        EffortSplit<String> twice = EffortSplit.of(doubled, input.shares(), input.budget() * 2);
        for (String group : input.groups()) {
            long once = input.split().ofGroup(group).orElseThrow().units();
            long both = twice.ofGroup(group).orElseThrow().units();
            // Below 1 from twice a whole number that is itself below 1 from the exact part
            assertTrue(Math.abs(both - 2 * once) <= 2);
        }
        assertEquals(2 * input.split().unspent(), twice.unspent());
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
        for (int i = 0; i < input.groups().size(); i++) {
            SplitOracle.Row row = rows.get(i);
            Fraction part = level.times(row.weight());
            boolean empty = input.in(input.groups().get(i)).isEmpty();
            if (empty && row.weight().compareTo(Fraction.ZERO) > 0) {
                expected.add(input.groups().get(i) + " EMPTY_GROUP_SHARED_OUT");
            } else if (!empty && part.compareTo(Fraction.of(row.minimum())) < 0) {
                expected.add(input.groups().get(i) + " GROUP_RAISED_TO_MINIMA");
            } else if (!empty
                    && row.most().isPresent()
                    && part.compareTo(row.most().get()) > 0) {
                expected.add(input.groups().get(i) + " GROUP_CAPPED_BY_MAXIMA");
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
