package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.AccountTier.KEY;
import static io.github.keyaccount.account.AccountTier.PROSPECT;
import static io.github.keyaccount.account.AccountTier.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.portfolio.TierShares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffortSplitTest {
    private static final Map<AccountTier, Probability> SHARES =
            TierShares.standard().sellingTime();
    private static final Map<String, Probability> ALONE = Map.of("x", Probability.ONE);

    private static AccountId id(String id) {
        return AccountId.of(id);
    }

    private static SplitAccount<AccountTier> account(String id, AccountTier tier) {
        return SplitAccount.of(id, tier);
    }

    private static SplitAccount<String> weighing(String id, String weight) {
        return SplitAccount.of(id, "x").withWeight(new BigDecimal(weight));
    }

    private static List<SplitAccount<AccountTier>> tiers(AccountTier... tiers) {
        List<SplitAccount<AccountTier>> accounts = new ArrayList<>();
        for (AccountTier tier : tiers) {
            accounts.add(account("A" + (accounts.size() + 1), tier));
        }
        return accounts;
    }

    private static List<Long> units(EffortSplit<?> split) {
        return List.copyOf(split.efforts().values());
    }

    private static List<Long> unitsOfGroups(EffortSplit<?> split) {
        return split.groups().stream().map(GroupEffort::units).toList();
    }

    @SafeVarargs
    private static List<Long> alone(long budget, SplitAccount<String>... accounts) {
        List<SplitAccount<String>> all = new ArrayList<>();
        for (SplitAccount<String> account : accounts) {
            all.add(account);
        }
        return units(EffortSplit.of(all, ALONE, budget));
    }

    // Whole units by largest remainder

    /** 60 ÷ 3 = 20; 30 ÷ 4 = 7.5 each, and the two hours left go to the first two; 10 ÷ 2 = 5. */
    @Test
    void hundredHours_areSplitSixtyThirtyTen() {
        EffortSplit<AccountTier> split = EffortSplit.of(
                tiers(KEY, STANDARD, PROSPECT, KEY, STANDARD, PROSPECT, KEY, STANDARD, STANDARD), SHARES, 100);
        assertEquals(List.of(20L, 8L, 5L, 20L, 8L, 5L, 20L, 7L, 7L), units(split));
        assertEquals(
                List.of(
                        new GroupEffort<>(KEY, Probability.ofPercent(60), new BigDecimal("60"), 60, 3),
                        new GroupEffort<>(STANDARD, Probability.ofPercent(30), new BigDecimal("30"), 30, 4),
                        new GroupEffort<>(PROSPECT, Probability.ofPercent(10), new BigDecimal("10"), 10, 2)),
                split.groups());
        assertEquals(List.of(), split.findings());
        assertEquals(0, split.unspent());
        assertEquals(100, split.budget());
        assertEquals(9, split.accounts().size());
        assertEquals("EffortSplit[100 units, 9 accounts, 3 groups, 0 unspent]", split.toString());
    }

    /** Of 7 visits 4.2, 2.1 and 0.7: rounded down one is left, and the prospect has lost most. */
    @Test
    void visitLeftOver_goesToTheGroupThatLostMost() {
        EffortSplit<AccountTier> split = EffortSplit.of(tiers(KEY, STANDARD, PROSPECT), SHARES, 7);
        assertEquals(List.of(4L, 2L, 1L), units(split));
        assertEquals(
                Optional.of(new GroupEffort<>(PROSPECT, Probability.ofPercent(10), new BigDecimal("0.7"), 1, 1)),
                split.ofGroup(PROSPECT));
    }

    /** By 3 : 1 : 1 of 8: 4.8, 1.6, 1.6, and two are left for the remainders .8 and the first .6. */
    @Test
    void visitsLeftOver_goToTheAccountsThatLostMost_theEarlierOneFirst() {
        assertEquals(List.of(5L, 2L, 1L), alone(8, weighing("A", "3"), weighing("B", "1"), weighing("C", "1.0")));
        assertEquals(List.of(2L, 1L, 5L), alone(8, weighing("A", "1"), weighing("B", "1"), weighing("C", "3")));
        assertEquals(
                List.of(2L, 1L, 5L), alone(8, weighing("A", "0.01"), weighing("B", "0.01"), weighing("C", "0.03")));
    }

    // Empty groups

    /** 60 : 30 of 100 are 66.67 and 33.33. */
    @Test
    void emptyGroup_leavesItsShareToTheOthers_andTheResultSaysSo() {
        EffortSplit<AccountTier> split = EffortSplit.of(tiers(KEY, STANDARD), SHARES, 100);
        assertEquals(List.of(67L, 33L), units(split));
        assertEquals(List.of(67L, 33L, 0L), unitsOfGroups(split));
        Finding finding = Finding.of(
                SplitFinding.EMPTY_GROUP_SHARED_OUT, PROSPECT, Probability.ofPercent(10), new BigDecimal("10"));
        assertEquals(List.of(finding), split.findings());
        assertEquals(
                "No account is in the group \"Prospect\"; its share of 10% (10) is free for groups that have accounts.",
                Texts.english().of(finding));
        assertEquals(
                "“可能成为客户的企业”一组没有客户，其 10% 的份额（10 个单位）可由有客户的各组分配。",
                Texts.chinese().of(finding));
    }

    @Test
    void nobodyAtAll_leavesEverythingUnspent() {
        EffortSplit<AccountTier> split = EffortSplit.of(List.of(), SHARES, 100);
        assertEquals(Map.of(), split.efforts());
        assertEquals(100, split.unspent());
        assertEquals(4, split.findings().size());
        assertEquals(
                Finding.of(SplitFinding.UNSPENT, 100, 100), split.findings().get(3));
        assertEquals(
                "Unspent, as no account can take it: 100 of 100.",
                Texts.english().of(split.findings().get(3)));
        assertEquals(
                "100 个单位中有 100 个没有客户可以接受，未予分配。",
                Texts.chinese().of(split.findings().get(3)));
    }

    /** The share 0 is that of an empty group, but there is nothing to share out. */
    @Test
    void groupWithoutShare_getsItsMinimaAlone() {
        Map<String, Probability> shares = new LinkedHashMap<>();
        shares.put("x", Probability.ONE);
        shares.put("y", Probability.ZERO);
        assertEquals(
                List.of(),
                EffortSplit.of(List.of(SplitAccount.of("A", "x")), shares, 5).findings());
        EffortSplit<String> split = EffortSplit.of(
                List.of(SplitAccount.of("A", "y").withMinimum(2), SplitAccount.of("B", "x"), SplitAccount.of("C", "y")),
                shares,
                10);
        assertEquals(List.of(2L, 8L, 0L), units(split));
        assertEquals(List.of(Finding.of(SplitFinding.GROUP_RAISED_TO_MINIMA, "y", 2)), split.findings());
    }

    // Minima and maxima

    /** Standard accounts need 80 of 100; the 20 left are shared 6 : 1, 17.14 and 2.86. */
    @Test
    void groupWithMinimaAboveItsShare_getsThem_andTheOthersShrink() {
        List<SplitAccount<AccountTier>> accounts = List.of(
                account("A", KEY),
                account("B", STANDARD).withMinimum(50),
                account("C", STANDARD).withMinimum(30),
                account("D", PROSPECT));
        EffortSplit<AccountTier> split = EffortSplit.of(accounts, SHARES, 100);
        assertEquals(List.of(17L, 50L, 30L, 3L), units(split));
        Finding finding = Finding.of(SplitFinding.GROUP_RAISED_TO_MINIMA, STANDARD, 80);
        assertEquals(List.of(finding), split.findings());
        assertEquals(
                "The group \"Standard account\" gets 80, the least that its accounts must have; the other groups share what is"
                        + " left.",
                Texts.english().of(finding));
        assertEquals("“普通客户”一组得到 80 个单位，即组内客户下限之和；其余由其他各组分配。", Texts.chinese().of(finding));
    }

    /** The key account takes 30; the 70 left are shared 3 : 1, 52.5 and 17.5, and the standard account comes first. */
    @Test
    void groupFullAtItsMaxima_leavesTheRestToTheOthers_andTheResultSaysSo() {
        EffortSplit<AccountTier> split = EffortSplit.of(
                List.of(
                        account("A", PROSPECT),
                        account("B", STANDARD),
                        account("C", KEY).withMaximum(30)),
                SHARES,
                100);
        assertEquals(List.of(17L, 53L, 30L), units(split));
        Finding finding = Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, KEY, 30);
        assertEquals(List.of(finding), split.findings());
        assertEquals(
                "The group \"Key account\" gets 30, the most that its accounts can take; anything beyond goes to groups that"
                        + " can take more.",
                Texts.english().of(finding));
        assertEquals(
                "“重点客户”一组得到 30 个单位，已是组内客户所能接受的最大数；超出部分归尚有余地的其他各组。",
                Texts.chinese().of(finding));
    }

    /** A bound that proportion meets exactly holds nobody up or down. */
    @Test
    void boundMetExactly_isNoFinding() {
        List<SplitAccount<AccountTier>> accounts = List.of(
                account("A", KEY).withMaximum(60),
                account("B", STANDARD).withMinimum(30),
                account("C", PROSPECT).withMinimum(10).withMaximum(10));
        assertEquals(List.of(), EffortSplit.of(accounts, SHARES, 100).findings());
    }

    /** Both groups are fixed at 70 and 30, and half of 100 is neither. */
    @Test
    void fixedGroups_areSaidToBeRaisedAndCapped() {
        Map<String, Probability> shares = new LinkedHashMap<>();
        shares.put("x", Probability.ofPercent(50));
        shares.put("y", Probability.ofPercent(50));
        EffortSplit<String> split = EffortSplit.of(
                List.of(
                        SplitAccount.of("A", "x").withMinimum(70).withMaximum(70),
                        SplitAccount.of("B", "y").withMinimum(30).withMaximum(30)),
                shares,
                100);
        assertEquals(
                List.of(
                        Finding.of(SplitFinding.GROUP_RAISED_TO_MINIMA, "x", 70),
                        Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, "y", 30)),
                split.findings());
    }

    /** 60 of 100 are neither above nor below what the key accounts need, but standard accounts need 40 of the other 40. */
    @Test
    void findings_compareWithNoShare() {
        EffortSplit<AccountTier> raised = EffortSplit.of(
                List.of(
                        account("A", KEY).withMinimum(55),
                        account("B", STANDARD).withMinimum(40),
                        account("C", PROSPECT)),
                SHARES,
                100);
        assertEquals(List.of(55L, 40L, 5L), units(raised));
        assertEquals(
                List.of(
                        Finding.of(SplitFinding.GROUP_RAISED_TO_MINIMA, KEY, 55),
                        Finding.of(SplitFinding.GROUP_RAISED_TO_MINIMA, STANDARD, 40)),
                raised.findings());
        EffortSplit<AccountTier> capped = EffortSplit.of(
                List.of(
                        account("A", KEY).withMaximum(40),
                        account("B", STANDARD).withMaximum(40),
                        account("C", PROSPECT)),
                SHARES,
                100);
        assertEquals(List.of(40L, 40L, 20L), units(capped));
        assertEquals(
                List.of(
                        Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, KEY, 40),
                        Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, STANDARD, 40)),
                capped.findings());
    }

    /** A takes 10 of 20 and B 1; that 10 is where the level of A and its maximum meet makes it no less full. */
    @Test
    void everyGroupThatIsFull_isSaidToBeCapped_whereUnitsAreLeft() {
        Map<String, Probability> shares = Map.of("x", Probability.ofPercent(1), "y", Probability.ofPercent(99));
        EffortSplit<String> split = EffortSplit.of(
                List.of(
                        SplitAccount.of("A", "x").withMaximum(10),
                        SplitAccount.of("B", "y").withMaximum(1)),
                shares,
                20);
        assertEquals(
                List.of(
                        Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, "x", 10),
                        Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, "y", 1),
                        Finding.of(SplitFinding.UNSPENT, 9, 20)),
                split.findings());
    }

    /**
     * A takes 2 at most, B 8, and C needs 3: with 13 every level from 20 to 30 does, and 20 is the nearest to 13. There A is not
     * held down, but C is raised.
     */
    @Test
    void levelNearestToThatWithoutBounds_tellsWhichGroupsAreHeld() {
        Map<String, Probability> shares =
                Map.of("x", Probability.ofPercent(10), "y", Probability.ofPercent(10), "z", Probability.ofPercent(80));
        List<SplitAccount<String>> accounts = List.of(
                SplitAccount.of("A", "x").withMaximum(2),
                SplitAccount.of("B", "z").withMaximum(8),
                SplitAccount.of("C", "y").withMinimum(3));
        List<Finding> expected = List.of(
                Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, "z", 8),
                Finding.of(SplitFinding.GROUP_RAISED_TO_MINIMA, "y", 3));
        assertEquals(expected, EffortSplit.of(accounts, shares, 13).findings());
        List<SplitAccount<String>> backwards = new ArrayList<>(accounts);
        Collections.reverse(backwards);
        assertEquals(
                Set.copyOf(expected),
                Set.copyOf(EffortSplit.of(backwards, shares, 13).findings()));
    }

    // The order of groups

    /** A group that is no enum and has no order of its own. */
    private record Region(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The odd unit of 1 goes to the group of the first account, in whatever order the shares stand. */
    @Test
    void tieBetweenGroups_goesToThatOfTheFirstAccount() {
        Map<String, Probability> shares = new LinkedHashMap<>();
        shares.put("x", Probability.ofPercent(50));
        shares.put("y", Probability.ofPercent(50));
        Map<String, Probability> otherwise = new LinkedHashMap<>();
        otherwise.put("y", Probability.ofPercent(50));
        otherwise.put("x", Probability.ofPercent(50));
        List<SplitAccount<String>> accounts = List.of(SplitAccount.of("A", "y"), SplitAccount.of("B", "x"));
        EffortSplit<String> split = EffortSplit.of(accounts, shares, 1);
        assertEquals(List.of(1L, 0L), units(split));
        assertEquals(split, EffortSplit.of(accounts, otherwise, 1));
        assertEquals(split.groups(), EffortSplit.of(accounts, otherwise, 1).groups());
    }

    @Test
    void groups_standInTheOrderOfTheirEnum_orFirstAccounts_andElseOfTheirTexts() {
        Map<Region, Probability> shares = new LinkedHashMap<>();
        for (String name : List.of("west", "south", "north", "east")) {
            shares.put(new Region(name), Probability.ofPercent(25));
        }
        assertEquals(
                List.of("south", "east", "north", "west"),
                EffortSplit.of(List.of(SplitAccount.of("A", new Region("south"))), shares, 1).groups().stream()
                        .map(group -> group.group().name())
                        .toList());
        Map<AccountTier, Probability> tiers = new LinkedHashMap<>();
        tiers.put(STANDARD, Probability.ZERO);
        tiers.put(PROSPECT, Probability.ofPercent(50));
        tiers.put(KEY, Probability.ofPercent(50));
        EffortSplit<AccountTier> split = EffortSplit.of(tiers(PROSPECT, KEY), tiers, 1);
        assertEquals(
                List.of(KEY, STANDARD, PROSPECT),
                split.groups().stream().map(GroupEffort::group).toList());
        assertEquals(List.of(0L, 1L), units(split));
    }

    /** C takes 3, and A and B share 7. */
    @Test
    void accountAtItsMaximum_leavesTheRestToItsGroup() {
        assertEquals(
                List.of(4L, 3L, 3L),
                alone(
                        10,
                        weighing("A", "1"),
                        weighing("B", "1"),
                        weighing("C", "2").withMaximum(3)));
    }

    /** A needs 7 of 10, B and C share 3. */
    @Test
    void accountAtItsMinimum_takesFromItsGroup() {
        assertEquals(
                List.of(7L, 2L, 1L),
                alone(10, weighing("A", "1").withMinimum(7), weighing("B", "1"), weighing("C", "1")));
    }

    @Test
    void accountWithoutWeight_getsItsMinimum_andNoMore() {
        assertEquals(
                List.of(2L, 8L, 0L),
                alone(10, weighing("A", "0").withMinimum(2), weighing("B", "5"), weighing("C", "0")));
        EffortSplit<String> split = EffortSplit.of(List.of(weighing("A", "0").withMinimum(2)), ALONE, 10);
        assertEquals(List.of(2L), units(split));
        assertEquals(8, split.unspent());
        assertEquals(
                List.of(
                        Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, "x", 2),
                        Finding.of(SplitFinding.UNSPENT, 8, 10)),
                split.findings());
    }

    @Test
    void hugeBudget_isSplitToTheLastUnit() {
        assertEquals(
                List.of(4611686018427387904L, 4611686018427387903L),
                alone(Long.MAX_VALUE, weighing("A", "1"), weighing("B", "1")));
        // The maxima together are more than a whole number can be
        assertEquals(
                List.of(4611686018427387904L, 4611686018427387903L),
                alone(
                        Long.MAX_VALUE,
                        weighing("A", "1").withMaximum(Long.MAX_VALUE - 1),
                        weighing("B", "1").withMaximum(Long.MAX_VALUE - 1)));
    }

    /** 1E18 and a trillionth of a trillionth more: exactly B has the larger remainder. */
    @Test
    void weightsThatDifferInTheirLastDigit_areToldApart() {
        assertEquals(
                List.of(0L, 1L),
                alone(1, weighing("A", "999999999999999999"), weighing("B", "999999999999999999.000000000000000001")));
    }

    /**
     * With e = 1E-18 and w = 1E18 − 1, B and C weigh w + e each: B is full at 1, A and C share 2 as w : w + e, a little less and a
     * little more than 1. Taken for equal to that of B, the level at which A is full would count it as full too, and lose a unit.
     */
    @Test
    void boundsThatDifferInTheirLastDigit_areToldApart() {
        assertEquals(
                List.of(1L, 1L, 1L),
                alone(
                        3,
                        weighing("A", "999999999999999999").withMaximum(1),
                        weighing("B", "999999999999999999.000000000000000001").withMaximum(1),
                        weighing("C", "999999999999999999.000000000000000001")));
    }

    /**
     * Always the bend in the middle of those still unknown is the largest, so that each try settles one alone. The first account
     * takes all 100 before any other has more than its minimum.
     */
    @Test
    void orderOfAccounts_thatDefeatsTheMiddle_doesNoHarm() {
        List<Integer> order = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            order.add(order.size() / 2, i);
        }
        List<SplitAccount<String>> accounts = new ArrayList<>();
        order.forEach(i -> accounts.add(SplitAccount.of("A" + i, "x").withMinimum(1000L + i)));
        accounts.add(SplitAccount.of("B", "x"));
        EffortSplit<String> split = EffortSplit.of(accounts, ALONE, 200_000 + 200 * 201 / 2 + 100);
        assertEquals(OptionalLong.of(100), split.effort(id("B")));
        order.forEach(i -> assertEquals(OptionalLong.of(1000L + i), split.effort(id("A" + i))));
    }

    // Accounts without a group

    @Test
    void accountWithoutGroup_isLeftOut_andNamed() {
        SplitAccount<String> stray = SplitAccount.<String>builder().account("S").build();
        EffortSplit<String> split = EffortSplit.of(List.of(stray, SplitAccount.of("A", "x")), ALONE, 3);
        assertEquals(Map.of(id("A"), 3L), split.efforts());
        assertEquals(List.of(id("S")), split.withoutGroup());
        assertEquals(OptionalLong.empty(), split.effort(id("S")));
        assertEquals(List.of(Finding.of(SplitFinding.ACCOUNTS_WITHOUT_GROUP, 1)), split.findings());
        Finding reason = split.reason(id("S")).orElseThrow();
        assertEquals(Finding.of(SplitFinding.WITHOUT_GROUP, "S"), reason);
        assertEquals(
                "Account S gets nothing, as it belongs to no group.",
                Texts.english().of(reason));
        assertEquals("客户 S 不属于任何一组，不予分配。", Texts.chinese().of(reason));
        assertEquals(
                "Accounts that get nothing, as they belong to no group: 1.",
                Texts.english().of(split.findings().get(0)));
        assertEquals(
                "因不属于任何一组而不予分配的客户：1 个。", Texts.chinese().of(split.findings().get(0)));
    }

    // Reasons

    /** Of 60: A needs 30, B takes 5 at most, D has no weight; 25 are left for C and E by 1.5 : 1, 15 and 10. */
    @Test
    void reason_saysByWhatAnAccountGetsItsUnits() {
        List<SplitAccount<AccountTier>> accounts = List.of(
                account("A", KEY).withMinimum(30),
                account("B", KEY).withMaximum(5),
                account("C", KEY).withWeight(new BigDecimal("1.5")),
                account("D", KEY).withWeight(BigDecimal.ZERO),
                account("E", KEY),
                account("F", STANDARD),
                account("G", PROSPECT));
        EffortSplit<AccountTier> split = EffortSplit.of(accounts, SHARES, 100);
        assertEquals(List.of(30L, 5L, 15L, 0L, 10L, 30L, 10L), units(split));
        List<Finding> reasons = split.efforts().keySet().stream()
                .map(account -> split.reason(account).orElseThrow())
                .toList();
        assertEquals(
                List.of(
                        Finding.of(SplitFinding.AT_MINIMUM, "A", 30, KEY),
                        Finding.of(SplitFinding.AT_MAXIMUM, "B", 5, KEY),
                        Finding.of(
                                SplitFinding.BY_WEIGHT,
                                "C",
                                15,
                                25,
                                new BigDecimal("1.5"),
                                new BigDecimal("2.5"),
                                KEY,
                                60),
                        Finding.of(SplitFinding.WITHOUT_WEIGHT, "D", 0, KEY)),
                reasons.subList(0, 4));
        assertEquals(
                List.of(
                        "Account A gets 30, its minimum: what the others of the group \"Key account\" leave would give its"
                                + " weight no more.",
                        "Account B gets 5, its maximum: what the others of the group \"Key account\" leave would give its"
                                + " weight no less.",
                        "Account C gets 15: 25 × 1.5 ÷ 2.5, in whole units. The group \"Key account\" gets 60; what its"
                                + " accounts share by weight is 25.",
                        "Account D in the group \"Key account\" gets 0, its minimum, as its weight is 0."),
                reasons.subList(0, 4).stream().map(Texts.english()::of).toList());
        assertEquals(
                List.of(
                        "客户 A 得到其下限 30 个单位：“重点客户”一组在满足其他客户的上下限后，按权重分给该客户的不会更多。",
                        "客户 B 得到其上限 5 个单位：“重点客户”一组在满足其他客户的上下限后，按权重分给该客户的不会更少。",
                        "客户 C 得到 15 个单位，即 25 × 1.5 ÷ 2.5 取整：“重点客户”一组共得 60 个单位，其中 25 个按权重分配。",
                        "“重点客户”一组的客户 D 权重为 0，只得到其下限 0 个单位。"),
                reasons.subList(0, 4).stream().map(Texts.chinese()::of).toList());
    }

    /** Half of 10 is both the minimum of A and the maximum of B; of nothing, A gets nothing by its weight. */
    @Test
    void reason_ofABoundMetExactly_isTheBound_unlessThereIsNone() {
        EffortSplit<String> split = EffortSplit.of(
                List.of(
                        SplitAccount.of("A", "x").withMinimum(5),
                        SplitAccount.of("B", "x").withMaximum(5)),
                ALONE,
                10);
        assertEquals(Optional.of(Finding.of(SplitFinding.AT_MINIMUM, "A", 5, "x")), split.reason(id("A")));
        assertEquals(Optional.of(Finding.of(SplitFinding.AT_MAXIMUM, "B", 5, "x")), split.reason(id("B")));
        EffortSplit<String> nothing = EffortSplit.of(List.of(SplitAccount.of("A", "x")), ALONE, 0);
        assertEquals(
                SplitFinding.BY_WEIGHT, nothing.reason(id("A")).orElseThrow().code());
    }

    /** Of 12: A1 needs 6, which its weight brings as well, so that A0 alone shares by weight. */
    @Test
    void reason_countsOnlyThoseWhoShareByWeight() {
        EffortSplit<String> split =
                EffortSplit.of(List.of(weighing("A0", "3"), weighing("A1", "3").withMinimum(6)), ALONE, 12);
        BigDecimal three = new BigDecimal("3");
        assertEquals(
                Optional.of(Finding.of(SplitFinding.BY_WEIGHT, "A0", 6, 6, three, three, "x", 12)),
                split.reason(id("A0")));
        assertEquals(Optional.of(Finding.of(SplitFinding.AT_MINIMUM, "A1", 6, "x")), split.reason(id("A1")));
    }

    /** 7 ÷ 2 is 3.5: the minimum 3 of B is met by rounding alone, and so is the maximum 4 of A. */
    @Test
    void boundMetByRounding_isNoReason() {
        EffortSplit<String> split = EffortSplit.of(
                List.of(weighing("A", "1").withMaximum(4), weighing("B", "1").withMinimum(3)), ALONE, 7);
        assertEquals(List.of(4L, 3L), units(split));
        BigDecimal two = new BigDecimal("2");
        assertEquals(
                Optional.of(Finding.of(SplitFinding.BY_WEIGHT, "A", 4, 7, BigDecimal.ONE, two, "x", 7)),
                split.reason(id("A")));
        assertEquals(
                Optional.of(Finding.of(SplitFinding.BY_WEIGHT, "B", 3, 7, BigDecimal.ONE, two, "x", 7)),
                split.reason(id("B")));
    }

    /** The largest unit count there is, by weight: no maximum stands in its way. */
    @Test
    void reason_isTheWeight_howeverMuchItBrings() {
        BigDecimal one = BigDecimal.ONE;
        assertEquals(
                Optional.of(Finding.of(
                        SplitFinding.BY_WEIGHT, "A", Long.MAX_VALUE, Long.MAX_VALUE, one, one, "x", Long.MAX_VALUE)),
                EffortSplit.of(List.of(weighing("A", "1")), ALONE, Long.MAX_VALUE)
                        .reason(id("A")));
    }

    /** A group that is no label stands in findings as its text. Ten thousand are written as a whole number. */
    @Test
    void reason_ofAnyGroup_showsItsText() {
        EffortSplit<Integer> split = EffortSplit.of(
                List.of(SplitAccount.of("A", 7).withWeight(new BigDecimal("1E+4"))), Map.of(7, Probability.ONE), 4);
        BigDecimal weight = new BigDecimal("10000");
        assertEquals(
                Optional.of(Finding.of(SplitFinding.BY_WEIGHT, "A", 4, 4, weight, weight, "7", 4)),
                split.reason(id("A")));
    }

    @Test
    void whoIsUnknown_hasNoEffort_noReason_andNoGroup() {
        EffortSplit<String> split = EffortSplit.of(List.of(SplitAccount.of("A", "x")), ALONE, 3);
        assertEquals(OptionalLong.empty(), split.effort(id("B")));
        assertEquals(Optional.empty(), split.reason(id("B")));
        assertEquals(Optional.empty(), split.ofGroup("y"));
        assertNull("account", () -> split.effort(null));
        assertNull("account", () -> split.reason(null));
        assertNull("group", () -> split.ofGroup(null));
    }

    // What comes back

    @Test
    void efforts_areAnUnmodifiableMap_inTheOrderOfTheInput() {
        SplitAccount<String> stray = SplitAccount.<String>builder().account("S").build();
        Map<AccountId, Long> efforts = EffortSplit.of(
                        List.of(SplitAccount.of("Z", "x"), stray, SplitAccount.of("A", "x")), ALONE, 3)
                .efforts();
        assertEquals(List.of(id("Z"), id("A")), List.copyOf(efforts.keySet()));
        assertEquals(2, efforts.size());
        assertEquals(2L, efforts.get(id("Z")));
        assertNull(efforts.get(id("S")));
        assertNull(efforts.get(id("B")));
        assertNull(efforts.get("Z"));
        assertTrue(efforts.containsKey(id("A")));
        assertFalse(efforts.containsKey(id("S")));
        assertFalse(efforts.containsKey("A"));
        assertThrows(UnsupportedOperationException.class, () -> efforts.put(id("A"), 1L));
        assertThrows(UnsupportedOperationException.class, () -> efforts.remove(id("A")));
    }

    @Test
    void lists_areUnmodifiable() {
        EffortSplit<String> split = EffortSplit.of(List.of(SplitAccount.of("A", "x")), ALONE, 3);
        assertThrows(UnsupportedOperationException.class, () -> split.accounts().set(0, SplitAccount.of("B", "x")));
        assertThrows(UnsupportedOperationException.class, () -> split.groups().clear());
        assertThrows(UnsupportedOperationException.class, () -> split.findings().clear());
    }

    @Test
    void splits_areEqual_whenTheirInputsAre() {
        List<SplitAccount<String>> accounts = List.of(SplitAccount.of("A", "x"));
        EffortSplit<String> split = EffortSplit.of(accounts, ALONE, 3);
        EffortSplit<String> same = EffortSplit.of(new ArrayList<>(accounts), new LinkedHashMap<>(ALONE), 3);
        assertEquals(split, same);
        assertEquals(split.hashCode(), same.hashCode());
        assertNotEquals(split, EffortSplit.of(accounts, ALONE, 4));
        assertNotEquals(split, EffortSplit.of(List.of(SplitAccount.of("B", "x")), ALONE, 3));
        assertNotEquals(split, EffortSplit.of(accounts, Map.of("x", Probability.ONE, "y", Probability.ZERO), 3));
        assertNotEquals(split, new Object());
        assertNotEquals(split.hashCode(), EffortSplit.of(accounts, ALONE, 4).hashCode());
    }

    @Test
    void findings_warn_whereSomethingIsNotAsTheSharesSay() {
        Set<SplitFinding> warnings = EnumSet.of(
                SplitFinding.GROUP_RAISED_TO_MINIMA, SplitFinding.UNSPENT, SplitFinding.HARASS_MONEY_NOT_CAPPED);
        for (SplitFinding finding : SplitFinding.values()) {
            assertEquals(warnings.contains(finding) ? Severity.WARNING : Severity.INFO, finding.severity());
            assertEquals("SplitFinding." + finding.name(), finding.code());
        }
    }

    // Refusals

    @Test
    void budget_isRefused_whenNegativeOrBelowTheMinima() {
        List<SplitAccount<String>> accounts = List.of(
                SplitAccount.of("A", "x").withMinimum(70),
                SplitAccount.of("B", "x").withMinimum(50));
        assertRefused(
                "Expected 'budget' >= 120, the sum of all minima, but found 119",
                () -> EffortSplit.of(accounts, ALONE, 119));
        assertEquals(List.of(70L, 50L), units(EffortSplit.of(accounts, ALONE, 120)));
        assertRefused("Expected 'budget' >= 0, but found -1", () -> EffortSplit.of(List.of(), ALONE, -1));
        List<SplitAccount<String>> huge = List.of(
                SplitAccount.of("A", "x").withMinimum(Long.MAX_VALUE),
                SplitAccount.of("B", "x").withMinimum(1));
        assertRefused(
                "Expected 'budget' >= 9223372036854775808, the sum of all minima, but found 9223372036854775807",
                () -> EffortSplit.of(huge, ALONE, Long.MAX_VALUE));
    }

    @Test
    void shares_areRefused_whenNotAWholeOrOfAnotherGroup() {
        assertRefused(
                "Expected shares in 'shares' that sum to 1, but found 0.9",
                () -> EffortSplit.of(List.of(), Map.of("x", Probability.ofPercent(90)), 1));
        assertRefused(
                "Expected shares in 'shares' that sum to 1, but found 0",
                () -> EffortSplit.of(List.<SplitAccount<String>>of(), Map.of(), 1));
        assertRefused(
                "Expected a share in 'shares' for the group of each of 'accounts', but found 2 offenders: y of B, z of C",
                () -> EffortSplit.of(
                        List.of(SplitAccount.of("A", "x"), SplitAccount.of("B", "y"), SplitAccount.of("C", "z")),
                        ALONE,
                        1));
    }

    @Test
    void groups_areRefused_whoseTextsCannotStandWithinALine() {
        Map<Region, Probability> shares = new LinkedHashMap<>();
        shares.put(new Region(null), Probability.ofPercent(10));
        shares.put(new Region("north"), Probability.ofPercent(20));
        shares.put(new Region("south\nwest"), Probability.ofPercent(30));
        shares.put(new Region(" "), Probability.ofPercent(40));
        assertRefused(
                "Expected groups in 'shares' with a text on one line, but found 3 offenders: '', 'south\\u000Awest', ' '",
                () -> EffortSplit.of(List.of(), shares, 1));
    }

    @Test
    void accountThatStandsThereTwice_isRefused() {
        assertRefused(
                "Expected each of 'accounts' once, but found 1 offender: A",
                () -> EffortSplit.of(
                        List.of(SplitAccount.of("A", "x"), SplitAccount.of("B", "x"), SplitAccount.of("A", "x")),
                        ALONE,
                        1));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("accounts", () -> EffortSplit.of(null, ALONE, 1));
        assertNull("accounts", () -> EffortSplit.of(Collections.singletonList(null), ALONE, 1));
        assertNull("shares", () -> EffortSplit.of(List.<SplitAccount<String>>of(), null, 1));
        Map<String, Probability> withoutShare = new LinkedHashMap<>();
        withoutShare.put("x", null);
        assertNull("shares", () -> EffortSplit.of(List.of(), withoutShare, 1));
        Map<String, Probability> withoutGroup = new LinkedHashMap<>();
        withoutGroup.put(null, Probability.ONE);
        assertNull("shares", () -> EffortSplit.of(List.of(), withoutGroup, 1));
        assertNull("group", () -> new GroupEffort<String>(null, Probability.ONE, BigDecimal.ONE, 1, 1));
        assertNull("share", () -> new GroupEffort<>("x", null, BigDecimal.ONE, 1, 1));
        assertNull("wanted", () -> new GroupEffort<>("x", Probability.ONE, null, 1, 1));
        assertRefused(
                "Expected 'units' >= 0, but found -1",
                () -> new GroupEffort<>("x", Probability.ONE, BigDecimal.ONE, -1, 1));
        assertRefused(
                "Expected 'accounts' >= 0, but found -1",
                () -> new GroupEffort<>("x", Probability.ONE, BigDecimal.ONE, 0, -1));
        assertRefused(
                "Expected 'wanted' >= 0, but found -1",
                () -> new GroupEffort<>("x", Probability.ONE, new BigDecimal("-1"), 0, 0));
        assertRefused(
                "Expected 'wanted' with at most 1000 digits before and after the decimal point, but found 1001 before and 0"
                        + " after it",
                () -> new GroupEffort<>("x", Probability.ONE, new BigDecimal("1E+1000"), 0, 0));
        assertRefused(
                "Expected 'units' 0 of a group without accounts, but found 1",
                () -> new GroupEffort<>("x", Probability.ONE, BigDecimal.ONE, 1, 0));
        assertEquals(
                new GroupEffort<>("x", Probability.ONE, BigDecimal.ONE, 0, 0),
                new GroupEffort<>("x", Probability.ONE, new BigDecimal("1.0"), 0, 0));
    }
}
