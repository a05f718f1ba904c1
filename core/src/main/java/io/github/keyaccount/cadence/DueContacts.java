package io.github.keyaccount.cadence;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * Which contacts fall due up to a horizon, and which are overdue.
 *
 * <p><b>Due.</b> With the last contact on day d and the interval i, contacts are due on d + i, d + 2 × i and so on, always
 * counted from d: monthly from January 31 they are due on February 28, March 31 and April 30. Where there never was a contact,
 * d is the day {@linkplain CadenceAccount#since() since} which the cadence counts; without that day the first contact is due on
 * the as-of date.
 *
 * <p><b>Working days.</b> A due date on which nobody works moves to the last working day before it, so that the cadence is kept;
 * if there is none after the contact before, or within 366 days, to the first working day after it. Due dates up to that day
 * are passed over, so a daily contact that was made on a Friday is due on Monday, once.
 *
 * <p><b>Overdue.</b> As of the end of a day, a contact is overdue if it was due before that day. What was due up to the as-of date
 * is asked for once, however many due days have gone by, to be made up on the first working day after the as-of date; what
 * follows is counted from there.
 *
 * <p>A first-class account was last called on Saturday, January 31, 2026. As of February 10 and up to June 30 the calls are due
 * on Friday, February 27, and on March 31, April 30, May 29, which is the Friday before May 31, and June 30.
 *
 * <p>Its text, which may end up in a log, shows no seller. Immutable and thread-safe.
 *
 * <p>The table is of the training texts; how dates are counted, moved and made up is a reading.
 */
@Value.Immutable
@ValueStyle
public abstract class DueContacts {
    private static final int MOST_YEARS = 100;
    private static final int MOST_CONTACTS = 1_000_000;

    private static final Comparator<DueContact> ORDER =
            Comparator.comparing(DueContact::due).thenComparing(DueContact::priorityClass);

    DueContacts() {}

    /**
     * Returns the contacts that fall due.
     *
     * @param accounts the accounts, in an order that settles ties
     * @param table how often they are contacted
     * @param asOf the day as of whose end it is asked; later contacts are left out
     * @param horizon the last day that counts, from the as-of date to 100 years after it
     * @param calendar on which days people work: of each account from its last contact, or the day since which the cadence
     *     counts, up to about one interval after the horizon, or after that day if it lies ahead; and where nobody works then, up
     *     to 366 days further. One that knows a single year is refused as soon as a contact lies in another
     * @return the contacts
     * @throws IllegalArgumentException if an account stands there twice, the table defines no cadence for the class of an
     *     account, the years are not from 1 to 9999, the horizon lies before the as-of date or more than 100 years after it, the
     *     calendar has no working day in the 366 days after one that is due, or more than 1,000,000 contacts fall due
     */
    public static DueContacts of(
            Iterable<CadenceAccount> accounts,
            CadenceTable table,
            LocalDate asOf,
            LocalDate horizon,
            WorkingCalendar calendar) {
        Objects.requireNonNull(accounts, "accounts");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(calendar, "calendar");
        checkHorizon(asOf, horizon);
        List<CadenceAccount> all = new ArrayList<>();
        accounts.forEach(account -> all.add(Objects.requireNonNull(account, "accounts")));
        check(all, table);
        Question question = new Question(table, asOf, horizon, calendar);
        List<DueContact> due = new ArrayList<>();
        for (CadenceAccount account : all) {
            table.intervals(account.priorityClass())
                    .forEach((kind, interval) -> question.addContacts(account, kind, interval, due));
        }
        due.sort(ORDER);
        return ImmutableDueContacts.builder()
                .table(table)
                .asOf(asOf)
                .horizon(horizon)
                .all(due)
                .workingDays(asOf.plusDays(1)
                        .datesUntil(horizon.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .toList())
                .withLaterContacts(all.stream()
                        .filter(account -> account.hasContactAfter(asOf))
                        .map(CadenceAccount::account)
                        .toList())
                .build();
    }

    private static void checkHorizon(LocalDate asOf, LocalDate horizon) {
        PastContact.checkYear(asOf, "asOf");
        PastContact.checkYear(horizon, "horizon");
        LocalDate last = asOf.plusYears(MOST_YEARS);
        Check.argument(
                !horizon.isBefore(asOf) && !horizon.isAfter(last),
                "'horizon' from the as-of date " + asOf + " to " + last,
                horizon);
    }

    private static void check(List<CadenceAccount> accounts, CadenceTable table) {
        Check.noOffenders(
                Check.repeated(accounts.stream().map(CadenceAccount::account).toList()), "each of 'accounts' once");
        List<String> undefined = accounts.stream()
                .filter(account -> table.intervals(account.priorityClass()).isEmpty())
                .map(account -> account.account() + " " + account.priorityClass())
                .toList();
        Check.noOffenders(undefined, "a cadence in 'table' for the class of each account");
    }

    /** What is asked of every account alike. */
    private record Question(CadenceTable table, LocalDate asOf, LocalDate horizon, WorkingCalendar calendar) {

        void addContacts(CadenceAccount account, TouchpointKind kind, Period interval, List<DueContact> due) {
            Optional<LocalDate> last = account.lastContact(table.counting(kind), asOf);
            LocalDate before = last.or(account::since).orElse(asOf);
            DueDays days = new DueDays(before, interval, calendar, kind + " of " + account.account());
            DueDays.DueDay next = days.first();
            LocalDate first = last.or(account::since).isPresent() ? next.date() : asOf;
            int missed = 0;
            while (next.date().isBefore(asOf)) {
                missed++;
                next = days.after(next);
            }
            if (!first.isAfter(asOf)) {
                before = days.workingDayAfter(asOf);
                days = new DueDays(before, interval, calendar, days.contact());
                next = days.first();
                add(
                        due,
                        contact(account, kind, last)
                                .due(first)
                                .by(before)
                                .earliest(asOf.plusDays(1))
                                .latest(middle(before, next.date()))
                                .daysOverdue(asOf.toEpochDay() - first.toEpochDay())
                                .missed(missed));
            }
            while (!next.date().isAfter(horizon)) {
                DueDays.DueDay following = days.after(next);
                LocalDate opens = middle(before, next.date());
                before = next.date();
                add(
                        due,
                        contact(account, kind, last)
                                .due(before)
                                .by(before)
                                .earliest((opens.isAfter(asOf) ? opens : asOf).plusDays(1))
                                .latest(middle(before, following.date()))
                                .daysOverdue(0)
                                .missed(0));
                next = following;
            }
        }

        private static ImmutableDueContact.Builder contact(
                CadenceAccount account, TouchpointKind kind, Optional<LocalDate> last) {
            return ImmutableDueContact.builder()
                    .account(account.account())
                    .priorityClass(account.priorityClass())
                    .kind(kind)
                    .seller(account.seller())
                    .lastContact(last);
        }

        private void add(List<DueContact> due, ImmutableDueContact.Builder contact) {
            Check.argument(
                    due.size() < MOST_CONTACTS, "at most " + MOST_CONTACTS + " contacts up to 'horizon'", "more");
            due.add(contact.build());
        }

        private static LocalDate middle(LocalDate from, LocalDate to) {
            return from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
        }
    }

    /**
     * Returns how often the accounts are contacted.
     *
     * @return the table
     */
    public abstract CadenceTable table();

    /**
     * Returns the day as of whose end it was asked.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the last day that counts.
     *
     * @return the horizon, inclusive
     */
    public abstract LocalDate horizon();

    /**
     * Returns every contact that is due up to the horizon.
     *
     * @return the contacts by due day, then class, then the order of the accounts, then kind
     */
    public abstract List<DueContact> all();

    /**
     * Returns the days on which contacts can be made.
     *
     * @return the working days after the as-of date up to the horizon, the earliest first
     */
    public abstract List<LocalDate> workingDays();

    /**
     * Returns the accounts of which contacts are left out because they came after the as-of date.
     *
     * @return their ids in the order of the accounts
     */
    public abstract List<AccountId> withLaterContacts();

    /**
     * Returns what is overdue.
     *
     * @return one contact at most for each account and kind, in the order of {@link #all()}, so the longest overdue first
     */
    public List<DueContact> overdue() {
        return only(DueContact::isOverdue);
    }

    /**
     * Returns what is not overdue.
     *
     * @return the contacts due on the as-of date or later, in the order of {@link #all()}
     */
    public List<DueContact> upcoming() {
        return only(contact -> !contact.isOverdue());
    }

    /**
     * Returns the contacts of the accounts to which nobody sells.
     *
     * @return the contacts in the order of {@link #all()}
     */
    public List<DueContact> withoutSeller() {
        return only(contact -> contact.seller().isEmpty());
    }

    private List<DueContact> only(Predicate<DueContact> condition) {
        return all().stream().filter(condition).toList();
    }

    /**
     * Returns who is to make which contacts.
     *
     * @return the contacts of each seller in the order of {@link #all()}; the sellers in the order of their texts, without those
     *     who have none; unmodifiable
     */
    public SortedMap<String, List<DueContact>> bySeller() {
        SortedMap<String, List<DueContact>> sellers = new TreeMap<>();
        all().forEach(contact -> contact.seller()
                .ifPresent(seller -> sellers.computeIfAbsent(seller, key -> new ArrayList<>())
                        .add(contact)));
        sellers.replaceAll((seller, contacts) -> List.copyOf(contacts));
        return Collections.unmodifiableSortedMap(sellers);
    }

    /**
     * Returns what should be known of the contacts as findings, which name no seller.
     *
     * @return one finding per overdue contact, one for each kind of which accounts never had a contact that is now due at once,
     *     one for all accounts without a seller, and one for all contacts after the as-of date
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (DueContact contact : overdue()) {
            findings.add(Finding.of(
                    CadenceFinding.OVERDUE,
                    contact.account().value(),
                    contact.kind(),
                    contact.due(),
                    contact.daysOverdue(),
                    contact.missed()));
        }
        for (TouchpointKind kind : TouchpointKind.values()) {
            add(
                    findings,
                    CadenceFinding.NEVER_CONTACTED,
                    accounts(only(contact -> contact.kind() == kind
                            && contact.lastContact().isEmpty()
                            && contact.due().equals(asOf()))),
                    kind);
        }
        addWithoutSeller(findings, withoutSeller());
        add(findings, CadenceFinding.LATER_CONTACTS_LEFT_OUT, withLaterContacts(), asOf());
        return List.copyOf(findings);
    }

    static void addWithoutSeller(List<Finding> findings, List<DueContact> contacts) {
        add(findings, CadenceFinding.WITHOUT_SELLER, accounts(contacts));
    }

    private static List<AccountId> accounts(List<DueContact> contacts) {
        return contacts.stream().map(DueContact::account).distinct().toList();
    }

    private static void add(List<Finding> findings, CadenceFinding code, List<AccountId> accounts, Object... first) {
        if (!accounts.isEmpty()) {
            List<Object> arguments = new ArrayList<>(List.of(first));
            arguments.add(accounts.size());
            arguments.add(accounts.stream().map(AccountId::value).toList());
            findings.add(Finding.of(code, arguments.toArray()));
        }
    }

    /** {@return the dates, and how many contacts are due and overdue} */
    @Override
    public String toString() {
        return "DueContacts[asOf=" + asOf() + ", horizon=" + horizon() + ", contacts=" + all().size() + ", overdue="
                + overdue().size() + "]";
    }
}
