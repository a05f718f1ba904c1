package io.github.keyaccount.allocation;

/**
 * The textbook way to divide whole units among concave curves: a heap holds what the next unit of each account would bring, and
 * unit after unit goes to the account on top. A binary heap over plain arrays, as fast as such a thing can be.
 */
final class HeapGreedy {
    private final SampleResponses sample;
    private final int[] heap;
    private final double[] worth;
    private final int[] units;

    HeapGreedy(SampleResponses sample) {
        int accounts = sample.gains.length;
        this.sample = sample;
        this.heap = new int[accounts];
        this.worth = new double[accounts];
        this.units = new int[accounts];
    }

    int[] divide(long budget) {
        for (int i = 0; i < heap.length; i++) {
            heap[i] = i;
            worth[i] = sample.worth(i, 0);
        }
        for (int i = heap.length / 2 - 1; i >= 0; i--) {
            sift(i);
        }
        for (long left = budget; left > 0 && worth[heap[0]] > 0; left--) {
            int account = heap[0];
            units[account]++;
            worth[account] = units[account] == SampleResponses.MOST_UNITS ? 0 : sample.worth(account, units[account]);
            sift(0);
        }
        return units;
    }

    private void sift(int from) {
        int account = heap[from];
        int position = from;
        while (true) {
            int child = 2 * position + 1;
            if (child >= heap.length) {
                break;
            }
            if (child + 1 < heap.length && worth[heap[child + 1]] > worth[heap[child]]) {
                child++;
            }
            if (worth[heap[child]] <= worth[account]) {
                break;
            }
            heap[position] = heap[child];
            position = child;
        }
        heap[position] = account;
    }
}
