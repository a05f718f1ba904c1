package io.github.keyaccount.examples.account;

import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.funnel.BuyingPhase;
import io.github.keyaccount.need.FeatureAdvantageBenefit;
import io.github.keyaccount.need.Need;
import io.github.keyaccount.need.NeedFinding;
import io.github.keyaccount.need.NeedState;
import io.github.keyaccount.need.NeedsReview;
import io.github.keyaccount.negotiation.RelativeAdvantage;
import io.github.keyaccount.negotiation.RivalComparison;
import java.util.List;
import java.util.Set;

/** Writes the card of an account, section by section. */
final class AccountCard {
    /** What stands below each need in other words. */
    private static final Set<FindingCode> SAID_OF_EACH_NEED = Set.of(
            NeedFinding.NEEDS_STILL_IMPLICIT,
            NeedFinding.EXPLICIT_NEEDS_UNANSWERED,
            NeedFinding.IMPLICIT_NEEDS_UNANSWERED,
            NeedFinding.ADVANTAGES_ONLY);

    private final Page page;
    private final AccountDescription account;
    private final AccountJudgement judgement;

    private AccountCard(Page page, AccountDescription account, AccountJudgement judgement) {
        this.page = page;
        this.account = account;
        this.judgement = judgement;
    }

    /** Writes all of it. */
    static void write(Page page, AccountDescription account, AccountJudgement judgement) {
        new AccountCard(page, account, judgement).write();
    }

    private void write() {
        PeopleSections people = new PeopleSections(page, account, judgement);
        heading();
        new RelationshipSections(page, account, judgement).relationship();
        people.map();
        people.people();
        people.risk();
        people.meetNext();
        needs();
        rivals();
    }

    private void heading() {
        page.out().title(account.name());
        page.note(AccountNote.AS_OF, judgement.asOf());
        judgement
                .stage()
                .buyingPhase()
                .map(BuyingPhase::endMark)
                .ifPresent(ends -> page.note(AccountNote.STAGE, page.stage(judgement.stage()), ends));
        account.notes().forEach(page.out()::text);
        if (account.invented().count() > 0) {
            page.note(AccountNote.INVENTED, account.invented().count());
        }
    }

    private void needs() {
        if (account.needs().needs().isEmpty()) {
            return;
        }
        NeedsReview review = judgement.needs();
        page.section(AccountWord.NEEDS);
        for (Need need : account.needs().needs()) {
            need.state(judgement.asOf()).ifPresent(state -> {
                page.item(Finding.of(AccountNote.NEED, need.motive(), state, unstopped(need.statement())));
                need.nextQuestion(judgement.asOf())
                        .ifPresent(question -> page.under(Finding.of(AccountNote.ASK_NEXT, question)));
                answers(need, state);
            });
        }
        review.findings().stream()
                .filter(finding -> !SAID_OF_EACH_NEED.contains(finding.code()))
                .forEach(page::item);
    }

    private void answers(Need need, NeedState state) {
        if (judgement.needs().unanswered().contains(need.id())) {
            page.under(Finding.of(AccountNote.NOT_ANSWERED));
        }
        for (FeatureAdvantageBenefit answer : account.needs().answers()) {
            if (answer.needs().contains(need.id())) {
                // Only what was stated as a wish can be met by a benefit.
                page.under(
                        state == NeedState.EXPLICIT
                                ? Finding.of(
                                        AccountNote.ANSWERED_BY,
                                        unstopped(answer.feature()),
                                        unstopped(answer.benefit()))
                                : Finding.of(
                                        AccountNote.HELPED_BY,
                                        unstopped(answer.feature()),
                                        unstopped(answer.advantage())));
            }
        }
    }

    /** Returns a text of the file without the full stop that a sentence around it brings along. */
    static String unstopped(String text) {
        return text.endsWith(".") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }

    private void rivals() {
        if (account.rivals().competitors().isEmpty()) {
            return;
        }
        page.section(AccountWord.RIVALS);
        int later = account.rivals().competitors().size() - judgement.rivals().size();
        if (later > 0) {
            page.item(Finding.of(AccountNote.RIVALS_LATER, judgement.asOf(), later));
        }
        judgement
                .comparison()
                .ifPresentOrElse(
                        this::comparison,
                        () -> judgement
                                .rivals()
                                .forEach(rival -> page.item(Finding.of(
                                        rival.inTheRunning()
                                                ? AccountNote.IN_THE_RUNNING
                                                : AccountNote.OUT_OF_THE_RUNNING,
                                        rival.name()))));
    }

    private void comparison(RivalComparison comparison) {
        if (!comparison.advantages().isEmpty()) {
            advantages(comparison.advantages());
        }
        comparison.findings().forEach(page::item);
    }

    private void advantages(List<RelativeAdvantage> advantages) {
        TextTable table = new TextTable(page.texts()::format, 2)
                .words(page.word(AccountWord.RIVAL), Page.WIDEST_NAME)
                .figures(page.word(AccountWord.OUR_ADVANTAGE))
                .words(page.word(AccountWord.WE_LEAD), Page.WIDEST_NAME)
                .words(page.word(AccountWord.THEY_LEAD), Page.WIDEST_NAME);
        for (RelativeAdvantage rival : advantages) {
            table.row(
                    rival.rival(),
                    rival.advantage().<Object>map(advantage -> advantage).orElse("-"),
                    page.texts().format(rival.whereWeLead()),
                    page.texts().format(rival.whereTheyLead()));
        }
        page.out().table(table);
    }
}
