package io.github.keyaccount.allocation;

import io.github.keyaccount.explain.Label;

/** What is divided among accounts (资源). */
public enum Resource implements Label {
    /** The time of those who sell (时间). */
    TIME,
    /** People (人力). */
    PEOPLE,
    /** Money (财力). */
    MONEY;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
