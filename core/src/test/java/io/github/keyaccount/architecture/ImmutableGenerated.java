package io.github.keyaccount.architecture;

/** Has the name of a generated value, whose builder may gather its parts. */
@SuppressWarnings("unused")
final class ImmutableGenerated {
    private transient int lazily;

    static class Builder {
        private int gathered;
    }
}
