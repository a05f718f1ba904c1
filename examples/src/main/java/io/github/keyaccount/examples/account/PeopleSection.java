package io.github.keyaccount.examples.account;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Contact;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.account.Journal;
import io.github.keyaccount.account.PersonDossier;
import io.github.keyaccount.account.Promise;
import io.github.keyaccount.account.Touchpoint;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.buyingcenter.BuyingCenter;
import io.github.keyaccount.buyingcenter.BuyingRole;
import io.github.keyaccount.buyingcenter.DecisionMode;
import io.github.keyaccount.buyingcenter.Stakeholder;
import io.github.keyaccount.buyingcenter.StakeholderObservation;
import io.github.keyaccount.buyingcenter.Stance;
import io.github.keyaccount.examples.yaml.YamlEntries;
import io.github.keyaccount.relationship.Rapport;
import io.github.keyaccount.thinking.ThinkingProfile;
import io.github.keyaccount.thinking.ThinkingStyle;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of an account, who of us could meet them, and what was done.
 *
 * @param buyingCenter who decides
 * @param contacts the same people by their ids, with their names and what was promised to them
 * @param silenceLimit after which time without contact a person has gone silent
 * @param team who of us could meet them
 * @param journal what was done with whom
 */
record PeopleSection(
        BuyingCenter buyingCenter,
        Map<ContactId, Contact> contacts,
        Optional<Period> silenceLimit,
        Map<String, ThinkingProfile> team,
        Journal journal) {

    static PeopleSection read(YamlEntries file, AccountId account, Invented invented) {
        Map<ContactId, Contact> contacts = new LinkedHashMap<>();
        List<Stakeholder> stakeholders = file.list("people", person -> {
            Contact contact = contact(person, account, invented);
            if (contacts.put(contact.id(), contact) != null) {
                throw person.problem("Expected each 'id' of 'people' once, but found " + contact.id() + " again");
            }
            invented.countIn(person);
            return stakeholder(person, contact.id(), invented);
        });
        BuyingCenter.Builder buyingCenter =
                BuyingCenter.builder().account(account).stakeholders(stakeholders);
        file.attempt(() -> buyingCenter.decisionMode(file.word("decision", DecisionMode.class)));
        Optional<Optional<Period>> silenceLimit = file.attempt(() -> AccountFile.period(file, "silence-limit"));
        Map<String, ThinkingProfile> team = new LinkedHashMap<>();
        file.list("team", member -> {
            invented.countIn(member);
            String name = member.requiredText("name");
            ThinkingProfile profile = member.required("thinking", thinking(member));
            if (team.put(name, profile) != null) {
                throw member.problem("Expected each 'name' of the team once, but found " + name + " again");
            }
            return name;
        });
        List<Touchpoint> touchpoints = file.list("journal", entry -> touchpoint(entry, contacts, invented));
        return new PeopleSection(
                file.valid(buyingCenter::build),
                contacts,
                silenceLimit.flatMap(limit -> limit),
                team,
                Journal.of(account, touchpoints));
    }

    private static Contact contact(YamlEntries person, AccountId account, Invented invented) {
        String id = person.requiredText("id");
        List<Promise> promises = person.list("promises", promise -> {
            invented.countIn(promise);
            Promise.Builder made = Promise.builder()
                    .what(promise.requiredText("what"))
                    .madeOn(promise.requiredDate("made"))
                    .due(promise.requiredDate("due"))
                    .keptOn(promise.date("kept"));
            return promise.valid(made::build);
        });
        String name = person.text("name").orElse(id);
        return person.valid(() -> Contact.builder()
                .id(id)
                .account(account)
                .name(name)
                .dossier(PersonDossier.builder().promises(promises).build())
                .build());
    }

    private static Stakeholder stakeholder(YamlEntries person, ContactId contact, Invented invented) {
        List<StakeholderObservation> observations = person.list("observed", seen -> {
            invented.countIn(seen);
            StakeholderObservation.Builder observation = StakeholderObservation.builder()
                    .date(seen.requiredDate("date"))
                    .stance(seen.word("stance", Stance.class))
                    .rapport(seen.word("rapport", Rapport.class))
                    .influence(seen.wholeNumber("influence"))
                    .evidence(seen.text("evidence"));
            return seen.valid(observation::build);
        });
        Stakeholder.Builder stakeholder = Stakeholder.builder()
                .contact(contact)
                .roles(person.words("roles", BuyingRole.class))
                .observations(observations)
                .thinkingProfile(thinking(person))
                .involvedSince(person.date("since"))
                .involvedUntil(person.date("until"))
                .personalLink(person.text("link"));
        return person.valid(stakeholder::build);
    }

    private static Optional<ThinkingProfile> thinking(YamlEntries entries) {
        Map<ThinkingStyle, Integer> points = entries.wholeNumbers("thinking", ThinkingStyle.class);
        return points.isEmpty() ? Optional.empty() : Optional.of(entries.valid(() -> ThinkingProfile.of(points)));
    }

    private static Touchpoint touchpoint(YamlEntries entry, Map<ContactId, Contact> contacts, Invented invented) {
        invented.countIn(entry);
        Touchpoint.Builder touchpoint = Touchpoint.builder()
                .date(entry.requiredDate("date"))
                .kind(entry.requiredWord("kind", TouchpointKind.class))
                .purpose(entry.requiredText("purpose"))
                .result(entry.text("result"))
                .nextStep(entry.text("next-step"));
        entry.texts("with").forEach(id -> touchpoint.addContacts(known(entry, "with", id, contacts)));
        return entry.valid(touchpoint::build);
    }

    /** Returns a person whom an entry names by its id. */
    ContactId known(YamlEntries entry, String key, String id) {
        return known(entry, key, id, contacts);
    }

    private static ContactId known(YamlEntries entry, String key, String id, Map<ContactId, Contact> contacts) {
        ContactId contact = entry.valid(() -> ContactId.of(id));
        if (!contacts.containsKey(contact)) {
            throw entry.problem("Expected '" + key + "' with ids of 'people', but found " + id);
        }
        return contact;
    }

    /** Returns what a person is called. */
    String name(ContactId contact) {
        return Optional.ofNullable(contacts.get(contact)).map(Contact::name).orElse(contact.value());
    }
}
