package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.buyingcenter.BuyingCenterCoverage;
import io.github.keyaccount.buyingcenter.ContactReview;
import io.github.keyaccount.buyingcenter.ContactReviewOptions;
import io.github.keyaccount.buyingcenter.CoverageOptions;
import io.github.keyaccount.buyingcenter.Stakeholder;
import io.github.keyaccount.need.NeedsReview;
import io.github.keyaccount.negotiation.RivalComparison;
import io.github.keyaccount.relationship.RelationshipAssessment;
import io.github.keyaccount.relationship.RelationshipPace;
import io.github.keyaccount.thinking.TeamMatch;
import io.github.keyaccount.thinking.TeamMatchOptions;
import io.github.keyaccount.thinking.ThinkingProfile;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the library says of an account as of a day.
 *
 * @param asOf the day
 * @param relationship the stage that the evidence supports
 * @param pace whether the wanted stage comes in time, if one is wanted and the relationship had begun
 * @param coverage how well the people who decide are won
 * @param contact how we keep in touch with them
 * @param match who of us meets whom best, if both are known
 * @param needs which needs are clear and answered
 * @param rivals how we compare, where it is rated
 */
record AccountJudgement(
        LocalDate asOf,
        RelationshipAssessment relationship,
        Optional<RelationshipPace> pace,
        BuyingCenterCoverage coverage,
        ContactReview contact,
        Optional<TeamMatch> match,
        NeedsReview needs,
        Optional<RivalComparison> rivals) {

    private static final Period PROMISE_HORIZON = Period.ofDays(14);

    static AccountJudgement of(AccountDescription account, LocalDate asOf) {
        RelationshipSection relationship = account.relationship();
        PeopleSection people = account.people();
        ContactReviewOptions contactOptions = ContactReviewOptions.builder()
                .silentAfter(people.silenceLimit())
                .promiseHorizon(PROMISE_HORIZON)
                .build();
        return new AccountJudgement(
                asOf,
                RelationshipAssessment.of(relationship.profile(), asOf, relationship.options()),
                relationship
                        .history()
                        .filter(history -> history.stageAsOf(asOf).isPresent())
                        .flatMap(history -> relationship.goal().map(goal -> RelationshipPace.of(history, goal, asOf))),
                BuyingCenterCoverage.of(people.buyingCenter(), account.stage(), asOf, CoverageOptions.defaults()),
                ContactReview.of(people.buyingCenter(), people.journal(), people.contacts(), asOf, contactOptions),
                match(people, asOf),
                NeedsReview.of(account.needs(), account.answers(), asOf),
                rivals(account.rivals()));
    }

    private static Optional<TeamMatch> match(PeopleSection people, LocalDate asOf) {
        Map<ContactId, Optional<ThinkingProfile>> stakeholders = new LinkedHashMap<>();
        for (Stakeholder person : people.buyingCenter().involved(asOf)) {
            stakeholders.put(person.contact(), person.thinkingProfile());
        }
        Map<String, Optional<ThinkingProfile>> team = new LinkedHashMap<>();
        people.team().forEach((member, profile) -> team.put(member, Optional.of(profile)));
        return team.isEmpty()
                ? Optional.empty()
                : Optional.of(TeamMatch.of(team, stakeholders, TeamMatchOptions.defaults()));
    }

    private static Optional<RivalComparison> rivals(AccountDescription.Rivals rivals) {
        return rivals.weights().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        RivalComparison.of(rivals.ours(), rivals.theirs(), rivals.competitors(), rivals.weights()));
    }
}
