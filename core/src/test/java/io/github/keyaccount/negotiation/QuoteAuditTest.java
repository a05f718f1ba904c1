package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.negotiation.Cash.DOLLARS;
import static io.github.keyaccount.negotiation.Cash.cents;
import static io.github.keyaccount.negotiation.Cash.euro;
import static io.github.keyaccount.negotiation.NegotiationFinding.QUOTE_BELOW_COST;
import static io.github.keyaccount.negotiation.NegotiationFinding.QUOTE_COST_UNKNOWN;
import static io.github.keyaccount.negotiation.NegotiationFinding.QUOTE_ITEM_PRICES_DIFFER;
import static io.github.keyaccount.negotiation.NegotiationFinding.QUOTE_ITEM_REPEATED;
import static io.github.keyaccount.negotiation.NegotiationFinding.QUOTE_LINE_BELOW_COST;
import static io.github.keyaccount.negotiation.NegotiationFinding.QUOTE_LINE_TOTAL_WRONG;
import static io.github.keyaccount.negotiation.NegotiationFinding.QUOTE_LINE_WITHOUT_PRICE;
import static io.github.keyaccount.negotiation.NegotiationFinding.QUOTE_TOTAL_WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuoteAuditTest {
    private static final Set<NegotiationFinding> WRONG = Set.of(QUOTE_LINE_TOTAL_WRONG, QUOTE_TOTAL_WRONG);

    private static QuoteLine line(String item, String quantity, String unitPrice, String total, String unitCost) {
        return QuoteLine.builder()
                .item(item)
                .quantity(new BigDecimal(quantity))
                .unitPrice(euro(unitPrice))
                .total(euro(total))
                .unitCost(euro(unitCost))
                .build();
    }

    private static Quote quote(String total, QuoteLine... lines) {
        return Quote.builder().addLines(lines).total(euro(total)).build();
    }

    private static final QuoteLine CABLE = line("Cable", "3", "19.99", "59.97", "12.50");
    private static final QuoteLine WORK = line("Work", "2.5", "40", "100", "30");

    // Laws

    /** A line before anything is stated: how many hundredths of an item, at how many cents each. */
    private record Item(String name, long hundredths, long price, Optional<Money> cost) {}

    /** Quotes that are right: hundredths of the quantity times cents, rounded in whole numbers, less a discount. */
    @Provide
    Arbitrary<Quote> rightQuotes() {
        Arbitrary<Item> items = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.longs().between(0, 500),
                        Arbitraries.longs().between(0, 500).map(Cash::cents).optional(0.8))
                .as(Item::new);
        return Combinators.combine(
                        items.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of(
                                RoundingMode.HALF_EVEN, RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN),
                        Arbitraries.of(0L, 0L, 50L, 1000L))
                .as(QuoteAuditTest::rightQuote);
    }

    private static Quote rightQuote(List<Item> items, RoundingMode mode, long discountPerMille) {
        Quote.Builder quote = Quote.builder();
        long sum = 0;
        for (Item item : items) {
            long total = rounded(item.hundredths() * item.price(), mode);
            sum += total;
            quote.addLine(QuoteLine.builder()
                    .item(item.name())
                    .quantity(BigDecimal.valueOf(item.hundredths(), 2))
                    .unitPrice(cents(item.price()))
                    .total(cents(total))
                    .unitCost(item.cost())
                    .build());
        }
        long discount = sum * discountPerMille / 1000;
        return quote.total(cents(sum - discount))
                .discount(cents(discount))
                .roundingMode(mode)
                .build();
    }

    private static long rounded(long hundredths, RoundingMode mode) {
        long whole = hundredths / 100;
        long rest = hundredths % 100;
        boolean up = switch (mode) {
            case UP -> rest > 0;
            case HALF_UP -> rest >= 50;
            case HALF_EVEN -> rest > 50 || (rest == 50 && whole % 2 == 1);
            default -> false;
        };
        return up ? whole + 1 : whole;
    }

    private static Money sum(List<QuoteLine> lines) {
        return cents(lines.stream().mapToLong(line -> line.total().minorUnits()).sum());
    }

    private static List<Finding> wrong(Quote quote) {
        return QuoteAudit.of(quote).findings().stream()
                .filter(finding -> WRONG.contains((NegotiationFinding) finding.code()))
                .toList();
    }

    @Property(tries = 200)
    void rightQuote_hasNoWrongTotal(@ForAll("rightQuotes") Quote quote) {
        QuoteAudit audit = QuoteAudit.of(quote);
        assertEquals(List.of(), wrong(quote));
        assertEquals(quote.total(), audit.statedTotal());
        assertEquals(sum(quote.lines()), audit.linesTotal());
        assertEquals(quote.total(), audit.rightTotal());
        assertEquals(quote.discount(), audit.discount());
        assertEquals(quote.roundingMode(), audit.roundingMode());
    }

    @Property(tries = 200)
    void anyStatedAmount_isFound_whenWrongByOneCent(
            @ForAll("rightQuotes") Quote quote, @ForAll @IntRange(max = 5) int which, @ForAll boolean up) {
        List<QuoteLine> lines = new ArrayList<>(quote.lines());
        Money sum = sum(lines);
        if (which >= lines.size()) {
            Money total = changed(quote.total(), up);
            assertEquals(
                    List.of(Finding.of(QUOTE_TOTAL_WRONG, total, quote.total(), sum)), wrong(quote.withTotal(total)));
            return;
        }
        QuoteLine line = lines.get(which);
        Money total = changed(line.total(), up);
        lines.set(which, line.withTotal(total));
        assertEquals(
                List.of(Finding.of(QUOTE_LINE_TOTAL_WRONG, which + 1, line.item(), total, line.total())),
                wrong(quote.withLines(lines)));
    }

    @Property(tries = 200)
    void discount_isFound_whenWrongByOneCent(@ForAll("rightQuotes") Quote quote, @ForAll boolean up) {
        Money sum = sum(quote.lines());
        Assume.that(sum.isPositive());
        Money discount = changed(quote.discount(), up && quote.discount().compareTo(sum) < 0);
        Money right = quote.total().plus(quote.discount()).minus(discount);
        assertEquals(
                List.of(Finding.of(QUOTE_TOTAL_WRONG, quote.total(), right, sum)), wrong(quote.withDiscount(discount)));
    }

    /** Two errors that cancel each other out in the sum of what is stated. */
    @Property(tries = 200)
    void twoLinesWrong_areFoundEach_butNotTheTotal(@ForAll("rightQuotes") Quote quote) {
        QuoteLine one = CABLE.withTotal(CABLE.total().plus(cents(1)));
        QuoteLine other = CABLE.withTotal(CABLE.total().minus(cents(1)));
        List<QuoteLine> lines = new ArrayList<>(quote.lines());
        lines.addAll(List.of(one, other));
        int count = lines.size();
        assertEquals(
                List.of(
                        Finding.of(QUOTE_LINE_TOTAL_WRONG, count - 1, "Cable", one.total(), CABLE.total()),
                        Finding.of(QUOTE_LINE_TOTAL_WRONG, count, "Cable", other.total(), CABLE.total())),
                wrong(quote.withLines(lines).withTotal(quote.total().plus(euro("119.94")))));
    }

    /** One cent up or, unless it is zero, down. */
    private static Money changed(Money amount, boolean up) {
        return up || amount.isZero() ? amount.plus(cents(1)) : amount.minus(cents(1));
    }

    @Property(tries = 200)
    void unitPriceOfAWholeQuantity_isFound_whenWrongByOneCent(
            @ForAll @IntRange(min = 1, max = 1000) int quantity, @ForAll @IntRange(max = 1000) int price) {
        Money total = cents((long) quantity * price);
        QuoteLine line = QuoteLine.builder()
                .item("a")
                .quantity(quantity)
                .unitPrice(cents(price + 1))
                .total(total)
                .build();
        assertEquals(
                List.of(
                        Finding.of(QUOTE_LINE_TOTAL_WRONG, 1, "a", total, total.plus(cents(quantity))),
                        Finding.of(QUOTE_TOTAL_WRONG, total, total.plus(cents(quantity)), total)),
                wrong(Quote.builder().addLine(line).total(total).build()));
    }

    /** Adds hundredths of cents, and rounds them once. */
    @Property(tries = 200)
    void margin_isTheTotalLessTheExactCost(@ForAll("rightQuotes") Quote quote) {
        QuoteAudit audit = QuoteAudit.of(quote);
        if (quote.lines().stream().anyMatch(line -> line.unitCost().isEmpty())) {
            assertEquals(Optional.empty(), audit.cost());
            assertEquals(Optional.empty(), audit.margin());
            assertEquals(Optional.empty(), audit.marginRate());
            return;
        }
        long hundredths = quote.lines().stream()
                .mapToLong(line -> line.quantity().movePointRight(2).longValueExact()
                        * line.unitCost().orElseThrow().minorUnits())
                .sum();
        Money cost = cents(rounded(hundredths, RoundingMode.HALF_EVEN));
        assertEquals(Optional.of(cost), audit.cost());
        assertEquals(Optional.of(quote.total().minus(cost)), audit.margin());
        assertEquals(quote.total().isZero(), audit.marginRate().isEmpty());
        boolean below = quote.total().minorUnits() < cost.minorUnits();
        assertEquals(below, audit.findings().contains(Finding.of(QUOTE_BELOW_COST, quote.total(), cost)));
    }

    // Cases

    @Test
    void nothing_isFound_inAQuoteThatIsRight() {
        // 3 × 19.99 = 59.97; 2.5 × 40 = 100; cost 3 × 12.50 + 2.5 × 30 = 112.50; margin 47.47 ÷ 159.97 = 0.29674…
        QuoteAudit audit = QuoteAudit.of(quote("159.97", CABLE, WORK));
        assertEquals(List.of(), audit.findings());
        assertEquals(Optional.of(euro("112.50")), audit.cost());
        assertEquals(Optional.of(euro("47.47")), audit.margin());
        assertEquals(Optional.of(new BigDecimal("0.2967")), audit.marginRate());
    }

    @Test
    void wrongLine_isFound_andNotTheRightTotalBelowIt() {
        // 59.79 + 100 = 159.79, but 59.97 + 100 = 159.97
        QuoteLine wrong = CABLE.withTotal(euro("59.79"));
        Finding ofLine = Finding.of(QUOTE_LINE_TOTAL_WRONG, 2, "Cable", euro("59.79"), euro("59.97"));
        QuoteAudit audit = QuoteAudit.of(quote("159.97", WORK, wrong));
        assertEquals(List.of(ofLine), audit.findings());
        assertEquals(euro("159.97"), audit.statedTotal());
        assertEquals(euro("159.79"), audit.linesTotal());
        assertEquals(euro("159.97"), audit.rightTotal());
        assertEquals(
                List.of(ofLine, Finding.of(QUOTE_TOTAL_WRONG, euro("159.79"), euro("159.97"), euro("159.79"))),
                QuoteAudit.of(quote("159.79", WORK, wrong)).findings());
    }

    @Test
    void lineTotal_isRoundedAsTheQuoteSays_halfToEvenUnlessSet() {
        // 2.5 × 0.05 = 0.125 and 2.5 × 0.07 = 0.175
        QuoteLine five = line("a", "2.5", "0.05", "0.13", "0");
        QuoteLine seven = line("b", "2.5", "0.07", "0.18", "0");
        assertEquals(euro("0.12"), five.rightTotal(RoundingMode.HALF_EVEN));
        assertEquals(euro("0.13"), five.rightTotal(RoundingMode.HALF_UP));
        assertEquals(euro("0.18"), seven.rightTotal(RoundingMode.HALF_EVEN));
        Quote quote = quote("0.31", five, seven);
        assertEquals(RoundingMode.HALF_EVEN, quote.roundingMode());
        assertEquals(
                List.of(
                        Finding.of(QUOTE_LINE_TOTAL_WRONG, 1, "a", euro("0.13"), euro("0.12")),
                        Finding.of(QUOTE_TOTAL_WRONG, euro("0.31"), euro("0.30"), euro("0.31"))),
                wrong(quote));
        assertEquals(List.of(), wrong(quote.withRoundingMode(RoundingMode.HALF_UP)));
    }

    @Test
    void discount_comesOffTheTotal() {
        // 59.97 + 100 − 9.97 = 150
        Quote quote = quote("150", CABLE, WORK).withDiscount(euro("9.97"));
        QuoteAudit audit = QuoteAudit.of(quote);
        assertEquals(List.of(), audit.findings());
        assertEquals(euro("9.97"), audit.discount());
        assertEquals(euro("159.97"), audit.linesTotal());
        assertEquals(euro("150"), audit.rightTotal());
        // 150 − 112.50
        assertEquals(Optional.of(euro("37.50")), audit.margin());
        assertEquals(
                List.of(Finding.of(QUOTE_TOTAL_WRONG, euro("150"), euro("159.97"), euro("159.97"))),
                wrong(quote.withDiscount(euro("0"))));
        assertEquals(quote("150", CABLE, WORK), quote.withDiscount(euro("0")), "none unless set");
        assertEquals(List.of(), wrong(quote("0", CABLE, WORK).withDiscount(euro("159.97"))));
    }

    @Test
    void prices_areFound_ofZeroAndBelowCost() {
        QuoteAudit audit = QuoteAudit.of(quote(
                "159.97",
                CABLE.withUnitCost(euro("20")),
                WORK.withUnitCost(euro("40.01")),
                line("Manual", "1", "0", "0", "0")));
        // 3 × 20 + 2.5 × 40.01 = 60 + 100.025 = 160.025, which is 160.02
        assertEquals(
                List.of(
                        Finding.of(QUOTE_LINE_BELOW_COST, 1, "Cable", euro("19.99"), euro("20")),
                        Finding.of(QUOTE_LINE_BELOW_COST, 2, "Work", euro("40"), euro("40.01")),
                        Finding.of(QUOTE_LINE_WITHOUT_PRICE, 3, "Manual"),
                        Finding.of(QUOTE_BELOW_COST, euro("159.97"), euro("160.02"))),
                audit.findings());
        assertEquals(Optional.of(euro("-0.05")), audit.margin());
        // −0.05 ÷ 159.97 = −0.00031…
        assertEquals(Optional.of(new BigDecimal("-0.0003")), audit.marginRate());
        assertEquals(
                List.of(),
                QuoteAudit.of(quote("159.97", CABLE.withUnitCost(euro("19.99")), WORK.withUnitCost(euro("40"))))
                        .findings());
    }

    @Test
    void itemInSeveralLines_isFound_andAllItsPrices() {
        QuoteLine cheaper = line("Cable", "1", "18", "18", "12.50");
        assertEquals(
                List.of(
                        Finding.of(QUOTE_ITEM_PRICES_DIFFER, "Cable", 3, List.of(euro("19.99"), euro("18"))),
                        Finding.of(QUOTE_ITEM_REPEATED, "Work", 2)),
                QuoteAudit.of(quote("337.94", CABLE, WORK, cheaper, WORK, CABLE))
                        .findings());
    }

    @Test
    void linesWithoutCost_areCounted() {
        QuoteLine uncosted = CABLE.withUnitCost(Optional.empty());
        QuoteAudit audit = QuoteAudit.of(quote("219.94", uncosted, WORK, uncosted.withItem("Wire")));
        assertEquals(List.of(Finding.of(QUOTE_COST_UNKNOWN, 2)), audit.findings());
        assertEquals(Optional.empty(), audit.cost());
    }

    @Test
    void marginRate_isEmpty_whenTheTotalIsZero() {
        QuoteAudit audit = QuoteAudit.of(quote("0", line("Manual", "1", "0", "0", "1")));
        assertEquals(Optional.of(euro("-1")), audit.margin());
        assertEquals(Optional.empty(), audit.marginRate());
    }

    @Test
    void totals_areRefused_whenOutOfRange() {
        QuoteLine huge = CABLE.withUnitPrice(cents(Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> huge.rightTotal(RoundingMode.HALF_EVEN));
        Quote discounted = quote("1", CABLE).withDiscount(cents(1));
        assertThrows(ArithmeticException.class, () -> discounted.withLines(huge));
        assertThrows(ArithmeticException.class, () -> QuoteAudit.of(quote("1", huge)));
    }

    @Test
    void quantities_areEqual_whateverTheirTrailingZeros() {
        assertEquals(WORK, WORK.withQuantity(new BigDecimal("2.50")));
        assertEquals(CABLE.withQuantity(BigDecimal.TEN), CABLE.withQuantity(new BigDecimal("10.0")));
        for (String hundred : List.of("100", "1E+2", "100.00", "10E+1")) {
            QuoteLine line = CABLE.withQuantity(new BigDecimal(hundred));
            assertEquals(BigDecimal.valueOf(100), line.quantity());
            assertEquals("100", line.quantity().toString());
        }
        assertEquals(
                CABLE,
                QuoteLine.builder()
                        .item("Cable")
                        .quantity(3)
                        .unitPrice(euro("19.99"))
                        .total(euro("59.97"))
                        .unitCost(euro("12.50"))
                        .build());
    }

    @Test
    void line_isRefused_withImpossibleValues() {
        assertRefused("Expected a non-blank name in 'item' of a quote, but found ''", () -> CABLE.withItem(""));
        assertRefused(
                "Expected a name in 'item' of a quote without spaces around it, but found ' a'",
                () -> CABLE.withItem(" a"));
        assertRefused("Expected 'quantity' of Cable > 0, but found 0", () -> CABLE.withQuantity(BigDecimal.ZERO));
        assertRefused(
                "Expected 'quantity' with at most 1000 digits before and after the decimal point, but found 1001 before"
                        + " and 0 after it",
                () -> CABLE.withQuantity(new BigDecimal("1E+1000")));
        assertRefused("Expected 'unitPrice' of Cable >= 0, but found EUR -0.01", () -> CABLE.withUnitPrice(cents(-1)));
        assertRefused("Expected 'total' of Cable >= 0, but found EUR -0.01", () -> CABLE.withTotal(cents(-1)));
        assertRefused("Expected 'unitCost' of Cable >= 0, but found EUR -0.01", () -> CABLE.withUnitCost(cents(-1)));
        Cash.assertDollarsRefused("'total' of Cable", () -> CABLE.withTotal(DOLLARS));
        Cash.assertDollarsRefused("'unitCost' of Cable", () -> CABLE.withUnitCost(DOLLARS));
    }

    @Test
    void quote_isRefused_withoutLinesOrWithImpossibleAmounts() {
        assertRefused("Expected at least one of 'lines', but found none", () -> quote("0"));
        assertRefused("Expected 'total' >= 0, but found EUR -0.01", () -> quote("-0.01", CABLE));
        QuoteLine dollars = QuoteLine.builder()
                .item("Cable")
                .quantity(1)
                .unitPrice(DOLLARS)
                .total(DOLLARS)
                .build();
        Cash.assertDollarsRefused("'unitPrice' of line 2, Cable", () -> quote("5", CABLE, dollars));
    }

    @Test
    void quote_isRefused_withAnImpossibleDiscountOrRounding() {
        Quote quote = quote("159.97", CABLE.withTotal(euro("1")), WORK);
        assertRefused("Expected 'discount' >= 0, but found EUR -0.01", () -> quote.withDiscount(cents(-1)));
        assertRefused(
                "Expected 'discount' <= the sum of the lines, EUR 159.97, but found EUR 159.98",
                () -> quote.withDiscount(euro("159.98")));
        Cash.assertDollarsRefused("'discount'", () -> quote.withDiscount(DOLLARS));
        assertRefused(
                "Expected a 'roundingMode' that rounds, but found UNNECESSARY",
                () -> quote.withRoundingMode(RoundingMode.UNNECESSARY));
    }

    @Test
    void values_areEqual_whenTheSameIsStated() {
        assertEquals(quote("59.97", CABLE), quote("59.97", CABLE));
        assertEquals(QuoteAudit.of(quote("59.97", CABLE)), QuoteAudit.of(quote("59.97", CABLE)));
        assertNotEquals(QuoteAudit.of(quote("59.97", CABLE)), QuoteAudit.of(quote("59.98", CABLE)));
        assertTrue(quote("59.97", CABLE).toString().contains("EUR 59.97"));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("quote", () -> QuoteAudit.of(null));
        assertNull("mode", () -> CABLE.rightTotal(null));
        assertNull("unitPrice", () -> QuoteLine.builder().unitPrice(null));
    }
}
