package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/**
 * How the close date of an opportunity lies to a period, as of the end of a day.
 *
 * <p>For an open opportunity the expected date counts, for a closed one the actual date. The four values leave no gap
 * and do not overlap. A closed opportunity is never slipped or undated.
 */
public enum CloseTiming implements Label {
    /** In the period, and for an open opportunity not before the as-of day. */
    IN_PERIOD,
    /** In another period, and for an open opportunity not before the as-of day. */
    OTHER_PERIOD,
    /** Open although it was expected before the as-of day. */
    SLIPPED,
    /** Open, and nobody has said when it is expected to close. */
    UNDATED;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
