package io.github.keyaccount.explain;

/** What stands between words, and differs between languages as words do. */
enum Punctuation implements Label {
    /** Between the elements of a list. */
    LIST_SEPARATOR;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
