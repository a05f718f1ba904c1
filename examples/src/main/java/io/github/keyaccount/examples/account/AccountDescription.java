package io.github.keyaccount.examples.account;

import io.github.keyaccount.funnel.FunnelStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a file says of an account.
 *
 * @param name what the account is called
 * @param notes what else is known of it
 * @param asOf the day of the file
 * @param stages the stages of the sale, by the day on which each was reached
 * @param invented which of the values are invented
 * @param relationship what was observed of the relationship
 * @param people who decides, who of us could meet them, and what was done
 * @param needs what the account needs and wants, and what answers it
 * @param rivals who else wants the business
 */
record AccountDescription(
        String name,
        List<String> notes,
        LocalDate asOf,
        SortedMap<LocalDate, FunnelStage> stages,
        Invented invented,
        RelationshipSection relationship,
        PeopleSection people,
        NeedsSection needs,
        RivalsSection rivals) {

    /** Returns at which stage the sale was at the end of a day; empty before its first. */
    Optional<FunnelStage> stage(LocalDate day) {
        SortedMap<LocalDate, FunnelStage> reached = stages.headMap(day.plusDays(1));
        return reached.isEmpty() ? Optional.empty() : Optional.of(reached.get(reached.lastKey()));
    }
}
