package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the concessions of a negotiation come to: the price, the discount and the margin.
 *
 * <p>Price = quote − Σ granted. On a quote of EUR 3,100,000.00, EUR 930,000.00 (30 %) is asked and EUR 210,000.00 granted:
 * the price is EUR 2,890,000.00, the discount 210,000 ÷ 3,100,000 = 0.0677, and 210,000 ÷ 930,000 = 0.2258 of what was asked
 * is granted. Ratios have 4 decimals, rounded half to even. Other terms that were granted change no figure. Immutable and
 * thread-safe.
 *
 * <p>Source: the case of the key-account training texts, of which only 30 %, "above 3 million" and "a little over 200,000"
 * are known.
 */
@Value.Immutable
@ValueStyle
public abstract class ConcessionReview {

    ConcessionReview() {}

    /**
     * Returns what the concessions come to at the end of a day. Later requests and later answers are left out.
     *
     * @param log the log
     * @param asOf the day
     * @return the review
     * @throws ArithmeticException if the sum of what was asked is out of range
     */
    public static ConcessionReview of(ConcessionLog log, LocalDate asOf) {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(asOf, "asOf");
        List<Concession> known = log.asOf(asOf).concessions().stream()
                .sorted(Comparator.comparing(Concession::lastDay))
                .toList();
        List<ConcessionRow> rows = new ArrayList<>();
        Money price = log.quote();
        for (Concession concession : known) {
            price = concession.granted().map(price::minus).orElse(price);
            rows.add(ConcessionRow.of(concession, price));
        }
        long leftOut = log.concessions().stream()
                .filter(concession -> concession.lastDay().isAfter(asOf))
                .count();
        return ImmutableConcessionReview.builder()
                .account(log.account())
                .opportunity(log.opportunity())
                .asOf(asOf)
                .quote(log.quote())
                .cost(log.cost())
                .rows(rows)
                .leftOut(Math.toIntExact(leftOut))
                .price(price)
                .asked(total(log.quote(), known.stream(), Concession::askedAmount))
                .build();
    }

    private static Money total(
            Money quote, Stream<Concession> concessions, Function<Concession, Optional<Money>> amount) {
        return Money.total(
                quote.currency(),
                concessions.map(amount).flatMap(Optional::stream).toList());
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public abstract AccountId account();

    /**
     * Returns the opportunity that is negotiated.
     *
     * @return its id, empty if there is none
     */
    public abstract Optional<OpportunityId> opportunity();

    /**
     * Returns the day at whose end the log is read.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the price before any concession.
     *
     * @return the quote
     */
    public abstract Money quote();

    /**
     * Returns what it costs us.
     *
     * @return the cost, empty if it is not known
     */
    public abstract Optional<Money> cost();

    /**
     * Returns the concessions with the price after each.
     *
     * @return the rows by the day of the answer, or of the request while there is none; those of one day in the order of the
     *     log
     */
    public abstract List<ConcessionRow> rows();

    /**
     * Returns how many concessions were asked or answered after the as-of date, which does not show here.
     *
     * @return the number
     */
    public abstract int leftOut();

    /**
     * Returns the price now.
     *
     * @return quote − granted, zero or more
     */
    public abstract Money price();

    /**
     * Returns what was asked in all.
     *
     * @return the sum of the amounts that were named over the requests, so that a demand that was repeated is to be logged once
     */
    public abstract Money asked();

    /**
     * Returns by how much the price has fallen in all.
     *
     * @return the sum of the amounts that were granted
     */
    public Money granted() {
        return quote().minus(price());
    }

    /**
     * Returns the part of the quote that was granted.
     *
     * @return granted ÷ quote, from 0 to 1, with 4 decimals; empty if the quote is zero
     */
    public Optional<Probability> discount() {
        return Amounts.ratio(granted(), quote()).map(Probability::ofFraction);
    }

    /**
     * Returns the part of what was asked that was granted, counting the requests that named an amount and were answered. Terms
     * that were granted instead count for nothing here.
     *
     * @return granted ÷ asked over those, with 4 decimals, above 1 where more was granted than asked; empty if there are none
     */
    public Optional<BigDecimal> shareGranted() {
        return Amounts.ratio(totalAnswered(Concession::granted), totalAnswered(Concession::askedAmount));
    }

    private Money totalAnswered(Function<Concession, Optional<Money>> amount) {
        return total(
                quote(),
                concessions()
                        .filter(concession -> concession.askedAmount().isPresent()
                                && concession.granted().isPresent()),
                amount);
    }

    /**
     * Returns the margin before any concession.
     *
     * @return quote − cost, which may be negative; empty if the cost is not known
     */
    public Optional<Money> marginBefore() {
        return cost().map(quote()::minus);
    }

    /**
     * Returns the margin now.
     *
     * @return price − cost, which may be negative; empty if the cost is not known
     */
    public Optional<Money> margin() {
        return cost().map(price()::minus);
    }

    /**
     * Returns the margin before any concession as a part of the quote.
     *
     * @return margin ÷ quote with 4 decimals; empty if the cost is not known or the quote is zero
     */
    public Optional<BigDecimal> marginRateBefore() {
        return marginBefore().flatMap(margin -> Amounts.ratio(margin, quote()));
    }

    /**
     * Returns the margin now as a part of the price.
     *
     * @return margin ÷ price with 4 decimals; empty if the cost is not known or the price is zero
     */
    public Optional<BigDecimal> marginRate() {
        return margin().flatMap(margin -> Amounts.ratio(margin, price()));
    }

    private Stream<Concession> concessions() {
        return rows().stream().map(ConcessionRow::concession);
    }

    /**
     * Returns what should be known of the concessions as findings.
     *
     * @return one finding if the price is below the cost, or the cost is not known; then, row by row, one if a lower
     *     price was granted for nothing in return, one if other terms were, one if the amount is more than was asked, and one
     *     if a request is not answered; then one for all requests that named no amount, and one for all that was left out
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        cost().ifPresentOrElse(
                        cost -> {
                            if (price().compareTo(cost) < 0) {
                                findings.add(Finding.of(NegotiationFinding.PRICE_BELOW_COST, price(), cost));
                            }
                        },
                        () -> findings.add(Finding.of(NegotiationFinding.COST_UNKNOWN)));
        concessions().forEach(concession -> addFindings(concession, findings));
        long unnamed = concessions()
                .filter(concession -> concession.askedAmount().isEmpty())
                .count();
        if (unnamed > 0) {
            findings.add(Finding.of(NegotiationFinding.REQUESTS_WITHOUT_AMOUNT, unnamed));
        }
        if (leftOut() > 0) {
            findings.add(Finding.of(NegotiationFinding.CONCESSIONS_LEFT_OUT, asOf(), leftOut()));
        }
        return List.copyOf(findings);
    }

    private void addFindings(Concession concession, List<Finding> findings) {
        if (concession.granted().isEmpty()) {
            findings.add(Finding.of(
                    NegotiationFinding.REQUEST_UNANSWERED,
                    concession.askedOn(),
                    asOf().toEpochDay() - concession.askedOn().toEpochDay()));
            return;
        }
        Money granted = concession.granted().get();
        if (granted.isPositive() && concession.inReturn().isEmpty()) {
            findings.add(Finding.of(NegotiationFinding.GRANTED_FOR_NOTHING, concession.lastDay(), granted));
        }
        if (concession.grantedTerms().isPresent() && concession.inReturn().isEmpty()) {
            findings.add(Finding.of(NegotiationFinding.TERMS_GRANTED_FOR_NOTHING, concession.lastDay()));
        }
        concession
                .askedAmount()
                .filter(asked -> granted.compareTo(asked) > 0)
                .ifPresent(asked -> findings.add(
                        Finding.of(NegotiationFinding.GRANTED_MORE_THAN_ASKED, concession.lastDay(), granted, asked)));
    }
}
