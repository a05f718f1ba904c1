package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.funnel.BuyingPhase;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Buying centers for the tests. */
final class Centers {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
    static final LocalDate SEEN = LocalDate.of(2026, 10, 8);
    static final FunnelStage COMPARISON = Funnel.standard().stage("Comparison");
    static final FunnelStage COMMITMENT = Funnel.standard().stage("Commitment");
    static final FunnelStage WITHOUT_PHASE = FunnelStage.of("Pilot", Probability.ofPercent(40));
    static final CoverageOptions DEFAULTS = CoverageOptions.defaults();

    private Centers() {}

    static StakeholderObservation seen(LocalDate date, Stance stance) {
        return StakeholderObservation.builder().date(date).stance(stance).build();
    }

    static Stakeholder unseen(String contact, BuyingRole... roles) {
        return Stakeholder.builder().contact(contact).addRoles(roles).build();
    }

    static Stakeholder person(String contact, Stance stance, int influence, BuyingRole... roles) {
        return unseen(contact, roles).withObservations(seen(SEEN, stance).withInfluence(influence));
    }

    static BuyingCenter center(Stakeholder... people) {
        return BuyingCenter.builder()
                .account("A-7")
                .decisionMode(DecisionMode.INDIVIDUAL)
                .addStakeholders(people)
                .build();
    }

    static List<String> ids(List<ContactId> contacts) {
        return contacts.stream().map(ContactId::value).toList();
    }

    static List<String> idsOf(List<StakeholderStanding> people) {
        return ids(people.stream().map(StakeholderStanding::contact).toList());
    }

    // Arbitraries

    /** What is drawn of a person; who is neither here nor known to come or to have left is always here. */
    private record Drawn(
            Set<BuyingRole> roles,
            Optional<Stance> stance,
            Optional<Integer> influence,
            Optional<Stance> later,
            int presence) {
        Stakeholder as(String contact) {
            List<StakeholderObservation> observations = new ArrayList<>();
            if (stance.isPresent() || influence.isPresent()) {
                observations.add(StakeholderObservation.builder()
                        .date(SEEN)
                        .stance(stance)
                        .influence(influence)
                        .build());
            }
            Stakeholder.Builder person = Stakeholder.builder().contact(contact).roles(roles);
            if (presence == 1) {
                person.involvedUntil(AS_OF.minusDays(1));
            } else if (presence == 2) {
                observations.clear();
                person.involvedSince(AS_OF.plusDays(1));
            }
            if (presence != 1) {
                later.ifPresent(stance -> observations.add(seen(AS_OF.plusDays(1), stance)));
            }
            return person.observations(observations).build();
        }
    }

    static Arbitrary<BuyingCenter> centers() {
        Arbitrary<Drawn> drawn = Combinators.combine(
                        Arbitraries.of(BuyingRole.class).set().ofMaxSize(3),
                        Arbitraries.of(Stance.class).optional(0.8),
                        Arbitraries.of(0, 10, 30, 30, 60, 70, 100).optional(0.8),
                        Arbitraries.of(Stance.class).optional(0.2),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as(Drawn::new);
        return Combinators.combine(
                        drawn.list().ofMaxSize(7),
                        Arbitraries.of(DecisionMode.class).optional(0.8))
                .as((people, mode) -> {
                    BuyingCenter.Builder center =
                            BuyingCenter.builder().account("A-7").decisionMode(mode);
                    for (int i = 0; i < people.size(); i++) {
                        center.addStakeholder(people.get(i).as("C-" + (i + 1)));
                    }
                    return center.build();
                })
                .withoutEdgeCases();
    }

    static Arbitrary<FunnelStage> stages() {
        List<FunnelStage> stages = new ArrayList<>(Funnel.standard().stages());
        stages.add(WITHOUT_PHASE);
        return Arbitraries.of(stages);
    }

    static Arbitrary<CoverageOptions> options() {
        SupportScale uneven = SupportScale.of(Map.of(
                Stance.OPPONENT,
                -1000,
                Stance.SCEPTIC,
                -7,
                Stance.NEUTRAL,
                0,
                Stance.SUPPORTER,
                3,
                Stance.CHAMPION,
                4));
        return Combinators.combine(
                        Arbitraries.of("0.5", "0.333333333", "0.4", "0.75", "1", "0.000000001"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(0, 30, 70, 100),
                        Arbitraries.of(SupportScale.standard(), uneven),
                        Arbitraries.of(true, false),
                        Arbitraries.of(
                                DecidingRoles.standard(),
                                DecidingRoles.standard().with(BuyingPhase.INTEREST, Set.of(BuyingRole.DESIGNER))))
                .as((share, minimum, power, scale, designs, roles) -> DEFAULTS.withSingleThreadShare(
                                Probability.ofFraction(share))
                        .withMinimumSupporters(minimum)
                        .withPowerInfluence(power)
                        .withSupportScale(scale)
                        .withTechnicalGatekeeperDesigns(designs)
                        .withDecidingRoles(roles));
    }
}
