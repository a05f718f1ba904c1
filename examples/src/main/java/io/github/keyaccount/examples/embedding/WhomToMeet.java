package io.github.keyaccount.examples.embedding;

import io.github.keyaccount.buyingcenter.BuyingCenter;
import io.github.keyaccount.buyingcenter.BuyingCenterCoverage;
import io.github.keyaccount.buyingcenter.BuyingRole;
import io.github.keyaccount.buyingcenter.CoverageImprovement;
import io.github.keyaccount.buyingcenter.CoverageOptions;
import io.github.keyaccount.buyingcenter.Stakeholder;
import io.github.keyaccount.buyingcenter.StakeholderObservation;
import io.github.keyaccount.buyingcenter.Stance;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.thinking.StyleMatch;
import io.github.keyaccount.thinking.ThinkingProfile;
import io.github.keyaccount.thinking.ThinkingStyle;
import io.github.keyaccount.thinking.WalkAroundCheck;
import java.time.LocalDate;

/** Who decides a deal, on whom it hangs, whom to win next, and how to speak to that person. */
public final class WhomToMeet {
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 13);

    private WhomToMeet() {}

    /** Prints coverage and support, the findings, the best next move, and the questions to ask before it. */
    public static void main(String[] arguments) {
        Texts texts = Texts.english();
        BuyingCenter center = BuyingCenter.builder()
                .account("A-1")
                .opportunity("O-1")
                .addStakeholder(person("buyer", BuyingRole.PURCHASER, Stance.CHAMPION, 40, ThinkingStyle.ORGANISER))
                .addStakeholder(person(
                        "engineer", BuyingRole.TECHNICAL_GATEKEEPER, Stance.SUPPORTER, 50, ThinkingStyle.ANALYST))
                .addStakeholder(person(
                        "controller", BuyingRole.FINANCIAL_GATEKEEPER, Stance.SCEPTIC, 60, ThinkingStyle.ANALYST))
                .build();

        BuyingCenterCoverage coverage = BuyingCenterCoverage.of(
                center, Funnel.standard().stage("Comparison"), AS_OF, CoverageOptions.defaults());
        System.out.println("Coverage " + coverage.coverage().orElseThrow() + ", support "
                + coverage.support().orElseThrow());
        for (Finding finding : coverage.findings()) {
            System.out.println(texts.of(finding));
        }

        CoverageImprovement next = coverage.improvements().get(0);
        System.out.println(texts.of(next.kind()) + ": " + next.contact().orElseThrow() + ", coverage + "
                + next.coverageGain().orElseThrow());
        StyleMatch match =
                StyleMatch.between(ThinkingProfile.of(ThinkingStyle.FEELER), ThinkingProfile.of(ThinkingStyle.ANALYST));
        System.out.println("Feeler meets analyst: " + texts.of(match.relation()));
        for (WalkAroundCheck check : WalkAroundCheck.of(ThinkingStyle.ANALYST)) {
            System.out.println("- " + texts.of(check));
        }
    }

    private static Stakeholder person(String id, BuyingRole role, Stance stance, int influence, ThinkingStyle style) {
        return Stakeholder.builder()
                .contact(id)
                .addRole(role)
                .addObservation(StakeholderObservation.builder()
                        .date(LocalDate.of(2026, 9, 1))
                        .stance(stance)
                        .influence(influence)
                        .build())
                .thinkingProfile(ThinkingProfile.of(style))
                .build();
    }
}
