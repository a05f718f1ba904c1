package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.funnel.Opportunities.FUNNEL;
import static io.github.keyaccount.funnel.Opportunities.STAGES;
import static io.github.keyaccount.funnel.Opportunities.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.funnel.Opportunities.Life;
import io.github.keyaccount.funnel.Opportunities.Step;
import io.github.keyaccount.funnel.TimeInStage.Durations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimeInStageTest {

    @Provide
    Arbitrary<List<Life>> lives() {
        return Opportunities.lives();
    }

    /** A clock that ticks once a day while an opportunity is open, and is read and set to zero whenever it moves on. */
    private static void tick(Life life, LocalDate end, List<List<Long>> ended, List<List<Long>> running) {
        LocalDate today = life.opening().opened().orElseThrow();
        Opportunity deal = life.opening();
        long ticks = 0;
        for (Step step : life.steps()) {
            for (int day = 0; day < step.afterDays(); day++) {
                today = today.plusDays(1);
                ticks++;
            }
            Opportunity after = Opportunities.happen(deal, step, today);
            boolean moved = !after.stage().equals(deal.stage());
            boolean wasOpen = deal.outcome().isOpen();
            boolean isOpen = after.outcome().isOpen();
            if (wasOpen && (moved || !isOpen)) {
                ended.get(STAGES.indexOf(deal.stage())).add(ticks);
                ticks = 0;
            } else if (!wasOpen && isOpen) {
                ticks = 0;
            }
            deal = after;
        }
        while (today.isBefore(end)) {
            today = today.plusDays(1);
            ticks++;
        }
        if (deal.outcome().isOpen()) {
            running.get(STAGES.indexOf(deal.stage())).add(ticks);
        }
    }

    private static Durations slow(List<Long> days) {
        if (days.isEmpty()) {
            return new Durations(0, Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<Long> sorted = new ArrayList<>(days);
        Collections.sort(sorted);
        BigDecimal sum = sorted.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Long> middle = sorted.subList((sorted.size() - 1) / 2, sorted.size() / 2 + 1);
        BigDecimal middleSum = middle.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Durations(
                sorted.size(),
                Optional.of(sum.divide(BigDecimal.valueOf(sorted.size()), 1, RoundingMode.HALF_EVEN)),
                Optional.of(middleSum.divide(BigDecimal.valueOf(middle.size()), 1, RoundingMode.HALF_EVEN)),
                Optional.of(Collections.max(sorted)));
    }

    @Property(tries = 100)
    void durations_agreeWithAClockThatTicksDaily(@ForAll("lives") List<Life> lives) {
        LocalDate end = Opportunities.end(lives).plusDays(3);
        List<List<Long>> ended = new ArrayList<>();
        List<List<Long>> running = new ArrayList<>();
        STAGES.forEach(stage -> {
            ended.add(new ArrayList<>());
            running.add(new ArrayList<>());
        });
        lives.forEach(life -> tick(life, end, ended, running));
        List<TimeInStage> times = TimeInStage.of(Pipeline.of(FUNNEL, end, Opportunities.on(end, lives)));
        assertEquals(6, times.size());
        for (int position = 0; position < STAGES.size(); position++) {
            assertEquals(FUNNEL.stages().get(position), times.get(position).stage());
            assertEquals(slow(ended.get(position)), times.get(position).ended());
            assertEquals(slow(running.get(position)), times.get(position).running());
        }
    }

    private static TimeInStage at(Opportunity deal, String stage) {
        return TimeInStage.of(Pipeline.of(FUNNEL, day(30), List.of(deal))).get(STAGES.indexOf(stage));
    }

    private static Durations one(long days) {
        return slow(List.of(days));
    }

    private static final Durations NONE = slow(List.of());

    private static Opportunity recording(Opportunity deal) {
        return deal.withRecordedFields(OpportunityField.STAGE);
    }

    @Test
    void meanAndMedian_areTakenOfAllStays() {
        List<Opportunity> deals = new ArrayList<>();
        // 4, 5, 5 and 30 days: mean 11, median 5, longest 30.
        int[] days = {5, 30, 4, 5};
        for (int i = 0; i < days.length; i++) {
            deals.add(Opportunities.at("O-" + i, "Interest").moveTo("Use", day(days[i])));
        }
        Durations ended =
                TimeInStage.of(Pipeline.of(FUNNEL, day(40), deals)).get(0).ended();
        assertEquals(4, ended.count());
        assertEquals(Optional.of(new BigDecimal("11.0")), ended.mean());
        assertEquals(Optional.of(new BigDecimal("5.0")), ended.median());
        assertEquals(Optional.of(30L), ended.longest());
    }

    @Test
    void timeWhileClosed_isNoTime() {
        Opportunity deal = Opportunities.at("O", "Design")
                .moveTo("Use", day(2))
                .close(Outcome.lost(day(5), "price"))
                .reopen(day(20));
        assertEquals(one(2), at(deal, "Design").ended());
        assertEquals(one(3), at(deal, "Use").ended());
        assertEquals(one(10), at(deal, "Use").running());
    }

    @Test
    void stageRecordedAgain_doesNotBeginANewStay() {
        Opportunity deal = Opportunities.at("O", "Design").moveTo("Design", day(5));
        assertEquals(one(30), at(deal, "Design").running());
        assertEquals(NONE, at(deal, "Design").ended());
    }

    @Test
    void opportunityThatDoesNotRecordItsStage_isNotMeasured() {
        assertEquals(NONE, at(Opportunities.design("O"), "Design").running());
        assertEquals(one(30), at(recording(Opportunities.design("O")), "Design").running());
    }

    @Test
    void stayWithoutABeginning_isNotMeasured() {
        Opportunity deal =
                Opportunities.design("O").withOpened(Optional.empty()).moveTo("Use", day(4));
        assertEquals(NONE, at(deal, "Design").ended());
        assertEquals(one(26), at(deal, "Use").running());
    }

    @Test
    void closingWithoutARow_endsTheStay() {
        Opportunity lost = recording(Opportunities.design("O")).withOutcome(Outcome.lost(day(5), "price"));
        assertEquals(one(5), at(lost, "Design").ended());
        assertEquals(NONE, at(lost, "Design").running());
        // Moved in the books after it was lost: no time passes, and none is negative.
        Opportunity movedLater = lost.moveTo("Use", day(8));
        assertEquals(one(5), at(movedLater, "Design").ended());
        assertEquals(NONE, at(movedLater, "Use").ended());
        assertEquals(one(5), at(lost.moveTo("Use", day(5)), "Design").ended());
        assertEquals(one(0), at(lost.moveTo("Use", day(5)), "Use").ended());
        Opportunity reopened = movedLater.reopen(day(10));
        assertEquals(one(5), at(reopened, "Design").ended());
        assertEquals(NONE, at(reopened, "Use").ended());
        assertEquals(one(20), at(reopened, "Use").running());
        Opportunity reopenedTheSameDay = lost.reopen(day(5));
        assertEquals(one(5), at(reopenedTheSameDay, "Design").ended());
        assertEquals(one(25), at(reopenedTheSameDay, "Design").running());
    }

    @Test
    void correctedClosing_doesNotBeginANewStay() {
        Opportunity deal = recording(Opportunities.design("O"))
                .close(Outcome.lost(day(5), "price"))
                .close(Outcome.abandoned(day(7), "no budget"));
        assertEquals(one(5), at(deal, "Design").ended());
        assertEquals(one(20), at(deal.reopen(day(10)), "Design").running());
        Opportunity stillOpen = recording(Opportunities.design("O"))
                .record(new OpportunityChange.Closing(day(5), Outcome.open(), Outcome.open()));
        assertEquals(one(30), at(stillOpen, "Design").running());
        assertEquals(NONE, at(stillOpen, "Design").ended());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("pipeline", () -> TimeInStage.of(null));
        assertNull("mean", () -> new Durations(0, null, Optional.empty(), Optional.empty()));
        assertNull("median", () -> new Durations(0, Optional.empty(), null, Optional.empty()));
        assertNull("longest", () -> new Durations(0, Optional.empty(), Optional.empty(), null));
    }
}
