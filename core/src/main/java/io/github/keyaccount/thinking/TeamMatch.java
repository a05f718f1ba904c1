package io.github.keyaccount.thinking;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Assignment;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which member of our team meets which stakeholder best, over the whole team at once.
 *
 * <p>Every stakeholder gets one member, and no member more stakeholders than its capacity, so that Σ wₛ × dₛ is the least
 * possible, with the weight wₛ of each stakeholder s and the {@linkplain StyleMatch#difficulty() difficulty} dₛ between it and
 * its member. Of several best matches the first stakeholder gets the earliest member that it has in any of them; among those
 * the second; and so on. People whose profile is not known are not matched, but named.
 *
 * <p>Ann, an organiser, and Bob, a visionary, meet an analyst and an organiser, one each. One by one the analyst gets Ann (1),
 * so that Bob is left for the organiser (3), which makes 4.0000. The whole team at once meets the analyst with Bob (2) and the
 * organiser with Ann (0), which makes 2.0000.
 *
 * <p>The text of a match, which may end up in a log, shows no member. Immutable and thread-safe.
 *
 * <p>Matching the whole team at once is added. Source of the relations: the key-account training texts.
 */
@Value.Immutable
@ValueStyle
public abstract class TeamMatch {
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(ThinkingProfile.DECIMALS);

    TeamMatch() {}

    /**
     * A stakeholder, a member of the team, and how the two meet. Immutable and thread-safe.
     *
     * @param stakeholder the id of the stakeholder
     * @param member the member of the team
     * @param match how they meet
     */
    public record Pair(ContactId stakeholder, String member, StyleMatch match) {
        /**
         * Creates a pair.
         *
         * @param stakeholder the id of the stakeholder
         * @param member the member of the team
         * @param match how they meet
         */
        public Pair {
            Objects.requireNonNull(stakeholder, "stakeholder");
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(match, "match");
        }

        /** {@return the pair without the member} */
        @Override
        public String toString() {
            return "Pair[stakeholder=" + stakeholder + ", relation=" + match.relation() + ", difficulty="
                    + match.difficulty() + "]";
        }
    }

    /**
     * Returns the best match of a team with stakeholders. The maps should have an order of their own, as a {@code
     * LinkedHashMap} has, since ties are settled by it.
     *
     * @param members the members of our team, not blank, with their profiles, which are empty where they are not known
     * @param stakeholders the stakeholders with their profiles, which are empty where they are not known
     * @param options weights and capacities
     * @return the match
     * @throws IllegalArgumentException if a member is blank, there is a weight or a capacity of somebody else, or the members
     *     with a known profile have fewer places than there are stakeholders with a known profile
     */
    public static TeamMatch of(
            Map<String, Optional<ThinkingProfile>> members,
            Map<ContactId, Optional<ThinkingProfile>> stakeholders,
            TeamMatchOptions options) {
        Map<String, Optional<ThinkingProfile>> team = copy(members, "members");
        Map<ContactId, Optional<ThinkingProfile>> others = copy(stakeholders, "stakeholders");
        check(team.keySet(), others.keySet(), options);
        Map<String, ThinkingProfile> knownTeam = known(team);
        Map<ContactId, ThinkingProfile> knownOthers = known(others);
        int[] places = places(knownTeam.keySet(), knownOthers.size(), options);
        List<List<Pair>> table = new ArrayList<>();
        knownOthers.forEach((stakeholder, profile) -> {
            List<Pair> row = new ArrayList<>();
            knownTeam.forEach(
                    (member, ours) -> row.add(new Pair(stakeholder, member, StyleMatch.between(ours, profile))));
            table.add(row);
        });
        List<Pair> pairs = best(table, places, options);
        ImmutableTeamMatch.Builder match = ImmutableTeamMatch.builder()
                .options(options)
                .pairs(pairs)
                .total(total(pairs, options))
                .oneByOne(total(oneByOne(table, places), options))
                .stakeholdersWithoutProfile(unknown(others))
                .membersWithoutProfile(unknown(team));
        table.forEach(row -> match.putRanking(
                row.get(0).stakeholder(),
                row.stream().sorted(Comparator.comparing(TeamMatch::difficulty)).toList()));
        return match.build();
    }

    private static <K> Map<K, Optional<ThinkingProfile>> copy(Map<K, Optional<ThinkingProfile>> profiles, String name) {
        Objects.requireNonNull(profiles, name);
        Map<K, Optional<ThinkingProfile>> copy = new LinkedHashMap<>();
        profiles.forEach((person, profile) ->
                copy.put(Objects.requireNonNull(person, name), Objects.requireNonNull(profile, name)));
        return copy;
    }

    private static void check(Set<String> members, Set<ContactId> stakeholders, TeamMatchOptions options) {
        Objects.requireNonNull(options, "options");
        members.forEach(member -> Check.notBlank(member, "name in 'members'"));
        List<ContactId> strangers = options.weights().keySet().stream()
                .filter(weighted -> !stakeholders.contains(weighted))
                .toList();
        Check.noOffenders(strangers, "'weights' of 'stakeholders' alone");
        long others = options.capacities().keySet().stream()
                .filter(member -> !members.contains(member))
                .count();
        Check.argument(others == 0, "'capacities' of 'members' alone", others + " of others");
    }

    private static <K> Map<K, ThinkingProfile> known(Map<K, Optional<ThinkingProfile>> profiles) {
        Map<K, ThinkingProfile> known = new LinkedHashMap<>();
        profiles.forEach((person, profile) -> profile.ifPresent(its -> known.put(person, its)));
        return known;
    }

    private static <K> List<K> unknown(Map<K, Optional<ThinkingProfile>> profiles) {
        return profiles.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the places of each member, of which none needs more than there are stakeholders. */
    private static int[] places(Set<String> members, int stakeholders, TeamMatchOptions options) {
        Map<String, Integer> capacities = options.capacities();
        long without = members.stream()
                .filter(member -> !capacities.containsKey(member))
                .count();
        int even = without == 0 ? 0 : (int) ((stakeholders + without - 1) / without);
        int[] places = members.stream()
                .mapToInt(member -> Math.min(capacities.getOrDefault(member, even), stakeholders))
                .toArray();
        long inAll = Arrays.stream(places).asLongStream().sum();
        Check.argument(
                inAll >= stakeholders,
                "places for " + stakeholders + " 'stakeholders' among the 'members', both with a known profile",
                inAll);
        return places;
    }

    private static List<Pair> best(List<List<Pair>> table, int[] places, TeamMatchOptions options) {
        long[][] costs = table.stream()
                .map(row -> row.stream()
                        .map(pair -> weighted(pair, options).unscaledValue())
                        .mapToLong(BigInteger::longValueExact)
                        .toArray())
                .toArray(long[][]::new);
        Assignment assignment = Assignment.of(costs, places);
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.get(row).get(assignment.column(row)))
                .toList();
    }

    private static List<Pair> oneByOne(List<List<Pair>> table, int[] places) {
        int[] free = places.clone();
        List<Pair> pairs = new ArrayList<>();
        for (List<Pair> row : table) {
            int easiest = IntStream.range(0, free.length)
                    .filter(member -> free[member] > 0)
                    .boxed()
                    .min(Comparator.comparing(member -> difficulty(row.get(member))))
                    .orElseThrow();
            free[easiest]--;
            pairs.add(row.get(easiest));
        }
        return pairs;
    }

    private static BigDecimal difficulty(Pair pair) {
        return pair.match().difficulty();
    }

    private static BigDecimal weighted(Pair pair, TeamMatchOptions options) {
        int weight = options.weights().getOrDefault(pair.stakeholder(), 1);
        return difficulty(pair).multiply(BigDecimal.valueOf(weight));
    }

    private static BigDecimal total(List<Pair> pairs, TeamMatchOptions options) {
        return pairs.stream().map(pair -> weighted(pair, options)).reduce(ZERO, BigDecimal::add);
    }

    /**
     * Returns how the team was matched.
     *
     * @return the options
     */
    public abstract TeamMatchOptions options();

    /**
     * Returns who meets whom.
     *
     * @return one pair for every stakeholder with a known profile, in the order of the input
     */
    public abstract List<Pair> pairs();

    /**
     * Returns the total difficulty.
     *
     * @return Σ wₛ × dₛ over the pairs, exact, with 4 decimals
     */
    public abstract BigDecimal total();

    /**
     * Returns the total difficulty of matching one by one, which {@link #total()} never exceeds: in the order of the input each
     * stakeholder gets the easiest member that has a place left, among equals the first.
     *
     * @return Σ wₛ × dₛ over those pairs, exact, with 4 decimals
     */
    public abstract BigDecimal oneByOne();

    /**
     * Returns how each stakeholder would meet every member, whatever the capacities.
     *
     * @return for every stakeholder with a known profile, in the order of the input, the pairs with all members with a known
     *     profile, the easiest first, among equals in the order of the input
     */
    public abstract Map<ContactId, List<Pair>> rankings();

    /**
     * Returns the stakeholders that are not matched, as their profiles are not known.
     *
     * @return their ids, in the order of the input
     */
    public abstract List<ContactId> stakeholdersWithoutProfile();

    /**
     * Returns the members that are not matched, as their profiles are not known.
     *
     * @return the members, in the order of the input
     */
    public abstract List<String> membersWithoutProfile();

    /**
     * Returns what should be known of the match as findings, which name no member.
     *
     * @return one finding for all stakeholders without a profile, one for all such members, one for all stakeholders whose
     *     relation to their member is of greater difficulty, and one if the whole team is easier than one by one
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!stakeholdersWithoutProfile().isEmpty()) {
            findings.add(Finding.of(
                    ThinkingFinding.CONTACTS_WITHOUT_PROFILE, values(stakeholdersWithoutProfile().stream())));
        }
        if (!membersWithoutProfile().isEmpty()) {
            findings.add(Finding.of(
                    ThinkingFinding.MEMBERS_WITHOUT_PROFILE,
                    membersWithoutProfile().size()));
        }
        List<String> harder = values(pairs().stream()
                .filter(pair -> pair.match().relation().difficulty() == Difficulty.GREATER)
                .map(Pair::stakeholder));
        if (!harder.isEmpty()) {
            findings.add(Finding.of(ThinkingFinding.MATCHED_WITH_GREATER_DIFFICULTY, harder));
        }
        if (total().compareTo(oneByOne()) < 0) {
            findings.add(Finding.of(ThinkingFinding.WHOLE_TEAM_EASIER, total(), oneByOne()));
        }
        return List.copyOf(findings);
    }

    private static List<String> values(Stream<ContactId> contacts) {
        return contacts.map(ContactId::value).toList();
    }

    /** {@return the pairs, the totals, and how many are not matched, without any member} */
    @Override
    public String toString() {
        return "TeamMatch[pairs=" + pairs() + ", total=" + total() + ", oneByOne=" + oneByOne()
                + ", stakeholdersWithoutProfile=" + stakeholdersWithoutProfile() + ", membersWithoutProfile="
                + membersWithoutProfile().size() + "]";
    }
}
