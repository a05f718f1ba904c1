package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.allocation.EffortPlan;
import io.github.keyaccount.staffing.AccountManager;
import io.github.keyaccount.staffing.AccountToStaff;
import io.github.keyaccount.staffing.InfeasibleStaffingException;
import io.github.keyaccount.staffing.Staffing;
import io.github.keyaccount.staffing.StaffingOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who should serve whom: the most capable where most is at stake.
 *
 * @param staffing the assignment; empty if there is none
 * @param infeasible why there is none; empty if there is one
 * @param hours the hours that the accounts of each seller then need at their best
 */
record PeoplePlan(
        Optional<Staffing> staffing, Optional<InfeasibleStaffingException> infeasible, Map<String, Long> hours) {

    /**
     * Works it out. An account is worth what it contributes with the hours of today, or with those at its best, whichever is
     * more.
     *
     * @return the plan; empty if of no seller it is known how capable he or she is, and how many accounts he or she can serve
     */
    static Optional<PeoplePlan> of(PlanFiles files, EffortPlan best, PlanSettings settings) {
        List<Seller> team = files.sellers().stream()
                .filter(seller ->
                        seller.capability().isPresent() && seller.mostAccounts().isPresent())
                .toList();
        if (team.isEmpty()) {
            return Optional.empty();
        }
        Map<String, AccountManager.Builder> managers = new LinkedHashMap<>();
        team.forEach(seller -> managers.put(
                seller.name(),
                AccountManager.builder()
                        .name(seller.name())
                        .capability(seller.capability().orElseThrow())
                        .capacity(seller.mostAccounts().orElseThrow())));
        Map<AccountId, AccountToStaff.Builder> accounts = new LinkedHashMap<>();
        files.accounts().forEach(planned -> accounts.put(planned.account(), account(planned, best)));
        files.fits().stream()
                .filter(fit -> managers.containsKey(fit.seller()))
                .forEach(fit -> enter(fit, managers, accounts));
        try {
            Staffing staffing = Staffing.best(
                    managers.values().stream()
                            .map(AccountManager.Builder::build)
                            .toList(),
                    accounts.values().stream()
                            .map(AccountToStaff.Builder::build)
                            .toList(),
                    StaffingOptions.defaults().withChangeCost(settings.changeCost()));
            return Optional.of(new PeoplePlan(Optional.of(staffing), Optional.empty(), hours(staffing, best)));
        } catch (InfeasibleStaffingException e) {
            return Optional.of(new PeoplePlan(Optional.empty(), Optional.of(e), Map.of()));
        }
    }

    private static AccountToStaff.Builder account(PlannedAccount planned, EffortPlan best) {
        double atBest =
                planned.response().contribution(best.effort(planned.account()).orElseThrow());
        double today = planned.response()
                .contribution(planned.response().presentEffort().orElseThrow());
        return AccountToStaff.builder()
                .account(planned.account())
                .tier(planned.tier())
                .value(new BigDecimal(Math.max(atBest, today)).setScale(0, RoundingMode.HALF_EVEN))
                .present(planned.seller());
    }

    private static void enter(
            Fit fit, Map<String, AccountManager.Builder> managers, Map<AccountId, AccountToStaff.Builder> accounts) {
        AccountManager.Builder manager = managers.get(fit.seller());
        AccountToStaff.Builder account = accounts.get(fit.account());
        fit.share().ifPresent(share -> manager.putFit(fit.account(), share));
        fit.rule().ifPresent(rule -> {
            if (rule == Fit.Rule.ALWAYS) {
                account.fixed(fit.seller());
            } else {
                account.addForbidden(fit.seller());
            }
        });
    }

    private static Map<String, Long> hours(Staffing staffing, EffortPlan best) {
        Map<String, Long> hours = new HashMap<>();
        staffing.accounts()
                .forEach(one -> hours.merge(
                        one.manager(), Math.round(best.effort(one.account()).orElseThrow()), Long::sum));
        return hours;
    }
}
