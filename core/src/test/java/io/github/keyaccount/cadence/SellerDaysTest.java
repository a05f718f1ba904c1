package io.github.keyaccount.cadence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.cadence.SellerDays.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SellerDaysTest {
    private static final int DAYS = 5;
    private static final int NOWHERE = -1;

    private static Arbitrary<List<Wish>> wishes(int longest, int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, longest),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, DAYS))
                .as((rank, length, from, days, late) -> {
                    int by = Math.min(from - 1 + days, DAYS - 1);
                    return new Wish(rank, length, from, by, Math.min(by + late, DAYS - 1));
                })
                .list()
                .ofMaxSize(most)
                .map(wishes ->
                        wishes.stream().sorted(Comparator.comparing(Wish::rank)).toList());
    }

    @Provide
    Arbitrary<List<Wish>> equallyLong() {
        return wishes(1, 8);
    }

    @Provide
    Arbitrary<List<Wish>> anyLength() {
        return wishes(4, 12);
    }

    /** Days that are open to a contact. */
    private record Window(int from, int to) {}

    /** Whether every contact finds one of its days when so many have room on each: tries all ways. */
    private static boolean canBePlaced(List<Window> windows, int[] room) {
        if (windows.isEmpty()) {
            return true;
        }
        Window first = windows.get(0);
        for (int day = first.from(); day <= first.to(); day++) {
            if (room[day] > 0) {
                room[day]--;
                boolean rest = canBePlaced(windows.subList(1, windows.size()), room);
                room[day]++;
                if (rest) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean canBePlaced(List<Window> windows, int perDay) {
        int[] room = new int[DAYS];
        Arrays.fill(room, perDay);
        return canBePlaced(windows, room);
    }

    private static List<Window> and(List<Window> windows, Window one) {
        List<Window> more = new ArrayList<>(windows);
        more.add(one);
        return more;
    }

    /** The most of some contacts that can be kept beside others, over all subsets. */
    private static int most(List<Window> promised, List<Wish> group, int perDay) {
        int most = 0;
        for (int subset = 0; subset < 1 << group.size(); subset++) {
            List<Window> windows = new ArrayList<>(promised);
            for (int i = 0; i < group.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    windows.add(new Window(group.get(i).from(), group.get(i).by()));
                }
            }
            if (Integer.bitCount(subset) > most && canBePlaced(windows, perDay)) {
                most = Integer.bitCount(subset);
            }
        }
        return most;
    }

    // Equally long

    /** Rank by rank: the most are kept, and each of the others is as early as all promises so far allow. */
    @Property(tries = 400)
    void equallyLong_mostAreKept_andTheOthersAreAsEarlyAsCanBe(
            @ForAll("equallyLong") List<Wish> wishes, @ForAll @IntRange(min = 1, max = 2) int perDay) {
        int[] days = SellerDays.place(wishes, DAYS, perDay);
        List<Window> promised = new ArrayList<>();
        for (int rank = 0; rank <= 2; rank++) {
            List<Wish> group = new ArrayList<>();
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < days.length; i++) {
                if (wishes.get(i).rank() == rank) {
                    group.add(wishes.get(i));
                    found.add(days[i]);
                }
            }
            int most = most(promised, group, perDay);
            int kept = 0;
            List<Integer> others = new ArrayList<>();
            for (int i = 0; i < group.size(); i++) {
                Wish wish = group.get(i);
                List<Window> more = and(promised, new Window(wish.from(), wish.by()));
                if (canBePlaced(more, perDay)) {
                    promised = more;
                    kept++;
                    assertTrue(found.get(i) >= wish.from() && found.get(i) <= wish.by());
                } else {
                    others.add(i);
                }
            }
            assertEquals(most, kept);
            for (int i : others) {
                Wish wish = group.get(i);
                int late = wish.by() + 1;
                while (late <= wish.latest() && !canBePlaced(and(promised, new Window(wish.from(), late)), perDay)) {
                    late++;
                }
                if (late <= wish.latest()) {
                    promised = and(promised, new Window(wish.from(), late));
                }
                assertEquals(late <= wish.latest() ? late : NOWHERE, found.get(i));
            }
        }
    }

    @Property(tries = 1000)
    void equallyLong_moreTimePerDay_makesNoneLater(
            @ForAll("equallyLong") List<Wish> wishes, @ForAll @IntRange(min = 1, max = 3) int perDay) {
        assertNoneLater(wishes, SellerDays.place(wishes, DAYS, perDay), SellerDays.place(wishes, DAYS, perDay + 1));
    }

    private static void assertNoneLater(List<Wish> wishes, int[] before, int[] after) {
        for (int i = 0; i < before.length; i++) {
            Wish wish = wishes.get(i);
            assertTrue(lateness(after[i], wish) <= lateness(before[i], wish));
        }
    }

    private static int lateness(int day, Wish wish) {
        return day == NOWHERE ? DAYS : Math.max(0, day - wish.by());
    }

    @Property(tries = 500)
    void equallyLong_lowerRanks_doNotMakeHigherOnesLater(
            @ForAll("equallyLong") List<Wish> wishes, @ForAll @IntRange(min = 1, max = 2) int perDay) {
        int[] all = SellerDays.place(wishes, DAYS, perDay);
        List<Wish> first = wishes.stream().filter(wish -> wish.rank() == 0).toList();
        int[] alone = SellerDays.place(first, DAYS, perDay);
        for (int i = 0; i < alone.length; i++) {
            assertEquals(lateness(alone[i], first.get(i)), lateness(all[i], first.get(i)));
        }
    }

    // Of any length

    @Property(tries = 1000)
    void anyLength_noDayIsTooFull_andAllAreOnDaysOfTheirOwn(
            @ForAll("anyLength") List<Wish> wishes, @ForAll @IntRange(min = 4, max = 7) int perDay) {
        int[] days = SellerDays.place(wishes, DAYS, perDay);
        long[] room = room(wishes, days, perDay);
        for (long left : room) {
            assertTrue(left >= 0);
        }
        for (int i = 0; i < days.length; i++) {
            Wish wish = wishes.get(i);
            assertTrue(days[i] == NOWHERE || days[i] >= wish.from() && days[i] <= wish.latest());
        }
    }

    private static long[] room(List<Wish> wishes, int[] days, int perDay) {
        long[] room = new long[DAYS];
        Arrays.fill(room, perDay);
        for (int i = 0; i < days.length; i++) {
            if (days[i] != NOWHERE) {
                room[days[i]] -= wishes.get(i).length();
            }
        }
        return room;
    }

    @Property(tries = 1000)
    void anyLength_noneIsLate_whileABetterDayHasRoomForIt(
            @ForAll("anyLength") List<Wish> wishes, @ForAll @IntRange(min = 4, max = 7) int perDay) {
        int[] days = SellerDays.place(wishes, DAYS, perDay);
        long[] room = room(wishes, days, perDay);
        for (int i = 0; i < days.length; i++) {
            Wish wish = wishes.get(i);
            for (int day = wish.from(); day <= wish.latest(); day++) {
                boolean better = lateness(day, wish) < lateness(days[i], wish);
                assertFalse(better && room[day] >= wish.length(), "contact " + i + " on day " + day);
            }
        }
    }

    // Cases

    private static Wish wish(int rank, long length, int from, int by, int latest) {
        return new Wish(rank, length, from, by, latest);
    }

    private static void assertPlaced(int perDay, List<Wish> wishes, int... expected) {
        assertArrayEquals(expected, SellerDays.place(wishes, DAYS, perDay));
    }

    @Test
    void noContacts_andNoDays_areNoTrouble() {
        assertArrayEquals(new int[0], SellerDays.place(List.of(), DAYS, 1));
        assertArrayEquals(new int[] {NOWHERE}, SellerDays.place(List.of(wish(0, 1, 0, -1, -1)), 0, 1));
    }

    @Test
    void contact_isOnTheLatestDayWithRoom() {
        assertPlaced(1, List.of(wish(0, 1, 0, 2, 4), wish(0, 1, 0, 2, 4), wish(0, 1, 0, 2, 4)), 2, 1, 0);
    }

    /** The first contact stands on day 2, where the third one must be; it moves on to day 1, whose contact moves to day 0. */
    @Test
    void contacts_moveAlongAChain_soThatOneMoreIsKept() {
        assertPlaced(1, List.of(wish(0, 1, 1, 2, 4), wish(0, 1, 0, 1, 4), wish(0, 1, 2, 2, 4)), 1, 0, 2);
    }

    @Test
    void contact_slipsToTheEarliestDay_whichAnotherLeavesForIt() {
        // The first two are kept on days 1 and 2. The third one cannot be kept on day 0, nor slip to 1 before a move to
        // 0.
        assertPlaced(1, List.of(wish(0, 1, 0, 0, 4), wish(0, 1, 1, 2, 4), wish(0, 1, 0, 0, 4)), 0, 2, 1);
        assertPlaced(
                1,
                List.of(wish(0, 1, 0, 0, 4), wish(0, 1, 1, 2, 4), wish(0, 1, 2, 2, 4), wish(0, 1, 0, 0, 4)),
                0,
                1,
                2,
                3);
    }

    @Test
    void higherRank_slipsBeforeALowerOneIsKept() {
        assertPlaced(1, List.of(wish(0, 1, 0, 0, 4), wish(0, 1, 0, 0, 4), wish(1, 1, 1, 1, 4)), 0, 1, 2);
    }

    @Test
    void withinARank_asManyAsCanBeAreKept_beforeOneSlips() {
        assertPlaced(1, List.of(wish(0, 1, 0, 0, 4), wish(0, 1, 0, 0, 4), wish(0, 1, 1, 1, 4)), 0, 2, 1);
    }

    @Test
    void contact_isLeftOut_whenItsDaysAreFull() {
        assertPlaced(1, List.of(wish(0, 1, 0, 0, 0), wish(0, 1, 0, 0, 0)), 0, NOWHERE);
    }

    /** With 4 on each day, the 3 stands with the first 1 on day 1, and goes to day 0 when the second 1 comes. */
    @Test
    void longContact_makesWayForAShortOne() {
        assertPlaced(4, List.of(wish(0, 3, 0, 1, 1), wish(0, 1, 1, 1, 1), wish(0, 1, 1, 1, 1)), 0, 1, 1);
    }

    /** The 3 would need both 2s to go: one after the other is not tried. */
    @Test
    void contact_isLeftOut_whenTwoWouldHaveToMakeWay() {
        assertPlaced(4, List.of(wish(0, 2, 0, 1, 1), wish(0, 2, 0, 1, 1), wish(0, 3, 1, 1, 1)), 1, 1, NOWHERE);
    }

    /**
     * With 6 on each day, the 1 leaves 5 on day 0, the 5 stands on day 1 and the 6 on day 2. The 4 asks the 6 first to go to day 0,
     * which is too small for it, and finds no room. Then the 2 sends the 5 to day 0, and of the 6 on day 1 it leaves 4.
     */
    @Test
    void timeThatALongContactLeaves_isUsed() {
        assertPlaced(
                6,
                List.of(
                        wish(0, 1, 0, 0, 0),
                        wish(0, 5, 0, 1, 1),
                        wish(0, 6, 0, 2, 2),
                        wish(0, 4, 1, 2, 2),
                        wish(1, 2, 1, 1, 1)),
                0,
                0,
                2,
                1,
                1);
    }

    /** The same with the 4 late on every day: the 6, now on day 1, asks for day 0 first, and the 5 on day 2 goes there later. */
    @Test
    void timeThatALongContactLeaves_isUsed_evenIfItIsLate() {
        assertPlaced(
                6,
                List.of(
                        wish(0, 1, 0, 0, 0),
                        wish(0, 5, 0, 2, 2),
                        wish(0, 6, 0, 1, 1),
                        wish(0, 4, 1, 0, 2),
                        wish(1, 2, 2, 2, 2)),
                0,
                0,
                1,
                2,
                2);
    }
}
