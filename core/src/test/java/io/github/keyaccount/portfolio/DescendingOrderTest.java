package io.github.keyaccount.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DescendingOrderTest {
    /** The stable sort of the JDK. */
    private static int[] oracle(long[] amounts) {
        return IntStream.range(0, amounts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> amounts[index]).reversed())
                .mapToInt(index -> index)
                .toArray();
    }

    @Property(tries = 300)
    void order_isThatOfAStableSort(@ForAll @Size(max = 60) long[] amounts) {
        assertArrayEquals(oracle(amounts), DescendingOrder.of(amounts));
    }

    @Property(tries = 300)
    void order_isThatOfAStableSort_alsoWithManyTies(
            @ForAll @Size(max = 60) long @LongRange(min = -3, max = 3) [] amounts) {
        assertArrayEquals(oracle(amounts), DescendingOrder.of(amounts));
    }

    @Test
    void order_holdsAtTheEndsOfTheRange() {
        long[] amounts = {-1, Long.MIN_VALUE, 0, Long.MAX_VALUE, 1, Long.MIN_VALUE, Long.MAX_VALUE};
        assertArrayEquals(new int[] {3, 6, 4, 2, 0, 1, 5}, DescendingOrder.of(amounts));
    }

    @Test
    void order_looksAtEveryBit() {
        long[] amounts =
                IntStream.range(0, Long.SIZE - 1).mapToLong(bit -> 1L << bit).toArray();
        int[] fromTheHighest =
                IntStream.range(0, Long.SIZE - 1).map(i -> Long.SIZE - 2 - i).toArray();
        assertArrayEquals(fromTheHighest, DescendingOrder.of(amounts));
    }

    @Test
    void order_isEmpty_withoutAmounts() {
        assertArrayEquals(new int[0], DescendingOrder.of(new long[0]));
    }
}
