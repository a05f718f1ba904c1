package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.CONTACT_UNKNOWN;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.GONE_SILENT;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.LATER_PROMISES;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.LATER_TOUCHPOINTS;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.MET_OUTSIDE;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.NEVER_MET;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.NOT_INVOLVED;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.PROMISE_DUE;

import io.github.keyaccount.account.AccountFinding;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Contact;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.account.Journal;
import io.github.keyaccount.account.PersonDossier;
import io.github.keyaccount.account.Promise;
import io.github.keyaccount.account.Touchpoint;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How we keep in touch with the people of a buying center, as of a day: who was met when, who has gone silent, and which
 * promises are still to be kept.
 *
 * <p>Met on October 8 and never since, as of November 30 a person has been silent for 53 days. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ContactReview {

    ContactReview() {}

    /**
     * Returns the review of the contact with everybody who is involved on a day.
     *
     * @param center the buying center
     * @param journal the journal of its account; touchpoints after the day are left out
     * @param contacts what is known of people at the account, in any order; promises made after the day are left out
     * @param asOf the day
     * @param options how to review
     * @return the review
     * @throws IllegalArgumentException if the journal or a contact is of another account, or a contact is given twice
     * @throws DateTimeException if a date and a period of the options together exceed the range of dates
     */
    public static ContactReview of(
            BuyingCenter center,
            Journal journal,
            Collection<Contact> contacts,
            LocalDate asOf,
            ContactReviewOptions options) {
        Objects.requireNonNull(center, "center");
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        Check.argument(
                journal.account().equals(center.account()),
                "'journal' of account " + center.account(),
                journal.account());
        Map<ContactId, Contact> known = checkedContacts(contacts, center.account());
        Map<ContactId, LocalDate> met = new LinkedHashMap<>();
        int later = 0;
        for (Touchpoint touchpoint : journal.touchpoints()) {
            if (touchpoint.date().isAfter(asOf)) {
                later++;
            } else {
                touchpoint.contacts().forEach(contact -> met.put(contact, touchpoint.date()));
            }
        }
        ImmutableContactReview.Builder review = ImmutableContactReview.builder()
                .account(center.account())
                .opportunity(center.opportunity())
                .asOf(asOf)
                .options(options)
                .laterTouchpoints(later)
                .laterPromises(laterPromises(known.values(), asOf));
        List<StakeholderContact> people = new ArrayList<>();
        Set<ContactId> outside = new LinkedHashSet<>(met.keySet());
        Set<ContactId> notReviewed = new LinkedHashSet<>(known.keySet());
        for (Stakeholder person : center.stakeholders()) {
            ContactId contact = person.contact();
            outside.remove(contact);
            if (person.isInvolved(asOf)) {
                people.add(touch(contact, met, known, asOf, options));
                if (!notReviewed.remove(contact)) {
                    review.addWithoutContact(contact);
                }
            } else {
                review.addNotInvolved(contact);
            }
        }
        for (Contact contact : known.values()) {
            List<Promise> promises = openPromises(contact.dossier(), asOf, options);
            if (notReviewed.contains(contact.id()) && !promises.isEmpty()) {
                review.putPromisesToOther(contact.id(), promises);
            }
        }
        return review.people(people)
                .metOutside(outside)
                .notReviewed(notReviewed)
                .build();
    }

    private static Map<ContactId, Contact> checkedContacts(Collection<Contact> contacts, AccountId account) {
        List<Contact> copied = new ArrayList<>();
        contacts.forEach(contact -> copied.add(Objects.requireNonNull(contact, "contacts")));
        List<String> elsewhere = copied.stream()
                .filter(contact -> !contact.account().equals(account))
                .map(contact -> contact.id() + " of " + contact.account())
                .toList();
        Check.noOffenders(elsewhere, "'contacts' of account " + account);
        Check.noOffenders(Check.repeated(copied.stream().map(Contact::id).toList()), "each of 'contacts' once");
        Map<ContactId, Contact> known = new LinkedHashMap<>();
        copied.forEach(contact -> known.put(contact.id(), contact));
        return known;
    }

    private static StakeholderContact touch(
            ContactId contact,
            Map<ContactId, LocalDate> met,
            Map<ContactId, Contact> known,
            LocalDate asOf,
            ContactReviewOptions options) {
        Optional<LocalDate> last = Optional.ofNullable(met.get(contact));
        Optional<LocalDate> limit = last.flatMap(day -> options.silentAfter().map(day::plus));
        PersonDossier dossier =
                Optional.ofNullable(known.get(contact)).map(Contact::dossier).orElse(PersonDossier.empty());
        return ImmutableStakeholderContact.builder()
                .contact(contact)
                .lastContact(last)
                .daysSince(last.map(day -> asOf.toEpochDay() - day.toEpochDay()))
                .silent(limit.filter(asOf::isAfter).isPresent())
                .promisesDue(openPromises(dossier, asOf, options).stream()
                        .filter(promise -> !promise.due().isBefore(asOf))
                        .toList())
                .promisesOverdue(dossier.overduePromises(asOf))
                .build();
    }

    /** Returns the open promises that are overdue, or due within the horizon. */
    private static List<Promise> openPromises(PersonDossier dossier, LocalDate asOf, ContactReviewOptions options) {
        Optional<LocalDate> horizon = options.promiseHorizon().map(asOf::plus);
        return dossier.openPromises(asOf).stream()
                .filter(promise -> horizon.filter(promise.due()::isAfter).isEmpty())
                .toList();
    }

    private static int laterPromises(Collection<Contact> contacts, LocalDate asOf) {
        return (int) contacts.stream()
                .flatMap(contact -> contact.dossier().promises().stream())
                .filter(promise -> promise.madeOn().isAfter(asOf))
                .count();
    }

    /**
     * Returns the account that buys.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the opportunity in which the people have a part.
     *
     * @return the id of the opportunity, empty if the buying center stands for all purchases of the account
     */
    public abstract Optional<OpportunityId> opportunity();

    /**
     * Returns the day at whose end the contact is reviewed.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns how the contact is reviewed.
     *
     * @return the options
     */
    public abstract ContactReviewOptions options();

    /**
     * Returns how we keep in touch with each person who is involved.
     *
     * @return one entry for each person, in the order of the buying center
     */
    public abstract List<StakeholderContact> people();

    /**
     * Returns the people who are involved, but of whom no contact was given, so that no promises are known.
     *
     * @return the contacts in the order of the buying center
     */
    public abstract List<ContactId> withoutContact();

    /**
     * Returns the people of the buying center who are not involved on the as-of date, and so are not reviewed.
     *
     * @return the contacts in the order of the buying center
     */
    public abstract List<ContactId> notInvolved();

    /**
     * Returns who was met by the as-of date and is not in the buying center.
     *
     * @return the contacts in the order of their first touchpoint
     */
    public abstract List<ContactId> metOutside();

    /**
     * Returns the given contacts who are not reviewed, because they are not in the buying center or not involved.
     *
     * @return the contacts in the order in which they were given
     */
    public abstract List<ContactId> notReviewed();

    /**
     * Returns the open promises to those who are {@linkplain #notReviewed() not reviewed}, overdue or due within the horizon: a
     * promise is to be kept whoever it was made to.
     *
     * @return the promises by contact, in the order in which the contacts were given, those to one contact by due date; a contact
     *     without any is not there
     */
    public abstract Map<ContactId, List<Promise>> promisesToOthers();

    /**
     * Returns how many touchpoints were left out because they are later than the as-of date.
     *
     * @return the number of touchpoints
     */
    public abstract int laterTouchpoints();

    /**
     * Returns how many promises, to whomever of the given contacts, were left out because they were made after the as-of date.
     *
     * @return the number of promises
     */
    public abstract int laterPromises();

    /**
     * Returns with whom no contact is recorded. How they stand may have been seen nevertheless.
     *
     * @return the contacts in the order of the buying center
     */
    public List<ContactId> neverMet() {
        return people().stream()
                .filter(person -> person.lastContact().isEmpty())
                .map(StakeholderContact::contact)
                .toList();
    }

    /**
     * Returns who has gone silent.
     *
     * @return the contacts in the order of the buying center
     */
    public List<ContactId> silent() {
        return people().stream()
                .filter(StakeholderContact::silent)
                .map(StakeholderContact::contact)
                .toList();
    }

    /**
     * Returns what a reader of the review should know. Neither a name nor what was promised is in the findings.
     *
     * @return who was never met and who has gone silent; the promises overdue and then those due, by person, those to people who
     *     are not reviewed behind the others; and what is not known or was left out
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<String> center = CenterFindings.center(account(), opportunity());
        CenterFindings.addContacts(findings, NEVER_MET, center, neverMet(), asOf());
        for (StakeholderContact person : people()) {
            if (person.silent()) {
                findings.add(Finding.of(
                        GONE_SILENT,
                        center,
                        person.contact().value(),
                        person.lastContact().orElseThrow(),
                        person.daysSince().orElseThrow()));
            }
        }
        people().forEach(person -> addOverdue(findings, person.contact(), person.promisesOverdue()));
        promisesToOthers().forEach((contact, promises) -> addOverdue(findings, contact, promises));
        people().forEach(person -> addDue(findings, person.contact(), person.promisesDue()));
        promisesToOthers().forEach((contact, promises) -> addDue(findings, contact, promises));
        CenterFindings.addContacts(findings, CONTACT_UNKNOWN, center, withoutContact());
        CenterFindings.addContacts(findings, NOT_INVOLVED, center, notInvolved(), asOf());
        CenterFindings.addContacts(findings, MET_OUTSIDE, center, metOutside());
        if (laterTouchpoints() > 0) {
            findings.add(Finding.of(LATER_TOUCHPOINTS, center, asOf(), laterTouchpoints()));
        }
        if (laterPromises() > 0) {
            findings.add(Finding.of(LATER_PROMISES, center, asOf(), laterPromises()));
        }
        return List.copyOf(findings);
    }

    private void addOverdue(List<Finding> findings, ContactId contact, List<Promise> promises) {
        for (Promise promise : promises) {
            long days = promise.daysOverdue(asOf());
            if (days > 0) {
                findings.add(Finding.of(AccountFinding.PROMISE_OVERDUE, contact.value(), promise.due(), days));
            }
        }
    }

    private void addDue(List<Finding> findings, ContactId contact, List<Promise> promises) {
        for (Promise promise : promises) {
            long days = promise.due().toEpochDay() - asOf().toEpochDay();
            if (days >= 0) {
                findings.add(Finding.of(PROMISE_DUE, contact.value(), promise.due(), days));
            }
        }
    }
}
