package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A view of the ids of some accounts of a table, which costs nothing to make. */
final class AccountIds extends AbstractList<AccountId> implements RandomAccess {
    private final AccountTable table;
    private final int[] positions;

    private AccountIds(AccountTable table, int[] positions) {
        this.table = table;
        this.positions = positions;
    }

    /** Takes the positions over; nobody may write to them any more. */
    static List<AccountId> of(AccountTable table, int[] positions) {
        return new AccountIds(table, positions);
    }

    @Override
    public AccountId get(int index) {
        return table.account(positions[index]).id();
    }

    @Override
    public int size() {
        return positions.length;
    }
}
