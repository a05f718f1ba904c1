package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.funnel.Opportunities.FUNNEL;
import static io.github.keyaccount.funnel.Opportunities.at;
import static io.github.keyaccount.funnel.Opportunities.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageMoveTest {

    /** A path through the funnel, and by hand the kind of each move with the stages that it skipped. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Interest                                | ''
            Interest,Approval                       | FORWARD[]
            Interest,Approval,Design                | FORWARD[],FORWARD[]
            Interest,Design                         | SKIPPING[Approval]
            Interest,Commitment                     | SKIPPING[Approval;Design;Comparison]
            Design,Approval                         | BACKWARD[]
            Use,Interest                            | BACKWARD[]
            Design,Design                           | REPEATED[]
            Approval,Design,Approval,Design         | FORWARD[],BACKWARD[],REPEATED[]
            Approval,Design,Approval,Comparison     | FORWARD[],BACKWARD[],FORWARD[]
            Interest,Design,Interest,Approval       | SKIPPING[Approval],BACKWARD[],FORWARD[]
            Interest,Design,Interest,Design         | SKIPPING[Approval],BACKWARD[],REPEATED[Approval]
            Interest,Design,Approval,Comparison     | SKIPPING[Approval],BACKWARD[],FORWARD[]
            Interest,Use,Interest,Approval,Use      | SKIPPING[Approval;Design;Comparison;Commitment],BACKWARD[],\
            FORWARD[],REPEATED[Design;Comparison;Commitment]
            """)
    void moves_areToldApart(String path, String kinds) {
        List<String> stages = Arrays.asList(path.split(","));
        Opportunity deal = at("O", stages.get(0));
        for (int i = 1; i < stages.size(); i++) {
            deal = deal.moveTo(stages.get(i), day(i));
        }
        List<String> found = new ArrayList<>();
        int i = 0;
        for (StageMove move : deal.moves(FUNNEL)) {
            assertEquals(stages.get(i), move.from());
            assertEquals(stages.get(i + 1), move.to());
            assertEquals(day(i + 1), move.date());
            found.add(move.kind() + "[" + String.join(";", move.skipped()) + "]");
            i++;
        }
        assertEquals(kinds, String.join(",", found));
    }

    @Test
    void reopening_isAMoveOfItsOwn() {
        Opportunity deal = at("O", "Interest")
                .moveTo("Approval", day(1))
                .close(Outcome.lost(day(2), "price"))
                .reopen(day(2))
                .moveTo("Design", day(3));
        assertEquals(
                List.of(
                        new StageMove(day(1), "Interest", "Approval", StageMoveKind.FORWARD, List.of()),
                        new StageMove(day(2), "Approval", "Approval", StageMoveKind.REOPENED, List.of()),
                        new StageMove(day(3), "Approval", "Design", StageMoveKind.FORWARD, List.of())),
                deal.moves(FUNNEL));
    }

    @Test
    void reopeningBeforeTheFirstMove_isAtTheOpeningStage() {
        Opportunity deal = at("O", "Interest")
                .close(Outcome.lost(day(2), "price"))
                .reopen(day(4))
                .moveTo("Design", day(5));
        assertEquals(
                new StageMove(day(4), "Interest", "Interest", StageMoveKind.REOPENED, List.of()),
                deal.moves(FUNNEL).get(0));
    }

    @Test
    void closingAndCorrecting_areNoMoves() {
        Opportunity deal =
                at("O", "Interest").close(Outcome.lost(day(2), "price")).close(Outcome.abandoned(day(3), "rest"));
        assertEquals(List.of(), deal.moves(FUNNEL));
        assertEquals(
                List.of(),
                at("O", "Interest")
                        .record(new OpportunityChange.Closing(day(1), Outcome.open(), Outcome.open()))
                        .moves(FUNNEL));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("date", () -> new StageMove(null, "a", "b", StageMoveKind.FORWARD, List.of()));
        assertNull("from", () -> new StageMove(day(1), null, "b", StageMoveKind.FORWARD, List.of()));
        assertNull("to", () -> new StageMove(day(1), "a", null, StageMoveKind.FORWARD, List.of()));
        assertNull("kind", () -> new StageMove(day(1), "a", "b", null, List.of()));
        assertNull("skipped", () -> new StageMove(day(1), "a", "b", StageMoveKind.FORWARD, null));
    }
}
