package io.github.keyaccount.thinking;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which member of our team meets which stakeholder best, over the whole team at once.
 *
 * <p>Every stakeholder gets one member. A member with a capacity gets from none to that many; the others share evenly, so that
 * none of them gets two more than another: of r stakeholders that the members with a capacity leave to m others, each of these
 * gets ⌊r ÷ m⌋ or ⌈r ÷ m⌉, whatever r turns out best. Among all such matches Σ wₛ × dₛ is the least possible, with the weight
 * wₛ of each stakeholder s and the {@linkplain StyleMatch#difficulty() difficulty} dₛ between it and its member. Of several best
 * matches the first stakeholder gets the earliest member that it has in any of them; among those the second; and so on. People
 * whose profile is not known are not matched, but named.
 *
 * <p>Ann, an organiser, and Bob, a visionary, meet an analyst and an organiser, one each. One by one the analyst gets Ann (1),
 * so that Bob is left for the organiser (3), which makes 4.0000. The whole team at once meets the analyst with Bob (2) and the
 * organiser with Ann (0), which makes 2.0000.
 *
 * <p>Takes O(n² × k) steps for n stakeholders and k members, and where some have a capacity and others do not, log (n ÷ m) times
 * as many, or as many times as there are even shares that are best alike: meant for hundreds of stakeholders and dozens of
 * members, not for many thousands.
 *
 * <p>The text of a match, which may end up in a log, shows no member. Immutable and thread-safe.
 *
 * <p>Matching the whole team at once is added. Source of the relations: the key-account training texts.
 */
@Value.Immutable
@ValueStyle
public abstract class TeamMatch {
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(ThinkingProfile.DECIMALS);

    /** The difficulty between somebody of one style alone and somebody of the compatible one. */
    private static final BigDecimal OF_COMPATIBLE = BigDecimal.ONE;

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
     * @param members the members of our team, not blank, without control characters and without spaces around them, with their
     *     profiles, which are empty where they are not known
     * @param stakeholders the stakeholders with their profiles, which are empty where they are not known
     * @param options weights and capacities
     * @return the match
     * @throws IllegalArgumentException if a member is blank, has control characters or spaces around it, there is a weight or a
     *     capacity of somebody else, or all members with a known profile have a capacity, but fewer places together than there
     *     are stakeholders with a known profile
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
        List<List<Pair>> table = new ArrayList<>();
        knownOthers.forEach((stakeholder, profile) -> {
            List<Pair> row = new ArrayList<>();
            knownTeam.forEach(
                    (member, ours) -> row.add(new Pair(stakeholder, member, StyleMatch.between(ours, profile))));
            table.add(row);
        });
        Division division = division(knownTeam.keySet(), table, options);
        List<Pair> pairs = pairs(table, division.best());
        ImmutableTeamMatch.Builder match = ImmutableTeamMatch.builder()
                .options(options)
                .pairs(pairs)
                .total(total(pairs, options))
                .oneByOne(total(pairs(table, division.oneByOne()), options))
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
        TeamMatchOptions.checkNames(members, "members");
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

    private static Division division(Set<String> members, List<List<Pair>> table, TeamMatchOptions options) {
        Map<String, Integer> given = options.capacities();
        // None needs more places than there are stakeholders.
        int[] capacities = members.stream()
                .mapToInt(member -> Math.min(given.getOrDefault(member, 0), table.size()))
                .toArray();
        long inAll = Arrays.stream(capacities).asLongStream().sum();
        Check.argument(
                inAll >= table.size() || !given.keySet().containsAll(members),
                "places for " + table.size() + " 'stakeholders' among the 'members', both with a known profile",
                inAll);
        boolean[] sharing = new boolean[capacities.length];
        int index = 0;
        for (String member : members) {
            sharing[index++] = !given.containsKey(member);
        }
        return new Division(
                table.stream()
                        .map(row -> row.stream()
                                .mapToLong(
                                        pair -> difficulty(pair).unscaledValue().longValueExact())
                                .toArray())
                        .toArray(long[][]::new),
                table.stream()
                        .mapToInt(row -> weight(row.get(0).stakeholder(), options))
                        .toArray(),
                capacities,
                sharing);
    }

    private static List<Pair> pairs(List<List<Pair>> table, int[] members) {
        return IntStream.range(0, members.length)
                .mapToObj(row -> table.get(row).get(members[row]))
                .toList();
    }

    private static BigDecimal difficulty(Pair pair) {
        return pair.match().difficulty();
    }

    private static int weight(ContactId stakeholder, TeamMatchOptions options) {
        return options.weights().getOrDefault(stakeholder, 1);
    }

    private static BigDecimal total(List<Pair> pairs, TeamMatchOptions options) {
        return pairs.stream()
                .map(pair -> difficulty(pair).multiply(BigDecimal.valueOf(weight(pair.stakeholder(), options))))
                .reduce(ZERO, BigDecimal::add);
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
     * stakeholder gets the easiest member with whom all others can still be divided as they must, among equals the first.
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
     *     difficulty with their member is above 1, that of {@linkplain StyleRelation#COMPATIBLE compatible} styles, whatever the
     *     styles preferred most, one for all whose {@linkplain StyleMatch#relation() relation} is the easiest of several, and
     *     one if the whole team is easier than one by one
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
        List<String> harder = contacts(pair -> difficulty(pair).compareTo(OF_COMPATIBLE) > 0);
        if (!harder.isEmpty()) {
            findings.add(Finding.of(ThinkingFinding.MATCHED_WITH_GREATER_DIFFICULTY, harder));
        }
        List<String> doubtful = contacts(pair -> pair.match().relations().size() > 1);
        if (!doubtful.isEmpty()) {
            findings.add(Finding.of(ThinkingFinding.MATCHED_BY_STYLES_PREFERRED_ALIKE, doubtful));
        }
        if (total().compareTo(oneByOne()) < 0) {
            findings.add(Finding.of(ThinkingFinding.WHOLE_TEAM_EASIER, total(), oneByOne()));
        }
        return List.copyOf(findings);
    }

    private List<String> contacts(Predicate<Pair> which) {
        return values(pairs().stream().filter(which).map(Pair::stakeholder));
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
