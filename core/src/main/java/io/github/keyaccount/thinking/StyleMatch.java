package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How two people meet, by their whole profiles: the relation of the styles that they prefer most, and how hard it is from 0 to
 * 3.
 *
 * <p>The difficulty is the least total movement that turns the shares of one profile into those of the other (the earth mover's
 * distance), where moving all from one style to another is 0 for the same, 1 for a compatible, 2 for a contrasting and 3 for a
 * diagonal one. Somebody with the shares 0.6, 0.3, 0 and 0.1 meets a pure visionary with 0.6 × 2 + 0.3 × 3 = 2.1000.
 *
 * <p>These four numbers are a reading. They make the quadrants a ring A–B–C–D–A with edges of length ℓ = 1, 2, 1 and 2, the
 * diagonals being 1 + 2, so that the least movement is the smallest Σ ℓₑ × |Fₑ − t| over t, with Fₑ the sum of the differences
 * of the shares up to edge e. Exact, as shares are whole ten-thousandths. As a distance it is symmetric, zero between equal
 * shares alone, and never shortened by a third profile in between. Immutable and thread-safe.
 *
 * <p>Sources: Yossi Rubner, Carlo Tomasi, Leonidas J. Guibas, The Earth Mover's Distance as a Metric for Image Retrieval, 2000;
 * Julien Rabin, Julie Delon, Yann Gousseau, Transportation Distances on the Circle, 2011; for the relations the key-account
 * training texts.
 */
@Value.Immutable
@ValueStyle
public abstract class StyleMatch {
    /** From A to B, B to C, C to D, and D to A. */
    private static final long[] LENGTHS = {1, 2, 1, 2};

    StyleMatch() {}

    /**
     * Returns how two people meet. Their order does not matter.
     *
     * @param one the profile of a person
     * @param other the profile of another person
     * @return the match
     */
    public static StyleMatch between(ThinkingProfile one, ThinkingProfile other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return ImmutableStyleMatch.builder()
                .relations(one.dominant().stream()
                        .flatMap(style ->
                                other.dominant().stream().map(another -> StyleRelation.between(style, another)))
                        .distinct()
                        .sorted()
                        .toList())
                .difficulty(BigDecimal.valueOf(
                        leastMovement(one.tenThousandths(), other.tenThousandths()), ThinkingProfile.DECIMALS))
                .build();
    }

    private static long leastMovement(long[] shares, long[] others) {
        long[] flows = new long[LENGTHS.length];
        long flow = 0;
        for (int edge = 0; edge < flows.length; edge++) {
            flow += shares[edge] - others[edge];
            flows[edge] = flow;
        }
        // The sum is convex and bends at the flows alone, so one of them is the best level.
        long least = Long.MAX_VALUE;
        for (long level : flows) {
            long movement = 0;
            for (int edge = 0; edge < flows.length; edge++) {
                movement += LENGTHS[edge] * Math.abs(flows[edge] - level);
            }
            least = Math.min(least, movement);
        }
        return least;
    }

    /**
     * Returns the relations between the styles that are preferred most, each once.
     *
     * @return the relations from the easiest to the hardest; several only if one of the people prefers several styles alike
     */
    public abstract List<StyleRelation> relations();

    /**
     * Returns the relation of the styles that are preferred most.
     *
     * @return the relation, the easiest where there are several
     */
    public StyleRelation relation() {
        return relations().get(0);
    }

    /**
     * Returns how hard it is to meet.
     *
     * @return the difficulty from 0 to 3, with 4 decimals, exact for the shares
     */
    public abstract BigDecimal difficulty();

    /**
     * Returns what is doubtful about the relation as findings.
     *
     * @return one finding if there are several relations, otherwise none
     */
    public List<Finding> findings() {
        return relations().size() == 1
                ? List.of()
                : List.of(Finding.of(ThinkingFinding.STYLES_PREFERRED_ALIKE, relation(), relations()));
    }
}
