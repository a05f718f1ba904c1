package io.github.keyaccount.negotiation;

import static io.github.keyaccount.explain.Severity.CRITICAL;
import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;
import static io.github.keyaccount.negotiation.Cash.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of projects, rivals, side business, concessions and quotes, by hand, as a reader sees it. */
class NegotiationWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);

    /** A finding with its severity and its texts. */
    private record Said(Finding finding, Severity severity, String english, String chinese) {}

    private static Said said(
            NegotiationFinding code, Severity severity, String english, String chinese, Object... arguments) {
        return new Said(Finding.of(code, arguments), severity, english, chinese);
    }

    static Stream<Said> findings() {
        return Stream.of(
                said(
                        NegotiationFinding.PROJECT_PRE_DECIDED,
                        WARNING,
                        "The project Hall of account A-7 is decided for somebody else already.",
                        "客户 A-7 的项目“Hall”已内定给别家。",
                        "A-7",
                        "Hall"),
                said(
                        NegotiationFinding.PROJECT_NOT_NEEDED,
                        WARNING,
                        "The project Hall of account A-7 is not needed.",
                        "客户 A-7 并不需要项目“Hall”。",
                        "A-7",
                        "Hall"),
                said(
                        NegotiationFinding.PROJECT_BEYOND_MEANS,
                        WARNING,
                        "The project Hall of account A-7 costs EUR 9.00, which is beyond the means of EUR 8.00.",
                        "客户 A-7 的项目“Hall”需要 EUR 9.00，超出可用资金 EUR 8.00。",
                        "A-7",
                        "Hall",
                        euro("9"),
                        euro("8")),
                said(
                        NegotiationFinding.PROJECT_QUESTION_OPEN,
                        WARNING,
                        "Still to be found out about the project Hall of account A-7: Whether it is needed.",
                        "关于客户 A-7 的项目“Hall”，还需了解：是否真有需要。",
                        "A-7",
                        "Hall",
                        ProjectQuestion.NEED),
                said(
                        NegotiationFinding.PROJECT_OPEN,
                        INFO,
                        "The project Hall of account A-7 is open: it is not decided for anybody else.",
                        "客户 A-7 的项目“Hall”没有内定给别家。",
                        "A-7",
                        "Hall"),
                said(
                        NegotiationFinding.PROJECT_NEEDED,
                        INFO,
                        "The project Hall of account A-7 is needed.",
                        "客户 A-7 确实需要项目“Hall”。",
                        "A-7",
                        "Hall"),
                said(
                        NegotiationFinding.PROJECT_WITHIN_MEANS,
                        INFO,
                        "The project Hall of account A-7 costs EUR 8.00, which the means of EUR 9.00 cover.",
                        "客户 A-7 的项目“Hall”需要 EUR 8.00，没有超出可用资金 EUR 9.00。",
                        "A-7",
                        "Hall",
                        euro("8"),
                        euro("9")),
                said(
                        NegotiationFinding.PROJECTS_UNDECIDED,
                        WARNING,
                        "Projects of which too little is known to tell whether they are real: 2 (Hall of A-7, Gate of A-8).",
                        "资料不足、无法判断真实与否的项目：2 个（Hall of A-7、Gate of A-8）。",
                        2,
                        List.of("Hall of A-7", "Gate of A-8")),
                said(
                        NegotiationFinding.PROJECT_LEFT_OUT,
                        INFO,
                        "The project Hall of account A-7 was announced on 2026-11-16, after 2026-11-15, and so is not"
                                + " judged.",
                        "客户 A-7 的项目“Hall”于 2026-11-16 才宣布，晚于 2026-11-15，因而不作判断。",
                        "A-7",
                        "Hall",
                        DAY,
                        AS_OF),
                said(
                        NegotiationFinding.STRONGEST_RIVAL,
                        INFO,
                        "The strongest rival is Beta: our advantage over it is -1.25 on the scale from -100 to 100.",
                        "最强的对手是 Beta：我方对它的相对优势为 -1.25（范围从 -100 到 100）。",
                        "Beta",
                        new BigDecimal("-1.25")),
                said(
                        NegotiationFinding.STRONGEST_RIVAL_PROVISIONAL,
                        INFO,
                        "The strongest rival is provisionally Beta, since ratings are missing: our advantage over it is -1.25"
                                + " on the scale from -100 to 100.",
                        "因评分不全，最强的对手暂定为 Beta：我方对它的相对优势为 -1.25（范围从 -100 到 100）。",
                        "Beta",
                        new BigDecimal("-1.25")),
                said(
                        NegotiationFinding.RIVAL_UNRATED,
                        WARNING,
                        "Nothing tells how the customer rates Beta. Noted of this rival: advantages 2, ties inside the"
                                + " account 1.",
                        "没有资料说明客户如何评价 Beta。已记下的该对手情况：优势 2 项，在客户内部的关系 1 项。",
                        "Beta",
                        2,
                        1),
                said(
                        NegotiationFinding.RIVAL_NOT_COMPARABLE,
                        WARNING,
                        "We cannot be compared with Beta, because our rating or that of this rival is missing for each"
                                + " criterion: price, service.",
                        "无法与 Beta 比较，因为每项标准都缺少我方或对方的评分：price、service。",
                        "Beta",
                        List.of("price", "service")),
                said(
                        NegotiationFinding.RIVAL_PARTLY_UNKNOWN,
                        WARNING,
                        "The comparison with Beta is provisional, because a rating is missing for these criteria: price,"
                                + " service.",
                        "与 Beta 的比较只是暂定的，以下标准缺少评分：price、service。",
                        "Beta",
                        List.of("price", "service")),
                said(
                        NegotiationFinding.RIVAL_AHEAD,
                        WARNING,
                        "Beta is ahead of us by 1.25 on the scale from -100 to 100. It leads in: price, service.",
                        "Beta 领先我方 1.25（范围从 -100 到 100），领先之处：price、service。",
                        "Beta",
                        new BigDecimal("1.25"),
                        List.of("price", "service")),
                said(
                        NegotiationFinding.RIVALS_OUT_OF_THE_RUNNING,
                        INFO,
                        "Not compared, because they are out of the running: Gamma, Delta.",
                        "已经出局、因而未作比较的对手：Gamma、Delta。",
                        List.of("Gamma", "Delta")),
                said(
                        NegotiationFinding.SIDE_BUSINESS_DISTRACTS,
                        WARNING,
                        "The side business distracts from the main order.",
                        "这笔附带业务会分散投入主订单的精力。"),
                said(
                        NegotiationFinding.SIDE_BUSINESS_DOES_NOT_DISTRACT,
                        INFO,
                        "The side business does not distract from the main order.",
                        "这笔附带业务不会分散投入主订单的精力。"),
                said(
                        NegotiationFinding.SIDE_BUSINESS_DISTRACTION_UNKNOWN,
                        WARNING,
                        "Nobody has judged whether the side business distracts from the main order.",
                        "尚无人判断这笔附带业务是否会分散投入主订单的精力。"),
                said(
                        NegotiationFinding.SIDE_BUSINESS_LETS_RIVALS_IN,
                        WARNING,
                        "The side business lets rivals back in.",
                        "这笔附带业务会让对手重新进入。"),
                said(
                        NegotiationFinding.SIDE_BUSINESS_KEEPS_RIVALS_OUT,
                        INFO,
                        "The side business does not let rivals back in.",
                        "这笔附带业务不会让对手重新进入。"),
                said(
                        NegotiationFinding.SIDE_BUSINESS_RIVALS_UNKNOWN,
                        WARNING,
                        "Nobody has judged whether the side business lets rivals back in.",
                        "尚无人判断这笔附带业务是否会让对手重新进入。"),
                said(
                        NegotiationFinding.SIDE_BUSINESS_EARNS_LESS,
                        WARNING,
                        "The side business brings in EUR 3,500.00 per hour of our time, the main order EUR 6,200.00."
                                + " That hints that it distracts.",
                        "这笔附带业务每小时（我方时间）带来 EUR 3,500.00，主订单为 EUR 6,200.00，可见它有可能分散精力。",
                        euro("3500"),
                        euro("6200")),
                said(
                        NegotiationFinding.PRICE_BELOW_COST,
                        CRITICAL,
                        "The price of EUR 8.00 is below the cost of EUR 9.00.",
                        "价格 EUR 8.00 低于成本 EUR 9.00。",
                        euro("8"),
                        euro("9")),
                said(
                        NegotiationFinding.COST_UNKNOWN,
                        INFO,
                        "The cost is not known, and so neither is the margin.",
                        "成本未知，因而毛利也未知。"),
                said(
                        NegotiationFinding.GRANTED_FOR_NOTHING,
                        WARNING,
                        "On 2026-11-16, EUR 9.00 was granted for nothing in return.",
                        "2026-11-16 让价 EUR 9.00，没有换来任何回报。",
                        DAY,
                        euro("9")),
                said(
                        NegotiationFinding.TERMS_GRANTED_FOR_NOTHING,
                        WARNING,
                        "On 2026-11-16, something other than a lower price was granted for nothing in return.",
                        "2026-11-16 作出价格以外的让步，没有换来任何回报。",
                        DAY),
                said(
                        NegotiationFinding.GRANTED_MORE_THAN_ASKED,
                        WARNING,
                        "On 2026-11-16, EUR 9.00 was granted, more than the EUR 8.00 that was asked.",
                        "2026-11-16 让价 EUR 9.00，超过对方要求的 EUR 8.00。",
                        DAY,
                        euro("9"),
                        euro("8")),
                said(
                        NegotiationFinding.REQUEST_UNANSWERED,
                        INFO,
                        "The request of 2026-11-16 is not answered yet. Days since then: 3.",
                        "2026-11-16 提出的要求尚未答复，已过 3 天。",
                        DAY,
                        3),
                said(
                        NegotiationFinding.REQUESTS_WITHOUT_AMOUNT,
                        INFO,
                        "Requests that named no amount, and so are not in the sum of what was asked: 2.",
                        "没有提出金额、因而未计入要求总额的要求：2 项。",
                        2),
                said(
                        NegotiationFinding.CONCESSIONS_LEFT_OUT,
                        INFO,
                        "Requests or answers after 2026-11-15, left out: 2.",
                        "2026-11-15 之后的要求或答复，未计入：2 项。",
                        AS_OF,
                        2),
                said(
                        NegotiationFinding.QUOTE_LINE_TOTAL_WRONG,
                        CRITICAL,
                        "Line 2, Cable, states EUR 59.79; it should be EUR 59.97.",
                        "第 2 行“Cable”写为 EUR 59.79，应为 EUR 59.97。",
                        2,
                        "Cable",
                        euro("59.79"),
                        euro("59.97")),
                said(
                        NegotiationFinding.QUOTE_LINE_WITHOUT_PRICE,
                        WARNING,
                        "Line 2, Cable, has a price of zero.",
                        "第 2 行“Cable”的单价为零。",
                        2,
                        "Cable"),
                said(
                        NegotiationFinding.QUOTE_LINE_BELOW_COST,
                        WARNING,
                        "Line 2, Cable, is priced at EUR 8.00, below the cost of EUR 9.00.",
                        "第 2 行“Cable”的单价 EUR 8.00 低于单位成本 EUR 9.00。",
                        2,
                        "Cable",
                        euro("8"),
                        euro("9")),
                said(
                        NegotiationFinding.QUOTE_ITEM_PRICES_DIFFER,
                        WARNING,
                        "Cable appears at different prices in the quote: EUR 8.00, EUR 9.00. Lines: 3.",
                        "“Cable”在报价中出现 3 行，单价不一：EUR 8.00、EUR 9.00。",
                        "Cable",
                        3,
                        List.of(euro("8"), euro("9"))),
                said(
                        NegotiationFinding.QUOTE_ITEM_REPEATED,
                        INFO,
                        "Cable appears in the quote more than once, at the same price. Lines: 2.",
                        "“Cable”在报价中出现 2 行，单价相同。",
                        "Cable",
                        2),
                said(
                        NegotiationFinding.QUOTE_TOTAL_WRONG,
                        CRITICAL,
                        "The quote states a total of EUR 8.00; it should be EUR 9.00. As stated, its lines sum to EUR 8.50"
                                + " before any discount.",
                        "报价写明的总额为 EUR 8.00，但应为 EUR 9.00；各行写明的金额合计为 EUR 8.50（未扣折扣）。",
                        euro("8"),
                        euro("9"),
                        euro("8.50")),
                said(
                        NegotiationFinding.QUOTE_BELOW_COST,
                        CRITICAL,
                        "The quote of EUR 8.00 is below the cost of EUR 9.00.",
                        "报价总额 EUR 8.00 低于成本 EUR 9.00。",
                        euro("8"),
                        euro("9")),
                said(
                        NegotiationFinding.QUOTE_COST_UNKNOWN,
                        INFO,
                        "Lines of which the cost is not known, so that the margin of the quote is not known either: 2.",
                        "成本未知、因而无法得知报价毛利的行：2 行。",
                        2));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void finding_readsInBothLanguages(Said said) {
        assertEquals(
                "NegotiationFinding." + ((Enum<?>) said.finding().code()).name(),
                said.finding().code().code());
        assertEquals(said.severity(), said.finding().severity());
        assertEquals(said.english(), Texts.english().of(said.finding()));
        assertEquals(said.chinese(), Texts.chinese().of(said.finding()));
    }

    @Test
    void everyFinding_isAmongThem() {
        assertEquals(
                List.of(NegotiationFinding.values()),
                findings().map(said -> said.finding().code()).toList());
    }

    private static List<String> words(Label[] labels) {
        return Arrays.stream(labels)
                .map(label -> label.code() + " | " + Texts.english().of(label) + " | "
                        + Texts.chinese().of(label))
                .toList();
    }

    @Test
    void words_readInBothLanguages() {
        assertEquals(
                List.of(
                        "ProjectReality.REAL | Real | 真实",
                        "ProjectReality.PRE_DECIDED | Decided beforehand | 内定",
                        "ProjectReality.NOT_NEEDED | Not needed | 并不需要",
                        "ProjectReality.BEYOND_MEANS | Beyond the means | 超出财力"),
                words(ProjectReality.values()));
        assertEquals(
                List.of(
                        "ProjectQuestion.DECISION | Whether it is decided for somebody else already | 是否已经内定",
                        "ProjectQuestion.NEED | Whether it is needed | 是否真有需要",
                        "ProjectQuestion.COST | What it costs | 所需费用",
                        "ProjectQuestion.MEANS | What means there are for it | 可用资金"),
                words(ProjectQuestion.values()));
        assertEquals(
                List.of(
                        "SideBusinessVerdict.ACCEPTABLE | Acceptable | 可以接受",
                        "SideBusinessVerdict.UNDECIDED | Undecided | 尚不能判断",
                        "SideBusinessVerdict.REFUSE | To be refused | 应当拒绝"),
                words(SideBusinessVerdict.values()));
    }
}
