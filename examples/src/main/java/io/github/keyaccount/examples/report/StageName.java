package io.github.keyaccount.examples.report;

import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.FunnelStage;

/** The name of a stage in a report. */
public final class StageName {
    private StageName() {}

    /** Returns the name; a stage that is named after its buying phase is shown in the language of the report. */
    public static String of(FunnelStage stage, Texts texts) {
        return stage.buyingPhase()
                .filter(phase -> Texts.english().of(phase).equals(stage.name()))
                .map(texts::of)
                .orElse(stage.name());
    }
}
