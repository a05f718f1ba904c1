package io.github.keyaccount.examples.review;

import io.github.keyaccount.examples.export.SmallOrder;
import io.github.keyaccount.forecast.OutOfFunnelSales;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The out-of-funnel sales of the period: what is closed as of a day, and what a week is still expected to bring.
 *
 * <p>They come from a file of orders, or from a single figure as of the day of the review. Of a single figure it is not
 * known how it came about, so the weeks before are compared without it.
 */
final class OutOfFunnel {
    private final ReviewSettings settings;
    private final List<SmallOrder> orders;

    OutOfFunnel(ReviewSettings settings, List<SmallOrder> orders) {
        this.settings = settings;
        this.orders = orders;
    }

    /** Returns the sales as of the day of the review, empty if there is nothing of the kind. */
    Optional<OutOfFunnelSales> now() {
        return settings.outOfFunnelClosed().isPresent()
                ? sales(settings.outOfFunnelClosed().get())
                : asOf(settings.asOf());
    }

    /** Returns the sales as of a past day, empty where only a figure of the present one is known. */
    Optional<OutOfFunnelSales> asOf(LocalDate date) {
        boolean known = !orders.isEmpty() || settings.outOfFunnelPerWeek().isPresent();
        return settings.outOfFunnelClosed().isEmpty() && known ? sales(closed(date)) : Optional.empty();
    }

    private Optional<OutOfFunnelSales> sales(Money closed) {
        Money perWeek = settings.outOfFunnelPerWeek().orElse(Money.zero(closed.currency()));
        return Optional.of(OutOfFunnelSales.atRunRate(closed, perWeek));
    }

    private Money closed(LocalDate date) {
        SalesPeriod period = settings.target().period();
        return Money.total(
                settings.target().amount().currency(),
                orders.stream()
                        .filter(order ->
                                period.contains(order.date()) && !order.date().isAfter(date))
                        .map(SmallOrder::amount)
                        .toList());
    }
}
