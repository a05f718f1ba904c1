package io.github.keyaccount.thinking;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.thinking.Profiles.profile;
import static io.github.keyaccount.thinking.ThinkingStyle.ANALYST;
import static io.github.keyaccount.thinking.ThinkingStyle.FEELER;
import static io.github.keyaccount.thinking.ThinkingStyle.ORGANISER;
import static io.github.keyaccount.thinking.ThinkingStyle.VISIONARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.thinking.TeamMatch.Pair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TeamMatchTest {
    private static final TeamMatchOptions DEFAULTS = TeamMatchOptions.defaults();

    private static ContactId contact(String id) {
        return ContactId.of(id);
    }

    /** What is put together at random: the profiles of members M0 to M3 and of stakeholders S0 to S4, some of them unknown. */
    private record Input(
            Map<String, Optional<ThinkingProfile>> members,
            Map<ContactId, Optional<ThinkingProfile>> stakeholders,
            TeamMatchOptions options) {
        TeamMatch match() {
            return TeamMatch.of(members, stakeholders, options);
        }

        List<String> knownMembers() {
            return known(members);
        }

        List<ContactId> knownStakeholders() {
            return known(stakeholders);
        }

        private static <K> List<K> known(Map<K, Optional<ThinkingProfile>> profiles) {
            return profiles.keySet().stream()
                    .filter(person -> profiles.get(person).isPresent())
                    .toList();
        }

        boolean shares(String member) {
            return !options.capacities().containsKey(member);
        }

        /** By the rule: within the own capacities, and no member without one has two stakeholders more than another. */
        boolean isAllowed(List<String> matched) {
            for (String member : knownMembers()) {
                int count = Collections.frequency(matched, member);
                if (!shares(member) && count > options.capacities().get(member)) {
                    return false;
                }
                for (String another : knownMembers()) {
                    if (shares(member) && shares(another) && count > Collections.frequency(matched, another) + 1) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Whether some way to match all others after these is allowed, by trying them all. */
        boolean canBeCompleted(List<String> matched) {
            if (matched.size() == knownStakeholders().size()) {
                return isAllowed(matched);
            }
            return knownMembers().stream().anyMatch(member -> {
                List<String> more = new ArrayList<>(matched);
                more.add(member);
                return canBeCompleted(more);
            });
        }

        BigDecimal difficulty(ContactId stakeholder, String member) {
            return StyleMatch.between(
                            stakeholders.get(stakeholder).orElseThrow(),
                            members.get(member).orElseThrow())
                    .difficulty();
        }

        BigDecimal weighted(ContactId stakeholder, String member) {
            return difficulty(stakeholder, member)
                    .multiply(BigDecimal.valueOf(options.weights().getOrDefault(stakeholder, 1)));
        }
    }

    @Provide
    Arbitrary<Input> inputs() {
        Arbitrary<List<Optional<ThinkingProfile>>> members = people(4);
        Arbitrary<List<Optional<ThinkingProfile>>> stakeholders = people(5);
        Arbitrary<List<Optional<Integer>>> capacities =
                Arbitraries.integers().between(0, 3).optional(0.4).list().ofSize(4);
        Arbitrary<List<Optional<Integer>>> weights =
                Arbitraries.integers().between(0, 100).optional(0.5).list().ofSize(5);
        return Combinators.combine(members, stakeholders, capacities, weights)
                .as(TeamMatchTest::input)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Optional<ThinkingProfile>>> people(int most) {
        Arbitrary<ThinkingProfile> pure = Arbitraries.of(ThinkingStyle.class).map(ThinkingProfile::of);
        return Arbitraries.oneOf(pure, Profiles.any())
                .optional(0.9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }

    /** With a first member who has a profile and a capacity for all, or none, so that there are always enough places. */
    private static Input input(
            List<Optional<ThinkingProfile>> members,
            List<Optional<ThinkingProfile>> stakeholders,
            List<Optional<Integer>> capacities,
            List<Optional<Integer>> weights) {
        Map<String, Optional<ThinkingProfile>> team = new LinkedHashMap<>();
        TeamMatchOptions.Builder options = TeamMatchOptions.builder();
        for (int i = 0; i < members.size(); i++) {
            String member = "M" + i;
            team.put(member, i == 0 ? Optional.of(members.get(i).orElse(profile(1, 2, 3, 4))) : members.get(i));
            boolean first = i == 0;
            capacities
                    .get(i)
                    .filter(most -> !first || most == 3)
                    .ifPresent(most -> options.putCapacity(member, first ? stakeholders.size() : most));
        }
        Map<ContactId, Optional<ThinkingProfile>> met = new LinkedHashMap<>();
        for (int i = 0; i < stakeholders.size(); i++) {
            ContactId stakeholder = contact("S" + i);
            met.put(stakeholder, stakeholders.get(i));
            weights.get(i).ifPresent(weight -> options.putWeight(stakeholder, weight));
        }
        return new Input(team, met, options.build());
    }

    /** The first of the best of all assignments, by trying them all in the order of the input. */
    private static final class BruteForce {
        private final Input input;
        private final List<String> tried = new ArrayList<>();
        private List<String> best = List.of();
        private Optional<BigDecimal> least = Optional.empty();

        BruteForce(Input input) {
            this.input = input;
            search(BigDecimal.ZERO.setScale(4));
        }

        private void search(BigDecimal total) {
            if (tried.size() == input.knownStakeholders().size()) {
                if (input.isAllowed(tried) && (least.isEmpty() || total.compareTo(least.orElseThrow()) < 0)) {
                    least = Optional.of(total);
                    best = List.copyOf(tried);
                }
                return;
            }
            ContactId stakeholder = input.knownStakeholders().get(tried.size());
            for (String member : input.knownMembers()) {
                tried.add(member);
                search(total.add(input.weighted(stakeholder, member)));
                tried.remove(tried.size() - 1);
            }
        }
    }

    // Laws

    @Property(tries = 200)
    void match_isTheFirstOfTheBest_ofAllThereAre(@ForAll("inputs") Input input) {
        BruteForce expected = new BruteForce(input);
        TeamMatch match = input.match();
        assertEquals(expected.least.orElseThrow(), match.total());
        assertEquals(expected.best, match.pairs().stream().map(Pair::member).toList());
    }

    @Property(tries = 200)
    void everyKnownStakeholder_isMatchedOnce_withinTheCapacities_evenlyAmongTheRest(@ForAll("inputs") Input input) {
        TeamMatch match = input.match();
        assertEquals(
                input.knownStakeholders(),
                match.pairs().stream().map(Pair::stakeholder).toList());
        List<String> sharing =
                input.knownMembers().stream().filter(input::shares).toList();
        long left = match.pairs().stream()
                .filter(pair -> sharing.contains(pair.member()))
                .count();
        for (String member : input.members().keySet()) {
            long matched = match.pairs().stream()
                    .filter(pair -> pair.member().equals(member))
                    .count();
            boolean known = input.members().get(member).isPresent();
            if (sharing.contains(member)) {
                BigDecimal even = BigDecimal.valueOf(left);
                BigDecimal people = BigDecimal.valueOf(sharing.size());
                assertTrue(matched >= even.divide(people, 0, RoundingMode.FLOOR).longValueExact(), member);
                assertTrue(
                        matched <= even.divide(people, 0, RoundingMode.CEILING).longValueExact(), member);
            } else {
                assertTrue(matched <= (known ? input.options().capacities().get(member) : 0), member);
            }
            assertEquals(!known, match.membersWithoutProfile().contains(member));
        }
        assertEquals(
                input.stakeholders().keySet().stream()
                        .filter(stakeholder -> !input.knownStakeholders().contains(stakeholder))
                        .toList(),
                match.stakeholdersWithoutProfile());
        BigDecimal total = BigDecimal.ZERO.setScale(4);
        for (Pair pair : match.pairs()) {
            assertEquals(
                    StyleMatch.between(
                            input.members().get(pair.member()).orElseThrow(),
                            input.stakeholders().get(pair.stakeholder()).orElseThrow()),
                    pair.match());
            total = total.add(input.weighted(pair.stakeholder(), pair.member()));
        }
        assertEquals(total, match.total());
    }

    @Property(tries = 200)
    void wholeTeam_isNeverHarderThanOneByOne(@ForAll("inputs") Input input) {
        TeamMatch match = input.match();
        BigDecimal total = BigDecimal.ZERO.setScale(4);
        List<String> taken = new ArrayList<>();
        for (ContactId stakeholder : input.knownStakeholders()) {
            String easiest = "";
            for (String member : input.knownMembers()) {
                List<String> then = new ArrayList<>(taken);
                then.add(member);
                if (input.canBeCompleted(then)
                        && (easiest.isEmpty()
                                || input.difficulty(stakeholder, member)
                                                .compareTo(input.difficulty(stakeholder, easiest))
                                        < 0)) {
                    easiest = member;
                }
            }
            taken.add(easiest);
            total = total.add(input.weighted(stakeholder, easiest));
        }
        assertEquals(total, match.oneByOne());
        assertTrue(match.total().compareTo(total) <= 0);
        boolean said =
                match.findings().stream().anyMatch(finding -> finding.code() == ThinkingFinding.WHOLE_TEAM_EASIER);
        assertEquals(match.total().compareTo(total) < 0, said);
    }

    /** By the numbers and the styles of every pair. */
    @Property(tries = 200)
    void hardAndDoubtfulPairs_areNamed(@ForAll("inputs") Input input) {
        TeamMatch match = input.match();
        List<String> hard = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        for (Pair pair : match.pairs()) {
            String id = pair.stakeholder().value();
            if (input.difficulty(pair.stakeholder(), pair.member()).doubleValue() > 1) {
                hard.add(id);
            }
            int ours =
                    input.members().get(pair.member()).orElseThrow().dominant().size();
            int theirs = input.stakeholders()
                    .get(pair.stakeholder())
                    .orElseThrow()
                    .dominant()
                    .size();
            if (ours > 1 || theirs > 1) {
                doubtful.add(id);
            }
        }
        assertEquals(hard, contacts(match, ThinkingFinding.MATCHED_WITH_GREATER_DIFFICULTY));
        assertEquals(doubtful, contacts(match, ThinkingFinding.MATCHED_BY_STYLES_PREFERRED_ALIKE));
    }

    private static List<?> contacts(TeamMatch match, ThinkingFinding code) {
        return match.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> (List<?>) finding.arguments().get("contacts"))
                .findFirst()
                .orElse(List.of());
    }

    @Property(tries = 100)
    void orderOfTheInput_doesNotChangeTheTotal(@ForAll("inputs") Input input, @ForAll long seed) {
        TeamMatch shuffled =
                TeamMatch.of(shuffled(input.members(), seed), shuffled(input.stakeholders(), seed), input.options());
        assertEquals(input.match().total(), shuffled.total());
    }

    private static <K> Map<K, Optional<ThinkingProfile>> shuffled(Map<K, Optional<ThinkingProfile>> map, long seed) {
        List<K> order = new ArrayList<>(map.keySet());
        Collections.shuffle(order, new Random(seed));
        Map<K, Optional<ThinkingProfile>> shuffled = new LinkedHashMap<>();
        order.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    @Property(tries = 100)
    void rankings_haveAllKnownMembers_theEasiestFirst(@ForAll("inputs") Input input) {
        TeamMatch match = input.match();
        assertEquals(input.knownStakeholders(), List.copyOf(match.rankings().keySet()));
        match.rankings().forEach((stakeholder, ranking) -> {
            assertEquals(input.knownMembers().size(), ranking.size());
            assertTrue(ranking.containsAll(match.pairs().stream()
                    .filter(pair -> pair.stakeholder().equals(stakeholder))
                    .toList()));
            for (int i = 1; i < ranking.size(); i++) {
                Pair before = ranking.get(i - 1);
                Pair after = ranking.get(i);
                int lead = before.match().difficulty().compareTo(after.match().difficulty());
                assertTrue(lead < 0 || (lead == 0 && before.member().compareTo(after.member()) < 0));
            }
        });
    }

    // Cases

    private static Map<String, Optional<ThinkingProfile>> team(Object... people) {
        Map<String, Optional<ThinkingProfile>> team = new LinkedHashMap<>();
        for (int i = 0; i < people.length; i += 2) {
            team.put((String) people[i], Optional.of(ThinkingProfile.of((ThinkingStyle) people[i + 1])));
        }
        return team;
    }

    private static Map<ContactId, Optional<ThinkingProfile>> contacts(Object... people) {
        Map<ContactId, Optional<ThinkingProfile>> contacts = new LinkedHashMap<>();
        team(people).forEach((id, profile) -> contacts.put(contact(id), profile));
        return contacts;
    }

    private static List<String> members(TeamMatch match) {
        return match.pairs().stream().map(Pair::member).toList();
    }

    private static final Map<String, Optional<ThinkingProfile>> ANN_AND_BOB = team("Ann", ORGANISER, "Bob", VISIONARY);
    private static final Map<ContactId, Optional<ThinkingProfile>> TWO = contacts("C-1", ANALYST, "C-2", ORGANISER);

    /** Ann 1 and Bob 2 to the analyst, Ann 0 and Bob 3 to the organiser: 1 + 3 one by one, but 2 + 0 at best. */
    @Test
    void analystGetsBob_soThatAnnIsLeftForTheOrganiser() {
        TeamMatch match = TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS);
        assertEquals(List.of("Bob", "Ann"), members(match));
        assertEquals(new BigDecimal("2.0000"), match.total());
        assertEquals(new BigDecimal("4.0000"), match.oneByOne());
        assertEquals(StyleRelation.CONTRASTING, match.pairs().get(0).match().relation());
        assertEquals(
                List.of("Ann", "Bob"),
                match.rankings().get(contact("C-1")).stream().map(Pair::member).toList());
        assertSame(DEFAULTS, match.options());
        List<Finding> findings = match.findings();
        assertEquals(
                List.of(
                        Finding.of(ThinkingFinding.MATCHED_WITH_GREATER_DIFFICULTY, List.of("C-1")),
                        Finding.of(
                                ThinkingFinding.WHOLE_TEAM_EASIER, new BigDecimal("2.0000"), new BigDecimal("4.0000"))),
                findings);
        assertEquals(
                "Contacts whose difficulty with the member matched with them is above 1, that of compatible styles: C-1.",
                Texts.english().of(findings.get(0)));
        assertEquals(
                "思维偏好与所匹配团队成员差异较大的联系人（难度高于 1，即相容关系的难度）：C-1。", Texts.chinese().of(findings.get(0)));
        assertEquals(
                "The total difficulty is 2.0000; matched one by one, it would be 4.0000.",
                Texts.english().of(findings.get(1)));
        assertEquals("总难度为 2.0000；若逐一匹配，则为 4.0000。", Texts.chinese().of(findings.get(1)));
    }

    /** 5 × 1 + 3 = 8 is now better than 5 × 2 + 0 = 10. */
    @Test
    void stakeholderOfWeight_getsTheMemberThatMeetsItBest() {
        TeamMatchOptions options =
                TeamMatchOptions.builder().putWeight("C-1", 5).build();
        TeamMatch match = TeamMatch.of(ANN_AND_BOB, TWO, options);
        assertEquals(List.of("Ann", "Bob"), members(match));
        assertEquals(new BigDecimal("8.0000"), match.total());
        assertEquals(match.total(), match.oneByOne());
        assertEquals(
                List.of(Finding.of(ThinkingFinding.MATCHED_WITH_GREATER_DIFFICULTY, List.of("C-2"))), match.findings());
    }

    @Test
    void capacity_replacesTheEvenShare() {
        assertEquals(
                List.of("Ann", "Ann"),
                members(TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS.withCapacities(Map.of("Ann", 2)))));
        assertEquals(
                List.of("Ann", "Ann"),
                members(TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS.withCapacities(Map.of("Ann", Integer.MAX_VALUE)))));
        // Bob alone shares the stakeholders, so both are his
        assertEquals(
                List.of("Bob", "Bob"),
                members(TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS.withCapacities(Map.of("Ann", 0)))));
    }

    /** Three among two make two and one: the third organiser is left to Bob. */
    @Test
    void evenShare_isOneMoreForSome() {
        TeamMatch match =
                TeamMatch.of(ANN_AND_BOB, contacts("C-1", ORGANISER, "C-2", ORGANISER, "C-3", ORGANISER), DEFAULTS);
        assertEquals(List.of("Ann", "Ann", "Bob"), members(match));
        assertEquals(new BigDecimal("3.0000"), match.total());
    }

    /** Eleven analysts among an analyst and nine visionaries: two for the analyst, and nine at 2 for the others. */
    @Test
    void nobodyIsLeftOut_whereEverybodySharesEvenly() {
        Map<String, Optional<ThinkingProfile>> team = new LinkedHashMap<>(team("M0", ANALYST));
        Map<ContactId, Optional<ThinkingProfile>> contacts = new LinkedHashMap<>();
        for (int i = 1; i <= 9; i++) {
            team.putAll(team("M" + i, VISIONARY));
        }
        for (int i = 0; i <= 10; i++) {
            contacts.putAll(contacts("S" + i, ANALYST));
        }
        TeamMatch match = TeamMatch.of(team, contacts, DEFAULTS);
        assertEquals(List.of("M0", "M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9"), members(match));
        assertEquals(new BigDecimal("18.0000"), match.total());
        assertEquals(match.total(), match.oneByOne());
        // With a capacity of her own the analyst takes three, and eight are left to the nine
        TeamMatch withCapacity = TeamMatch.of(team, contacts, DEFAULTS.withCapacities(Map.of("M0", 3)));
        assertEquals(List.of("M0", "M0", "M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"), members(withCapacity));
        assertEquals(new BigDecimal("16.0000"), withCapacity.total());
    }

    /** Ann takes all four organisers, which leaves none to Bob and Cid, or the three visionaries, two and one. */
    @Test
    void membersWithCapacity_leaveToTheOthersWhatIsBest() {
        Map<String, Optional<ThinkingProfile>> team = team("Ann", ORGANISER, "Bob", VISIONARY, "Cid", VISIONARY);
        Map<ContactId, Optional<ThinkingProfile>> organisers =
                contacts("C-1", ORGANISER, "C-2", ORGANISER, "C-3", ORGANISER, "C-4", ORGANISER);
        TeamMatchOptions four = TeamMatchOptions.builder().putCapacity("Ann", 4).build();
        assertEquals(List.of("Ann", "Ann", "Ann", "Ann"), members(TeamMatch.of(team, organisers, four)));
        organisers.putAll(contacts("C-5", VISIONARY, "C-6", VISIONARY, "C-7", VISIONARY));
        assertEquals(
                List.of("Ann", "Ann", "Ann", "Ann", "Bob", "Bob", "Cid"),
                members(TeamMatch.of(team, organisers, four)));
    }

    /** Both visionaries would rather meet Bob, but only the second has a say. */
    @Test
    void stakeholderOfNoWeight_doesNotMatter_butIsMatched() {
        Map<ContactId, Optional<ThinkingProfile>> contacts = contacts("C-1", VISIONARY, "C-2", VISIONARY);
        TeamMatch match = TeamMatch.of(
                ANN_AND_BOB,
                contacts,
                TeamMatchOptions.builder().putWeight("C-1", 0).build());
        assertEquals(List.of("Ann", "Bob"), members(match));
        assertEquals(new BigDecimal("0.0000"), match.total());
        // One by one the first takes Bob, so that the second is left with Ann
        assertEquals(new BigDecimal("3.0000"), match.oneByOne());
    }

    /** The organiser meets an analyst with 1, and somebody between analyst and visionary with 0.5 × 1 + 0.5 × 3 = 2. */
    @Test
    void difficulty_isThatOfTheWholeProfile_andDoubtfulRelationsAreNamed() {
        Map<ContactId, Optional<ThinkingProfile>> contacts = new LinkedHashMap<>(contacts("C-1", ANALYST));
        contacts.put(contact("C-2"), Optional.of(profile(50, 0, 0, 50)));
        TeamMatch match = TeamMatch.of(team("Ann", ORGANISER), contacts, DEFAULTS);
        assertEquals(StyleRelation.COMPATIBLE, match.pairs().get(1).match().relation());
        List<Finding> findings = match.findings();
        assertEquals(
                List.of(
                        Finding.of(ThinkingFinding.MATCHED_WITH_GREATER_DIFFICULTY, List.of("C-2")),
                        Finding.of(ThinkingFinding.MATCHED_BY_STYLES_PREFERRED_ALIKE, List.of("C-2"))),
                findings);
        assertEquals(
                "Contacts whose relation to the member matched with them is the easiest of several, because styles are"
                        + " preferred alike: C-2.",
                Texts.english().of(findings.get(1)));
        assertEquals("因有并列的偏好、与所匹配团队成员的关系取最容易相处的一种的联系人：C-2。", Texts.chinese().of(findings.get(1)));
    }

    /** Everybody meets everybody alike: the first stakeholder gets the first member, and so on. */
    @Test
    void ties_areSettledByTheOrderOfTheInput() {
        TeamMatch match = TeamMatch.of(
                team("Zoe", FEELER, "Ann", FEELER, "Bob", FEELER),
                contacts("C-9", ANALYST, "C-1", ANALYST, "C-5", ANALYST),
                DEFAULTS);
        assertEquals(List.of("Zoe", "Ann", "Bob"), members(match));
        assertEquals(
                List.of(contact("C-9"), contact("C-1"), contact("C-5")),
                match.pairs().stream().map(Pair::stakeholder).toList());
    }

    @Test
    void peopleWithoutProfile_areNotMatched_butNamed() {
        Map<String, Optional<ThinkingProfile>> team = new LinkedHashMap<>(ANN_AND_BOB);
        team.put("Cid", Optional.empty());
        Map<ContactId, Optional<ThinkingProfile>> contacts = new LinkedHashMap<>();
        contacts.put(contact("C-7"), Optional.empty());
        contacts.putAll(TWO);
        contacts.put(contact("C-3"), Optional.empty());
        TeamMatchOptions options = TeamMatchOptions.builder()
                .putWeight("C-7", 9)
                .putCapacity("Cid", 1)
                .build();
        TeamMatch match = TeamMatch.of(team, contacts, options);
        assertEquals(TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS).pairs(), match.pairs());
        assertEquals(List.of(contact("C-7"), contact("C-3")), match.stakeholdersWithoutProfile());
        assertEquals(List.of("Cid"), match.membersWithoutProfile());
        List<Finding> findings = match.findings();
        assertEquals(4, findings.size());
        assertEquals(
                List.of(
                        Finding.of(ThinkingFinding.CONTACTS_WITHOUT_PROFILE, List.of("C-7", "C-3")),
                        Finding.of(ThinkingFinding.MEMBERS_WITHOUT_PROFILE, 1)),
                findings.subList(0, 2));
        assertEquals(
                "Contacts not matched, as their profile is not known: C-7, C-3.",
                Texts.english().of(findings.get(0)));
        assertEquals("思维偏好未知、因而未匹配的联系人：C-7、C-3。", Texts.chinese().of(findings.get(0)));
        assertEquals(
                "Members of the team not matched, as their profile is not known: 1.",
                Texts.english().of(findings.get(1)));
        assertEquals("思维偏好未知、因而未匹配的团队成员：1 人。", Texts.chinese().of(findings.get(1)));
    }

    @Test
    void nobodyToMeet_needsNobody() {
        for (TeamMatch match : List.of(
                TeamMatch.of(Map.of(), Map.of(), DEFAULTS),
                TeamMatch.of(ANN_AND_BOB, Map.of(), DEFAULTS.withCapacities(Map.of("Ann", 0, "Bob", 0))))) {
            assertEquals(List.of(), match.pairs());
            assertEquals(new BigDecimal("0.0000"), match.total());
            assertEquals(new BigDecimal("0.0000"), match.oneByOne());
            assertEquals(List.of(), match.findings());
        }
        assertEquals(
                List.of(contact("C-1")),
                TeamMatch.of(Map.of(), Map.of(contact("C-1"), Optional.empty()), DEFAULTS)
                        .stakeholdersWithoutProfile());
    }

    @Test
    void tooFewPlaces_areRefused() {
        String expected =
                "Expected places for 2 'stakeholders' among the 'members', both with a known profile, but found ";
        assertRefused(
                expected + 1,
                () -> TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS.withCapacities(Map.of("Ann", 1, "Bob", 0))));
        assertRefused(expected + 0, () -> TeamMatch.of(Map.of(), TWO, DEFAULTS));
        assertRefused(expected + 0, () -> TeamMatch.of(Map.of("Cid", Optional.empty()), TWO, DEFAULTS));
        assertEquals(
                List.of("Bob", "Ann"),
                members(TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS.withCapacities(Map.of("Ann", 1, "Bob", 1)))));
    }

    @Test
    void weightsAndCapacitiesOfOthers_areRefused() {
        assertRefused(
                "Expected 'weights' of 'stakeholders' alone, but found 2 offenders: C-8, C-9",
                () -> TeamMatch.of(
                        ANN_AND_BOB,
                        TWO,
                        TeamMatchOptions.builder()
                                .putWeight("C-8", 1)
                                .putWeight("C-1", 1)
                                .putWeight("C-9", 1)
                                .build()));
        assertRefused(
                "Expected 'capacities' of 'members' alone, but found 1 of others",
                () -> TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS.withCapacities(Map.of("Ann", 5, "Cid", 5))));
    }

    /** As ids are checked, but without showing what may be a name. */
    @Test
    void memberThatIsNoName_isRefused_withoutShowingIt() {
        String expected =
                "Expected no blank name in '%s', and none with a control character or with spaces around it, but"
                        + " found %s";
        for (String member : List.of("", " ", "Ann\nLee", " Ann", "Ann\u3000")) {
            assertRefused(
                    expected.formatted("members", 1),
                    () -> TeamMatch.of(team("Bob", ANALYST, member, ANALYST), TWO, DEFAULTS));
            assertRefused(
                    expected.formatted("capacities", 1),
                    () -> TeamMatchOptions.builder()
                            .putCapacity(member, 1)
                            .putCapacity("Bob", 1)
                            .build());
        }
        assertRefused(
                expected.formatted("capacities", 2), () -> DEFAULTS.withCapacities(Map.of("Ann ", 1, "\tBob", 1)));
        assertEquals(
                Map.of("Ann Lee", 1),
                DEFAULTS.withCapacities(Map.of("Ann Lee", 1)).capacities());
    }

    @Test
    void optionsOutOfRange_areRefused() {
        TeamMatchOptions.Builder options = TeamMatchOptions.builder()
                .putWeight("C-1", -1)
                .putWeight("C-2", 0)
                .putWeight("C-3", 100)
                .putWeight("C-4", 101);
        assertRefused(
                "Expected 0 <= 'weights' <= 100 of each stakeholder, but found 2 offenders: C-1 -1, C-4 101",
                options::build);
        assertRefused(
                "Expected all 'capacities' >= 0, but found 1 offender: -1",
                () -> DEFAULTS.withCapacities(Map.of("Ann", -1, "Bob", 0)));
    }

    @Test
    void options_areAValue_ofWhichTheTextShowsNoMember() {
        TeamMatchOptions options = TeamMatchOptions.builder()
                .putWeight("C-1", 7)
                .putCapacity("Ann", 2)
                .build();
        assertEquals(Map.of(contact("C-1"), 7), options.weights());
        assertEquals(Map.of("Ann", 2), options.capacities());
        TeamMatchOptions same = DEFAULTS.withWeights(Map.of(contact("C-1"), 7)).withCapacities(Map.of("Ann", 2));
        assertEquals(same, options);
        assertEquals(same.hashCode(), options.hashCode());
        assertNotEquals(options.withWeights(Map.of()), options);
        assertNotEquals(options.withCapacities(Map.of()), options);
        assertNotEquals(options.withWeights(Map.of()).hashCode(), options.hashCode());
        assertNotEquals(options.withCapacities(Map.of()).hashCode(), options.hashCode());
        assertNotEquals(options, new Object());
        assertEquals("TeamMatchOptions[weights={C-1=7}, capacities=1]", options.toString());
        assertEquals(Map.of(), DEFAULTS.weights());
        assertEquals(Map.of(), DEFAULTS.capacities());
        assertEquals(TeamMatchOptions.builder().build(), DEFAULTS);
        assertSame(TeamMatchOptions.defaults(), DEFAULTS);
        assertThrows(
                UnsupportedOperationException.class, () -> options.weights().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> options.capacities().clear());
    }

    @Test
    void optionsBuilder_collects_andTheLastCounts() {
        TeamMatchOptions.Builder builder = TeamMatchOptions.builder()
                .putWeight(contact("C-2"), 2)
                .weights(Map.of(contact("C-1"), 9, contact("C-2"), 3))
                .putWeight("C-1", 1)
                .putCapacity("Ann", 4)
                .capacities(Map.of("Ann", 5, "Bob", 6))
                .putCapacity("Bob", 7);
        TeamMatchOptions options = builder.build();
        assertEquals("[C-2, C-1]", options.weights().keySet().toString(), "in the order of the input");
        assertEquals(Map.of(contact("C-1"), 1, contact("C-2"), 3), options.weights());
        assertEquals(Map.of("Ann", 5, "Bob", 7), options.capacities());
        builder.putWeight("C-3", 1).putCapacity("Cid", 1);
        assertEquals(2, options.weights().size(), "what is built does not grow");
        assertEquals(2, options.capacities().size());
        Map<String, Integer> capacities = new LinkedHashMap<>(Map.of("Ann", 1));
        TeamMatchOptions copy = DEFAULTS.withCapacities(capacities);
        capacities.clear();
        assertEquals(Map.of("Ann", 1), copy.capacities());
    }

    @Test
    void match_isAValue_ofWhichTheTextsShowNoMember() {
        Map<String, Optional<ThinkingProfile>> team = new LinkedHashMap<>(ANN_AND_BOB);
        team.put("Cid", Optional.empty());
        TeamMatch match = TeamMatch.of(team, TWO, DEFAULTS);
        assertEquals(
                "TeamMatch[pairs=[Pair[stakeholder=C-1, relation=CONTRASTING, difficulty=2.0000], Pair[stakeholder=C-2,"
                        + " relation=SAME, difficulty=0.0000]], total=2.0000, oneByOne=4.0000,"
                        + " stakeholdersWithoutProfile=[], membersWithoutProfile=1]",
                match.toString());
        for (String member : team.keySet()) {
            assertFalse(match.findings().toString().contains(member));
        }
        assertEquals(TeamMatch.of(new LinkedHashMap<>(team), TWO, DEFAULTS), match);
        assertNotEquals(TeamMatch.of(ANN_AND_BOB, TWO, DEFAULTS), match);
        assertThrows(UnsupportedOperationException.class, () -> match.pairs().clear());
        assertThrows(UnsupportedOperationException.class, () -> match.rankings().clear());
        team.clear();
        assertEquals(List.of("Bob", "Ann"), members(match));
    }

    /** Two hundred stakeholders and forty members are matched at once, each member with five. */
    @Test
    void largeTeam_isMatchedEvenly() {
        Map<String, Optional<ThinkingProfile>> team = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            team.put("M" + i, Optional.of(ThinkingProfile.of(ThinkingStyle.values()[i % 4])));
        }
        Map<ContactId, Optional<ThinkingProfile>> contacts = new LinkedHashMap<>();
        for (int i = 0; i < 200; i++) {
            contacts.put(contact("S" + i), Optional.of(ThinkingProfile.of(ThinkingStyle.values()[i % 4])));
        }
        TeamMatch match = TeamMatch.of(team, contacts, DEFAULTS);
        assertEquals(new BigDecimal("0.0000"), match.total());
        int[] matched = new int[40];
        match.pairs().forEach(pair -> matched[Integer.parseInt(pair.member().substring(1))]++);
        assertTrue(Arrays.stream(matched).allMatch(count -> count == 5));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("members", () -> TeamMatch.of(null, TWO, DEFAULTS));
        assertNull("members", () -> TeamMatch.of(Collections.singletonMap(null, Optional.empty()), TWO, DEFAULTS));
        assertNull("members", () -> TeamMatch.of(Collections.singletonMap("Ann", null), TWO, DEFAULTS));
        assertNull("stakeholders", () -> TeamMatch.of(ANN_AND_BOB, null, DEFAULTS));
        assertNull(
                "stakeholders",
                () -> TeamMatch.of(ANN_AND_BOB, Collections.singletonMap(contact("C-1"), null), DEFAULTS));
        assertNull("options", () -> TeamMatch.of(ANN_AND_BOB, TWO, null));
        TeamMatchOptions.Builder options = TeamMatchOptions.builder();
        assertNull("stakeholder", () -> options.putWeight((String) null, 1));
        assertNull("stakeholder", () -> options.putWeight((ContactId) null, 1));
        assertNull("member", () -> options.putCapacity(null, 1));
        assertNull("weights", () -> options.weights(null));
        assertNull("weights", () -> options.weights(Collections.singletonMap(null, 1)));
        assertNull("weights", () -> options.weights(Collections.singletonMap(contact("C-1"), null)));
        assertNull("capacities", () -> options.capacities(null));
        assertNull("capacities", () -> options.capacities(Collections.singletonMap(null, 1)));
        assertNull("capacities", () -> options.capacities(Collections.singletonMap("Ann Lee", null)));
        assertNull("weights", () -> DEFAULTS.withWeights(null));
        assertNull("capacities", () -> DEFAULTS.withCapacities(Collections.singletonMap("Ann Lee", null)));
        StyleMatch match = StyleMatch.between(profile(1, 0, 0, 0), profile(1, 0, 0, 0));
        assertNull("stakeholder", () -> new Pair(null, "Ann", match));
        assertNull("member", () -> new Pair(contact("C-1"), null, match));
        assertNull("match", () -> new Pair(contact("C-1"), "Ann", null));
    }
}
