package io.github.keyaccount.forecast;

import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;

/** Open deals for measuring: six stages, close dates over a year and a half, the same for every run. */
public final class SampleDeals {
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final LocalDate AS_OF = LocalDate.of(2026, 8, 16);
    public static final SalesTarget TARGET =
            SalesTarget.of(SalesPeriod.quarter(2026, 3), Money.ofMajor(1_000_000_000, EUR));

    private static final long MOST_CENTS = 50_000_000;

    private SampleDeals() {}

    /** Returns deals of which the given percentage has a win rate set by hand. */
    public static List<Opportunity> of(int count, int manualPercent) {
        SplittableRandom random = new SplittableRandom(20260816);
        List<String> stages = Funnel.standard().stageNames();
        List<Opportunity> deals = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Opportunity.Builder deal = Opportunity.builder()
                    .id("OPP-" + (1_000_000 + i))
                    .stage(stages.get(random.nextInt(stages.size())))
                    .amount(Money.ofMinor(random.nextLong(MOST_CENTS), EUR))
                    .expectedClose(AS_OF.plusDays(random.nextInt(-180, 365)));
            if (random.nextInt(100) < manualPercent) {
                deal.manualWinRate(Probability.ofPercent(random.nextInt(101)));
            }
            deals.add(deal.build());
        }
        return deals;
    }
}
