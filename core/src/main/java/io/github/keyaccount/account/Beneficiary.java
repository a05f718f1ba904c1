package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/** To whom an account manager owes a responsibility. */
public enum Beneficiary implements Label {
    /** The own company. */
    COMPANY,
    /** The account. */
    ACCOUNT;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
