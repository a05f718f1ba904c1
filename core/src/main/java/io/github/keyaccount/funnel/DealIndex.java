package io.github.keyaccount.funnel;

/**
 * Finds opportunities by id: a hash table without objects of its own.
 *
 * <p>A slot holds the hash of an id in its upper half and the position of the opportunity, counted from 1, in its lower
 * half, so that most comparisons need not touch the opportunity. The table is at most two thirds full; on a collision
 * the next slot is tried.
 */
final class DealIndex {
    private static final long POSITION = 0xFFFF_FFFFL;

    private final Opportunity[] deals;
    private final long[] slots;

    DealIndex(Opportunity[] deals) {
        this.deals = deals;
        this.slots = new long[Math.max(4, Integer.highestOneBit(deals.length + deals.length / 2) * 2)];
    }

    /** Enters the opportunity at a position; returns false, and leaves the table alone, if its id is in already. */
    boolean add(int position) {
        OpportunityId id = deals[position].id();
        int hash = spread(id);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if (holds(slots[slot], hash, id)) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) hash << Integer.SIZE) | (position + 1);
        return true;
    }

    /** Returns the position of an id, or -1. */
    int find(OpportunityId id) {
        int hash = spread(id);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if (holds(slots[slot], hash, id)) {
                return position(slots[slot]);
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private boolean holds(long entry, int hash, OpportunityId id) {
        return (int) (entry >>> Integer.SIZE) == hash
                && deals[position(entry)].id().value().equals(id.value());
    }

    private static int position(long entry) {
        return (int) (entry & POSITION) - 1;
    }

    /** Strings that differ in their last character have neighbouring hashes; multiplying scatters them. */
    private static int spread(OpportunityId id) {
        int hash = id.value().hashCode() * 0x9E37_79B9;
        return hash ^ (hash >>> 15);
    }
}
