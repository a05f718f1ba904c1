package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.yaml.YamlEntries;
import io.github.keyaccount.need.FeatureAdvantageBenefit;
import io.github.keyaccount.need.Need;
import io.github.keyaccount.need.NeedEvidence;
import io.github.keyaccount.need.NeedId;
import io.github.keyaccount.need.NeedMotive;
import io.github.keyaccount.need.NeedState;
import io.github.keyaccount.need.PurchaseFactor;
import io.github.keyaccount.need.SpinQuestion;
import io.github.keyaccount.need.SpinQuestionKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What an account needs and wants, and what answers it.
 *
 * @param needs the needs
 * @param answers the answers
 */
record NeedsSection(List<Need> needs, List<FeatureAdvantageBenefit> answers) {

    static NeedsSection read(YamlEntries file, AccountId account, PeopleSection people, Invented invented) {
        List<Need> needs = file.list("needs", need -> need(need, account, people, invented));
        List<FeatureAdvantageBenefit> answers = file.list("answers", answer -> answer(answer, needs, invented));
        return new NeedsSection(needs, answers);
    }

    private static Need need(YamlEntries entry, AccountId account, PeopleSection people, Invented invented) {
        invented.countIn(entry);
        List<NeedEvidence> evidence = entry.list("states", state -> {
            invented.countIn(state);
            LocalDate date = state.requiredDate("date");
            NeedState shown = state.requiredWord("state", NeedState.class);
            String words = state.requiredText("words");
            return state.valid(() -> new NeedEvidence(date, shown, words));
        });
        List<SpinQuestion> questions = entry.list("questions", question -> {
            invented.countIn(question);
            SpinQuestion.Builder asked = SpinQuestion.builder()
                    .kind(question.requiredWord("kind", SpinQuestionKind.class))
                    .text(question.requiredText("text"))
                    .askedOn(question.requiredDate("date"))
                    .askedOf(question.text("of").map(id -> people.known(question, "of", id)))
                    .answer(question.text("answer"));
            return question.valid(asked::build);
        });
        String id = entry.requiredText("id");
        Need.Builder need = Need.builder()
                .id(entry.valid(() -> NeedId.of(id)))
                .account(account)
                .motive(entry.requiredWord("motive", NeedMotive.class))
                .statement(entry.requiredText("statement"))
                .factors(entry.words("factors", PurchaseFactor.class))
                .statedBy(entry.text("stated-by").map(person -> people.known(entry, "stated-by", person)))
                .questions(questions)
                .evidence(evidence);
        return entry.valid(need::build);
    }

    private static FeatureAdvantageBenefit answer(YamlEntries entry, List<Need> needs, Invented invented) {
        invented.countIn(entry);
        FeatureAdvantageBenefit.Builder answer = FeatureAdvantageBenefit.builder()
                .feature(entry.requiredText("feature"))
                .advantage(entry.requiredText("advantage"))
                .benefit(entry.requiredText("benefit"));
        for (String id : entry.texts("needs")) {
            answer.addNeeds(needs.stream()
                    .map(Need::id)
                    .filter(need -> need.value().equals(id))
                    .findFirst()
                    .orElseThrow(() -> entry.problem("Expected 'needs' with ids of 'needs', but found " + id)));
        }
        return entry.valid(answer::build);
    }
}
