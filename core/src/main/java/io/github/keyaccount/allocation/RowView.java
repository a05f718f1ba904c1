package io.github.keyaccount.allocation;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A view of rows, each made when it is asked for.
 *
 * @param <T> a row
 */
final class RowView<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> row;

    RowView(int size, IntFunction<T> row) {
        this.size = size;
        this.row = row;
    }

    @Override
    public T get(int index) {
        return row.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
