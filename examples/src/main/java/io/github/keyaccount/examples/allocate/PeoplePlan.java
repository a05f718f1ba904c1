package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.allocation.EffortPlan;
import io.github.keyaccount.staffing.AccountManager;
import io.github.keyaccount.staffing.AccountToStaff;
import io.github.keyaccount.staffing.Staffing;
import io.github.keyaccount.staffing.StaffingOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who should serve whom: the most capable where most is at stake. An account is worth what it contributes with the hours of today, or
 * with those at their best, whichever is more.
 *
 * @param staffing the assignment
 */
record PeoplePlan(Staffing staffing) {

    /** Works it out; empty if of no seller it is known how many accounts he or she can serve, and how well. */
    static Optional<PeoplePlan> of(PlanFiles files, EffortPlan best, PlanSettings settings) {
        Map<String, AccountManager.Builder> managers = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Seller seller : files.sellers()) {
            if (seller.capability().isPresent() && seller.mostAccounts().isPresent()) {
                names.add(seller.name());
                managers.put(
                        seller.name(),
                        AccountManager.builder()
                                .name(seller.name())
                                .capability(seller.capability().get())
                                .capacity(seller.mostAccounts().get()));
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Map<AccountId, AccountToStaff.Builder> accounts = new HashMap<>();
        for (PlannedAccount planned : files.accounts()) {
            double contribution = planned.response()
                    .contribution(best.effort(planned.account()).orElseThrow());
            accounts.put(
                    planned.account(),
                    AccountToStaff.builder()
                            .account(planned.account())
                            .tier(planned.tier())
                            .value(new BigDecimal(contribution).setScale(0, RoundingMode.HALF_EVEN))
                            .present(planned.seller().filter(managers::containsKey)));
        }
        for (Fit fit : files.fits()) {
            AccountManager.Builder manager = managers.get(fit.seller());
            AccountToStaff.Builder account = accounts.get(fit.account());
            if (manager != null && account != null) {
                fit.share().ifPresent(share -> manager.putFit(fit.account(), share));
                fit.rule().ifPresent(rule -> {
                    if (rule == Fit.Rule.ALWAYS) {
                        account.fixed(fit.seller());
                    } else {
                        account.addForbidden(fit.seller());
                    }
                });
            }
        }
        return Optional.of(new PeoplePlan(Staffing.best(
                names.stream().map(name -> managers.get(name).build()).toList(),
                files.accounts().stream()
                        .map(planned -> accounts.get(planned.account()).build())
                        .toList(),
                StaffingOptions.defaults().withChangeCost(settings.changeCost()))));
    }
}
