package io.github.keyaccount.cadence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Puts the contacts of one seller on days: rank by rank, of each rank first as many as can be kept, then the others as early
 * as they can.
 *
 * <p>Where a contact finds no room, one that stands in its way moves to another of its own days, which may push a third one on,
 * and so along a shortest chain that ends on a day with room. No move makes a contact later than it was promised. As in bipartite
 * matching, where all contacts are equally long a chain is found whenever the contact can be placed at all, so that
 * each rank keeps as many as the ranks before leave room for; the sets of contacts that can all be kept are the independent sets
 * of a transversal matroid, which is why taking them one by one misses none.
 *
 * <p>Sources: Claude Berge, Two theorems in graph theory, 1957, for the chains; Jack Edmonds and D. R. Fulkerson, Transversals
 * and matroid partition, 1965, for one by one.
 */
final class SellerDays {
    private static final int NOWHERE = -1;

    private final List<Wish> wishes;
    private final int[] day;
    /** The last day to which a contact that was placed may be moved. */
    private final int[] promised;

    private final long[] room;
    private final List<List<Integer>> onDay = new ArrayList<>();

    /**
     * A contact that wants a day; days are numbered from 0.
     *
     * @param rank lower ranks are served first
     * @param length how long it takes
     * @param from the first day on which it may be made
     * @param by the last day on which it is kept, at least {@code from − 1}
     * @param latest the last day on which it may be made, at least {@code by}
     */
    record Wish(int rank, long length, int from, int by, int latest) {}

    /** The search for a chain. */
    private static final class Search {
        /** Who would come to each day that was reached. */
        private final int[] comer;
        /** The days that were reached; no other way to them than the one found first need be tried. */
        private final BitSet reached = new BitSet();

        Search(int days) {
            comer = new int[days];
        }

        /** Reaches those of some days that were not reached yet, the latest first. */
        void reach(int contact, int first, int last, Deque<Integer> days) {
            for (int day = reached.previousClearBit(last); day >= first; day = reached.previousClearBit(day - 1)) {
                reached.set(day);
                comer[day] = contact;
                days.add(day);
            }
        }
    }

    private SellerDays(List<Wish> wishes, int days, long perDay) {
        this.wishes = wishes;
        day = new int[wishes.size()];
        Arrays.fill(day, NOWHERE);
        promised = new int[wishes.size()];
        room = new long[days];
        Arrays.fill(room, perDay);
        for (int i = 0; i < days; i++) {
            onDay.add(new ArrayList<>());
        }
    }

    /**
     * Returns the day of each contact, or -1 where there is none.
     *
     * @param wishes the contacts, none longer than a day has time, by rank, and within a rank in the order in which they are
     *     served
     * @param days the number of days
     * @param perDay how much time there is on each
     */
    static int[] place(List<Wish> wishes, int days, long perDay) {
        SellerDays plan = new SellerDays(wishes, days, perDay);
        int first = 0;
        while (first < wishes.size()) {
            int end = first;
            while (end < wishes.size()
                    && wishes.get(end).rank() == wishes.get(first).rank()) {
                plan.keep(end++);
            }
            for (int i = first; i < end; i++) {
                plan.slip(i);
            }
            first = end;
        }
        plan.useRoomLeft();
        return plan.day;
    }

    private void keep(int contact) {
        Wish wish = wishes.get(contact);
        put(contact, wish.from(), wish.by(), new Search(room.length));
    }

    private void slip(int contact) {
        Wish wish = wishes.get(contact);
        Search search = new Search(room.length);
        for (int late = wish.by() + 1; day[contact] == NOWHERE && late <= wish.latest(); late++) {
            put(contact, late, late, search);
        }
    }

    /** Puts a contact on one of some days, the latest with room, or if none has, with the help of others that move. */
    private void put(int contact, int first, int last, Search search) {
        for (int free = last; free >= first; free--) {
            if (room[free] >= wishes.get(contact).length()) {
                promised[contact] = last;
                move(contact, free);
                return;
            }
        }
        Deque<Integer> days = new ArrayDeque<>();
        search.reach(contact, first, last, days);
        while (!days.isEmpty()) {
            int next = days.remove();
            long length = wishes.get(search.comer[next]).length();
            if (room[next] >= length) {
                promised[contact] = last;
                shift(search.comer, next);
                return;
            }
            for (int other : onDay.get(next)) {
                if (room[next] + wishes.get(other).length() >= length) {
                    search.reach(other, wishes.get(other).from(), promised[other], days);
                }
            }
        }
    }

    /** Lets everybody along a chain come, from its end, the day with room, back to the contact that had no day. */
    private void shift(int[] comer, int end) {
        int free = end;
        while (free != NOWHERE) {
            int contact = comer[free];
            int left = day[contact];
            move(contact, free);
            free = left;
        }
    }

    private void move(int contact, int to) {
        long length = wishes.get(contact).length();
        if (day[contact] != NOWHERE) {
            room[day[contact]] += length;
            onDay.get(day[contact]).remove((Integer) contact);
        }
        day[contact] = to;
        room[to] -= length;
        onDay.get(to).add(contact);
    }

    /** Where a long contact made way for a short one there may be room on a better day. */
    private void useRoomLeft() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int contact = 0; contact < day.length; contact++) {
                int better = betterDay(contact);
                if (better != NOWHERE) {
                    move(contact, better);
                    moved = true;
                }
            }
        }
    }

    private int betterDay(int contact) {
        Wish wish = wishes.get(contact);
        int now = day[contact] == NOWHERE ? wish.latest() + 1 : day[contact];
        if (now > wish.by()) {
            for (int free = wish.by(); free >= wish.from(); free--) {
                if (room[free] >= wish.length()) {
                    return free;
                }
            }
            for (int free = wish.by() + 1; free < now; free++) {
                if (room[free] >= wish.length()) {
                    return free;
                }
            }
        }
        return NOWHERE;
    }
}
