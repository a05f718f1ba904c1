package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.funnel.Opportunities.EUR;
import static io.github.keyaccount.funnel.Opportunities.FUNNEL;
import static io.github.keyaccount.funnel.Opportunities.USD;
import static io.github.keyaccount.funnel.Opportunities.day;
import static io.github.keyaccount.funnel.Opportunities.design;
import static io.github.keyaccount.funnel.Opportunities.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.Opportunities.Life;
import io.github.keyaccount.funnel.OpportunityChange.Amount;
import io.github.keyaccount.funnel.OpportunityChange.Category;
import io.github.keyaccount.funnel.OpportunityChange.Closing;
import io.github.keyaccount.funnel.OpportunityChange.ExpectedClose;
import io.github.keyaccount.funnel.OpportunityChange.ManualWinRate;
import io.github.keyaccount.funnel.OpportunityChange.Owner;
import io.github.keyaccount.funnel.OpportunityChange.Stage;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OpportunityTest {
    private static final Opportunity DEAL = design("O");

    @Provide
    Arbitrary<List<Life>> lives() {
        return Opportunities.lives();
    }

    @Property(tries = 50)
    void history_replayedFromTheOpening_givesTheOpportunity(@ForAll("lives") List<Life> lives) {
        for (Opportunity deal : Opportunities.on(Opportunities.end(lives), lives)) {
            Opportunity replayed = deal.asOf(LocalDate.MIN).orElse(design("O"));
            replayed = lives.stream()
                    .map(Life::opening)
                    .filter(opening -> opening.id().equals(deal.id()))
                    .findFirst()
                    .orElse(replayed);
            for (OpportunityChange change : deal.history()) {
                replayed = replayed.record(change);
            }
            assertEquals(deal, replayed);
            assertEquals(deal.hashCode(), replayed.hashCode());
        }
    }

    // Recording

    @Test
    void recordingMethods_setTheFieldAndAppendARow() {
        Opportunity deal = DEAL.moveTo("Use", day(1))
                .changeAmount(eur(200), day(2))
                .expectClose(day(30), day(3))
                .assignTo("Ann", day(4))
                .overrideWinRate(Probability.ofPercent(70), day(5))
                .categorize(ForecastCategory.COMMIT, day(6))
                .close(Outcome.lost(day(7), "price"))
                .reopen(day(8));
        assertEquals("Use", deal.stage());
        assertEquals(eur(200), deal.amount());
        assertEquals(Optional.of(day(30)), deal.expectedClose());
        assertEquals(Optional.of("Ann"), deal.owner());
        assertEquals(Optional.of(Probability.ofPercent(70)), deal.manualWinRate());
        assertEquals(Optional.of(ForecastCategory.COMMIT), deal.category());
        assertEquals(Outcome.open(), deal.outcome());
        Outcome lost = Outcome.lost(day(7), "price");
        assertEquals(
                List.of(
                        new Stage(day(1), "Design", "Use"),
                        new Amount(day(2), eur(100), eur(200)),
                        new ExpectedClose(day(3), Optional.empty(), Optional.of(day(30))),
                        new Owner(day(4), Optional.empty(), Optional.of("Ann")),
                        new ManualWinRate(day(5), Optional.empty(), Optional.of(Probability.ofPercent(70))),
                        new Category(day(6), Optional.empty(), Optional.of(ForecastCategory.COMMIT)),
                        new Closing(day(7), Outcome.open(), lost),
                        new Closing(day(8), lost, Outcome.open())),
                deal.history());
        assertEquals(
                List.of(
                        OpportunityField.STAGE,
                        OpportunityField.AMOUNT,
                        OpportunityField.EXPECTED_CLOSE,
                        OpportunityField.OWNER,
                        OpportunityField.MANUAL_WIN_RATE,
                        OpportunityField.CATEGORY,
                        OpportunityField.OUTCOME,
                        OpportunityField.OUTCOME),
                deal.history().stream().map(OpportunityChange::field).toList());
        assertEquals("O at Use, EUR 200.00, Open", deal.toString());
    }

    @Test
    void clearingMethods_emptyTheFieldAndAppendARow() {
        Opportunity deal = DEAL.withExpectedClose(day(30))
                .withOwner("Ann")
                .withManualWinRate(Probability.ONE)
                .clearExpectedClose(day(1))
                .clearOwner(day(2))
                .clearWinRateOverride(day(3));
        assertEquals(Optional.empty(), deal.expectedClose());
        assertEquals(Optional.empty(), deal.owner());
        assertEquals(Optional.empty(), deal.manualWinRate());
        assertEquals(
                List.of(
                        new ExpectedClose(day(1), Optional.of(day(30)), Optional.empty()),
                        new Owner(day(2), Optional.of("Ann"), Optional.empty()),
                        new ManualWinRate(day(3), Optional.of(Probability.ONE), Optional.empty())),
                deal.history());
        assertEquals(Optional.of("Ann"), deal.asOf(day(1)).orElseThrow().owner());
    }

    @Test
    void recording_keepsWhatHasNoHistory() {
        Opportunity deal = DEAL.withAccount(AccountId.of("W"))
                .withNextAction("call")
                .withCompetitors(Competitor.of("Acme"))
                .withAttributes(Map.of("region", "north"))
                .withRecordedFields(OpportunityField.OWNER)
                .moveTo("Use", day(1));
        assertEquals(Optional.of(AccountId.of("W")), deal.account());
        assertEquals(Optional.of("call"), deal.nextAction());
        assertEquals(List.of(Competitor.of("Acme")), deal.competitors());
        assertEquals(Map.of("region", "north"), deal.attributes());
        assertEquals(Set.of(OpportunityField.OWNER), deal.recordedFields());
        assertEquals(Optional.of(day(0)), deal.opened());
    }

    @Test
    void record_isRefused_whenItDoesNotStartFromThePresentValue() {
        assertRefused(
                "Expected 'change' of O that starts from the present value Design, but found "
                        + "Stage[date=2026-06-16, from=Interest, to=Use]",
                () -> DEAL.record(new Stage(day(1), "Interest", "Use")));
    }

    @Test
    void everyRecordingMethod_isRefused_onADayBeforeARecordedOne() {
        Opportunity moved = DEAL.moveTo("Use", day(5));
        String until = "Expected 'history' of O in order of dates, from 2026-06-20 on, but found ";
        assertRefused(until + "Stage[date=2026-06-19, from=Use, to=Design]", () -> moved.moveTo("Design", day(4)));
        assertRefused(
                until + "Amount[date=2026-06-19, from=EUR 100.00, to=EUR 5.00]",
                () -> moved.changeAmount(eur(5), day(4)));
        assertRefused(
                until + "ExpectedClose[date=2026-06-19, from=(none), to=2026-07-15]",
                () -> moved.expectClose(day(30), day(4)));
        assertRefused(until + "Owner[date=2026-06-19]", () -> moved.assignTo("Ann", day(4)));
        assertRefused(
                until + "ManualWinRate[date=2026-06-19, from=(none), to=1]",
                () -> moved.overrideWinRate(Probability.ONE, day(4)));
        assertRefused(
                until + "ExpectedClose[date=2026-06-19, from=(none), to=(none)]",
                () -> moved.clearExpectedClose(day(4)));
        assertRefused(until + "Owner[date=2026-06-19]", () -> moved.clearOwner(day(4)));
        assertRefused(
                until + "ManualWinRate[date=2026-06-19, from=(none), to=(none)]",
                () -> moved.clearWinRateOverride(day(4)));
        assertRefused(
                until + "Category[date=2026-06-19, from=(none), to=COMMIT]",
                () -> moved.categorize(ForecastCategory.COMMIT, day(4)));
        assertRefused(
                until + "Closing[date=2026-06-19, from=Open, to=Lost[date=2026-06-19]]",
                () -> moved.close(Outcome.lost(day(4), "price")));
        assertRefused(
                "Expected 'history' of O in order of dates, from 2026-06-21 on, but found Closing[date=2026-06-20, "
                        + "from=Lost[date=2026-06-21], to=Open]",
                () -> moved.close(Outcome.lost(day(6), "price")).reopen(day(5)));
        assertRefused(
                until + "Stage[date=2026-06-19, from=Use, to=Design]",
                () -> moved.record(new Stage(day(4), "Use", "Design")));
    }

    @Test
    void recording_isRefused_beforeTheOpening() {
        assertRefused(
                "Expected 'history' of O in order of dates, from 2026-06-15 on, but found "
                        + "Stage[date=2026-06-14, from=Design, to=Use]",
                () -> DEAL.moveTo("Use", day(-1)));
        assertEquals("Use", DEAL.moveTo("Use", day(0)).stage());
    }

    @Test
    void recording_isRefused_whenTheValueIsImpossible() {
        assertRefused("Expected a non-blank 'stage' for O, but found ' '", () -> DEAL.moveTo(" ", day(1)));
        assertRefused(
                "Expected 'amount' of zero or more for O, but found EUR -1.00",
                () -> DEAL.changeAmount(eur(-1), day(1)));
        assertRefused("Expected a non-blank 'owner' for O, but found ''", () -> DEAL.assignTo("", day(1)));
        assertRefused(
                "Expected 'category' CLOSED only on a won opportunity, for O, but found Open",
                () -> DEAL.categorize(ForecastCategory.CLOSED, day(1)));
        assertRefused(
                "Expected 'category' CLOSED only on a won opportunity, for O, but found " + "Lost[date=2026-06-16]",
                () -> DEAL.close(Outcome.lost(day(1), "price")).categorize(ForecastCategory.CLOSED, day(1)));
    }

    @Test
    void wonOpportunity_canBeCalledClosed_andIsCalledOtherwiseBeforeItIsReopened() {
        Opportunity won = DEAL.close(Outcome.won(day(1))).categorize(ForecastCategory.CLOSED, day(1));
        assertEquals(Optional.of(ForecastCategory.CLOSED), won.category());
        assertRefused(
                "Expected 'category' CLOSED only on a won opportunity, for O, but found Open",
                () -> won.reopen(day(2)));
        assertTrue(won.categorize(ForecastCategory.PIPELINE, day(2))
                .reopen(day(2))
                .outcome()
                .isOpen());
    }

    @Test
    void close_isRefused_withAnOpenOutcome() {
        assertRefused(
                "Expected a closed 'outcome' for O, but found Open; use reopen(date) to open it again",
                () -> DEAL.close(Outcome.open()));
    }

    @Test
    void reopen_isRefused_whenItIsOpen() {
        assertRefused("Expected a closed opportunity O to re-open, but found Open", () -> DEAL.reopen(day(1)));
    }

    @Test
    void reopen_isRefused_beforeTheDayOfTheOutcome() {
        Opportunity lost = DEAL.withOutcome(Outcome.lost(day(5), "price"));
        assertRefused(
                "Expected 'history' of O in which what was closed on 2026-06-20 changes from then on, but found "
                        + "Closing[date=2026-06-19, from=Lost[date=2026-06-20], to=Open]",
                () -> lost.reopen(day(4)));
        assertTrue(lost.reopen(day(5)).outcome().isOpen());
    }

    // What a history must hold

    @Test
    void history_isRefused_whenAChangeDoesNotStartWhereTheOneBeforeEnded() {
        assertRefused(
                "Expected 'history' of O in which a change starts from Use, but found "
                        + "Stage[date=2026-06-17, from=Interest, to=Design]",
                () -> DEAL.withHistory(new Stage(day(1), "Interest", "Use"), new Stage(day(2), "Interest", "Design")));
    }

    @Test
    void history_isRefused_whenItDoesNotEndAtThePresentValue() {
        assertRefused(
                "Expected 'history' of O that ends at the present value Design of STAGE, but found "
                        + "Stage[date=2026-06-16, from=Design, to=Use]",
                () -> DEAL.withHistory(new Stage(day(1), "Design", "Use")));
    }

    @Test
    void withers_areRefused_whereTheyContradictTheHistory() {
        Opportunity moved = DEAL.moveTo("Use", day(1)).close(Outcome.won(day(2)));
        assertRefused(
                "Expected 'history' of O that ends at the present value Interest of STAGE, but found "
                        + "Stage[date=2026-06-16, from=Design, to=Use]",
                () -> moved.withStage("Interest"));
        assertRefused(
                "Expected 'history' of O that ends at the present value Open of OUTCOME, but found "
                        + "Closing[date=2026-06-17, from=Open, to=Won[date=2026-06-17, "
                        + "finalAmount=(none)]]",
                () -> moved.withOutcome(Outcome.open()));
        assertRefused(
                "Expected 'history' of O in order of dates, from 2026-06-17 on, but found "
                        + "Stage[date=2026-06-16, from=Design, to=Use]",
                () -> moved.withOpened(day(2)));
        assertEquals(eur(5), moved.withAmount(eur(5)).amount());
        assertEquals("Use", moved.withStage("Use").stage());
    }

    @Test
    void refusals_nameNoOwner() {
        Opportunity ann = DEAL.assignTo("Ann", day(1));
        assertRefused(
                "Expected 'change' of O that starts from the present value (not shown), but found Owner[date=2026-06-17]",
                () -> ann.record(new Owner(day(2), Optional.of("Bob"), Optional.of("Cid"))));
        assertRefused(
                "Expected 'change' of O that starts from the present value (none), but found Owner[date=2026-06-17]",
                () -> DEAL.record(new Owner(day(2), Optional.of("Bob"), Optional.of("Cid"))));
        assertRefused(
                "Expected 'history' of O that ends at the present value (not shown) of OWNER, but found "
                        + "Owner[date=2026-06-16]",
                () -> ann.withOwner("Bob"));
        assertRefused(
                "Expected 'history' of O that ends at the present value (none) of OWNER, but found "
                        + "Owner[date=2026-06-16]",
                () -> ann.withOwner(Optional.empty()));
        assertRefused(
                "Expected 'history' of O in which a change starts from (not shown), but found Owner[date=2026-06-17]",
                () -> ann.withHistory(
                        new Owner(day(1), Optional.empty(), Optional.of("Ann")),
                        new Owner(day(2), Optional.of("Bob"), Optional.of("Ann"))));
    }

    @Test
    void refusals_showTheValueItself_orThatThereIsNone() {
        assertRefused(
                "Expected 'change' of O that starts from the present value (none), but found "
                        + "ExpectedClose[date=2026-06-16, from=2026-06-24, to=(none)]",
                () -> DEAL.record(new ExpectedClose(day(1), Optional.of(day(9)), Optional.empty())));
        assertRefused(
                "Expected 'history' of O that ends at the present value COMMIT of CATEGORY, but found "
                        + "Category[date=2026-06-16, from=(none), to=PIPELINE]",
                () -> DEAL.categorize(ForecastCategory.PIPELINE, day(1)).withCategory(ForecastCategory.COMMIT));
        assertRefused(
                "Expected 'history' of O in which a change starts from 0.5, but found "
                        + "ManualWinRate[date=2026-06-17, from=(none), to=1]",
                () -> DEAL.withHistory(
                        new ManualWinRate(day(1), Optional.empty(), Optional.of(Probability.ofPercent(50))),
                        new ManualWinRate(day(2), Optional.empty(), Optional.of(Probability.ONE))));
        assertRefused(
                "Expected 'change' of O that starts from the present value Lost[date=2026-06-16], but found "
                        + "Closing[date=2026-06-17, from=Abandoned[date=2026-06-16], to=Open]",
                () -> DEAL.close(Outcome.lost(day(1), "Bob liked the rival"))
                        .record(new Closing(day(2), Outcome.abandoned(day(1), "Bob left"), Outcome.open())));
    }

    @Test
    void texts_nameNobody() {
        Opportunity deal = DEAL.assignTo("Bob", day(1))
                .withNextAction("call Bob")
                .withCompetitors(Competitor.of("Acme").withTies("plays golf with Bob"))
                .withAttributes(Map.of("contact", "Bob"))
                .close(Outcome.lost(day(2), "Bob liked the rival"));
        assertEquals("O at Design, EUR 100.00, Lost[date=2026-06-17]", deal.toString());
        assertEquals(
                "[Owner[date=2026-06-16], Closing[date=2026-06-17, from=Open, to=Lost[date=2026-06-17]]]",
                deal.history().toString());
        assertEquals(
                "Rejection[opportunity=O at Design, EUR 100.00, Lost[date=2026-06-17], "
                        + "reasons=[FunnelFinding.DUPLICATE_ID{opportunity=O}]]",
                new PipelineScreening.Rejection(deal, List.of(Finding.of(FunnelFinding.DUPLICATE_ID, "O"))).toString());
    }

    @Test
    void history_isRefused_whenAClosingIsNotDatedByItsOutcome() {
        Opportunity won = DEAL.withOutcome(Outcome.won(day(5)));
        assertRefused(
                "Expected 'history' of O in which a closing is dated by its outcome 2026-06-20, but found "
                        + "Closing[date=2026-06-21, from=Open, to=Won[date=2026-06-20, "
                        + "finalAmount=(none)]]",
                () -> won.withHistory(new Closing(day(6), Outcome.open(), won.outcome())));
    }

    @Test
    void history_isRefused_whenItHoldsAnImpossibleValue() {
        String impossible = "Expected 'history' of O without blank names and negative amounts, but found ";
        assertRefused(
                impossible + "Stage[date=2026-06-16, from= , to=Design]",
                () -> DEAL.withHistory(new Stage(day(1), " ", "Design")));
        assertRefused(
                impossible + "Amount[date=2026-06-16, from=EUR -1.00, to=EUR 100.00]",
                () -> DEAL.withHistory(new Amount(day(1), eur(-1), eur(100))));
        assertRefused(
                impossible + "Amount[date=2026-06-16, from=EUR 1.00, to=EUR -1.00]",
                () -> DEAL.withHistory(new Amount(day(1), eur(1), eur(-1)), new Amount(day(1), eur(-1), eur(100))));
        assertRefused(
                impossible + "Owner[date=2026-06-16]",
                () -> DEAL.withHistory(new Owner(day(1), Optional.of(""), Optional.empty())));
        assertEquals(
                eur(0), DEAL.withHistory(new Amount(day(1), eur(0), eur(100))).openingAmount());
    }

    @Test
    void history_isRefused_whenWhatWasReopenedWasClosedBeforeTheOpeningOrLater() {
        assertRefused(
                "Expected 'history' of O in which nothing is closed before the opening 2026-06-15, but found "
                        + "Closing[date=2026-06-20, from=Lost[date=2026-06-14], to=Open]",
                () -> reopenedAfterLosing(day(-1)));
        assertRefused(
                "Expected 'history' of O in which what was closed on 2026-06-21 changes from then on, but found "
                        + "Closing[date=2026-06-20, from=Lost[date=2026-06-21], to=Open]",
                () -> reopenedAfterLosing(day(6)));
        assertEquals(1, reopenedAfterLosing(day(0)).history().size());
        assertEquals(1, reopenedAfterLosing(day(5)).history().size());
    }

    private static Opportunity reopenedAfterLosing(LocalDate lost) {
        return DEAL.withHistory(new Closing(day(5), Outcome.lost(lost, "price"), Outcome.open()));
    }

    @Test
    void opportunity_isRefused_whenItWasClosedBeforeItWasOpened() {
        assertRefused(
                "Expected 'outcome' of O on or after its opening 2026-06-15, but found 2026-06-14",
                () -> DEAL.withOutcome(Outcome.won(day(-1))));
        assertFalse(DEAL.withOutcome(Outcome.won(day(0))).outcome().isOpen());
    }

    @Test
    void opportunity_isRefused_whenATextIsBlankOrTheAmountNegative() {
        assertRefused("Expected a non-blank 'stage' for O, but found ''", () -> DEAL.withStage(""));
        assertRefused("Expected a non-blank 'owner' for O, but found ' '", () -> DEAL.withOwner(" "));
        assertRefused("Expected a non-blank 'nextAction' for O, but found ' '", () -> DEAL.withNextAction(" "));
        assertRefused(
                "Expected a non-blank 'attributes' for O, but found ' '",
                () -> DEAL.withAttributes(Map.of(" ", "north")));
        assertRefused("Expected a non-blank 'owner' for O, but found '\\u00A0'", () -> DEAL.withOwner("\u00A0"));
        assertRefused(
                "Expected a non-blank 'nextAction' for O, but found '\\uFEFF\\u000A'",
                () -> DEAL.withNextAction("\uFEFF\n"));
        assertEquals(
                Optional.of("call\nthen write"),
                DEAL.withNextAction("call\nthen write").nextAction());
        assertRefused(
                "Expected 'amount' of zero or more for O, but found EUR -0.01",
                () -> DEAL.withAmount(Money.ofMinor(-1, EUR)));
        assertEquals(eur(0), DEAL.withAmount(eur(0)).amount());
    }

    @Test
    void opportunity_isRefused_withTwoCompetitorsOfTheSameName() {
        Competitor acme = Competitor.of("Acme");
        assertRefused(
                "Expected each name once in 'competitors' for O, but found 1 offender: Acme",
                () -> DEAL.withCompetitors(acme, acme.withInTheRunning(false)));
        assertRefused(
                "Expected each name once in 'competitors' for O, but found 2 offenders: Beta, Acme",
                () -> DEAL.withCompetitors(
                        acme,
                        Competitor.of("Beta"),
                        Competitor.of("Beta"),
                        Competitor.of("ACME"),
                        acme.withTies("golf"),
                        acme));
        assertEquals(
                2,
                DEAL.withCompetitors(acme, Competitor.of("ACME")).competitors().size());
    }

    // What it tells

    @Test
    void competitorsInTheRunning_areThoseThatMayStillWin() {
        Competitor acme = Competitor.of("Acme");
        Competitor beta = Competitor.of("Beta").withInTheRunning(false);
        Competitor gamma = Competitor.of("Gamma");
        Opportunity deal = DEAL.withCompetitors(gamma, beta, acme);
        assertEquals(List.of(gamma, beta, acme), deal.competitors());
        assertEquals(List.of(gamma, acme), deal.competitorsInTheRunning());
        assertEquals(List.of(), DEAL.competitors());
        assertEquals(List.of(), DEAL.competitorsInTheRunning());
    }

    @Test
    void competitors_ofAPastDay_areThoseOfToday() {
        Opportunity deal = DEAL.moveTo("Use", day(5)).withCompetitors(Competitor.of("Acme"));
        assertEquals(
                List.of(Competitor.of("Acme")), deal.asOf(day(1)).orElseThrow().competitors());
    }

    @Test
    void openingAmount_isTheOneBeforeTheFirstChange() {
        assertEquals(eur(100), DEAL.openingAmount());
        assertEquals(
                eur(100),
                DEAL.moveTo("Use", day(1))
                        .changeAmount(Money.ofMinor(5, USD), day(1))
                        .changeAmount(eur(7), day(2))
                        .openingAmount());
    }

    @Test
    void revenue_isTheFinalAmountOfAWin_elseTheAmount() {
        assertEquals(Optional.empty(), DEAL.revenue());
        assertEquals(Optional.empty(), DEAL.close(Outcome.lost(day(1), "price")).revenue());
        assertEquals(Optional.of(eur(100)), DEAL.close(Outcome.won(day(1))).revenue());
        assertEquals(
                Optional.of(Money.ofMinor(1, USD)),
                DEAL.close(Outcome.won(day(1), Money.ofMinor(1, USD))).revenue());
    }

    @Test
    void records_isTrue_forNamedFieldsForRowsAndForTheOutcome() {
        Opportunity deal = DEAL.withRecordedFields(OpportunityField.AMOUNT).assignTo("Ann", day(1));
        for (OpportunityField field : OpportunityField.values()) {
            assertEquals(
                    Set.of(OpportunityField.AMOUNT, OpportunityField.OWNER, OpportunityField.OUTCOME)
                            .contains(field),
                    deal.records(field));
        }
    }

    @Test
    void furthestStage_isKept_whenMovedBackOrLost() {
        Opportunity lost =
                DEAL.moveTo("Commitment", day(1)).moveTo("Interest", day(2)).close(Outcome.lost(day(3), "price"));
        assertEquals(FUNNEL.stage("Commitment"), lost.furthestStage(FUNNEL));
        assertEquals(FUNNEL.stage("Design"), DEAL.moveTo("Interest", day(2)).furthestStage(FUNNEL));
        assertEquals(FUNNEL.stage("Design"), DEAL.furthestStage(FUNNEL));
    }

    @Test
    void refusalOfAStage_staysOnOneLine() {
        assertRefused(
                UnknownStageException.class,
                "Expected a stage of the funnel [Interest, Approval, Design, Comparison, Commitment, Use], but found "
                        + "'De\\u000Asign'",
                () -> DEAL.withStage("De\nsign").furthestStage(FUNNEL));
    }

    @Test
    void furthestStageAndMoves_areRefused_whenTheFunnelLacksAStage() {
        Funnel other = Funnel.of(FunnelStage.of("Use", Probability.ONE));
        String message = "Expected a stage of the funnel [Use], but found 'Design'";
        assertRefused(UnknownStageException.class, message, () -> DEAL.furthestStage(other));
        assertRefused(UnknownStageException.class, message, () -> DEAL.moves(other));
        UnknownStageException refusal = assertRefused(
                UnknownStageException.class,
                message,
                () -> DEAL.moveTo("Use", day(1)).furthestStage(other));
        assertEquals(List.of("Design"), refusal.unknownStages());
        assertRefused(
                UnknownStageException.class,
                message,
                () -> DEAL.moveTo("Use", day(1)).moves(other));
    }

    @Test
    void attribute_isEmpty_whenTheOpportunityDoesNotHaveIt() {
        Opportunity deal = DEAL.withAttributes(Map.of("region", "north"));
        assertEquals(Optional.of("north"), deal.attribute("region"));
        assertEquals(Optional.empty(), deal.attribute("Region"));
    }

    // Building

    @Test
    void builder_takesTextsAsIds() {
        Opportunity deal = Opportunity.builder()
                .id("O")
                .account("W")
                .stage("Use")
                .amount(eur(1))
                .putAttribute("region", "north")
                .putAttribute("area", "east")
                .build();
        assertEquals(OpportunityId.of("O"), deal.id());
        assertEquals(Optional.of(AccountId.of("W")), deal.account());
        assertEquals(List.of("region", "area"), List.copyOf(deal.attributes().keySet()));
        assertEquals(Outcome.open(), deal.outcome());
    }

    @Test
    void attributePutTwice_keepsItsLastValue_atItsFirstPlace() {
        Opportunity deal = Opportunity.builder()
                .id("O")
                .stage("Use")
                .amount(eur(1))
                .putAttribute("region", "north")
                .putAttribute("area", "east")
                .putAttribute("region", "south")
                .build();
        assertEquals("{region=south, area=east}", deal.attributes().toString());
    }

    @Test
    void builder_isRefused_withBlankIds() {
        assertRefused(
                "Expected a non-blank 'value' of an opportunity id, but found ' '",
                () -> Opportunity.builder().id(" "));
        assertRefused(
                "Expected a non-blank 'value' of an account id, but found ' '",
                () -> Opportunity.builder().account(" "));
    }

    @Test
    void builder_isRefused_withoutARequiredField() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> Opportunity.builder().id("O").build());
        assertTrue(refusal.getMessage().contains("[stage, amount]"), refusal.getMessage());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("stage", () -> DEAL.moveTo(null, day(1)));
        assertNull("on", () -> DEAL.moveTo("Use", null));
        assertNull("amount", () -> DEAL.changeAmount(null, day(1)));
        assertNull("on", () -> DEAL.changeAmount(eur(1), null));
        assertNull("expectedClose", () -> DEAL.expectClose(null, day(1)));
        assertNull("on", () -> DEAL.expectClose(day(1), null));
        assertNull("owner", () -> DEAL.assignTo(null, day(1)));
        assertNull("on", () -> DEAL.assignTo("Ann", null));
        assertNull("winRate", () -> DEAL.overrideWinRate(null, day(1)));
        assertNull("on", () -> DEAL.overrideWinRate(Probability.ONE, null));
        assertNull("on", () -> DEAL.clearExpectedClose(null));
        assertNull("on", () -> DEAL.clearOwner(null));
        assertNull("on", () -> DEAL.clearWinRateOverride(null));
        assertNull("category", () -> DEAL.categorize(null, day(1)));
        assertNull("on", () -> DEAL.categorize(ForecastCategory.COMMIT, null));
        assertNull("outcome", () -> DEAL.close(null));
        assertNull("on", () -> DEAL.reopen(null));
        assertNull("change", () -> DEAL.record(null));
        assertNull("field", () -> DEAL.records(null));
        assertNull("name", () -> DEAL.attribute(null));
        assertNull("funnel", () -> DEAL.furthestStage(null));
        assertNull("funnel", () -> DEAL.moves(null));
        assertNull("stage", () -> DEAL.withStage(null));
        assertNull("amount", () -> DEAL.withAmount(null));
        assertNull("outcome", () -> DEAL.withOutcome(null));
    }

    @Test
    void builder_refusesNullsByName() {
        Opportunity.Builder builder = Opportunity.builder();
        assertNull("id", () -> builder.id((String) null));
        assertNull("id", () -> builder.id((OpportunityId) null));
        assertNull("account", () -> builder.account((String) null));
        assertNull("account", () -> builder.account((AccountId) null));
        assertNull("stage", () -> builder.stage(null));
        assertNull("amount", () -> builder.amount(null));
        assertNull("opened", () -> builder.opened((LocalDate) null));
        assertNull("expectedClose", () -> builder.expectedClose((LocalDate) null));
        assertNull("owner", () -> builder.owner((String) null));
        assertNull("nextAction", () -> builder.nextAction((String) null));
        assertNull("manualWinRate", () -> builder.manualWinRate((Probability) null));
        assertNull("category", () -> builder.category((ForecastCategory) null));
        assertNull("outcome", () -> builder.outcome(null));
        assertNull("history element", () -> builder.addHistory((OpportunityChange) null));
        assertNull("recordedFields element", () -> builder.addRecordedField(null));
        assertNull("attributes key", () -> builder.putAttribute(null, "north"));
        assertNull("attributes value for key: region", () -> builder.putAttribute("region", null));
    }

    @Test
    void changes_refuseNullsByName() {
        assertNull("date", () -> new Stage(null, "a", "b"));
        assertNull("from", () -> new Stage(day(1), null, "b"));
        assertNull("to", () -> new Stage(day(1), "a", null));
        assertNull("date", () -> new Amount(null, eur(1), eur(2)));
        assertNull("from", () -> new Amount(day(1), null, eur(2)));
        assertNull("to", () -> new Amount(day(1), eur(1), null));
        assertNull("from", () -> new ExpectedClose(day(1), null, Optional.empty()));
        assertNull("to", () -> new Owner(day(1), Optional.empty(), null));
        assertNull("from", () -> new ManualWinRate(day(1), null, Optional.empty()));
        assertNull("to", () -> new Category(day(1), Optional.empty(), null));
        assertNull("date", () -> new Closing(null, Outcome.open(), Outcome.open()));
    }
}
