package io.github.keyaccount.architecture.layered.explain;

import io.github.keyaccount.architecture.layered.measure.Lower;

/** Looks down, as it may. */
public final class Higher {
    /** Is allowed. */
    public Lower lower() {
        return new Lower();
    }
}
