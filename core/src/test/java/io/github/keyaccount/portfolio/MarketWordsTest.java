package io.github.keyaccount.portfolio;

import static io.github.keyaccount.explain.Severity.CRITICAL;
import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static io.github.keyaccount.portfolio.PortfolioMeasure.REVENUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of accounts, markets, prospects and the matrix, as a reader sees it. */
class MarketWordsTest {
    private static final Probability HALF = Probability.ofPercent(50);

    /** A finding with its severity and its texts. */
    private record Said(Finding finding, Severity severity, String english, String chinese) {}

    private static Said said(
            PortfolioFinding code, Severity severity, String english, String chinese, Object... arguments) {
        return new Said(Finding.of(code, arguments), severity, english, chinese);
    }

    static Stream<Said> findings() {
        return Stream.of(
                said(
                        PortfolioFinding.NOT_MEASURED,
                        WARNING,
                        "Accounts not counted because their amount is not known (Revenue): 2.",
                        "没有销售收入数据、因而未计入的客户：2 个。",
                        REVENUE,
                        2),
                said(
                        PortfolioFinding.BELOW_ZERO_ON_CURVE,
                        WARNING,
                        "Accounts that bring less than nothing (Margin): 2. So the others bring more than the whole, and the"
                                + " curve rises above 100% before it falls back to it.",
                        "数额为负的客户（毛利）：2 个。其余客户的合计因而超过总额，曲线先升到 100% 以上，再回落到 100%。",
                        PortfolioMeasure.MARGIN,
                        2),
                said(
                        PortfolioFinding.POTENTIAL_BELOW_SPEND,
                        WARNING,
                        "Account A-1 is thought to be able to buy EUR 99.00, but spends EUR 100.00 already. One of the"
                                + " figures needs another look.",
                        "客户 A-1 的采购潜力估计为 EUR 99.00，但已采购 EUR 100.00，其中一个数字需要核对。",
                        "A-1",
                        euro("99"),
                        euro("100")),
                said(
                        PortfolioFinding.POTENTIALS_BELOW_SPEND,
                        WARNING,
                        "Accounts that spend more than they are thought to be able to buy: 3.",
                        "采购额高于所估潜力的客户：3 个。",
                        3),
                said(
                        PortfolioFinding.NO_POSITIVE_TOTAL,
                        WARNING,
                        "All accounts together bring nothing above zero (Margin), so that no share of it is defined.",
                        "全部客户的毛利合计不大于零，无法计算各客户所占的份额。",
                        PortfolioMeasure.MARGIN),
                said(
                        PortfolioFinding.TIE_AT_BORDER,
                        WARNING,
                        "Equal accounts of EUR 10.00 each stand on both sides of the border at 50%: 3 inside, 1 outside."
                                + " Only the order in which they were listed decides between them.",
                        "金额同为 EUR 10.00 的客户分处 50% 界线两侧：界内 3 个，界外 1 个，只由列出的先后决定。",
                        HALF,
                        euro("10"),
                        3,
                        1),
                said(
                        PortfolioFinding.NEGATIVE_AMOUNTS,
                        WARNING,
                        "Accounts that bring less than nothing (Revenue): 2. Their shares would be negative, so that no"
                                + " concentration is worked out.",
                        "销售收入为负的客户：2 个。其份额将为负数，因此不计算集中度。",
                        REVENUE,
                        2),
                said(
                        PortfolioFinding.INDEX_ABOVE_LIMIT,
                        WARNING,
                        "The business leans on too few accounts (Revenue): the concentration index is 0.52, the limit"
                                + " 0.5.",
                        "业务过于依赖少数客户（销售收入）：集中度指数为 0.52，上限为 0.5。",
                        REVENUE,
                        new BigDecimal("0.52"),
                        new BigDecimal("0.5")),
                said(
                        PortfolioFinding.ACCOUNT_ABOVE_LIMIT,
                        CRITICAL,
                        "Account A-1 alone brings 60% of the whole (Revenue), more than the 50% allowed to a single"
                                + " account. Accounts above that limit: 1.",
                        "客户 A-1 一家就占总额的 60%（销售收入），超过单个客户的上限 50%。超过该上限的客户共 1 个。",
                        REVENUE,
                        "A-1",
                        Probability.ofPercent(60),
                        HALF,
                        1),
                said(
                        PortfolioFinding.EFFECTIVE_NUMBER_BELOW_LIMIT,
                        WARNING,
                        "The business is spread as if over 1.5 equal accounts only (Revenue), where at least 2 are wanted.",
                        "业务仅相当于分散在 1.5 个同等客户上（销售收入），至少应为 2 个。",
                        REVENUE,
                        new BigDecimal("1.5"),
                        2),
                said(
                        PortfolioFinding.MARKET_CRITERION_MET,
                        INFO,
                        "Account A-1 meets a criterion of the class First: Location Wien, 上海, found Wien.",
                        "客户 A-1 符合“优先考虑”类的标准：地理位置 Wien、上海，实际为 Wien。",
                        "A-1",
                        PriorityClass.FIRST,
                        MarketCriterion.LOCATION,
                        List.of("Wien", "上海"),
                        "Wien"),
                said(
                        PortfolioFinding.MARKET_CRITERION_NOT_MET,
                        INFO,
                        "Account A-1 does not meet a criterion of the class Last: Fewest employees 50, found 20.",
                        "客户 A-1 不符合“最后考虑”类的标准：员工数量下限 50，实际为 20。",
                        "A-1",
                        PriorityClass.LAST,
                        MarketCriterion.LEAST_EMPLOYEES,
                        50,
                        20),
                said(
                        PortfolioFinding.MARKET_CRITERION_UNKNOWN,
                        WARNING,
                        "Nothing tells whether account A-1 meets a criterion of the class General: Least annual sales"
                                + " EUR 1,000.00.",
                        "没有资料说明客户 A-1 是否符合“一般考虑”类的标准：年销售额下限 EUR 1,000.00。",
                        "A-1",
                        PriorityClass.GENERAL,
                        MarketCriterion.LEAST_SALES,
                        euro("1000")),
                said(
                        PortfolioFinding.MARKET_EMPTY,
                        WARNING,
                        "No company is known to stand inside the target market, so that there is nothing from which it"
                                + " could be widened.",
                        "目标市场内没有已知的企业，无从扩大。"),
                said(
                        PortfolioFinding.RELATIONSHIPS_SUFFICE,
                        INFO,
                        "The target market may be widened: of the 4 companies inside, relationships exist with 3, or 75%,"
                                + " and at least 50% is needed.",
                        "目标市场可以扩大：市场内有 4 个企业，已与其中 3 个建立关系，占 75%，要求不低于 50%。",
                        4,
                        3,
                        Probability.ofPercent(75),
                        HALF),
                said(
                        PortfolioFinding.RELATIONSHIPS_MISSING,
                        WARNING,
                        "It is too early to widen the target market: of the 4 companies inside, relationships exist with"
                                + " 1, or 25%, and at least 50% is needed.",
                        "目标市场尚不宜扩大：市场内有 4 个企业，只与其中 1 个建立关系，占 25%，要求不低于 50%。",
                        4,
                        1,
                        Probability.ofPercent(25),
                        HALF),
                said(
                        PortfolioFinding.MARKET_UNDECIDED,
                        WARNING,
                        "Companies of which too little is known to tell whether they stand inside the target market: 2.",
                        "资料不足、无法判断是否在目标市场内的企业：2 个。",
                        2),
                said(
                        PortfolioFinding.PROSPECT_IN_TARGET_MARKET,
                        INFO,
                        "Account A-1 stands in the target market, in the class First.",
                        "客户 A-1 在目标市场内，属于“优先考虑”类。",
                        "A-1",
                        PriorityClass.FIRST),
                said(
                        PortfolioFinding.PROSPECT_OUTSIDE_TARGET_MARKET,
                        INFO,
                        "Account A-1 stands outside the target market.",
                        "客户 A-1 不在目标市场内。",
                        "A-1"),
                said(
                        PortfolioFinding.PROSPECT_NEEDS_PRODUCT,
                        INFO,
                        "Account A-1 needs such a product.",
                        "客户 A-1 需要此类产品。",
                        "A-1"),
                said(
                        PortfolioFinding.PROSPECT_WITHOUT_NEED,
                        INFO,
                        "Account A-1 does not need such a product.",
                        "客户 A-1 不需要此类产品。",
                        "A-1"),
                said(PortfolioFinding.PROSPECT_ABLE_TO_PAY, INFO, "Account A-1 can pay.", "客户 A-1 有支付能力。", "A-1"),
                said(PortfolioFinding.PROSPECT_UNABLE_TO_PAY, INFO, "Account A-1 cannot pay.", "客户 A-1 没有支付能力。", "A-1"),
                said(
                        PortfolioFinding.PROSPECT_LIKELY,
                        INFO,
                        "Account A-1 is likely enough to buy: 60%, where at least 50% is wanted.",
                        "客户 A-1 购买的可能性足够大：60%，要求不低于 50%。",
                        "A-1",
                        Probability.ofPercent(60),
                        HALF),
                said(
                        PortfolioFinding.PROSPECT_UNLIKELY,
                        INFO,
                        "Account A-1 is not likely enough to buy: 4%, where at least 50% is wanted.",
                        "客户 A-1 购买的可能性不够大：4%，要求不低于 50%。",
                        "A-1",
                        Probability.ofPercent(4),
                        HALF),
                said(
                        PortfolioFinding.PROSPECT_WORTH_ITS_COST,
                        INFO,
                        "Account A-1 would be worth its cost: in a period it would bring a margin of EUR 5.00 and cost EUR"
                                + " 4.00 to serve, and the ratio of margin to cost must be at least 1.",
                        "客户 A-1 值得投入：每期带来毛利 EUR 5.00，服务成本 EUR 4.00；毛利与服务成本之比应不低于 1。",
                        "A-1",
                        euro("5"),
                        euro("4"),
                        BigDecimal.ONE),
                said(
                        PortfolioFinding.PROSPECT_NOT_WORTH_ITS_COST,
                        INFO,
                        "Account A-1 would not be worth its cost: in a period it would bring a margin of EUR 5.00 and cost"
                                + " EUR 4.00 to serve, but the ratio of margin to cost must be at least 1.5.",
                        "客户 A-1 不值得投入：每期带来毛利 EUR 5.00，服务成本 EUR 4.00；毛利与服务成本之比应不低于 1.5。",
                        "A-1",
                        euro("5"),
                        euro("4"),
                        new BigDecimal("1.5")),
                said(
                        PortfolioFinding.PROSPECT_WON_BACK_IN_TIME,
                        INFO,
                        "What it costs to win account A-1, EUR 3.00, comes back in time: the margin of EUR 5.00 a period,"
                                + " less EUR 4.00 to serve it, makes it good within the periods allowed: 3.",
                        "客户 A-1 能够收回开发成本 EUR 3.00：每期毛利 EUR 5.00 减去服务成本 EUR 4.00，在允许的 3 期内可以收回。",
                        "A-1",
                        euro("5"),
                        euro("4"),
                        euro("3"),
                        3),
                said(
                        PortfolioFinding.PROSPECT_WON_BACK_TOO_LATE,
                        INFO,
                        "What it costs to win account A-1, EUR 3.00, does not come back in time: the margin of EUR 5.00 a"
                                + " period, less EUR 4.00 to serve it, does not make it good within the periods allowed:"
                                + " 2.",
                        "客户 A-1 不能及时收回开发成本 EUR 3.00：每期毛利 EUR 5.00 减去服务成本 EUR 4.00，在允许的 2 期内无法收回。",
                        "A-1",
                        euro("5"),
                        euro("4"),
                        euro("3"),
                        2),
                said(
                        PortfolioFinding.PROSPECT_SERVED_BY_COMPETITOR,
                        INFO,
                        "A competitor serves account A-1 today, so that it uses such products: better than one that uses"
                                + " none.",
                        "客户 A-1 目前由竞争对手供货，说明它使用此类产品，胜过完全不使用的企业。",
                        "A-1"),
                said(
                        PortfolioFinding.PROSPECT_FIELD_UNKNOWN,
                        WARNING,
                        "Still to be found out about account A-1: Whether it can pay.",
                        "关于客户 A-1 还需了解：是否有支付能力。",
                        "A-1",
                        ProspectField.ABILITY_TO_PAY),
                said(
                        PortfolioFinding.MATRIX_PLACED,
                        INFO,
                        "Account A-1 is a case of \"Acquire\": its potential of EUR 8,000.00 is in the band from EUR"
                                + " 5,000.00 on; of the EUR 2,000.00 that it spends, EUR 600.00 or 30% comes to us, in the"
                                + " band from 0% on.",
                        "客户 A-1 属于“获取”：采购潜力 EUR 8,000.00，在 EUR 5,000.00 起的档；在 EUR 2,000.00 的总采购中向我方采购"
                                + " EUR 600.00，占 30%，在 0% 起的档。",
                        "A-1",
                        MatrixCell.ACQUIRE,
                        euro("8000"),
                        euro("5000"),
                        euro("600"),
                        euro("2000"),
                        Probability.ofPercent(30),
                        Probability.ZERO),
                said(
                        PortfolioFinding.MATRIX_RELEASE_CHECKS_FIRST,
                        WARNING,
                        "Before account A-1 is let go, the checks before release must be passed.",
                        "放弃客户 A-1 之前，须先通过放弃前的各项检查。",
                        "A-1"),
                said(
                        PortfolioFinding.MATRIX_POTENTIAL_FROM,
                        INFO,
                        "With a potential of at least EUR 5,000.00 instead of EUR 2,000.00, account A-1 becomes a case of"
                                + " \"Acquire\".",
                        "采购潜力由 EUR 2,000.00 达到 EUR 5,000.00 时，客户 A-1 转为“获取”。",
                        "A-1",
                        MatrixCell.ACQUIRE,
                        euro("5000"),
                        euro("2000")),
                said(
                        PortfolioFinding.MATRIX_POTENTIAL_BELOW,
                        INFO,
                        "With a potential below EUR 5,000.00 instead of EUR 8,000.00, account A-1 becomes a case of"
                                + " \"Harass\".",
                        "采购潜力由 EUR 8,000.00 降到 EUR 5,000.00 以下时，客户 A-1 转为“侵扰”。",
                        "A-1",
                        MatrixCell.HARASS,
                        euro("5000"),
                        euro("8000")),
                said(
                        PortfolioFinding.MATRIX_MORE_REVENUE,
                        INFO,
                        "If EUR 400.00 more of the EUR 2,000.00 that it spends came to us, account A-1 would be a case of"
                                + " \"Retain\".",
                        "在 EUR 2,000.00 的总采购中，向我方的采购增加 EUR 400.00 时，客户 A-1 转为“保留”。",
                        "A-1",
                        MatrixCell.RETAIN,
                        euro("400"),
                        euro("2000")),
                said(
                        PortfolioFinding.MATRIX_LESS_REVENUE,
                        INFO,
                        "If EUR 400.00 less of the EUR 2,000.00 that it spends came to us, account A-1 would be a case of"
                                + " \"Abandon\".",
                        "在 EUR 2,000.00 的总采购中，向我方的采购减少 EUR 400.00 时，客户 A-1 转为“放弃”。",
                        "A-1",
                        MatrixCell.ABANDON,
                        euro("400"),
                        euro("2000")),
                said(
                        PortfolioFinding.MATRIX_NOT_PLACED,
                        WARNING,
                        "Accounts without a place in the matrix, because their potential or their spend is not known, or"
                                + " they spend nothing: 4.",
                        "因采购潜力或总采购额未知、或没有采购而不能归入矩阵的客户：4 个。",
                        4),
                said(
                        PortfolioFinding.POTENTIAL_UNKNOWN,
                        WARNING,
                        "Nobody has judged how much account A-1 could buy.",
                        "尚无人判断客户 A-1 的采购潜力。",
                        "A-1"),
                said(
                        PortfolioFinding.CATEGORY_SPEND_UNKNOWN,
                        WARNING,
                        "Nothing tells how much account A-1 spends with all suppliers.",
                        "没有资料说明客户 A-1 向全部供应商的总采购额。",
                        "A-1"),
                said(
                        PortfolioFinding.CATEGORY_SPEND_ZERO,
                        WARNING,
                        "Account A-1 spends nothing with any supplier, so that no share of it is defined.",
                        "客户 A-1 没有向任何供应商采购，无法计算其份额。",
                        "A-1"));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void finding_readsInBothLanguages(Said said) {
        assertEquals(
                "PortfolioFinding." + ((Enum<?>) said.finding().code()).name(),
                said.finding().code().code());
        assertEquals(said.severity(), said.finding().severity());
        assertEquals(said.english(), Texts.english().of(said.finding()));
        assertEquals(said.chinese(), Texts.chinese().of(said.finding()));
    }

    private static List<String> texts(Texts texts, Label[] labels) {
        return Arrays.stream(labels).map(texts::of).toList();
    }

    private static void assertWords(List<String> english, List<String> chinese, Label[] labels) {
        assertEquals(english, texts(Texts.english(), labels));
        assertEquals(chinese, texts(Texts.chinese(), labels));
        for (Label label : labels) {
            assertEquals(label.getClass().getSimpleName() + "." + ((Enum<?>) label).name(), label.code());
        }
    }

    @Test
    void words_readInBothLanguages() {
        assertWords(List.of("Revenue", "Margin"), List.of("销售收入", "毛利"), PortfolioMeasure.values());
        assertWords(List.of("Class A", "Class B", "Class C"), List.of("A 类", "B 类", "C 类"), AbcClass.values());
        assertWords(
                List.of("Least annual sales", "Location", "Fewest employees", "Most employees", "Least net assets"),
                List.of("年销售额下限", "地理位置", "员工数量下限", "员工数量上限", "净资产值下限"),
                MarketCriterion.values());
        assertWords(
                List.of("Worth developing", "Undecided", "Turned down"),
                List.of("值得开发", "尚不能判断", "不予开发"),
                QualificationVerdict.values());
        assertWords(
                List.of(
                        "Whether it stands in the target market",
                        "Whether it needs the product",
                        "Whether it can pay",
                        "How likely it is to buy",
                        "What margin it would bring",
                        "What it would cost to serve it",
                        "What it would cost to win it"),
                List.of("是否在目标市场内", "是否需要该产品", "是否有支付能力", "购买的可能性", "预期毛利", "服务成本", "开发成本"),
                ProspectField.values());
        assertWords(
                List.of("Acquire", "Retain", "Harass", "Maintain", "Abandon"),
                List.of("获取", "保留", "侵扰", "维持", "放弃"),
                MatrixCell.values());
        assertWords(List.of("Purchase potential", "Share of wallet"), List.of("采购潜力", "客户份额"), MatrixAxis.values());
        assertWords(List.of("Attack", "Defend", "Maintain"), List.of("进攻", "防御", "维持"), Posture.values());
    }
}
