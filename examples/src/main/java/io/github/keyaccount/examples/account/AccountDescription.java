package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.need.FeatureAdvantageBenefit;
import io.github.keyaccount.need.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a file says of an account.
 *
 * @param name what the account is called
 * @param notes what else is known of it
 * @param asOf the day of the file
 * @param stage the stage of the sale
 * @param invented which of the values are invented
 * @param relationship what was observed of the relationship
 * @param people who decides, who of us could meet them, and what was done
 * @param needs what the account needs and wants
 * @param answers what answers its needs
 * @param rivals who else wants the business
 */
record AccountDescription(
        String name,
        List<String> notes,
        LocalDate asOf,
        FunnelStage stage,
        Invented invented,
        RelationshipSection relationship,
        PeopleSection people,
        List<Need> needs,
        List<FeatureAdvantageBenefit> answers,
        Rivals rivals) {

    /**
     * The rivals, and how we compare with them.
     *
     * @param competitors the rivals
     * @param weights how much each criterion matters to the account
     * @param ours how we are rated by these criteria
     * @param theirs how each rival is rated that is
     */
    record Rivals(
            List<Competitor> competitors,
            Map<String, BigDecimal> weights,
            Map<String, Integer> ours,
            Map<String, Map<String, Integer>> theirs) {
        static final Rivals NONE = new Rivals(List.of(), Map.of(), Map.of(), Map.of());
    }
}
