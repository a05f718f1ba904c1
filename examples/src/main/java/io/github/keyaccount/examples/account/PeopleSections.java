package io.github.keyaccount.examples.account;

import static java.util.stream.Collectors.joining;

import io.github.keyaccount.account.Contact;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.account.Promise;
import io.github.keyaccount.buyingcenter.BuyingCenterCoverage;
import io.github.keyaccount.buyingcenter.CoverageImprovement;
import io.github.keyaccount.buyingcenter.RoleStanding;
import io.github.keyaccount.buyingcenter.Stakeholder;
import io.github.keyaccount.buyingcenter.StakeholderContact;
import io.github.keyaccount.buyingcenter.StakeholderLoss;
import io.github.keyaccount.buyingcenter.StakeholderStanding;
import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.thinking.TeamMatch;
import io.github.keyaccount.thinking.ThinkingProfile;
import io.github.keyaccount.thinking.ThinkingStyle;
import io.github.keyaccount.thinking.WalkAroundCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes who decides at the account, how well they are won, and whom to meet next. */
final class PeopleSections {
    private static final int MOST_TO_MEET = 3;
    private static final int WIDEST_CELL = 22;
    private static final String DECIDES = "* ";

    private final Page page;
    private final PeopleSection people;
    private final AccountJudgement judgement;
    private final BuyingCenterCoverage coverage;

    PeopleSections(Page page, AccountDescription account, AccountJudgement judgement) {
        this.page = page;
        this.people = account.people();
        this.judgement = judgement;
        this.coverage = judgement.coverage();
    }

    /** Writes the map of the buying center: each role with those who are for us, undecided and against us. */
    void map() {
        page.section(AccountWord.MAP);
        TextTable table = new TextTable(page.texts()::format, 0)
                .words(page.word(AccountWord.ROLE), Page.WIDEST_NAME)
                .words(page.word(AccountWord.FOR_US), WIDEST_CELL)
                .words(page.word(AccountWord.UNDECIDED), WIDEST_CELL)
                .words(page.word(AccountWord.AGAINST_US), WIDEST_CELL);
        for (RoleStanding role : coverage.roles()) {
            table.row(
                    (role.deciding() ? DECIDES : "  ") + page.word(role.role()),
                    names(role.supporters()),
                    role.holders().isEmpty() ? page.word(AccountWord.NOBODY) : names(role.undecided()),
                    names(role.opponents()));
        }
        page.out().table(table);
        if (!coverage.decidingRoles().isEmpty()) {
            page.note(AccountNote.DECIDING);
        }
    }

    /** Writes what is known of each person. */
    void people() {
        if (coverage.people().isEmpty()) {
            return;
        }
        page.out().blank();
        TextTable table = new TextTable(page.texts()::format, 0)
                .words(page.word(AccountWord.PERSON), Page.WIDEST_NAME)
                .words(page.word(AccountWord.STANCE), Page.WIDEST_NAME)
                .figures(page.word(AccountWord.INFLUENCE))
                .words(page.word(AccountWord.RAPPORT), Page.WIDEST_NAME)
                .words(page.word(AccountWord.THINKS_AS), WIDEST_CELL)
                .words(page.word(AccountWord.LAST_MET), Page.WIDEST_NAME);
        Map<ContactId, StakeholderContact> contacts = new LinkedHashMap<>();
        judgement.contact().people().forEach(contact -> contacts.put(contact.contact(), contact));
        for (StakeholderStanding person : coverage.people()) {
            table.row(
                    people.name(person.contact()),
                    word(person.stance()),
                    person.influence().<Object>map(BigDecimal::valueOf).orElse(page.word(AccountWord.UNKNOWN)),
                    word(person.rapport()),
                    styles(person.contact()),
                    Optional.ofNullable(contacts.get(person.contact()))
                            .flatMap(StakeholderContact::lastContact)
                            .map(page.texts()::format)
                            .orElse("-"));
        }
        page.out().table(table);
    }

    private String word(Optional<? extends Label> word) {
        return word.map(page::word).orElse(page.word(AccountWord.UNKNOWN));
    }

    private String styles(ContactId contact) {
        List<ThinkingStyle> styles = dominant(contact);
        return styles.isEmpty() ? page.word(AccountWord.UNKNOWN) : page.texts().format(styles);
    }

    private List<ThinkingStyle> dominant(ContactId contact) {
        return people.buyingCenter()
                .stakeholder(contact)
                .flatMap(Stakeholder::thinkingProfile)
                .map(ThinkingProfile::dominant)
                .orElse(List.of());
    }

    private String names(List<ContactId> contacts) {
        return page.texts().format(contacts.stream().map(people::name).toList());
    }

    /** Writes how well the people are won, on whom it hangs, and what there is to know. */
    void risk() {
        page.section(AccountWord.RISK);
        if (!coverage.decidingRoles().isEmpty()) {
            long covered = coverage.roles().stream()
                    .filter(role -> role.deciding() && role.supported())
                    .count();
            page.item(Finding.of(
                    AccountNote.COVERED, covered, coverage.decidingRoles().size(), coverage.stage()));
        }
        coverage.support().ifPresent(support -> page.item(Finding.of(AccountNote.SUPPORT, support)));
        if (!coverage.singleThreaded()) {
            page.item(Finding.of(AccountNote.ON_SEVERAL, coverage.supporters().size()));
        }
        worstLoss()
                .ifPresent(loss -> page.item(Finding.of(
                        AccountNote.WITHOUT_PERSON,
                        people.name(loss.contact()),
                        loss.supporters(),
                        percent(loss.coverage().orElse(loss.overallCoverage())))));
        Stream.concat(coverage.findings().stream(), judgement.contact().findings().stream())
                // Both name those who are not involved.
                .distinct()
                .map(this::named)
                .forEach(page::item);
    }

    /** Returns whose leaving would cost most of the coverage, if anybody's would cost any. */
    private Optional<StakeholderLoss> worstLoss() {
        return coverage.withoutEach().stream()
                .min(Comparator.<StakeholderLoss, BigDecimal>comparing(
                                loss -> loss.coverage().orElse(loss.overallCoverage()))
                        .thenComparing(StakeholderLoss::supporters))
                .filter(loss -> loss.supporters() < coverage.supporters().size());
    }

    /** Returns a finding that calls the people by their names instead of their ids. */
    private Finding named(Finding finding) {
        return Finding.of(
                finding.code(),
                finding.arguments().values().stream().map(this::named).toArray());
    }

    private Object named(Object argument) {
        if (argument instanceof List<?> list) {
            return list.stream().map(this::named).toList();
        }
        return argument instanceof String text
                ? people.contacts().stream()
                        .filter(contact -> contact.id().value().equals(text))
                        .<Object>map(Contact::name)
                        .findFirst()
                        .orElse(text)
                : argument;
    }

    private String percent(BigDecimal share) {
        return page.texts().format(share.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN)) + "%";
    }

    /** Writes whom to meet next, what it gains, who of us goes best, and how to speak to the person. */
    void meetNext() {
        page.section(AccountWord.MEET_NEXT);
        List<CoverageImprovement> next =
                coverage.improvements().stream().limit(MOST_TO_MEET).toList();
        if (next.isEmpty() && promises().isEmpty()) {
            page.nothing();
        }
        for (Finding promise : promises()) {
            page.item(promise);
        }
        for (CoverageImprovement move : next) {
            move.contact()
                    .ifPresentOrElse(
                            person -> page.item(
                                    Finding.of(AccountNote.WIN, people.name(person), List.copyOf(move.roles()))),
                            () -> page.item(Finding.of(AccountNote.FIND, List.copyOf(move.roles()))));
            gains(move);
            move.contact().ifPresent(this::approach);
        }
    }

    private List<Finding> promises() {
        return judgement.contact().people().stream()
                .flatMap(person -> Stream.concat(person.promisesOverdue().stream(), person.promisesDue().stream())
                        .map(promise -> promise(person.contact(), promise)))
                .toList();
    }

    private Finding promise(ContactId contact, Promise promise) {
        return Finding.of(AccountNote.PROMISE, people.name(contact), promise.what(), promise.due());
    }

    private void gains(CoverageImprovement move) {
        coverage.coverage()
                .flatMap(now -> move.coverageGain()
                        .filter(gain -> gain.signum() > 0)
                        .map(gain -> Finding.of(
                                AccountNote.GAINS_COVERAGE,
                                percent(now),
                                percent(now.add(gain).min(BigDecimal.ONE)))))
                .ifPresent(page::under);
        if (move.supportGain().signum() > 0) {
            page.under(Finding.of(AccountNote.GAINS_SUPPORT, move.supportGain()));
        }
        if (move.endsSingleThread()) {
            page.under(Finding.of(AccountNote.ENDS_SINGLE_THREAD));
        }
    }

    private void approach(ContactId person) {
        judgement
                .match()
                .flatMap(match -> match.pairs().stream()
                        .filter(pair -> pair.stakeholder().equals(person))
                        .findFirst())
                .ifPresent(this::bestMet);
        people.buyingCenter()
                .stakeholder(person)
                .flatMap(Stakeholder::personalLink)
                .ifPresent(link -> page.under(Finding.of(AccountNote.LINK, link)));
        if (dominant(person).isEmpty()) {
            page.under(Finding.of(AccountNote.STYLE_UNKNOWN));
        }
        for (ThinkingStyle style : dominant(person)) {
            String checks = WalkAroundCheck.of(style).stream().map(page::word).collect(joining(" "));
            page.under(Finding.of(AccountNote.SPEAK_TO, style, checks));
        }
    }

    private void bestMet(TeamMatch.Pair pair) {
        page.under(
                Finding.of(AccountNote.MET_BEST_BY, pair.member(), pair.match().relation()));
    }
}
