package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.CsvRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the rows of the file of accounts into accounts. */
final class AccountReader {
    private final LocalDate exportedOn;
    private final Map<AccountId, Account> accounts = new LinkedHashMap<>();
    private final Map<AccountId, CsvRow> rows = new LinkedHashMap<>();

    private AccountReader(LocalDate exportedOn) {
        this.exportedOn = exportedOn;
    }

    /**
     * Returns the accounts in the order of the file, none without one.
     *
     * <p>A parent that no usable row lists, or through which an account would belong to itself, is rejected; the account
     * then stands for itself.
     */
    static List<Account> read(CsvImport files, ExportLayout layout, LocalDate exportedOn) {
        AccountReader reader = new AccountReader(exportedOn);
        files.readIfMapped("accounts", reader::read);
        layout.mapping().find("accounts.file").ifPresent(reader::rejectUnknownParents);
        reader.rejectCircles();
        return List.copyOf(reader.accounts.values());
    }

    private void read(CsvRow row) {
        String name = row.required("account");
        AccountId id = row.valid("account", () -> AccountId.of(name));
        if (accounts.containsKey(id)) {
            throw row.rejected("account", CsvExpectation.UNIQUE);
        }
        Optional<LocalDate> since = row.date("customer-since");
        if (since.filter(day -> day.isAfter(exportedOn)).isPresent()) {
            throw row.rejected("customer-since", CsvExpectation.NOT_AFTER, exportedOn);
        }
        Optional<AccountId> parent =
                row.valid("parent", () -> row.text("parent").map(AccountId::of));
        Account account = row.valid(
                "account",
                () -> Account.builder()
                        .id(id)
                        .name(row.text("name").orElse(name))
                        .parent(parent.filter(other -> !other.equals(id)))
                        .segment(row.text("segment"))
                        .territory(row.text("territory"))
                        .customerSince(since)
                        .cooperationMode(row.choice("cooperation-mode", ExportLayout.COOPERATION_MODES))
                        .priorityClass(row.choice("priority-class", ExportLayout.PRIORITY_CLASSES))
                        .leadSource(row.choice("lead-source", ExportLayout.LEAD_SOURCES))
                        .attributes(row.attributes())
                        .build());
        if (parent.filter(id::equals).isPresent()) {
            row.reject("parent", CsvExpectation.PARENT_OUTSIDE);
        }
        accounts.put(id, account);
        rows.put(id, row);
    }

    private void rejectUnknownParents(String file) {
        for (Account account : List.copyOf(accounts.values())) {
            account.parent().filter(parent -> !accounts.containsKey(parent)).ifPresent(parent -> {
                rows.get(account.id()).reject("parent", CsvExpectation.KNOWN_PARENT, file);
                accounts.put(account.id(), account.withParent(Optional.empty()));
            });
        }
    }

    /** Takes the parents of a whole circle away, so that it does not matter in which order the accounts are listed. */
    private void rejectCircles() {
        List<Account> inCircles = new ArrayList<>();
        for (Account account : accounts.values()) {
            if (belongsToItself(account)) {
                inCircles.add(account);
            }
        }
        for (Account account : inCircles) {
            rows.get(account.id()).reject("parent", CsvExpectation.PARENT_OUTSIDE);
            accounts.put(account.id(), account.withParent(Optional.empty()));
        }
    }

    private boolean belongsToItself(Account account) {
        Set<AccountId> above = new HashSet<>();
        Optional<AccountId> parent = account.parent();
        while (parent.isPresent() && above.add(parent.get())) {
            parent = accounts.get(parent.get()).parent();
        }
        return above.contains(account.id());
    }
}
