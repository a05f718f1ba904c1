package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.buyingcenter.BuyingRole.DECISION_MAKER;
import static io.github.keyaccount.buyingcenter.BuyingRole.INITIATOR;
import static io.github.keyaccount.buyingcenter.BuyingRole.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.BuyingPhase;
import io.github.keyaccount.measure.Probability;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CoverageOptionsTest {
    private static final CoverageOptions DEFAULTS = CoverageOptions.defaults();
    private static final DecidingRoles STANDARD = DecidingRoles.standard();

    // Laws

    @Property(tries = 100)
    void decidingRoles_areReplacedForOnePhaseOnly(
            @ForAll BuyingPhase phase, @ForAll @Size(min = 1) Set<BuyingRole> roles) {
        DecidingRoles varied = STANDARD.with(phase, roles);
        for (BuyingPhase each : BuyingPhase.values()) {
            assertEquals(each == phase ? roles : STANDARD.roles(each), varied.roles(each));
            assertEquals(varied.roles(each).stream().sorted().toList(), List.copyOf(varied.roles(each)));
        }
        assertEquals(varied, DecidingRoles.of(varied.roles()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void scale_holdsRisingPoints_andRefusesOthers(
            @ForAll @IntRange(min = -3, max = 3) int opponent,
            @ForAll @IntRange(min = -3, max = 3) int sceptic,
            @ForAll @IntRange(min = -3, max = 3) int supporter,
            @ForAll @IntRange(min = -3, max = 3) int champion) {
        Map<Stance, Integer> points = scale(opponent, sceptic, 0, supporter, champion);
        if (opponent < sceptic && sceptic < 0 && 0 < supporter && supporter < champion) {
            SupportScale scale = SupportScale.of(points);
            assertEquals(points, scale.points());
            assertEquals(opponent, scale.points(Stance.OPPONENT));
            assertEquals(champion, scale.points(Stance.CHAMPION));
            assertEquals(Math.max(-opponent, champion), scale.furthest());
        } else {
            assertRefused(
                    "Expected 'points' that rise from stance to stance, but found " + points,
                    () -> SupportScale.of(points));
        }
    }

    private static Map<Stance, Integer> scale(int... points) {
        Map<Stance, Integer> scale = new EnumMap<>(Stance.class);
        for (int i = 0; i < points.length; i++) {
            scale.put(Stance.values()[i], points[i]);
        }
        return scale;
    }

    // Cases

    /** The table of the domain, by hand. */
    @Test
    void standardTable_isThatOfTheTexts() {
        assertEquals(
                """
                Interest / 兴趣: Initiator / 发起者, User / 使用者
                Approval / 酝酿: Decision maker / 决策人
                Design / 设计: Designer / 设计者, Technical gatekeeper / 技术把关者
                Comparison / 比较: Technical gatekeeper / 技术把关者, Financial gatekeeper / 财务把关者, Purchaser / 采购人员
                Commitment / 承诺: Purchaser / 采购人员, Decision maker / 决策人
                Use / 使用: User / 使用者, Financial gatekeeper / 财务把关者
                """.lines().toList(),
                Arrays.stream(BuyingPhase.values())
                        .map(phase -> inBoth(phase) + ": "
                                + STANDARD.roles(phase).stream()
                                        .map(CoverageOptionsTest::inBoth)
                                        .collect(Collectors.joining(", ")))
                        .toList());
    }

    private static String inBoth(Label label) {
        return Texts.english().of(label) + " / " + Texts.chinese().of(label);
    }

    @Test
    void missingPhases_andThoseWithoutRole_areRefused() {
        Map<BuyingPhase, List<BuyingRole>> roles = new EnumMap<>(BuyingPhase.class);
        for (BuyingPhase phase : BuyingPhase.values()) {
            roles.put(phase, List.of(USER, USER));
        }
        assertEquals(Set.of(USER), DecidingRoles.of(roles).roles(BuyingPhase.USE));
        roles.remove(BuyingPhase.USE);
        roles.put(BuyingPhase.INTEREST, List.of());
        assertRefused(
                "Expected 'roles' with at least one role for each phase, but found 2 offenders: INTEREST, USE",
                () -> DecidingRoles.of(roles));
        assertRefused(
                "Expected 'roles' with at least one role for each phase, but found 1 offender: DESIGN",
                () -> STANDARD.with(BuyingPhase.DESIGN, List.of()));
    }

    @Test
    void tables_stayAsTheyAre() {
        List<BuyingRole> roles = new ArrayList<>(List.of(INITIATOR));
        DecidingRoles varied = STANDARD.with(BuyingPhase.USE, roles);
        roles.clear();
        assertEquals(Set.of(INITIATOR), varied.roles(BuyingPhase.USE));
        assertThrows(
                UnsupportedOperationException.class,
                () -> varied.roles(BuyingPhase.USE).clear());
        assertSame(STANDARD, DecidingRoles.standard());
        assertNotEquals(STANDARD, varied);
    }

    @Test
    void standardScale_goesFromMinusTwoToTwo() {
        assertEquals(
                "{OPPONENT=-2, SCEPTIC=-1, NEUTRAL=0, SUPPORTER=1, CHAMPION=2}",
                SupportScale.standard().points().toString());
        assertEquals(SupportScale.standard(), SupportScale.of(scale(-2, -1, 0, 1, 2)));
    }

    @Test
    void scale_isRefused_withoutPointsOfAStance_outOfRange_orOffZero() {
        assertRefused(
                "Expected 'points' of every stance, but found none of [CHAMPION]",
                () -> SupportScale.of(scale(-2, -1, 0, 1)));
        assertRefused(
                "Expected -1000 <= 'points' <= 1000 of each stance, but found 3 offenders: OPPONENT -2147483648, SCEPTIC"
                        + " -1001, CHAMPION 1001",
                () -> SupportScale.of(scale(Integer.MIN_VALUE, -1001, 0, 1, 1001)));
        assertRefused("Expected 'points' of NEUTRAL = 0, but found 1", () -> SupportScale.of(scale(-2, -1, 1, 2, 3)));
        assertRefused(
                "Expected 'points' that rise from stance to stance, but found {OPPONENT=-2, SCEPTIC=-1, NEUTRAL=0,"
                        + " SUPPORTER=2, CHAMPION=2}",
                () -> SupportScale.of(scale(-2, -1, 0, 2, 2)));
        assertEquals(1000, SupportScale.of(scale(-1000, -999, 0, 999, 1000)).furthest());
    }

    @Test
    void defaults_areThoseStated() {
        assertSame(DEFAULTS, CoverageOptions.defaults());
        assertEquals(CoverageOptions.builder().build(), DEFAULTS);
        assertEquals(STANDARD, DEFAULTS.decidingRoles());
        assertEquals(SupportScale.standard(), DEFAULTS.supportScale());
        assertEquals(Probability.ofFraction("0.5"), DEFAULTS.singleThreadShare());
        assertEquals(2, DEFAULTS.minimumSupporters());
        assertEquals(70, DEFAULTS.powerInfluence());
        assertTrue(DEFAULTS.technicalGatekeeperDesigns());
        assertEquals(Optional.empty(), DEFAULTS.evidenceAgeLimit());
    }

    @Test
    void options_holdWhatTheyWereBuiltWith() {
        DecidingRoles roles = STANDARD.with(BuyingPhase.USE, Set.of(DECISION_MAKER));
        SupportScale scale = SupportScale.of(scale(-9, -1, 0, 1, 2));
        CoverageOptions built = CoverageOptions.builder()
                .decidingRoles(roles)
                .supportScale(scale)
                .singleThreadShare(Probability.ONE)
                .minimumSupporters(1)
                .powerInfluence(100)
                .technicalGatekeeperDesigns(false)
                .evidenceAgeLimit(Period.ofDays(1))
                .build();
        assertEquals(roles, built.decidingRoles());
        assertEquals(scale, built.supportScale());
        assertEquals(Probability.ONE, built.singleThreadShare());
        assertEquals(1, built.minimumSupporters());
        assertEquals(100, built.powerInfluence());
        assertFalse(built.technicalGatekeeperDesigns());
        assertEquals(Optional.of(Period.ofDays(1)), built.evidenceAgeLimit());
        assertEquals(0, built.withPowerInfluence(0).powerInfluence());
    }

    @Test
    void options_areRefused_outOfRange() {
        assertRefused(
                "Expected 'singleThreadShare' > 0, but found 0",
                () -> DEFAULTS.withSingleThreadShare(Probability.ZERO));
        assertRefused("Expected 'minimumSupporters' >= 1, but found 0", () -> DEFAULTS.withMinimumSupporters(0));
        assertRefused("Expected 0 <= 'powerInfluence' <= 100, but found -1", () -> DEFAULTS.withPowerInfluence(-1));
        assertRefused("Expected 0 <= 'powerInfluence' <= 100, but found 101", () -> DEFAULTS.withPowerInfluence(101));
        assertRefused(
                "Expected 'evidenceAgeLimit' > 0 without negative parts, but found P0D",
                () -> DEFAULTS.withEvidenceAgeLimit(Period.ZERO));
        assertRefused(
                "Expected 'evidenceAgeLimit' > 0 without negative parts, but found P1M-1D",
                () -> DEFAULTS.withEvidenceAgeLimit(Period.of(0, 1, -1)));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("roles", () -> DecidingRoles.of(null));
        assertNull("roles", () -> DecidingRoles.of(Collections.singletonMap(null, List.of(USER))));
        assertNull("roles", () -> DecidingRoles.of(Collections.singletonMap(BuyingPhase.USE, (List<BuyingRole>) null)));
        assertNull("phase", () -> STANDARD.roles(null));
        assertNull("phase", () -> STANDARD.with(null, List.of(USER)));
        assertNull("roles", () -> STANDARD.with(BuyingPhase.USE, null));
        assertNull("roles", () -> STANDARD.with(BuyingPhase.USE, Collections.singletonList(null)));
        assertNull("points", () -> SupportScale.of(null));
        assertNull("points", () -> SupportScale.of(Collections.singletonMap(null, 1)));
        assertNull("points", () -> SupportScale.of(Collections.singletonMap(Stance.NEUTRAL, null)));
        assertNull("stance", () -> SupportScale.standard().points(null));
        assertNull("singleThreadShare", () -> DEFAULTS.withSingleThreadShare(null));
    }
}
