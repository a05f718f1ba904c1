package io.github.keyaccount.forecast;

import static io.github.keyaccount.forecast.Deals.AS_OF;
import static io.github.keyaccount.forecast.Deals.EUR;
import static io.github.keyaccount.forecast.Deals.FUNNEL;
import static io.github.keyaccount.forecast.Deals.JPY;
import static io.github.keyaccount.forecast.Deals.KWD;
import static io.github.keyaccount.forecast.Deals.QUARTER;

import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.WinRateSource;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The slow and obvious way from opportunities to a forecast: one by one, in fractions, rounded at the end. */
final class Oracle {
    /** An exact fraction, its denominator above zero. */
    record Fraction(BigInteger numerator, BigInteger denominator) {
        static final Fraction ZERO = of(BigDecimal.ZERO);

        static Fraction of(BigDecimal value) {
            BigDecimal plain = value.setScale(Math.max(0, value.scale()));
            return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.numerator.negate(), other.denominator));
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction over(Fraction other) {
            return times(new Fraction(other.denominator, other.numerator));
        }

        BigDecimal rounded(int decimals, RoundingMode mode) {
            return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
        }
    }

    private static final Fraction YEN_PER_EURO = Fraction.of(new BigDecimal("160.25"));

    /** The value of one minor unit in euro, by the rates of {@link Deals#RATES}. */
    private static final Map<Currency, Fraction> EURO_PER_MINOR_UNIT = Map.of(
            EUR, Fraction.of(new BigDecimal("0.01")),
            JPY, Fraction.of(BigDecimal.ONE).over(YEN_PER_EURO),
            KWD, Fraction.of(new BigDecimal("0.0029731")));

    private final List<Opportunity> deals;
    private final Currency currency;

    Oracle(List<Opportunity> deals, Currency currency) {
        this.deals = deals;
        this.currency = currency;
    }

    List<Opportunity> open(Predicate<Opportunity> condition) {
        return deals.stream()
                .filter(deal -> deal.outcome() instanceof Outcome.Open)
                .filter(condition)
                .toList();
    }

    List<Opportunity> inPipeline(ForecastScope scope) {
        return open(deal -> inScope(deal, scope) && !isOmitted(deal));
    }

    static boolean inScope(Opportunity deal, ForecastScope scope) {
        return scope == ForecastScope.ALL_OPEN || timing(deal) == CloseTiming.IN_PERIOD;
    }

    static boolean isOmitted(Opportunity deal) {
        return deal.category().equals(Optional.of(ForecastCategory.OMITTED));
    }

    static CloseTiming timing(Opportunity deal) {
        if (deal.expectedClose().isEmpty()) {
            return CloseTiming.UNDATED;
        }
        LocalDate expected = deal.expectedClose().get();
        if (expected.isBefore(AS_OF)) {
            return CloseTiming.SLIPPED;
        }
        return inQuarter(expected) ? CloseTiming.IN_PERIOD : CloseTiming.OTHER_PERIOD;
    }

    private static boolean inQuarter(LocalDate date) {
        return !date.isBefore(QUARTER.start()) && date.isBefore(QUARTER.end());
    }

    static WinRateSource source(Opportunity deal) {
        if (deal.manualWinRate().isPresent()) {
            return WinRateSource.MANUAL;
        }
        return deal.attribute("learned").isPresent() ? WinRateSource.LEARNED : WinRateSource.STAGE;
    }

    static Probability winRate(Opportunity deal) {
        return deal.manualWinRate()
                .or(() -> deal.attribute("learned").map(Probability::parse))
                .orElseGet(() -> FUNNEL.stage(deal.stage()).winRate());
    }

    /** In minor units of the currency. */
    Fraction converted(Money money) {
        Fraction minorUnits = Fraction.of(BigDecimal.valueOf(money.minorUnits()));
        return minorUnits.times(EURO_PER_MINOR_UNIT.get(money.currency())).over(EURO_PER_MINOR_UNIT.get(currency));
    }

    Fraction amount(List<Opportunity> some) {
        return some.stream().map(deal -> converted(deal.amount())).reduce(Fraction.ZERO, Fraction::plus);
    }

    Fraction weighted(List<Opportunity> some) {
        return some.stream()
                .map(deal ->
                        converted(deal.amount()).times(Fraction.of(winRate(deal).toBigDecimal())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    List<Opportunity> wonInQuarter() {
        return deals.stream()
                .filter(deal -> deal.outcome() instanceof Outcome.Won won && inQuarter(won.date()))
                .toList();
    }

    Fraction revenue(List<Opportunity> won) {
        return won.stream()
                .map(deal ->
                        converted(((Outcome.Won) deal.outcome()).finalAmount().orElse(deal.amount())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    Money rounded(Fraction minorUnits, RoundingMode mode) {
        return Money.ofMinor(minorUnits.rounded(0, mode).longValueExact(), currency);
    }

    Optional<BigDecimal> ratio(Money dividend, Money divisor, int decimals, RoundingMode mode) {
        return divisor.minorUnits() <= 0
                ? Optional.empty()
                : Optional.of(Fraction.of(BigDecimal.valueOf(dividend.minorUnits()))
                        .over(Fraction.of(BigDecimal.valueOf(divisor.minorUnits())))
                        .rounded(decimals, mode));
    }
}
