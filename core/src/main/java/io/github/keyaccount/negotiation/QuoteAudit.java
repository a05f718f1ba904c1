package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a customer would find in our quote, found before.
 *
 * <p>A line of 3 at EUR 19.99 that states EUR 59.79 instead of EUR 59.97 is found. With a line of EUR 100.00, a total of
 * EUR 159.97 is right, although the lines as they are stated sum to EUR 159.79: the total is held against the right totals of
 * the lines, less the discount. Immutable and thread-safe.
 *
 * <p>Source: the key-account training texts (谈判技巧: audit the own quote before the customer does); what it looks for
 * is added.
 */
@Value.Immutable
@ValueStyle
public abstract class QuoteAudit {

    QuoteAudit() {}

    /**
     * Returns the audit of a quote.
     *
     * @param quote the quote
     * @return the audit
     * @throws ArithmeticException if the right total of a line, a sum of totals or the cost is out of range
     */
    public static QuoteAudit of(Quote quote) {
        Objects.requireNonNull(quote, "quote");
        List<QuoteLine> lines = quote.lines();
        Money linesTotal = Money.total(
                quote.total().currency(), lines.stream().map(QuoteLine::total).toList());
        Money rightTotal = quote.rightSum().minus(quote.discount());
        Optional<Money> cost = cost(quote);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            addLine(i + 1, lines.get(i), quote.roundingMode(), findings);
        }
        addRepeated(lines, findings);
        if (!quote.total().equals(rightTotal)) {
            findings.add(Finding.of(NegotiationFinding.QUOTE_TOTAL_WRONG, quote.total(), rightTotal, linesTotal));
        }
        cost.filter(known -> quote.total().compareTo(known) < 0)
                .ifPresent(
                        known -> findings.add(Finding.of(NegotiationFinding.QUOTE_BELOW_COST, quote.total(), known)));
        long costUnknown =
                lines.stream().filter(line -> line.unitCost().isEmpty()).count();
        if (costUnknown > 0) {
            findings.add(Finding.of(NegotiationFinding.QUOTE_COST_UNKNOWN, costUnknown));
        }
        return ImmutableQuoteAudit.builder()
                .statedTotal(quote.total())
                .linesTotal(linesTotal)
                .discount(quote.discount())
                .roundingMode(quote.roundingMode())
                .rightTotal(rightTotal)
                .cost(cost)
                .findings(findings)
                .build();
    }

    private static Optional<Money> cost(Quote quote) {
        BigDecimal minorUnits = BigDecimal.ZERO;
        for (QuoteLine line : quote.lines()) {
            if (line.unitCost().isEmpty()) {
                return Optional.empty();
            }
            BigDecimal unitCost = BigDecimal.valueOf(line.unitCost().get().minorUnits());
            minorUnits = minorUnits.add(unitCost.multiply(line.quantity()));
        }
        return Optional.of(Money.ofMinor(minorUnits, quote.total().currency(), RoundingMode.HALF_EVEN));
    }

    private static void addLine(int number, QuoteLine line, RoundingMode roundingMode, List<Finding> findings) {
        Money right = line.rightTotal(roundingMode);
        if (!line.total().equals(right)) {
            findings.add(
                    Finding.of(NegotiationFinding.QUOTE_LINE_TOTAL_WRONG, number, line.item(), line.total(), right));
        }
        if (line.unitPrice().isZero()) {
            findings.add(Finding.of(NegotiationFinding.QUOTE_LINE_WITHOUT_PRICE, number, line.item()));
        }
        line.unitCost()
                .filter(cost -> line.unitPrice().compareTo(cost) < 0)
                .ifPresent(cost -> findings.add(Finding.of(
                        NegotiationFinding.QUOTE_LINE_BELOW_COST, number, line.item(), line.unitPrice(), cost)));
    }

    private static void addRepeated(List<QuoteLine> lines, List<Finding> findings) {
        Map<String, List<Money>> prices = new LinkedHashMap<>();
        lines.forEach(line ->
                prices.computeIfAbsent(line.item(), item -> new ArrayList<>()).add(line.unitPrice()));
        prices.forEach((item, all) -> {
            List<Money> different = all.stream().distinct().toList();
            if (different.size() > 1) {
                findings.add(Finding.of(NegotiationFinding.QUOTE_ITEM_PRICES_DIFFER, item, all.size(), different));
            } else if (all.size() > 1) {
                findings.add(Finding.of(NegotiationFinding.QUOTE_ITEM_REPEATED, item, all.size()));
            }
        });
    }

    /**
     * Returns the total that the quote states.
     *
     * @return the total
     */
    public abstract Money statedTotal();

    /**
     * Returns what the lines sum to as they are stated.
     *
     * @return the sum of their totals, before any discount
     */
    public abstract Money linesTotal();

    /**
     * Returns what comes off the sum of the lines.
     *
     * @return the discount, zero if there is none
     */
    public abstract Money discount();

    /**
     * Returns how the right totals of the lines are rounded to the minor unit.
     *
     * @return the rounding mode of the quote
     */
    public abstract RoundingMode roundingMode();

    /**
     * Returns what the quote should state.
     *
     * @return Σ quantity × unit price, each rounded by the rounding mode to the minor unit, − discount; zero or more
     */
    public abstract Money rightTotal();

    /**
     * Returns what all of it costs us.
     *
     * @return the sum of quantity × unit cost, rounded once, half to even, to the minor unit; empty unless the cost of every
     *     line is known
     */
    public abstract Optional<Money> cost();

    /**
     * Returns what is found.
     *
     * @return line by line a wrong total, a price of zero and a price below cost; then the items that stand there more than
     *     once; then a wrong total of the quote, a quote below cost, and how many lines have no cost
     */
    public abstract List<Finding> findings();

    /**
     * Returns what the quote leaves us.
     *
     * @return stated total − cost, which may be negative; empty if the cost is not known
     */
    public Optional<Money> margin() {
        return cost().map(statedTotal()::minus);
    }

    /**
     * Returns the margin as a part of the stated total.
     *
     * @return margin ÷ stated total with 4 decimals, rounded half to even; empty if the cost is not known or the total is zero
     */
    public Optional<BigDecimal> marginRate() {
        return margin().flatMap(margin -> Amounts.ratio(margin, statedTotal()));
    }
}
