package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A view of what there is to say of the accounts at some positions of a portfolio, each worked out as it is asked for.
 *
 * @param <T> what is said of an account
 */
final class PositionView<T> extends AbstractList<T> implements RandomAccess {
    private final int[] positions;
    private final IntFunction<T> element;

    /** Takes the positions over; nobody may write to them any more. */
    PositionView(int[] positions, IntFunction<T> element) {
        this.positions = positions;
        this.element = element;
    }

    /** Returns a view of the ids of the accounts. */
    static List<AccountId> ids(Portfolio portfolio, int[] positions) {
        return new PositionView<>(
                positions, position -> portfolio.table().account(position).id());
    }

    @Override
    public T get(int index) {
        return element.apply(positions[index]);
    }

    @Override
    public int size() {
        return positions.length;
    }
}
