package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.buyingcenter.BuyingCenterCoverage;
import io.github.keyaccount.buyingcenter.ContactReview;
import io.github.keyaccount.buyingcenter.ContactReviewOptions;
import io.github.keyaccount.buyingcenter.CoverageImprovement;
import io.github.keyaccount.buyingcenter.CoverageOptions;
import io.github.keyaccount.buyingcenter.Stakeholder;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.need.NeedsReview;
import io.github.keyaccount.negotiation.RivalComparison;
import io.github.keyaccount.relationship.RelationshipAssessment;
import io.github.keyaccount.relationship.RelationshipPace;
import io.github.keyaccount.relationship.RelationshipStay;
import io.github.keyaccount.thinking.TeamMatch;
import io.github.keyaccount.thinking.TeamMatchOptions;
import io.github.keyaccount.thinking.ThinkingProfile;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the library says of an account as of a day.
 *
 * @param asOf the day
 * @param stage the stage at which the sale is
 * @param relationship the stage that the evidence supports
 * @param stay the stage at which the relationship is kept, if it had begun
 * @param pace whether the wanted stage comes in time, if one is wanted and the relationship had begun
 * @param coverage how well the people who decide are won
 * @param contact how we keep in touch with them
 * @param next what would cover them better, the best moves first
 * @param match who of us meets those to be won best, if both are known
 * @param needs which needs are clear and answered
 * @param rivals who else is known to want the business
 * @param comparison how we compare with them, where it is rated
 */
record AccountJudgement(
        LocalDate asOf,
        FunnelStage stage,
        RelationshipAssessment relationship,
        Optional<RelationshipStay> stay,
        Optional<RelationshipPace> pace,
        BuyingCenterCoverage coverage,
        ContactReview contact,
        List<CoverageImprovement> next,
        Optional<TeamMatch> match,
        NeedsReview needs,
        List<Competitor> rivals,
        Optional<RivalComparison> comparison) {

    private static final Period PROMISE_HORIZON = Period.ofDays(14);
    private static final int MOST_TO_MEET = 3;

    /** Judges an account; with details, of all moves that would cover it better, else of the best three. */
    static AccountJudgement of(AccountDescription account, LocalDate asOf, FunnelStage stage, boolean details) {
        RelationshipSection relationship = account.relationship();
        PeopleSection people = account.people();
        ContactReviewOptions contactOptions = ContactReviewOptions.builder()
                .silentAfter(people.silenceLimit())
                .promiseHorizon(PROMISE_HORIZON)
                .build();
        BuyingCenterCoverage coverage =
                BuyingCenterCoverage.of(people.buyingCenter(), stage, asOf, CoverageOptions.defaults());
        List<CoverageImprovement> next = coverage.improvements().stream()
                .limit(details ? Integer.MAX_VALUE : MOST_TO_MEET)
                .toList();
        return new AccountJudgement(
                asOf,
                stage,
                RelationshipAssessment.of(relationship.profile(), asOf, relationship.options()),
                relationship.history().flatMap(history -> history.stay(asOf)),
                relationship
                        .history()
                        .filter(history -> history.stageAsOf(asOf).isPresent())
                        .flatMap(history -> relationship.goal().map(goal -> RelationshipPace.of(history, goal, asOf))),
                coverage,
                ContactReview.of(
                        people.buyingCenter(),
                        people.journal(),
                        people.contacts().values(),
                        asOf,
                        contactOptions),
                next,
                match(people, next),
                NeedsReview.of(account.needs().needs(), account.needs().answers(), asOf),
                account.rivals().known(asOf),
                account.rivals().comparison(asOf));
    }

    /** Matches the team with those who are to be won; whoever is won already is met by those who have won the person. */
    private static Optional<TeamMatch> match(PeopleSection people, List<CoverageImprovement> next) {
        Map<ContactId, Optional<ThinkingProfile>> toMeet = new LinkedHashMap<>();
        next.stream()
                .flatMap(move -> move.contact().stream())
                .forEach(contact -> toMeet.put(
                        contact, people.buyingCenter().stakeholder(contact).flatMap(Stakeholder::thinkingProfile)));
        Map<String, Optional<ThinkingProfile>> team = new LinkedHashMap<>();
        people.team().forEach((member, profile) -> team.put(member, Optional.of(profile)));
        return team.isEmpty() ? Optional.empty() : Optional.of(TeamMatch.of(team, toMeet, TeamMatchOptions.defaults()));
    }
}
