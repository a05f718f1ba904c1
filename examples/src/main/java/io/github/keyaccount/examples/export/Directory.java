package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts, or the owners, that a file of their own lists, with their attributes. */
final class Directory {
    private final Map<String, Map<String, String>> attributes = new LinkedHashMap<>();

    private Directory() {}

    /** Reads the file of a section, if the mapping has it. */
    static Directory read(CsvImport files, String section, String role) {
        Directory directory = new Directory();
        files.readIfMapped(section, row -> {
            if (directory.attributes.putIfAbsent(row.required(role), row.attributes()) != null) {
                throw row.rejected(role, CsvExpectation.UNIQUE);
            }
        });
        return directory;
    }

    /** Returns the directory of accounts that have been read. */
    static Directory of(List<Account> accounts) {
        Directory directory = new Directory();
        accounts.forEach(account -> directory.attributes.put(account.id().value(), account.attributes()));
        return directory;
    }

    /** Returns the names in the order of the file; none without a file. */
    Set<String> names() {
        return attributes.keySet();
    }

    /** Returns the attributes of a name, none if it is not listed. */
    Map<String, String> of(String name) {
        return attributes.getOrDefault(name, Map.of());
    }
}
