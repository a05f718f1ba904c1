package io.github.keyaccount.explain;

/** How much a finding matters, from the least to the most. */
public enum Severity implements Label {
    /** Good to know. */
    INFO,
    /** To be looked at before the result is relied on. */
    WARNING,
    /** To be acted on. */
    CRITICAL;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
