package io.github.keyaccount.examples.account;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** The sentences of an account card. */
enum AccountNote implements FindingCode {
    AS_OF("asOf"),
    STAGE("stage", "ends"),
    INVENTED("count"),
    STAGE_SUPPORTED("stage"),
    STAGE_HINTED("stage", "dimensions"),
    SINCE("stage", "date", "days"),
    NOT_BEGUN("date"),
    GAP("stage", "dimension", "characteristic"),
    DECIDING,
    COVERED("stage", "covered", "deciding"),
    SUPPORT("support"),
    ON_SEVERAL("supporters"),
    WITHOUT_PERSON("person", "supporters", "coverage"),
    WIN("person", "roles"),
    WIN_WITHOUT_ROLE("person"),
    FIND("roles"),
    GAINS_COVERAGE("now", "then"),
    GAINS_SUPPORT("gain"),
    ENDS_SINGLE_THREAD,
    MET_BY("member", "relation", "difficulty"),
    LINK("link"),
    SPEAK_TO("style", "checks"),
    STYLE_UNKNOWN,
    SEE_AGAIN("person", "date", "days"),
    PROMISE("person", "what", "due"),
    PROMISE_OVERDUE("person", "what", "due", "days"),
    NEED("motive", "state", "statement"),
    ASK_NEXT("question"),
    ANSWERED_BY("feature", "benefit"),
    HELPED_BY("feature", "advantage"),
    NOT_ANSWERED,
    RIVALS_LATER("asOf", "count"),
    IN_THE_RUNNING("rival"),
    OUT_OF_THE_RUNNING("rival");

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    AccountNote(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
