package io.github.keyaccount.staffing;

import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What is put together at random: account managers M0, M1, …, accounts A0, A1, …, and the cost of a change. */
record StaffingCase(List<AccountManager> managers, List<AccountToStaff> accounts, BigDecimal changeCost) {
    /** Few and coarse fits make ties, fine ones make none. */
    private static final List<Integer> COARSE = List.of(0, 200_000_000, 500_000_000, 505_000_000, 1_000_000_000);

    private static final List<String> COSTS = List.of("0", "0", "0.5", "3", "70", "1E+40");
    private static final List<String> UNITS = List.of(
            "1",
            "0.01",
            "1E+9",
            "123456789012345678901234567.89",
            "98765432109876543210987654321098765432109876543210987654321.01");

    static StaffingCase random(Random random, int mostManagers, int mostAccounts, int mostPlaces) {
        int team = 1 + random.nextInt(mostManagers);
        int count = random.nextInt(mostAccounts + 1);
        boolean coarse = random.nextBoolean();
        boolean free = random.nextInt(3) == 0;
        BigDecimal unit = new BigDecimal(pick(random, UNITS));
        List<AccountManager> managers = new ArrayList<>();
        for (int i = 0; i < team; i++) {
            AccountManager.Builder manager = AccountManager.builder()
                    .name("M" + i)
                    .capability(fit(random, coarse))
                    .capacity(random.nextInt(mostPlaces + 1));
            for (int account = 0; account < count; account++) {
                if (random.nextInt(3) == 0) {
                    manager.putFit("A" + account, fit(random, coarse));
                }
            }
            managers.add(manager.build());
        }
        List<AccountToStaff> accounts = IntStream.range(0, count)
                .mapToObj(i -> account(random, "A" + i, team, unit, free))
                .toList();
        return new StaffingCase(managers, accounts, new BigDecimal(pick(random, COSTS)));
    }

    private static AccountToStaff account(Random random, String id, int team, BigDecimal unit, boolean free) {
        // Beside the unit some small change, so that all digits count.
        BigDecimal value =
                unit.multiply(BigDecimal.valueOf(random.nextInt(4))).add(BigDecimal.valueOf(random.nextInt(3), 1));
        AccountToStaff.Builder account = AccountToStaff.builder().account(id).value(value);
        // One name more than there are in the team: somebody who has left.
        if (random.nextInt(4) > 0) {
            account.present("M" + random.nextInt(team + 1));
        }
        if (free) {
            return account.build();
        }
        Optional<String> fixed = random.nextInt(8) == 0 ? Optional.of("M" + random.nextInt(team)) : Optional.empty();
        account.fixed(fixed);
        for (int i = 0; i < team; i++) {
            if (random.nextInt(5) == 0 && !fixed.equals(Optional.of("M" + i))) {
                account.addForbidden("M" + i);
            }
        }
        return account.build();
    }

    private static Probability fit(Random random, boolean coarse) {
        return Probability.ofBillionths(coarse ? pick(random, COARSE) : random.nextInt(1_000_000_001));
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    StaffingOptions options() {
        return StaffingOptions.builder().changeCost(changeCost).build();
    }

    Staffing best() {
        return Staffing.best(managers, accounts, options());
    }

    /** The same with room for all: a last account manager, allowed for everything that is not fixed. */
    StaffingCase withRoom() {
        List<AccountManager> more = new ArrayList<>();
        managers.forEach(manager -> more.add(manager.withCapacity(manager.capacity()
                + (int) accounts.stream()
                        .filter(account -> account.fixed().equals(Optional.of(manager.name())))
                        .count())));
        more.add(AccountManager.builder()
                .name("Z")
                .capability(Probability.ofPercent(10))
                .capacity(accounts.size())
                .build());
        return new StaffingCase(more, accounts, changeCost);
    }

    StaffingCase withChangeCost(BigDecimal cost) {
        return new StaffingCase(managers, accounts, cost);
    }

    /** How many places those have who are allowed for at least one of some accounts. */
    long places(List<AccountToStaff> some) {
        return managers.stream()
                .filter(manager -> some.stream().anyMatch(account -> isAllowed(account, manager)))
                .mapToLong(AccountManager::capacity)
                .sum();
    }

    StaffingCase withAccounts(List<AccountToStaff> others) {
        return new StaffingCase(managers, others, changeCost);
    }

    StaffingCase withManagers(List<AccountManager> others) {
        return new StaffingCase(others, accounts, changeCost);
    }

    /** By the definition: value × fit − the cost of a change. */
    BigDecimal gain(AccountToStaff account, AccountManager manager) {
        Probability fit = manager.fits().getOrDefault(account.account(), manager.capability());
        BigDecimal worth = account.value().multiply(fit.toBigDecimal());
        return isChange(account, manager) ? worth.subtract(changeCost) : worth;
    }

    static boolean isChange(AccountToStaff account, AccountManager manager) {
        return account.present().isPresent() && !account.present().orElseThrow().equals(manager.name());
    }

    static boolean isAllowed(AccountToStaff account, AccountManager manager) {
        return !account.forbidden().contains(manager.name())
                && account.fixed().orElse(manager.name()).equals(manager.name());
    }
}
