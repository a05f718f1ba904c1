package io.github.keyaccount.examples.account;

import static java.util.stream.Collectors.joining;

import io.github.keyaccount.account.AccountFinding;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.account.Promise;
import io.github.keyaccount.buyingcenter.BuyingCenterCoverage;
import io.github.keyaccount.buyingcenter.BuyingCenterFinding;
import io.github.keyaccount.buyingcenter.ContactReview;
import io.github.keyaccount.buyingcenter.CoverageImprovement;
import io.github.keyaccount.buyingcenter.RoleStanding;
import io.github.keyaccount.buyingcenter.Stakeholder;
import io.github.keyaccount.buyingcenter.StakeholderContact;
import io.github.keyaccount.buyingcenter.StakeholderLoss;
import io.github.keyaccount.buyingcenter.StakeholderStanding;
import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
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
import java.util.Set;
import java.util.stream.Stream;

/** Writes who decides at the account, how well they are won, and whom to meet next. */
final class PeopleSections {
    private static final String DECIDES = "* ";

    /** The arguments of findings that hold ids of contacts. */
    private static final Set<String> PEOPLE = Set.of("contact", "contacts", "supporters", "opponents");

    /** What {@link #meetNext} says with more words. */
    private static final Set<FindingCode> TO_BE_MET =
            Set.of(BuyingCenterFinding.GONE_SILENT, BuyingCenterFinding.PROMISE_DUE, AccountFinding.PROMISE_OVERDUE);

    private final Page page;
    private final PeopleSection people;
    private final AccountJudgement judgement;
    private final BuyingCenterCoverage coverage;
    private final ContactReview contact;

    PeopleSections(Page page, AccountDescription account, AccountJudgement judgement) {
        this.page = page;
        this.people = account.people();
        this.judgement = judgement;
        this.coverage = judgement.coverage();
        this.contact = judgement.contact();
    }

    /** Writes the map of the buying center: each role with those who are for us, undecided and against us. */
    void map() {
        page.section(AccountWord.MAP);
        TextTable table = new TextTable(page.texts()::format, 0)
                .words(page.word(AccountWord.ROLE), Page.WIDEST_NAME)
                .words(page.word(AccountWord.FOR_US), Page.WIDEST_NAME)
                .words(page.word(AccountWord.UNDECIDED), Page.WIDEST_NAME)
                .words(page.word(AccountWord.AGAINST_US), Page.WIDEST_NAME);
        coverage.roles().forEach(role -> addRole(table, role));
        page.out().table(table);
        if (!coverage.decidingRoles().isEmpty()) {
            page.note(AccountNote.DECIDING);
        }
    }

    /** Adds as many rows as it takes to name everybody in the role. */
    private void addRole(TextTable table, RoleStanding role) {
        String name = (role.deciding() ? DECIDES : " ".repeat(DECIDES.length())) + page.word(role.role());
        if (role.holders().isEmpty()) {
            table.row(name, "", page.word(AccountWord.NOBODY), "");
        }
        int rows = Stream.of(role.supporters(), role.undecided(), role.opponents())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        for (int i = 0; i < rows; i++) {
            table.row(
                    i == 0 ? name : "",
                    nameAt(i, role.supporters()),
                    nameAt(i, role.undecided()),
                    nameAt(i, role.opponents()));
        }
    }

    private String nameAt(int i, List<ContactId> contacts) {
        return i < contacts.size() ? people.name(contacts.get(i)) : "";
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
                .words(page.word(AccountWord.THINKS_AS), Page.WIDEST_NAME)
                .words(page.word(AccountWord.LAST_MET), Page.WIDEST_NAME);
        Map<ContactId, StakeholderContact> met = new LinkedHashMap<>();
        contact.people().forEach(person -> met.put(person.contact(), person));
        for (StakeholderStanding person : coverage.people()) {
            table.row(
                    people.name(person.contact()),
                    word(person.stance()),
                    person.influence().<Object>map(BigDecimal::valueOf).orElse(page.word(AccountWord.UNKNOWN)),
                    word(person.rapport()),
                    styles(person.contact()),
                    met.get(person.contact())
                            .lastContact()
                            .map(page.texts()::format)
                            .orElse("-"));
        }
        page.out().table(table);
    }

    private String word(Optional<? extends Label> word) {
        return word.map(page::word).orElse(page.word(AccountWord.UNKNOWN));
    }

    private String styles(ContactId person) {
        List<ThinkingStyle> styles = dominant(person);
        return styles.isEmpty() ? page.word(AccountWord.UNKNOWN) : page.texts().format(styles);
    }

    private List<ThinkingStyle> dominant(ContactId person) {
        return people.buyingCenter()
                .stakeholder(person)
                .flatMap(Stakeholder::thinkingProfile)
                .map(ThinkingProfile::dominant)
                .orElse(List.of());
    }

    /** Writes how well the people are won, on whom it hangs, and what there is to know, the gravest first. */
    void risk() {
        page.section(AccountWord.RISK);
        if (!coverage.decidingRoles().isEmpty()) {
            long covered = coverage.roles().stream()
                    .filter(role -> role.deciding() && role.supported())
                    .count();
            page.item(Finding.of(
                    AccountNote.COVERED,
                    page.stage(judgement.stage()),
                    covered,
                    coverage.decidingRoles().size()));
        }
        coverage.support().ifPresent(support -> page.item(Finding.of(AccountNote.SUPPORT, support)));
        if (!coverage.singleThreaded()) {
            page.item(Finding.of(AccountNote.ON_SEVERAL, coverage.supporters().size()));
        }
        worstLoss().ifPresent(this::loss);
        Stream.concat(coverage.findings().stream(), contact.findings().stream())
                .filter(finding -> !TO_BE_MET.contains(finding.code()))
                // Both name those who are not involved.
                .distinct()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(this::shown)
                .forEach(page::item);
    }

    /** Returns whose leaving would cost most of the coverage, and among equals most of the support, if it costs any. */
    private Optional<StakeholderLoss> worstLoss() {
        BigDecimal now = coverage.coverage().orElse(coverage.overallCoverage());
        return coverage.withoutEach().stream()
                .filter(loss -> left(loss).compareTo(now) < 0)
                .min(Comparator.comparing(PeopleSections::left)
                        .thenComparing(StakeholderLoss::overallCoverage)
                        .thenComparing(loss -> coverage.supportShares()
                                .getOrDefault(loss.contact(), BigDecimal.ZERO)
                                .negate()));
    }

    private static BigDecimal left(StakeholderLoss loss) {
        return loss.coverage().orElse(loss.overallCoverage());
    }

    private void loss(StakeholderLoss loss) {
        page.item(Finding.of(
                AccountNote.WITHOUT_PERSON, people.name(loss.contact()), loss.supporters(), percent(left(loss))));
    }

    /** Returns a finding that calls people by their names instead of their ids, and the stage in the language of the page. */
    private Finding shown(Finding finding) {
        return Finding.of(
                finding.code(),
                finding.arguments().entrySet().stream()
                        .map(argument -> shown(argument.getKey(), argument.getValue()))
                        .toArray());
    }

    private Object shown(String name, Object argument) {
        if (name.equals("stage")) {
            return page.stage(judgement.stage());
        }
        if (!PEOPLE.contains(name)) {
            return argument;
        }
        return argument instanceof List<?> list ? list.stream().map(this::named).toList() : named(argument);
    }

    /** Some findings count supporters, where others name them. */
    private Object named(Object argument) {
        return argument instanceof String id ? people.name(ContactId.of(id)) : argument;
    }

    private String percent(BigDecimal share) {
        return page.texts().format(share.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN)) + "%";
    }

    /** Writes which promises to keep, whom to win and to see again, what it gains, who of us goes, and how to speak. */
    void meetNext() {
        page.section(AccountWord.MEET_NEXT);
        List<Finding> promises = promises();
        List<StakeholderContact> silent =
                contact.people().stream().filter(StakeholderContact::silent).toList();
        if (promises.isEmpty() && judgement.next().isEmpty() && silent.isEmpty()) {
            page.nothing();
        }
        promises.forEach(page::item);
        for (CoverageImprovement move : judgement.next()) {
            List<Label> roles = List.copyOf(move.roles());
            move.contact()
                    .ifPresentOrElse(
                            person -> page.item(
                                    roles.isEmpty()
                                            ? Finding.of(AccountNote.WIN_WITHOUT_ROLE, people.name(person))
                                            : Finding.of(AccountNote.WIN, people.name(person), roles)),
                            () -> page.item(Finding.of(AccountNote.FIND, roles)));
            gains(move);
            move.contact().ifPresent(this::approach);
        }
        page.more(coverage.improvements().size() - judgement.next().size());
        for (StakeholderContact person : silent) {
            page.item(Finding.of(
                    AccountNote.SEE_AGAIN,
                    people.name(person.contact()),
                    person.lastContact().orElseThrow(),
                    person.daysSince().orElseThrow()));
        }
    }

    /** Returns all promises that are open, to people who are involved and to others, the most urgent first. */
    private List<Finding> promises() {
        Map<ContactId, List<Promise>> promises = new LinkedHashMap<>();
        for (StakeholderContact person : contact.people()) {
            promises.put(
                    person.contact(),
                    Stream.concat(person.promisesOverdue().stream(), person.promisesDue().stream())
                            .toList());
        }
        promises.putAll(contact.promisesToOthers());
        return promises.entrySet().stream()
                .flatMap(ofPerson -> ofPerson.getValue().stream().map(promise -> Map.entry(ofPerson.getKey(), promise)))
                .sorted(Comparator.comparing(promise -> promise.getValue().due()))
                .map(promise -> promise(promise.getKey(), promise.getValue()))
                .toList();
    }

    private Finding promise(ContactId person, Promise promise) {
        String what = AccountCard.unstopped(promise.what());
        long days = promise.daysOverdue(judgement.asOf());
        return days > 0
                ? Finding.of(AccountNote.PROMISE_OVERDUE, people.name(person), what, promise.due(), days)
                : Finding.of(AccountNote.PROMISE, people.name(person), what, promise.due());
    }

    private void gains(CoverageImprovement move) {
        coverage.coverage()
                .flatMap(now -> move.coverageGain()
                        .filter(gain -> gain.signum() > 0)
                        .map(gain -> Finding.of(AccountNote.GAINS_COVERAGE, percent(now), percent(now.add(gain)))))
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
                .ifPresent(this::metBy);
        people.buyingCenter()
                .stakeholder(person)
                .flatMap(Stakeholder::personalLink)
                .map(AccountCard::unstopped)
                .ifPresent(link -> page.under(Finding.of(AccountNote.LINK, link)));
        if (dominant(person).isEmpty()) {
            page.under(Finding.of(AccountNote.STYLE_UNKNOWN));
        }
        for (ThinkingStyle style : dominant(person)) {
            String checks = WalkAroundCheck.of(style).stream().map(page::word).collect(joining(" "));
            // After a full-width question mark there is space enough.
            page.under(Finding.of(AccountNote.SPEAK_TO, style, checks.replace("？ ", "？")));
        }
    }

    private void metBy(TeamMatch.Pair pair) {
        BigDecimal difficulty = pair.match().difficulty().setScale(2, RoundingMode.HALF_EVEN);
        page.under(Finding.of(AccountNote.MET_BY, pair.member(), pair.match().relation(), difficulty));
    }
}
