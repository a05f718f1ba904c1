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

        /** By the rule, counted for each member apart. */
        int capacity(String member) {
            Integer given = options.capacities().get(member);
            if (given != null) {
                return given;
            }
            int sharing = 0;
            for (String one : knownMembers()) {
                sharing += options.capacities().containsKey(one) ? 0 : 1;
            }
            int stakeholders = knownStakeholders().size();
            return stakeholders % sharing == 0 ? stakeholders / sharing : stakeholders / sharing + 1;
        }

        BigDecimal weighted(ContactId stakeholder, String member) {
            return StyleMatch.between(
                            stakeholders.get(stakeholder).orElseThrow(),
                            members.get(member).orElseThrow())
                    .difficulty()
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
                Arbitraries.integers().between(1, 100).optional(0.5).list().ofSize(5);
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

    /** With a first member who has a profile and no capacity, so that there are always enough places. */
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
            if (i > 0) {
                capacities.get(i).ifPresent(most -> options.putCapacity(member, most));
            }
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
                if (least.isEmpty() || total.compareTo(least.orElseThrow()) < 0) {
                    least = Optional.of(total);
                    best = List.copyOf(tried);
                }
                return;
            }
            ContactId stakeholder = input.knownStakeholders().get(tried.size());
            for (String member : input.knownMembers()) {
                if (Collections.frequency(tried, member) < input.capacity(member)) {
                    tried.add(member);
                    search(total.add(input.weighted(stakeholder, member)));
                    tried.remove(tried.size() - 1);
                }
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
    void everyKnownStakeholder_isMatchedOnce_withinTheCapacities(@ForAll("inputs") Input input) {
        TeamMatch match = input.match();
        assertEquals(
                input.knownStakeholders(),
                match.pairs().stream().map(Pair::stakeholder).toList());
        for (String member : input.members().keySet()) {
            long matched = match.pairs().stream()
                    .filter(pair -> pair.member().equals(member))
                    .count();
            boolean known = input.members().get(member).isPresent();
            assertTrue(matched <= (known ? input.capacity(member) : 0), member);
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
                if (Collections.frequency(taken, member) < input.capacity(member)
                        && (easiest.isEmpty()
                                || input.weighted(stakeholder, member).compareTo(input.weighted(stakeholder, easiest))
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
                "Contacts whose relation to the member matched with them is contrasting or diagonal: C-1.",
                Texts.english().of(findings.get(0)));
        assertEquals("与所匹配的团队成员关系为反差或对角的联系人：C-1。", Texts.chinese().of(findings.get(0)));
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

    /** Three among two make two for each, rounded up: the third organiser is left to Bob. */
    @Test
    void evenShare_isRoundedUp() {
        TeamMatch match =
                TeamMatch.of(ANN_AND_BOB, contacts("C-1", ORGANISER, "C-2", ORGANISER, "C-3", ORGANISER), DEFAULTS);
        assertEquals(List.of("Ann", "Ann", "Bob"), members(match));
        assertEquals(new BigDecimal("3.0000"), match.total());
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

    @Test
    void blankMember_isRefused() {
        assertRefused(
                "Expected a non-blank name in 'members', but found ' '",
                () -> TeamMatch.of(team(" ", ANALYST), TWO, DEFAULTS));
    }

    @Test
    void optionsOutOfRange_areRefused() {
        TeamMatchOptions.Builder options = TeamMatchOptions.builder()
                .putWeight("C-1", 0)
                .putWeight("C-2", 1)
                .putWeight("C-3", 100)
                .putWeight("C-4", 101);
        assertRefused(
                "Expected 1 <= 'weights' <= 100 of each stakeholder, but found 2 offenders: C-1 0, C-4 101",
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
        assertEquals(DEFAULTS.withWeights(Map.of(contact("C-1"), 7)).withCapacities(Map.of("Ann", 2)), options);
        assertEquals("TeamMatchOptions{weights={C-1=7}}", options.toString());
        assertEquals(Map.of(), DEFAULTS.weights());
        assertEquals(Map.of(), DEFAULTS.capacities());
        assertEquals(TeamMatchOptions.builder().build(), DEFAULTS);
        assertSame(TeamMatchOptions.defaults(), DEFAULTS);
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
        assertNull("stakeholder", () -> TeamMatchOptions.builder().putWeight((String) null, 1));
        StyleMatch match = StyleMatch.between(profile(1, 0, 0, 0), profile(1, 0, 0, 0));
        assertNull("stakeholder", () -> new Pair(null, "Ann", match));
        assertNull("member", () -> new Pair(contact("C-1"), null, match));
        assertNull("match", () -> new Pair(contact("C-1"), "Ann", null));
    }
}
