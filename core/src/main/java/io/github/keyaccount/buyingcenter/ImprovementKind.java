package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.explain.Label;

/** How a buying center can be covered better (added). */
public enum ImprovementKind implements Label {
    /** Find somebody who holds a role that too few people are known to hold, and win that person. */
    FIND_SOMEBODY,
    /** Win a person who is not for us yet. */
    WIN_PERSON;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
