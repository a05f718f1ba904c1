package io.github.keyaccount.thinking;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.thinking.Profiles.profile;
import static io.github.keyaccount.thinking.ThinkingStyle.ANALYST;
import static io.github.keyaccount.thinking.ThinkingStyle.FEELER;
import static io.github.keyaccount.thinking.ThinkingStyle.ORGANISER;
import static io.github.keyaccount.thinking.ThinkingStyle.VISIONARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WalkAroundTest {

    @Provide
    Arbitrary<List<ThinkingProfile>> audiences() {
        return Profiles.any().list().ofMinSize(1).ofMaxSize(6);
    }

    /** The sum of the shares of all people, in ten-thousandths. */
    private static long sum(List<ThinkingProfile> audience, ThinkingStyle style) {
        return audience.stream()
                .mapToLong(
                        profile -> profile.shares().get(style).unscaledValue().longValueExact())
                .sum();
    }

    // Laws

    @Property(tries = 200)
    void orderOfThePeople_doesNotMatter(
            @ForAll("audiences") List<ThinkingProfile> audience,
            @ForAll @IntRange(max = 2) int unknown,
            @ForAll long seed) {
        List<ThinkingProfile> shuffled = new ArrayList<>(audience);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(WalkAround.forAudience(audience, unknown), WalkAround.forAudience(shuffled, unknown));
    }

    @Property(tries = 200)
    void styles_areThoseOfTheAudience_byTheirSums(
            @ForAll("audiences") List<ThinkingProfile> audience, @ForAll @IntRange(max = 1) int unknown) {
        WalkAround walk = WalkAround.forAudience(audience, unknown);
        for (ThinkingStyle style : ThinkingStyle.values()) {
            assertEquals(unknown > 0 || sum(audience, style) > 0, walk.styles().contains(style));
        }
        for (int i = 1; i < walk.styles().size(); i++) {
            ThinkingStyle before = walk.styles().get(i - 1);
            ThinkingStyle after = walk.styles().get(i);
            long lead = sum(audience, before) - sum(audience, after);
            assertTrue(lead > 0 || (lead == 0 && before.compareTo(after) < 0), walk.toString());
        }
        assertEquals(unknown, walk.findings().size());
    }

    @Property(tries = 200)
    void shares_areTheMeans_andSumToOne(@ForAll("audiences") List<ThinkingProfile> audience) {
        WalkAround walk = WalkAround.forAudience(audience, 0);
        assertEquals(List.of(ThinkingStyle.values()), List.copyOf(walk.shares().keySet()));
        assertEquals(
                new BigDecimal("1.0000"), walk.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        walk.shares().forEach((style, share) -> {
            // |share − sum ÷ people| < 0.0001, multiplied by 10,000 × people
            long off = share.unscaledValue().longValueExact() * audience.size() - sum(audience, style);
            assertTrue(Math.abs(off) < audience.size(), style + " " + share);
        });
    }

    @Property(tries = 100)
    void walkOfOnePerson_hasThePersonsShares(@ForAll("audiences") List<ThinkingProfile> audience) {
        ThinkingProfile person = audience.get(0);
        assertEquals(person.shares(), WalkAround.forAudience(List.of(person), 0).shares());
    }

    @Property(tries = 100)
    void checks_areFourOfEachStyle_inItsTurn(
            @ForAll("audiences") List<ThinkingProfile> audience, @ForAll @IntRange(max = 1) int unknown) {
        WalkAround walk = WalkAround.forAudience(audience, unknown);
        assertEquals(4 * walk.styles().size(), walk.checks().size());
        for (int i = 0; i < walk.checks().size(); i++) {
            assertEquals(walk.styles().get(i / 4), walk.checks().get(i).style());
        }
        assertEquals(walk.checks().stream().distinct().toList(), walk.checks());
    }

    // Cases

    /** Together 0.6, 1.3, 0 and 0.1. */
    private static final List<ThinkingProfile> TWO = List.of(profile(60, 30, 0, 10), profile(0, 100, 0, 0));

    @Test
    void walk_beginsWithTheLargestShare_andLeavesOutWhatNobodyHas() {
        WalkAround walk = WalkAround.forAudience(TWO, 0);
        assertEquals(List.of(ORGANISER, ANALYST, VISIONARY), walk.styles());
        assertEquals(
                Map.of(
                        ANALYST, new BigDecimal("0.3000"),
                        ORGANISER, new BigDecimal("0.6500"),
                        FEELER, new BigDecimal("0.0000"),
                        VISIONARY, new BigDecimal("0.0500")),
                walk.shares());
        assertEquals(
                List.of(
                        WalkAroundCheck.DETAILS,
                        WalkAroundCheck.ORDER,
                        WalkAroundCheck.SHORT_AND_NEAT,
                        WalkAroundCheck.CLEAR_FORM,
                        WalkAroundCheck.FACTS,
                        WalkAroundCheck.QUANTIFIED,
                        WalkAroundCheck.LINE_OF_ANALYSIS,
                        WalkAroundCheck.TO_THE_POINT,
                        WalkAroundCheck.WHOLE_AND_CONCEPT,
                        WalkAroundCheck.PICTURES_AND_COLOUR,
                        WalkAroundCheck.METAPHORS,
                        WalkAroundCheck.LOOK_AHEAD),
                walk.checks());
        assertEquals(2, walk.known());
        assertEquals(0, walk.unknown());
        assertEquals(List.of(), walk.findings());
    }

    @Test
    void allFourStyles_areWalkedAround_whileSomebodyIsUnknown() {
        WalkAround walk = WalkAround.forAudience(TWO, 3);
        assertEquals(List.of(ORGANISER, ANALYST, VISIONARY, FEELER), walk.styles());
        assertEquals(WalkAround.forAudience(TWO, 0).shares(), walk.shares());
        Finding finding = Finding.of(ThinkingFinding.AUDIENCE_PARTLY_UNKNOWN, 3, 5);
        assertEquals(List.of(finding), walk.findings());
        assertEquals(
                "All four styles are walked around, because not everybody's profile is known; unknown: 3 of 5.",
                Texts.english().of(finding));
        assertEquals("听众共 5 人，其中思维偏好未知的：3 人，因此四种类型都要环走。", Texts.chinese().of(finding));
    }

    @Test
    void audienceOfUnknownPeopleAlone_hasNoShares() {
        WalkAround walk = WalkAround.forAudience(List.of(), Integer.MAX_VALUE);
        assertEquals(List.of(ThinkingStyle.values()), walk.styles());
        assertEquals(Map.of(), walk.shares());
        assertEquals(List.of(WalkAroundCheck.values()), walk.checks());
        assertEquals(
                List.of(Finding.of(ThinkingFinding.AUDIENCE_PARTLY_UNKNOWN, Integer.MAX_VALUE, Integer.MAX_VALUE)),
                walk.findings());
        assertEquals(
                List.of(Finding.of(ThinkingFinding.AUDIENCE_PARTLY_UNKNOWN, Integer.MAX_VALUE, 1L + Integer.MAX_VALUE)),
                WalkAround.forAudience(List.of(profile(1, 0, 0, 0)), Integer.MAX_VALUE)
                        .findings());
    }

    /** A thousandth of a share of one of 20 people is less than what is shown, and still somebody's. */
    @Test
    void style_isReached_howeverSmallItsShare() {
        List<ThinkingProfile> audience = new ArrayList<>(Collections.nCopies(19, profile(1, 0, 0, 0)));
        audience.add(profile(9_999, 0, 1, 0));
        WalkAround walk = WalkAround.forAudience(audience, 0);
        assertEquals(List.of(ANALYST, FEELER), walk.styles());
        assertEquals(new BigDecimal("0.0000"), walk.shares().get(FEELER));
    }

    @Test
    void styles_keepTheirOrder_whereTheyAreEqual() {
        assertEquals(
                List.of(VISIONARY, ORGANISER, FEELER),
                WalkAround.forAudience(List.of(profile(0, 1, 1, 2)), 0).styles());
    }

    @Test
    void profiles_areReadOnce() {
        List<ThinkingProfile> read = new ArrayList<>();
        Iterable<ThinkingProfile> once = () -> {
            assertEquals(List.of(), read);
            read.addAll(TWO);
            return TWO.iterator();
        };
        assertEquals(WalkAround.forAudience(TWO, 0), WalkAround.forAudience(once, 0));
    }

    @Test
    void emptyAudience_isRefused() {
        assertRefused(
                "Expected somebody in the audience of 'profiles' and 'unknown', but found nobody",
                () -> WalkAround.forAudience(List.of(), 0));
        assertRefused("Expected 'unknown' >= 0, but found -1", () -> WalkAround.forAudience(TWO, -1));
    }

    @Test
    void walk_isAValue() {
        WalkAround walk = WalkAround.forAudience(List.of(profile(0, 0, 1, 0)), 0);
        assertEquals(
                "WalkAround{known=1, unknown=0, styles=[FEELER], shares={ANALYST=0.0000, ORGANISER=0.0000, FEELER=1.0000,"
                        + " VISIONARY=0.0000}}",
                walk.toString());
        assertNotEquals(WalkAround.forAudience(List.of(profile(0, 0, 1, 0)), 1), walk);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("profiles", () -> WalkAround.forAudience(null, 0));
        assertNull("profiles", () -> WalkAround.forAudience(Collections.singletonList(null), 0));
    }
}
