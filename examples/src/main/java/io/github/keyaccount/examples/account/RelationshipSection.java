package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.yaml.YamlEntries;
import io.github.keyaccount.relationship.AssessmentOptions;
import io.github.keyaccount.relationship.DimensionObservation;
import io.github.keyaccount.relationship.RelationshipDimension;
import io.github.keyaccount.relationship.RelationshipGoal;
import io.github.keyaccount.relationship.RelationshipHistory;
import io.github.keyaccount.relationship.RelationshipProfile;
import io.github.keyaccount.relationship.RelationshipStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of the relationship with an account.
 *
 * @param profile what was observed
 * @param options how it is assessed
 * @param history the stages that the relationship has been at, where they are told
 * @param goal the stage that is wanted, and by when
 */
record RelationshipSection(
        RelationshipProfile profile,
        AssessmentOptions options,
        Optional<RelationshipHistory> history,
        Optional<RelationshipGoal> goal) {

    static RelationshipSection read(YamlEntries file, AccountId account, Invented invented) {
        return file.entries("relationship", relationship -> section(relationship, account, invented))
                .orElseGet(() -> new RelationshipSection(
                        RelationshipProfile.of(account, List.of()),
                        AssessmentOptions.defaults(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static RelationshipSection section(YamlEntries entries, AccountId account, Invented invented) {
        invented.countIn(entries);
        List<DimensionObservation> observations = entries.list("observations", observed -> {
            invented.countIn(observed);
            DimensionObservation.Builder observation = DimensionObservation.builder()
                    .dimension(observed.requiredWord("dimension", RelationshipDimension.class))
                    .level(observed.requiredWord("level", RelationshipStage.class))
                    .date(observed.requiredDate("date"))
                    .evidence(observed.requiredText("evidence"));
            return observed.valid(observation::build);
        });
        AssessmentOptions.Builder options =
                AssessmentOptions.builder().ageLimit(AccountFile.period(entries, "age-limit"));
        Optional<RelationshipHistory> begun = entries.entries("began", beginning -> {
            invented.countIn(beginning);
            return RelationshipHistory.begin(
                    account, beginning.requiredWord("stage", RelationshipStage.class), beginning.requiredDate("date"));
        });
        List<RelationshipHistory> history = new ArrayList<>(begun.stream().toList());
        entries.list("moves", move -> history.set(0, moved(move, history, invented)));
        if (begun.isEmpty() && entries.has("wanted")) {
            throw entries.problem("Expected 'began' where a stage is 'wanted', but found none");
        }
        return new RelationshipSection(
                entries.valid(() -> RelationshipProfile.of(account, observations)),
                entries.valid(options::build),
                history.stream().findFirst(),
                entries.entries("wanted", wanted -> {
                    invented.countIn(wanted);
                    return RelationshipGoal.of(
                            wanted.requiredWord("stage", RelationshipStage.class), wanted.requiredDate("by"));
                }));
    }

    private static RelationshipHistory moved(YamlEntries move, List<RelationshipHistory> history, Invented invented) {
        invented.countIn(move);
        RelationshipStage to = move.requiredWord("to", RelationshipStage.class);
        LocalDate date = move.requiredDate("date");
        Optional<String> reason = move.text("reason");
        boolean forced = move.yesOrNo("forced").orElse(false);
        RelationshipHistory before = history.stream()
                .findFirst()
                .orElseThrow(() -> move.problem("Expected 'began' before 'moves', but found none"));
        if (forced) {
            String why = move.required("reason", reason);
            return move.valid(() -> before.force(to, date, why));
        }
        return move.valid(() -> reason.map(why -> before.move(to, date, why)).orElseGet(() -> before.move(to, date)));
    }
}
