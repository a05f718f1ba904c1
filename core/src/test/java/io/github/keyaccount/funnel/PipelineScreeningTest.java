package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.funnel.Opportunities.AS_OF;
import static io.github.keyaccount.funnel.Opportunities.FUNNEL;
import static io.github.keyaccount.funnel.Opportunities.at;
import static io.github.keyaccount.funnel.Opportunities.design;
import static io.github.keyaccount.funnel.Opportunities.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.PipelineScreening.Rejection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PipelineScreeningTest {

    @Provide
    Arbitrary<List<Opportunity>> dirty() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of("Interest", "Use", "Brewing", "signed"),
                        Arbitraries.integers().between(-10, 2),
                        Arbitraries.integers().between(0, 1000))
                .as((id, stage, offset, amount) ->
                        at("O-" + id, stage).withAmount(eur(amount)).withOpened(AS_OF.plusDays(offset)))
                .list()
                .ofMaxSize(30)
                .withoutEdgeCases();
    }

    @Property(tries = 100)
    void everyOpportunity_isAcceptedOrRejected_andAcceptedOnesMakeAPipeline(@ForAll("dirty") List<Opportunity> dirty) {
        PipelineScreening screening = PipelineScreening.of(FUNNEL, AS_OF, dirty);
        List<Opportunity> accepted = new ArrayList<>();
        List<Opportunity> rejected = new ArrayList<>();
        Set<OpportunityId> taken = new HashSet<>();
        for (Opportunity deal : dirty) {
            boolean sound = List.of("Interest", "Use").contains(deal.stage())
                    && !deal.opened().orElseThrow().isAfter(AS_OF);
            if (sound && taken.add(deal.id())) {
                accepted.add(deal);
            } else {
                rejected.add(deal);
            }
        }
        assertEquals(Pipeline.of(FUNNEL, AS_OF, accepted), screening.pipeline());
        assertEquals(
                rejected,
                screening.rejections().stream().map(Rejection::opportunity).toList());
        assertTrue(screening.rejections().stream()
                .noneMatch(rejection -> rejection.reasons().isEmpty()));
    }

    @Test
    void rejections_haveEveryReason() {
        Opportunity sound = design("a");
        Opportunity bad = at("a", "Brewing").moveTo("Signed", AS_OF.plusDays(1));
        PipelineScreening screening = PipelineScreening.of(FUNNEL, AS_OF, List.of(sound, bad));
        assertEquals(
                List.of(new Rejection(
                        bad,
                        List.of(
                                Finding.of(FunnelFinding.DUPLICATE_ID, "a"),
                                Finding.of(FunnelFinding.UNKNOWN_STAGE, "a", "Signed"),
                                Finding.of(FunnelFinding.UNKNOWN_STAGE, "a", "Brewing"),
                                Finding.of(FunnelFinding.DATED_AFTER_AS_OF, "a", AS_OF.plusDays(1), AS_OF)))),
                screening.rejections());
        assertEquals(List.of(sound), screening.pipeline().opportunities());
        assertEquals(
                "PipelineScreening[Pipeline[as of 2026-08-10, 1 opportunities], 1 rejected]", screening.toString());
    }

    @Test
    void firstUsableOfDuplicates_isTaken() {
        Opportunity unusable = at("a", "Brewing");
        PipelineScreening screening = PipelineScreening.of(
                FUNNEL,
                AS_OF,
                List.of(unusable, design("a").withAmount(eur(1)), design("a").withAmount(eur(2))));
        assertEquals(
                List.of(design("a").withAmount(eur(1))), screening.pipeline().opportunities());
        assertEquals(
                List.of(
                        List.of(Finding.of(FunnelFinding.UNKNOWN_STAGE, "a", "Brewing")),
                        List.of(Finding.of(FunnelFinding.DUPLICATE_ID, "a"))),
                screening.rejections().stream().map(Rejection::reasons).toList());
    }

    @Test
    void cleanData_isAcceptedWhole() {
        PipelineScreening screening = PipelineScreening.of(FUNNEL, AS_OF, List.of(design("a"), design("b")));
        assertEquals(2, screening.pipeline().opportunities().size());
        assertEquals(List.of(), screening.rejections());
        assertFalse(screening.toString().isEmpty());
        assertThrows(
                UnsupportedOperationException.class,
                () -> screening.rejections().clear());
    }

    @Test
    void rejection_isRefused_withoutAReason() {
        assertRefused(
                "Expected at least one finding in 'reasons' for a, but found none",
                () -> new Rejection(design("a"), List.of()));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("funnel", () -> PipelineScreening.of(null, AS_OF, List.of()));
        assertNull("asOf", () -> PipelineScreening.of(FUNNEL, null, List.of()));
        assertNull("opportunities", () -> PipelineScreening.of(FUNNEL, AS_OF, null));
        assertNull("opportunities", () -> PipelineScreening.of(FUNNEL, AS_OF, Collections.singletonList(null)));
        assertNull("opportunity", () -> new Rejection(null, List.of()));
        assertNull("reasons", () -> new Rejection(design("a"), null));
    }
}
