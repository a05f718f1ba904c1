package io.github.keyaccount.cadence;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.TouchpointKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** What several tests are made of. */
final class Cadences {
    static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();

    private Cadences() {}

    static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    static CadenceAccount account(String id, PriorityClass priorityClass) {
        return CadenceAccount.builder().account(id).priorityClass(priorityClass).build();
    }

    static CadenceAccount account(String id, PriorityClass priorityClass, TouchpointKind kind, String last) {
        return CadenceAccount.builder()
                .account(id)
                .priorityClass(priorityClass)
                .addContact(kind, date(last))
                .build();
    }

    /** One kind alone, for accounts of the first class. */
    static CadenceTable every(Period interval) {
        return CadenceTable.of(Map.of(PriorityClass.FIRST, Map.of(TouchpointKind.TELEPHONE, interval)));
    }

    static List<String> dueDates(DueContacts due) {
        return due.all().stream().map(contact -> contact.due().toString()).toList();
    }
}
