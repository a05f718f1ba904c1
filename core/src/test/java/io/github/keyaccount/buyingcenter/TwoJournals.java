package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.account.Journal;
import io.github.keyaccount.account.Touchpoint;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.relationship.Rapport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two journals of the training texts, of accounts W and Y.
 *
 * <p>Facts, from the source: the words of touchpoints and observations, their months, that W's first contact leaves in September
 * and is followed by another, that all department heads and the general manager are met then, who voices doubts in October, and
 * that the rapport with Y's one officer grows from good to close.
 *
 * <p>Invented, since the source gives none of it: the {@link #YEAR}, the days within the months, the kinds of touchpoint, that
 * W has three department heads, who takes part in training and inspection, Y's general manager and tester (a company has such
 * people; none of them is met), every role but that of Y's officer, every stance and every other rapport, and the
 * {@link #INVENTED_INFLUENCE influences}.
 */
final class TwoJournals {
    /** Invented: the source names months only. */
    static final int YEAR = 2026;

    /** Invented, in points. Multiples of 5 up to 80, so that a fifth more or less is whole and in range. */
    static final Map<String, Integer> INVENTED_INFLUENCE = inventedInfluence();

    private static final List<String> HEADS = List.of("W-head-of-shops", "W-head-of-finance", "W-head-of-direct-sales");
    private static final List<String> DOUBTERS = List.of("W-deputy", "W-assistant", "W-product-director");

    private TwoJournals() {}

    private static Map<String, Integer> inventedInfluence() {
        Map<String, Integer> influence = new LinkedHashMap<>();
        influence.put("W-first-contact", 40);
        influence.put("W-second-contact", 40);
        influence.put("W-general-manager", 80);
        influence.put("W-head-of-shops", 50);
        influence.put("W-head-of-finance", 45);
        influence.put("W-head-of-direct-sales", 35);
        influence.put("W-deputy", 60);
        influence.put("W-assistant", 25);
        influence.put("W-product-director", 55);
        influence.put("Y-purchasing-officer", 45);
        influence.put("Y-general-manager", 80);
        influence.put("Y-tester", 30);
        return Collections.unmodifiableMap(influence);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    // W

    static BuyingCenter w(Map<String, Integer> influence) {
        People people = new People(influence);
        people.add(Stakeholder.builder()
                .contact("W-first-contact")
                .addRoles(BuyingRole.PURCHASER)
                .involvedUntil(day(9, 5))
                .observations(people.seen(
                        "W-first-contact", people.on(8, 10, Stance.SUPPORTER, "first contact", Rapport.ACQUAINTED))));
        people.add(Stakeholder.builder()
                .contact("W-second-contact")
                .addRoles(BuyingRole.INITIATOR, BuyingRole.PURCHASER)
                .involvedSince(day(9, 8))
                .observations(people.seen(
                        "W-second-contact",
                        people.on(9, 8, Stance.NEUTRAL, "met after the first contact left", Rapport.ACQUAINTED),
                        people.on(9, 25, Stance.SUPPORTER, "personal rapport", Rapport.TRUSTED))));
        people.add(Stakeholder.builder()
                .contact("W-general-manager")
                .addRoles(BuyingRole.DECISION_MAKER)
                .observations(people.seen(
                        "W-general-manager",
                        people.on(9, 28, Stance.NEUTRAL, "dinner of both sides' directors", Rapport.ACQUAINTED),
                        people.on(11, 25, Stance.SUPPORTER, "W inspects the factory", Rapport.ENGAGED))));
        List<BuyingRole> rolesOfHeads = List.of(BuyingRole.USER, BuyingRole.FINANCIAL_GATEKEEPER, BuyingRole.USER);
        for (int i = 0; i < HEADS.size(); i++) {
            people.add(Stakeholder.builder()
                    .contact(HEADS.get(i))
                    .addRoles(rolesOfHeads.get(i))
                    .observations(people.seen(
                            HEADS.get(i),
                            people.on(9, 18, Stance.NEUTRAL, "sees the strategy", Rapport.ACQUAINTED),
                            people.on(10, 26, Stance.SUPPORTER, "training for buyers and managers", Rapport.ENGAGED))));
        }
        List<BuyingRole> rolesOfDoubters =
                List.of(BuyingRole.DECISION_MAKER, BuyingRole.USER, BuyingRole.TECHNICAL_GATEKEEPER);
        List<Stance> stancesAfterTheInspection = List.of(Stance.SUPPORTER, Stance.NEUTRAL, Stance.SUPPORTER);
        for (int i = 0; i < DOUBTERS.size(); i++) {
            people.add(Stakeholder.builder()
                    .contact(DOUBTERS.get(i))
                    .addRoles(rolesOfDoubters.get(i))
                    .observations(people.seen(
                            DOUBTERS.get(i),
                            people.on(10, 12, Stance.SCEPTIC, "doubts about own-brand goods", Rapport.ACQUAINTED),
                            people.on(
                                    11,
                                    25,
                                    stancesAfterTheInspection.get(i),
                                    "W inspects the factory",
                                    Rapport.ENGAGED))));
        }
        return people.center("W");
    }

    static Journal journalOfW() {
        return Journal.of(
                AccountId.of("W"),
                List.of(
                        touch(8, 10, TouchpointKind.VISIT, "first contact", List.of("W-first-contact")),
                        touch(9, 8, TouchpointKind.VISIT, "show strength to the new one", List.of("W-second-contact")),
                        touch(9, 18, TouchpointKind.PRESENTATION, "strategy, to the heads of all departments", HEADS),
                        touch(9, 25, TouchpointKind.SOCIAL, "personal rapport", List.of("W-second-contact")),
                        touch(
                                9,
                                28,
                                TouchpointKind.SOCIAL,
                                "dinner of both sides' directors",
                                List.of("W-general-manager")),
                        touch(10, 12, TouchpointKind.MEETING, "doubts are drawn out", DOUBTERS),
                        touch(
                                10,
                                26,
                                TouchpointKind.TRAINING,
                                "training for buyers and managers",
                                Stream.concat(Stream.of("W-second-contact"), HEADS.stream())
                                        .toList()),
                        touch(
                                11,
                                25,
                                TouchpointKind.INSPECTION,
                                "W inspects the factory",
                                Stream.concat(Stream.of("W-general-manager"), DOUBTERS.stream())
                                        .toList())));
    }

    // Y

    static BuyingCenter y(Map<String, Integer> influence) {
        People people = new People(influence);
        people.add(Stakeholder.builder()
                .contact("Y-purchasing-officer")
                .addRoles(BuyingRole.PURCHASER)
                .observations(people.seen(
                        "Y-purchasing-officer",
                        people.on(10, 9, Stance.SUPPORTER, "presentation", Rapport.ACQUAINTED),
                        people.on(11, 20, Stance.CHAMPION, "rapport grows from good to close", Rapport.ALLIED))));
        people.add(Stakeholder.builder()
                .contact("Y-general-manager")
                .addRoles(BuyingRole.DECISION_MAKER)
                .observations(people.seen("Y-general-manager")));
        people.add(Stakeholder.builder()
                .contact("Y-tester")
                .addRoles(BuyingRole.TECHNICAL_GATEKEEPER)
                .observations(people.seen(
                        "Y-tester",
                        StakeholderObservation.builder()
                                .date(day(11, 15))
                                .stance(Stance.NEUTRAL)
                                .evidence("tests are good")
                                .build())));
        return people.center("Y");
    }

    static Journal journalOfY() {
        List<String> officer = List.of("Y-purchasing-officer");
        return Journal.of(
                AccountId.of("Y"),
                List.of(
                        touch(10, 9, TouchpointKind.PRESENTATION, "presentation", officer),
                        touch(10, 23, TouchpointKind.SURVEY, "a report on the franchisees that is liked", officer),
                        touch(10, 28, TouchpointKind.SAMPLE, "samples", officer),
                        touch(11, 20, TouchpointKind.SOCIAL, "rapport grows from good to close", officer),
                        touch(11, 27, TouchpointKind.NEGOTIATION, "contract terms and leaflets", officer)));
    }

    private static Touchpoint touch(int month, int day, TouchpointKind kind, String purpose, List<String> contacts) {
        return Touchpoint.builder()
                .date(day(month, day))
                .kind(kind)
                .purpose(purpose)
                .contacts(contacts.stream().map(ContactId::of).toList())
                .build();
    }

    /** The people of one account, with the influences that were given. */
    private static final class People {
        private final Map<String, Integer> influence;
        private final List<Stakeholder> people = new ArrayList<>();

        People(Map<String, Integer> influence) {
            this.influence = influence;
        }

        void add(Stakeholder.Builder person) {
            people.add(person.build());
        }

        StakeholderObservation on(int month, int day, Stance stance, String evidence, Rapport rapport) {
            return StakeholderObservation.builder()
                    .date(day(month, day))
                    .stance(stance)
                    .rapport(rapport)
                    .evidence(evidence)
                    .build();
        }

        /** Puts the influence on the day on which the person is first seen, or in August if the person never is. */
        List<StakeholderObservation> seen(String contact, StakeholderObservation... observations) {
            List<StakeholderObservation> all = new ArrayList<>(List.of(observations));
            LocalDate first = all.isEmpty() ? day(8, 1) : all.get(0).date();
            all.add(StakeholderObservation.builder()
                    .date(first)
                    .influence(Optional.ofNullable(influence.get(contact)))
                    .build());
            return all;
        }

        BuyingCenter center(String account) {
            return BuyingCenter.builder().account(account).stakeholders(people).build();
        }
    }
}
