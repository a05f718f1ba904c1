package io.github.keyaccount.internal;

import java.util.function.Function;

/**
 * Finds the elements of an array by id: a hash table without objects of its own.
 *
 * <p>A slot holds the hash of an id in its upper half and the position of the element, counted from 1, in its lower half,
 * so that most comparisons need not touch the element. The table is at most two thirds full; on a collision the next slot
 * is tried. Only its maker enters elements, before anybody else sees it.
 *
 * @param <T> the type of the elements
 */
public final class IdIndex<T> {
    private static final long POSITION = 0xFFFF_FFFFL;

    private final T[] elements;
    private final Function<T, String> id;
    private final long[] slots;

    /**
     * Creates an index into which nothing is entered yet.
     *
     * @param elements the elements, which must not change any more
     * @param id tells the id of an element
     */
    public IdIndex(T[] elements, Function<T, String> id) {
        this.elements = elements;
        this.id = id;
        this.slots = new long[Math.max(4, Integer.highestOneBit(elements.length + elements.length / 2) * 2)];
    }

    /**
     * Enters the element at a position.
     *
     * @param position the position in the array
     * @return false if its id is in already; the index then stays as it is
     */
    public boolean add(int position) {
        String added = id.apply(elements[position]);
        int hash = spread(added);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if (holds(slots[slot], hash, added)) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) hash << Integer.SIZE) | (position + 1);
        return true;
    }

    /**
     * Returns the position of an id.
     *
     * @param wanted the id
     * @return the position in the array, or -1
     */
    public int find(String wanted) {
        int hash = spread(wanted);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if (holds(slots[slot], hash, wanted)) {
                return position(slots[slot]);
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private boolean holds(long entry, int hash, String wanted) {
        return (int) (entry >>> Integer.SIZE) == hash
                && id.apply(elements[position(entry)]).equals(wanted);
    }

    private static int position(long entry) {
        return (int) (entry & POSITION) - 1;
    }

    /** Strings that differ in their last character have neighbouring hashes; multiplying scatters them. */
    private static int spread(String text) {
        int hash = text.hashCode() * 0x9E37_79B9;
        return hash ^ (hash >>> 15);
    }
}
