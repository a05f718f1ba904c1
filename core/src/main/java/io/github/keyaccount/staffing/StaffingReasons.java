package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Why each account got its account manager. */
final class StaffingReasons {
    private final List<AccountManager> managers;
    private final List<AccountToStaff> accounts;
    private final BigDecimal changeCost;
    private final PairGains gains;
    private final int[] columns;
    /** The accounts of each account manager. */
    private final List<List<String>> served = new ArrayList<>();

    StaffingReasons(
            List<AccountManager> managers,
            List<AccountToStaff> accounts,
            BigDecimal changeCost,
            PairGains gains,
            int[] columns) {
        this.managers = managers;
        this.accounts = accounts;
        this.changeCost = changeCost;
        this.gains = gains;
        this.columns = columns;
        managers.forEach(manager -> served.add(new ArrayList<>()));
        for (int row = 0; row < columns.length; row++) {
            served.get(columns[row]).add(accounts.get(row).account().value());
        }
    }

    Finding reason(int row) {
        AccountToStaff account = accounts.get(row);
        String id = account.account().value();
        if (account.fixed().isPresent()) {
            return Finding.of(StaffingFinding.FIXED, id);
        }
        int[] available = IntStream.range(0, managers.size())
                .filter(column ->
                        gains.isAllowed(row, column) && managers.get(column).capacity() > 0)
                .toArray();
        if (available.length == 1) {
            return Finding.of(StaffingFinding.ONLY_ONE_AVAILABLE, id);
        }
        Probability fit = fit(columns[row], account.account());
        int best = columns[row];
        boolean betterIsFree = false;
        for (int column : available) {
            best = gains.fit(row, column) > gains.fit(row, best) ? column : best;
            betterIsFree |= gains.fit(row, column) > gains.fit(row, columns[row]) && hasFreePlace(column);
        }
        if (best == columns[row]) {
            return Finding.of(StaffingFinding.FITS_BEST, id, fit);
        }
        boolean stays =
                account.present().equals(Optional.of(managers.get(columns[row]).name()));
        // Nothing else holds an account of any value back from somebody better who is free.
        if (betterIsFree && stays && changeCost.signum() > 0) {
            return Finding.of(StaffingFinding.KEPT, id, fit, changeCost);
        }
        if (account.value().signum() == 0) {
            return Finding.of(StaffingFinding.NOTHING_AT_STAKE, id);
        }
        Probability bestFit = fit(best, account.account());
        BigDecimal difference = account.value().multiply(bestFit.toBigDecimal().subtract(fit.toBigDecimal()));
        return Finding.of(
                StaffingFinding.BETTER_ONE_FULL, id, fit, bestFit, AccountToStaff.plain(difference), served.get(best));
    }

    private boolean hasFreePlace(int column) {
        return served.get(column).size() < managers.get(column).capacity();
    }

    private Probability fit(int column, AccountId account) {
        return managers.get(column).fit(account);
    }
}
