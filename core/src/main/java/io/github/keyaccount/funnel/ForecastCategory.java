package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/**
 * The seller's own call on an opportunity, beside its stage.
 *
 * <p>An open opportunity without a category counts as {@link #PIPELINE}; one that was won counts as {@link #CLOSED}
 * whatever it was called before.
 */
public enum ForecastCategory implements Label {
    /** In the pipeline, nothing more is claimed. */
    PIPELINE,
    /** Possible if all goes well. */
    BEST_CASE,
    /** More likely than not. */
    MOST_LIKELY,
    /** The seller commits to it. */
    COMMIT,
    /** Won. */
    CLOSED,
    /** Kept out of the weighted pipeline and counted apart. */
    OMITTED;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
