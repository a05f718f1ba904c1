package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.CONTACT_UNKNOWN;
import static io.github.keyaccount.buyingcenter.BuyingCenterFinding.GONE_SILENT;
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
     * @param contacts what is known of people at the account, in any order
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
                .laterTouchpoints(later);
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
        Optional<LocalDate> horizon = options.promiseHorizon().map(asOf::plus);
        PersonDossier dossier =
                Optional.ofNullable(known.get(contact)).map(Contact::dossier).orElse(PersonDossier.empty());
        List<Promise> due = dossier.openPromises(asOf).stream()
                .filter(promise -> !promise.due().isBefore(asOf))
                .filter(promise -> horizon.filter(promise.due()::isAfter).isEmpty())
                .toList();
        return ImmutableStakeholderContact.builder()
                .contact(contact)
                .lastContact(last)
                .daysSince(last.map(day -> asOf.toEpochDay() - day.toEpochDay()))
                .silent(limit.filter(asOf::isAfter).isPresent())
                .promisesDue(due)
                .promisesOverdue(dossier.overduePromises(asOf))
                .build();
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
     * Returns how many touchpoints were left out because they are later than the as-of date.
     *
     * @return the number of touchpoints
     */
    public abstract int laterTouchpoints();

    /**
     * Returns who was never met.
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
     * @return who was never met and who has gone silent; the promises overdue and then those due, by person; and what is not
     *     known or was left out
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<String> center = BuyingCenterCoverage.center(account(), opportunity());
        BuyingCenterCoverage.addContacts(findings, NEVER_MET, center, neverMet(), asOf());
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
        for (StakeholderContact person : people()) {
            for (Promise promise : person.promisesOverdue()) {
                long days = promise.daysOverdue(asOf());
                findings.add(Finding.of(
                        AccountFinding.PROMISE_OVERDUE, person.contact().value(), promise.due(), days));
            }
        }
        for (StakeholderContact person : people()) {
            for (Promise promise : person.promisesDue()) {
                long days = promise.due().toEpochDay() - asOf().toEpochDay();
                findings.add(Finding.of(PROMISE_DUE, person.contact().value(), promise.due(), days));
            }
        }
        BuyingCenterCoverage.addContacts(findings, CONTACT_UNKNOWN, center, withoutContact());
        BuyingCenterCoverage.addContacts(findings, NOT_INVOLVED, center, notInvolved(), asOf());
        BuyingCenterCoverage.addContacts(findings, MET_OUTSIDE, center, metOutside());
        if (laterTouchpoints() > 0) {
            findings.add(Finding.of(LATER_TOUCHPOINTS, center, asOf(), laterTouchpoints()));
        }
        return List.copyOf(findings);
    }
}
