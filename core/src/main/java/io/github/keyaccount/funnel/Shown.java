package io.github.keyaccount.funnel;

import java.util.Optional;

/** How values of an opportunity are shown in texts that may end up in a log. */
final class Shown {
    private Shown() {}

    /** Returns a value as text, which says so where there is none. */
    static String of(Optional<?> value) {
        return value.isPresent() ? value.get().toString() : "(none)";
    }

    /** Returns the value of a field as text, without the name of a person. */
    static String of(OpportunityField field, Object value) {
        if (!(value instanceof Optional<?> optional)) {
            return value.toString();
        }
        return field == OpportunityField.OWNER && optional.isPresent() ? "(not shown)" : of(optional);
    }
}
