package io.github.keyaccount.thinking;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.thinking.StyleRelation.COMPATIBLE;
import static io.github.keyaccount.thinking.StyleRelation.CONTRASTING;
import static io.github.keyaccount.thinking.StyleRelation.DIAGONAL;
import static io.github.keyaccount.thinking.StyleRelation.SAME;
import static io.github.keyaccount.thinking.ThinkingStyle.ANALYST;
import static io.github.keyaccount.thinking.ThinkingStyle.FEELER;
import static io.github.keyaccount.thinking.ThinkingStyle.ORGANISER;
import static io.github.keyaccount.thinking.ThinkingStyle.VISIONARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The tables of thinking styles, written out by hand. */
class ThinkingWordsTest {
    private record Words(String english, String chinese) {
        static List<Words> of(List<? extends Label> labels) {
            return labels.stream()
                    .map(label ->
                            new Words(Texts.english().of(label), Texts.chinese().of(label)))
                    .toList();
        }
    }

    private record Quadrant(ThinkingStyle style, String letter, Words name, List<Words> traits, List<Words> checks) {}

    private static final List<Quadrant> TABLE = List.of(
            new Quadrant(
                    ANALYST,
                    "A",
                    new Words("Analyst", "分析型"),
                    List.of(
                            new Words("Eagle", "鹰"),
                            new Words(
                                    "Taking apart, critical analysis, the key point, the bottom line",
                                    "拆解、批判性分析、关键点、底线"),
                            new Words("Calculating, cold, a number machine", "爱算计、冷漠、数字机器")),
                    List.of(
                            new Words("Are there facts?", "有事实吗？"),
                            new Words("Is it quantified?", "量化了吗？"),
                            new Words("Is there a clear line of analysis?", "分析思路清晰吗？"),
                            new Words("Is it to the point and logical?", "切中要点、合乎逻辑吗？"))),
            new Quadrant(
                    ORGANISER,
                    "B",
                    new Words("Organiser", "组织型"),
                    List.of(
                            new Words("Donkey", "驴"),
                            new Words(
                                    "Convention, habit, law and order, safety first, self-discipline, sequence",
                                    "按惯例、习惯、法律与秩序、安全第一、自律、次序"),
                            new Words("Picky, one-track, unimaginative", "挑剔、一根筋、缺乏想象力")),
                    List.of(
                            new Words("Are there details?", "有细节吗？"),
                            new Words("Is there an order?", "条理清楚吗？"),
                            new Words("Is it short and neat?", "简洁明了吗？"),
                            new Words("Does it have a clear form?", "形式清晰吗？"))),
            new Quadrant(
                    FEELER,
                    "C",
                    new Words("Feeler", "情感型"),
                    List.of(
                            new Words("Sheep", "羊"),
                            new Words(
                                    "People, values, interaction, participation, growth, teamwork, family",
                                    "人、价值观、互动、参与、成长、团队合作、家庭"),
                            new Words("Easily led, soft, sentimental, talkative", "容易受人左右、软弱、多愁善感、话多")),
                    List.of(
                            new Words("Is there a shared experience?", "有共同的经历吗？"),
                            new Words("Are there examples?", "举了例子吗？"),
                            new Words("Does it help its user?", "对使用者有帮助吗？"),
                            new Words("Does it take account of feelings?", "照顾到感受了吗？"))),
            new Quadrant(
                    VISIONARY,
                    "D",
                    new Words("Visionary", "愿景型"),
                    List.of(
                            new Words("Fox", "狐"),
                            new Words("Overthrow, cutting edge, innovation, playing with ideas", "颠覆、前沿、创新、玩味各种想法"),
                            new Words("Unfocused, dreamy, reckless, impractical", "不专注、爱幻想、鲁莽、不切实际")),
                    List.of(
                            new Words("Does it show the whole and the concept?", "有全局和概念吗？"),
                            new Words("Are there pictures and colour?", "有图片和色彩吗？"),
                            new Words("Are there metaphors?", "用了比喻吗？"),
                            new Words("Is there a look ahead?", "展望未来了吗？"))));

    @Test
    void styles_haveTheTraitsAndChecksOfTheTable() {
        List<Quadrant> quadrants = new ArrayList<>();
        for (ThinkingStyle style : ThinkingStyle.values()) {
            quadrants.add(new Quadrant(
                    style,
                    style.letter(),
                    Words.of(List.of(style)).get(0),
                    Words.of(Arrays.stream(ThinkingAspect.values())
                            .map(aspect -> ThinkingTrait.of(style, aspect))
                            .toList()),
                    Words.of(WalkAroundCheck.of(style))));
        }
        assertEquals(TABLE, quadrants);
    }

    @Test
    void aspects_areTheColumnsOfTheTable() {
        assertEquals(
                List.of(
                        new Words("Animal", "动物"),
                        new Words("Typical words", "典型用语"),
                        new Words("How others see them", "别人眼中的印象")),
                Words.of(List.of(ThinkingAspect.values())));
    }

    @Property(tries = 100)
    void traitsAndChecks_areFoundByWhatTheySay(@ForAll ThinkingTrait trait, @ForAll WalkAroundCheck check) {
        assertEquals(trait, ThinkingTrait.of(trait.style(), trait.aspect()));
        assertTrue(WalkAroundCheck.of(check.style()).contains(check));
        assertEquals(4, WalkAroundCheck.of(check.style()).size());
    }

    /** Row by row from A to D, and so are the columns. */
    private static final List<List<StyleRelation>> RELATIONS = List.of(
            List.of(SAME, COMPATIBLE, DIAGONAL, CONTRASTING),
            List.of(COMPATIBLE, SAME, CONTRASTING, DIAGONAL),
            List.of(DIAGONAL, CONTRASTING, SAME, COMPATIBLE),
            List.of(CONTRASTING, DIAGONAL, COMPATIBLE, SAME));

    @Test
    void relations_areThoseOfTheTable() {
        List<List<StyleRelation>> relations = new ArrayList<>();
        for (ThinkingStyle one : ThinkingStyle.values()) {
            relations.add(Arrays.stream(ThinkingStyle.values())
                    .map(other -> StyleRelation.between(one, other))
                    .toList());
        }
        assertEquals(RELATIONS, relations);
    }

    @Property(tries = 100)
    void relation_isTheSameFromBothSides(@ForAll ThinkingStyle one, @ForAll ThinkingStyle other) {
        assertEquals(StyleRelation.between(one, other), StyleRelation.between(other, one));
        assertEquals(one == other, StyleRelation.between(one, other) == SAME);
    }

    private record Row(StyleRelation relation, Words name, Difficulty difficulty, List<Words> effects) {}

    @Test
    void relations_haveTheirDifficultyAndEffects_fromTheEasiestToTheHardest() {
        List<Row> expected = List.of(
                new Row(
                        SAME,
                        new Words("Same", "相同"),
                        Difficulty.SMALLER,
                        List.of(
                                new Words("Conversation flows", "沟通顺畅"),
                                new Words("They may compete or form a faction", "可能相互竞争或结成小圈子"))),
                new Row(
                        COMPATIBLE,
                        new Words("Compatible", "相容"),
                        Difficulty.SMALLER,
                        List.of(
                                new Words("They support each other", "相互支持"),
                                new Words("They may wrongly think that they understand each other", "可能误以为彼此理解"))),
                new Row(
                        CONTRASTING,
                        new Words("Contrasting", "反差"),
                        Difficulty.GREATER,
                        List.of(
                                new Words("They reinforce each other", "相互加强"),
                                new Words("Their style differs, which is a challenge", "风格不同，是一种挑战"))),
                new Row(
                        DIAGONAL,
                        new Words("Diagonal", "对角"),
                        Difficulty.GREATER,
                        List.of(
                                new Words("They complement each other or clash", "互补或冲突"),
                                new Words("They misunderstand each other", "相互误解"))));
        List<Row> rows = Arrays.stream(StyleRelation.values())
                .map(relation -> new Row(
                        relation,
                        Words.of(List.of(relation)).get(0),
                        relation.difficulty(),
                        Words.of(RelationEffect.of(relation))))
                .toList();
        assertEquals(expected, rows);
        assertEquals(
                List.of(new Words("Smaller", "较小"), new Words("Greater", "较大")),
                Words.of(List.of(Difficulty.values())));
    }

    @Property(tries = 50)
    void effect_isOneOfItsRelation(@ForAll RelationEffect effect) {
        assertTrue(RelationEffect.of(effect.relation()).contains(effect));
    }

    @Test
    void codes_areTheNamesOfTheConstants() {
        assertEquals("ThinkingStyle.FEELER", FEELER.code());
        assertEquals("ThinkingAspect.SEEN_AS", ThinkingAspect.SEEN_AS.code());
        assertEquals("ThinkingTrait.FEELER_WORDS", ThinkingTrait.FEELER_WORDS.code());
        assertEquals("WalkAroundCheck.METAPHORS", WalkAroundCheck.METAPHORS.code());
        assertEquals("StyleRelation.SAME", SAME.code());
        assertEquals("Difficulty.GREATER", Difficulty.GREATER.code());
        assertEquals("RelationEffect.MISUNDERSTAND", RelationEffect.MISUNDERSTAND.code());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("style", () -> ThinkingTrait.of(null, ThinkingAspect.ANIMAL));
        assertNull("aspect", () -> ThinkingTrait.of(FEELER, null));
        assertNull("style", () -> WalkAroundCheck.of(null));
        assertNull("one", () -> StyleRelation.between(null, FEELER));
        assertNull("other", () -> StyleRelation.between(FEELER, null));
        assertNull("relation", () -> RelationEffect.of(null));
    }
}
