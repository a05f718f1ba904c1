package io.github.keyaccount.negotiation;

import static io.github.keyaccount.negotiation.ObjectionKind.DISSATISFIED_BEFORE;
import static io.github.keyaccount.negotiation.ObjectionKind.HAVE_SUPPLIER;
import static io.github.keyaccount.negotiation.ObjectionKind.MAKE_OURSELVES;
import static io.github.keyaccount.negotiation.ObjectionKind.NOT_IN_CHARGE;
import static io.github.keyaccount.negotiation.ObjectionKind.NO_BUDGET;
import static io.github.keyaccount.negotiation.ObjectionKind.PRICE_TOO_HIGH;
import static io.github.keyaccount.negotiation.ObjectionKind.SEND_MATERIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The standard catalogue of objections, by hand. */
class ObjectionWordsTest {
    private record Row(Label kind, boolean coreNeedMet, int attempts, String words, String shows, String response) {}

    private static final List<Row> ENGLISH = List.of(
            new Row(
                    SEND_MATERIAL,
                    false,
                    2,
                    "Send me some written material",
                    "A polite way to end the talk: material that is sent leaves the sale where it was",
                    "Use the talk now: ask which question the material should answer, and answer it at once"),
            new Row(
                    MAKE_OURSELVES,
                    true,
                    2,
                    "We make it ourselves",
                    "The core need is met by their own production, a latent one perhaps not",
                    "Leave the core need to them, and look for the latent one: what their own production does not cover,"
                            + " we complement"),
            new Row(
                    HAVE_SUPPLIER,
                    true,
                    2,
                    "We have a supplier",
                    "The core need is met by a competitor, a latent one perhaps not; that is better than a prospect that"
                            + " does not use such products at all",
                    "Do not attack the main supplier: look for the latent need, and offer to complement what that"
                            + " supplier delivers"),
            new Row(
                    NOT_IN_CHARGE,
                    false,
                    2,
                    "I am not in charge",
                    "Somebody else has the say, and this person may know how to reach them",
                    "Ask who is in charge, and for the way to that person"),
            new Row(
                    NO_BUDGET,
                    false,
                    2,
                    "There is no budget",
                    "The need does not weigh enough yet to find money for it, or it is the wrong point in the budget"
                            + " cycle or the wrong budget holder",
                    "Ask what it costs to leave the difficulty as it is, and when and by whom the next budget is made"),
            new Row(
                    PRICE_TOO_HIGH,
                    false,
                    2,
                    "The price is too high",
                    "What it is worth is not seen yet, or it is compared with something else",
                    "Ask what the price is compared with, and set the whole cost and the benefit against it before you"
                            + " move on price"),
            new Row(
                    DISSATISFIED_BEFORE,
                    false,
                    2,
                    "We used it before and were dissatisfied",
                    "The need is there and the product is known; what is missing is trust",
                    "Hear it out without defending yourself, ask what exactly went wrong, and prove on a small scale what"
                            + " has changed"));

    private static final List<Row> CHINESE = List.of(
            new Row(SEND_MATERIAL, false, 2, "请先寄资料", "这是结束谈话的客气说法：寄了资料，销售仍在原地踏步", "利用眼前的谈话：问清资料要回答什么问题，当场回答"),
            new Row(MAKE_OURSELVES, true, 2, "我们自己生产", "核心需求已由自己生产满足，潜在需求则未必", "不争核心需求，发掘潜在需求：自产顾及不到的部分，由我方补充"),
            new Row(
                    HAVE_SUPPLIER,
                    true,
                    2,
                    "已有供应商",
                    "核心需求已由竞争对手满足，潜在需求则未必；这样的客户胜过完全不用此类产品的客户",
                    "不攻击主要供应商，发掘潜在需求，作为主要供应商的补充"),
            new Row(NOT_IN_CHARGE, false, 2, "不归我管", "另有负责人，对方也许知道怎样找到他", "问清由谁负责，并请对方指点或引见"),
            new Row(NO_BUDGET, false, 2, "没有预算", "需求还没有重要到值得安排资金，或者时机不对、找错了部门", "问清维持现状的代价，以及下一次预算何时、由谁制定"),
            new Row(PRICE_TOO_HIGH, false, 2, "价格太高", "对方还没有看到价值，或者在与别的东西比价", "先问与什么比较，再以总成本和利益来衡量价格，之后才谈降价"),
            new Row(DISSATISFIED_BEFORE, false, 2, "用过，不满意", "需求存在，产品也了解，缺少的是信赖", "耐心听完，不辩解，问清问题出在哪里，用小规模试用证明已有改进"));

    private static List<Row> rows(Texts texts) {
        return ObjectionCatalogue.standard().entries().stream()
                .map(entry -> new Row(
                        entry.kind(),
                        entry.coreNeedMet(),
                        entry.attempts(),
                        texts.of(entry.kind()),
                        texts.of(entry.shows()),
                        texts.of(entry.response())))
                .toList();
    }

    @Test
    void standardCatalogue_hasItsTextsInBothLanguages() {
        assertEquals(ENGLISH, rows(Texts.english()));
        assertEquals(CHINESE, rows(Texts.chinese()));
    }

    @Test
    void meaningsAndResponses_areThoseOfTheKinds() {
        List<String> kinds =
                Arrays.stream(ObjectionKind.values()).map(Enum::name).toList();
        assertEquals(
                kinds, Arrays.stream(ObjectionMeaning.values()).map(Enum::name).toList());
        assertEquals(
                kinds, Arrays.stream(ObjectionResponse.values()).map(Enum::name).toList());
        for (ObjectionEntry entry : ObjectionCatalogue.standard().entries()) {
            String name = ((ObjectionKind) entry.kind()).name();
            assertEquals("ObjectionKind." + name, entry.kind().code());
            assertEquals("ObjectionMeaning." + name, entry.shows().code());
            assertEquals("ObjectionResponse." + name, entry.response().code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void finding_hasItsTypeAndNameAsCode(ObjectionFinding finding) {
        assertEquals("ObjectionFinding." + finding.name(), finding.code());
    }

    /** By hand: going too far and being unprepared are warnings, what is to be done next is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TALKS_LATER          | INFO    | asOf count contacts
            KINDS_UNKNOWN        | WARNING | count kinds
            ATTEMPTS_EXCEEDED    | WARNING | contact objection date attempts limit
            TRIED_AGAIN_TOO_SOON | WARNING | contact objection date attempts
            OBJECTION_OPEN       | INFO    | contact objection date response
            LEFT_FOR_A_LATER_DAY | INFO    | contact objection asOf attempts limit
            CORE_NEED_MET        | INFO    | contact objection
            """)
    void finding_hasItsSeverityAndArguments(ObjectionFinding finding, Severity severity, String arguments) {
        assertEquals(severity, finding.severity());
        assertEquals(List.of(arguments.split(" ")), finding.arguments());
    }
}
