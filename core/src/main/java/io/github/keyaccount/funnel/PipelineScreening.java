package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outcome of sorting dirty data: the pipeline of what can be used, and what cannot with the reasons.
 *
 * <p>Where {@link Pipeline#of} refuses all for one offender, screening takes what is sound. Of several opportunities
 * with one id the first that can be used is taken. Nothing is lost: every opportunity is either in the pipeline or rejected. Immutable
 * and thread-safe.
 */
public final class PipelineScreening {
    private static final Logger LOGGER = LoggerFactory.getLogger(PipelineScreening.class);

    private final Pipeline pipeline;
    private final List<Rejection> rejections;

    /**
     * An opportunity that cannot be used.
     *
     * @param opportunity the opportunity
     * @param reasons why, at least one
     */
    public record Rejection(Opportunity opportunity, List<Finding> reasons) {
        /**
         * Creates a rejection.
         *
         * @param opportunity the opportunity
         * @param reasons why, at least one
         * @throws IllegalArgumentException if there is no reason
         */
        public Rejection {
            Objects.requireNonNull(opportunity, "opportunity");
            reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
            if (reasons.isEmpty()) {
                throw Check.refusal("at least one finding in 'reasons' for " + opportunity.id(), "none");
            }
        }
    }

    private PipelineScreening(Pipeline pipeline, List<Rejection> rejections) {
        this.pipeline = pipeline;
        this.rejections = rejections;
    }

    /**
     * Returns the pipeline of the opportunities that can be used, and the others with the reasons. How many there were
     * is logged at level debug.
     *
     * @param funnel the funnel in which they stand
     * @param asOf the day at whose end the pipeline stands
     * @param opportunities the opportunities, open and closed
     * @return the screening
     */
    public static PipelineScreening of(Funnel funnel, LocalDate asOf, Iterable<Opportunity> opportunities) {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(opportunities, "opportunities");
        List<Opportunity> accepted = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        Set<OpportunityId> ids = new HashSet<>();
        for (Opportunity opportunity : opportunities) {
            List<Finding> reasons =
                    new ArrayList<>(reasons(Objects.requireNonNull(opportunity, "opportunities"), funnel, asOf));
            if (ids.contains(opportunity.id())) {
                reasons.add(
                        0,
                        Finding.of(FunnelFinding.DUPLICATE_ID, opportunity.id().value()));
            }
            if (reasons.isEmpty()) {
                ids.add(opportunity.id());
                accepted.add(opportunity);
            } else {
                rejections.add(new Rejection(opportunity, reasons));
            }
        }
        int screened = accepted.size() + rejections.size();
        LOGGER.debug("Screened {} opportunities as of {}: {} rejected", screened, asOf, rejections.size());
        return new PipelineScreening(Pipeline.of(funnel, asOf, accepted), List.copyOf(rejections));
    }

    private static List<Finding> reasons(Opportunity opportunity, Funnel funnel, LocalDate asOf) {
        List<Finding> reasons = new ArrayList<>();
        String id = opportunity.id().value();
        for (String stage : DealTable.unknownStages(opportunity, funnel)) {
            reasons.add(Finding.of(FunnelFinding.UNKNOWN_STAGE, id, stage));
        }
        LocalDate latest = DealTable.latestDate(opportunity);
        if (latest.isAfter(asOf)) {
            reasons.add(Finding.of(FunnelFinding.DATED_AFTER_AS_OF, id, latest, asOf));
        }
        return reasons;
    }

    /**
     * Returns the pipeline of the opportunities that can be used.
     *
     * @return the pipeline
     */
    public Pipeline pipeline() {
        return pipeline;
    }

    /**
     * Returns the opportunities that cannot be used, with the reasons.
     *
     * @return the rejections in the order of the input
     */
    public List<Rejection> rejections() {
        return rejections;
    }

    @Override
    public String toString() {
        return "PipelineScreening[" + pipeline + ", " + rejections.size() + " rejected]";
    }
}
