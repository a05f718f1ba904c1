package io.github.keyaccount.negotiation;

import static io.github.keyaccount.negotiation.Cash.CNY;
import static io.github.keyaccount.negotiation.Cash.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The case of the training texts: three finalists, a side order of over 1 million refused, a cut of 30 % demanded, a little over
 * 200,000 granted on an order above 3 million. All other figures, names and dates are invented.
 */
class NegotiationCaseTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 30);

    private static final Opportunity OPPORTUNITY = Opportunity.builder()
            .id("O-1")
            .account("A-1")
            .stage("COMPARISON")
            .amount(yuan(3_100_000))
            .addCompetitors(
                    Competitor.of("Beta"),
                    Competitor.of("Gamma"),
                    Competitor.of("Delta").withInTheRunning(false))
            .build();

    private static final Quote QUOTE = Quote.builder()
            .addLines(
                    QuoteLine.builder()
                            .item("System")
                            .quantity(1)
                            .unitPrice(yuan(2_500_000))
                            .total(yuan(2_500_000))
                            .unitCost(yuan(2_030_000))
                            .build(),
                    QuoteLine.builder()
                            .item("Work place")
                            .quantity(200)
                            .unitPrice(yuan(3_000))
                            .total(yuan(600_000))
                            .unitCost(yuan(2_250))
                            .build())
            .total(yuan(3_100_000))
            .build();

    @Test
    void projectIsReal() {
        AnnouncedProject project = AnnouncedProject.builder()
                .account("A-1")
                .name("New system")
                .announcedOn(LocalDate.of(2026, 9, 1))
                .decidedForAnother(false)
                .needed(true)
                .cost(yuan(3_000_000))
                .means(yuan(3_500_000))
                .build();
        assertEquals(
                Optional.of(ProjectReality.REAL), ProjectJudgement.of(project).reality());
    }

    @Test
    void threeFinalistsAreCompared() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("fitness", new BigDecimal("50"));
        weights.put("price", new BigDecimal("30"));
        weights.put("service", new BigDecimal("20"));
        RivalComparison rivals = RivalComparison.of(
                Map.of("fitness", 90, "price", 50, "service", 80),
                Map.of(
                        "Beta", Map.of("fitness", 70, "price", 80, "service", 60),
                        "Gamma", Map.of("fitness", 80, "price", 70, "service", 70)),
                OPPORTUNITY.competitors(),
                weights);
        assertEquals(
                OPPORTUNITY.competitorsInTheRunning().stream()
                        .map(Competitor::name)
                        .toList(),
                rivals.advantages().stream().map(RelativeAdvantage::rival).toList());
        assertEquals(List.of("Delta"), rivals.outOfTheRunning());
        // Beta: (50 × 20 − 30 × 30 + 20 × 20) ÷ 100 = 500 ÷ 100; Gamma: (50 × 10 − 30 × 20 + 20 × 10) ÷ 100 = 100 ÷ 100
        RelativeAdvantage beta = rivals.advantage("Beta").orElseThrow();
        RelativeAdvantage gamma = rivals.advantage("Gamma").orElseThrow();
        assertEquals(Optional.of(new BigDecimal("5.00")), beta.advantage());
        assertEquals(Optional.of(new BigDecimal("1.00")), gamma.advantage());
        assertEquals(Optional.of("Gamma"), rivals.strongestRival());
        assertEquals(List.of("price"), gamma.whereTheyLead());
        assertEquals(
                List.of(
                        "The strongest rival is Gamma: our advantage over it is 1.00 on the scale from -100 to 100.",
                        "Not compared, because they are out of the running: Delta."),
                rivals.findings().stream().map(Texts.english()::of).toList());
    }

    @Test
    void sideOrderIsRefused() {
        SideBusiness side = SideBusiness.builder()
                .description("equipment from other makers")
                .amount(yuan(1_050_000))
                .mainOrder(OPPORTUNITY.amount())
                .distracts(true)
                .letsRivalsIn(true)
                .build();
        SideBusinessJudgement judgement = SideBusinessJudgement.of(side);
        assertEquals(SideBusinessVerdict.REFUSE, judgement.verdict());
        // 1,050,000 ÷ 3,100,000 = 0.33870…
        assertEquals(Optional.of(new BigDecimal("0.3387")), judgement.shareOfMainOrder());
    }

    @Test
    void quoteIsAudited_andTheCutBargainedDown() {
        QuoteAudit audit = QuoteAudit.of(QUOTE);
        assertEquals(List.of(), audit.findings());
        Concession cut = Concession.builder()
                .asked("30 % off the price")
                .askedOn(LocalDate.of(2026, 11, 12))
                .askedAmount(QUOTE.total().multipliedBy(3).dividedBy(10, RoundingMode.UNNECESSARY))
                .answeredOn(LocalDate.of(2026, 11, 16))
                .granted(yuan(210_000))
                .inReturn("payment before delivery")
                .build();
        ConcessionLog log = ConcessionLog.builder()
                .account("A-1")
                .opportunity(OPPORTUNITY.id())
                .quote(QUOTE.total())
                .cost(audit.cost())
                .addConcession(cut)
                .build();
        ConcessionReview review = ConcessionReview.of(log, END);
        // 30 % of 3,100,000 = 930,000; 210,000 ÷ 3,100,000 = 6.774… %; 210,000 ÷ 930,000 = 22.580… %
        assertEquals(yuan(930_000), review.asked());
        assertEquals(yuan(2_890_000), review.price());
        assertEquals(Money.ofMajor("2890000.00", CNY), review.rows().get(0).price());
        assertEquals(Optional.of(Probability.ofPercent("6.77")), review.discount());
        assertEquals(Optional.of(new BigDecimal("0.2258")), review.shareGranted());
        // Cost 2,030,000 + 200 × 2,250 = 2,480,000; 2,890,000 − 2,480,000 = 410,000, ÷ 2,890,000 = 0.14186…
        assertEquals(Optional.of(yuan(410_000)), review.margin());
        assertEquals(Optional.of(new BigDecimal("0.1419")), review.marginRate());
        assertEquals(List.<Finding>of(), review.findings());
        assertEquals("CNY 2890000.00", review.price().toString());
        assertEquals("0.0677", review.discount().orElseThrow().toString());
    }
}
