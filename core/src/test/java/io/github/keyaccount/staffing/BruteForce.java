package io.github.keyaccount.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The best of all staffings, by trying them all; of equal ones that with the fewest changes, then the first. */
final class BruteForce {
    private final StaffingCase input;
    private final int[] served;
    private final List<String> tried = new ArrayList<>();
    private Optional<List<String>> best = Optional.empty();
    private BigDecimal most = BigDecimal.ZERO;
    private int changesOfBest;
    private int fewestChanges = Integer.MAX_VALUE;
    private List<String> firstOfFewestChanges = List.of();
    private BigDecimal mostOfFewestChanges = BigDecimal.ZERO;

    BruteForce(StaffingCase input) {
        this.input = input;
        this.served = new int[input.managers().size()];
        search(BigDecimal.ZERO, 0);
    }

    /** The names of the account managers; empty if there is no way to serve all. */
    Optional<List<String>> best() {
        return best;
    }

    BigDecimal most() {
        return most;
    }

    int fewestChanges() {
        return fewestChanges;
    }

    /** The first of those with the fewest changes that are worth most, the cost of changes not counted. */
    List<String> firstOfFewestChanges() {
        return firstOfFewestChanges;
    }

    BigDecimal mostOfFewestChanges() {
        return mostOfFewestChanges;
    }

    private void search(BigDecimal total, int changes) {
        if (tried.size() == input.accounts().size()) {
            BigDecimal worth = total.add(input.changeCost().multiply(BigDecimal.valueOf(changes)));
            if (changes < fewestChanges || (changes == fewestChanges && worth.compareTo(mostOfFewestChanges) > 0)) {
                fewestChanges = changes;
                firstOfFewestChanges = List.copyOf(tried);
                mostOfFewestChanges = worth;
            }
            int compared = total.compareTo(most);
            if (best.isEmpty() || compared > 0 || (compared == 0 && changes < changesOfBest)) {
                best = Optional.of(List.copyOf(tried));
                most = total;
                changesOfBest = changes;
            }
            return;
        }
        AccountToStaff account = input.accounts().get(tried.size());
        for (int i = 0; i < served.length; i++) {
            AccountManager manager = input.managers().get(i);
            if (served[i] < manager.capacity() && StaffingCase.isAllowed(account, manager)) {
                served[i]++;
                tried.add(manager.name());
                search(
                        total.add(input.gain(account, manager)),
                        changes + (StaffingCase.isChange(account, manager) ? 1 : 0));
                tried.remove(tried.size() - 1);
                served[i]--;
            }
        }
    }
}
