package io.github.keyaccount.architecture.layered.measure;

import io.github.keyaccount.architecture.layered.explain.Higher;

/** Looks up to a package that stands after its own. */
public final class Lower {
    /** Makes a circle. */
    public Higher higher() {
        return new Higher();
    }
}
