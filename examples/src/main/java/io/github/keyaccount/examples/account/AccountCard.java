package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.BuyingPhase;
import io.github.keyaccount.need.Need;
import io.github.keyaccount.need.NeedId;
import io.github.keyaccount.need.NeedsReview;
import io.github.keyaccount.negotiation.RelativeAdvantage;
import io.github.keyaccount.negotiation.RivalComparison;
import java.util.List;
import java.util.Optional;

/** Writes the card of an account, section by section. */
final class AccountCard {
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
        account.stage()
                .buyingPhase()
                .map(BuyingPhase::endMark)
                .ifPresent(ends -> page.note(AccountNote.STAGE, account.stage().name(), ends));
        account.notes().forEach(page.out()::text);
        if (account.invented().count() > 0) {
            page.note(AccountNote.INVENTED, account.invented().count());
        }
    }

    private void needs() {
        NeedsReview review = judgement.needs();
        if (account.needs().isEmpty()) {
            return;
        }
        page.section(AccountWord.NEEDS);
        if (account.needs().stream()
                .allMatch(need -> need.state(judgement.asOf()).isEmpty())) {
            page.nothing();
        }
        for (Need need : account.needs()) {
            NeedId id = need.id();
            need.state(judgement.asOf()).ifPresent(state -> {
                page.item(Finding.of(AccountNote.NEED, need.motive(), state, need.statement()));
                if (review.nextQuestions().containsKey(id)) {
                    page.under(Finding.of(
                            AccountNote.ASK_NEXT, review.nextQuestions().get(id)));
                }
                if (review.unanswered().contains(id)) {
                    page.under(Finding.of(AccountNote.NOT_ANSWERED));
                }
                account.answers().stream()
                        .filter(answer -> answer.needs().contains(id))
                        .forEach(answer ->
                                page.under(Finding.of(AccountNote.ANSWERED_BY, answer.feature(), answer.benefit())));
            });
        }
    }

    private void rivals() {
        List<Competitor> rivals = account.rivals().competitors();
        if (rivals.isEmpty()) {
            return;
        }
        page.section(AccountWord.RIVALS);
        Optional<RivalComparison> comparison = judgement.rivals();
        if (comparison.isEmpty()) {
            rivals.forEach(rival -> page.item(Finding.of(
                    rival.inTheRunning() ? AccountNote.IN_THE_RUNNING : AccountNote.OUT_OF_THE_RUNNING, rival.name())));
            return;
        }
        TextTable table = new TextTable(page.texts()::format, 2)
                .words(page.word(AccountWord.RIVAL), Page.WIDEST_NAME)
                .figures(page.word(AccountWord.OUR_ADVANTAGE))
                .words(page.word(AccountWord.WE_LEAD), Page.WIDEST_NAME)
                .words(page.word(AccountWord.THEY_LEAD), Page.WIDEST_NAME);
        for (RelativeAdvantage rival : comparison.get().advantages()) {
            table.row(
                    rival.rival(),
                    rival.advantage().<Object>map(advantage -> advantage).orElse("-"),
                    page.texts().format(rival.whereWeLead()),
                    page.texts().format(rival.whereTheyLead()));
        }
        page.out().table(table);
        comparison.get().findings().forEach(page::item);
    }
}
