package io.github.keyaccount.buyingcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the package in both languages, and the kinds of finding, written out by hand. */
class BuyingCenterWordsTest {

    @Test
    void labels_haveTheirTexts() {
        assertEquals(
                """
                BuyingRole.INITIATOR: Initiator / 发起者
                BuyingRole.USER: User / 使用者
                BuyingRole.DESIGNER: Designer / 设计者
                BuyingRole.TECHNICAL_GATEKEEPER: Technical gatekeeper / 技术把关者
                BuyingRole.FINANCIAL_GATEKEEPER: Financial gatekeeper / 财务把关者
                BuyingRole.PURCHASER: Purchaser / 采购人员
                BuyingRole.DECISION_MAKER: Decision maker / 决策人
                Stance.OPPONENT: Opponent / 反对者
                Stance.SCEPTIC: Sceptic / 怀疑者
                Stance.NEUTRAL: Neutral / 中立者
                Stance.SUPPORTER: Supporter / 支持者
                Stance.CHAMPION: Champion / 拥护者
                DecisionMode.INDIVIDUAL: Individual decision / 个人决策
                DecisionMode.COLLECTIVE: Collective decision / 集体决策
                RoleCover.NOBODY: Nobody known / 无人担任
                RoleCover.AGAINST: Against us / 反对
                RoleCover.UNDECIDED: Undecided / 未定
                RoleCover.CONTESTED: Contested / 有争议
                RoleCover.FOR: For us / 支持
                ImprovementKind.FIND_SOMEBODY: Find somebody / 找到人选
                ImprovementKind.WIN_PERSON: Win the person / 争取此人
                """.lines().toList(),
                Stream.<Label[]>of(
                                BuyingRole.values(),
                                Stance.values(),
                                DecisionMode.values(),
                                RoleCover.values(),
                                ImprovementKind.values())
                        .flatMap(Arrays::stream)
                        .map(label -> label.code() + ": " + Texts.english().of(label) + " / "
                                + Texts.chinese().of(label))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void finding_hasItsTypeAndNameAsCode(BuyingCenterFinding finding) {
        assertEquals("BuyingCenterFinding." + finding.name(), finding.code());
    }

    /** By hand: a deal that hangs on one person or has its decision maker against it calls for action. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECIDING_ROLES_UNCOVERED   | WARNING  | center stage roles
            OTHER_ROLES_UNCOVERED      | INFO     | center roles
            DECIDING_ROLE_AGAINST      | WARNING  | center stage role opponents
            DECIDING_ROLE_CONTESTED    | WARNING  | center stage role supporters opponents
            DECIDING_ROLE_UNDECIDED    | WARNING  | center stage role contacts
            SINGLE_THREADED            | CRITICAL | center contact share
            SINGLE_SUPPORTER           | CRITICAL | center contact
            TOO_FEW_SUPPORTERS         | WARNING  | center supporters minimum
            NO_SUPPORTER               | WARNING  | center
            DECISION_MAKER_OPPOSED     | CRITICAL | center contacts
            OPPONENTS_IN_POWER         | WARNING  | center contacts
            STANCE_UNKNOWN             | WARNING  | center contacts
            INFLUENCE_UNKNOWN          | WARNING  | center contacts
            ROLE_UNKNOWN               | WARNING  | center contacts
            STANCE_STALE               | WARNING  | center contacts asOf
            COLLECTIVE_SUPPORT_MISSING | WARNING  | center supporters
            DECISION_MODE_UNKNOWN      | INFO     | center
            PHASE_UNKNOWN              | WARNING  | center stage
            NOT_INVOLVED               | INFO     | center contacts asOf
            LATER_OBSERVATIONS         | INFO     | center asOf count contacts
            NEVER_MET                  | WARNING  | center contacts asOf
            GONE_SILENT                | WARNING  | center contact lastContact days
            PROMISE_DUE                | INFO     | contact due days
            CONTACT_UNKNOWN            | WARNING  | center contacts
            MET_OUTSIDE                | INFO     | center contacts
            LATER_TOUCHPOINTS          | INFO     | center asOf count
            LATER_PROMISES             | INFO     | center asOf count
            """)
    void finding_hasItsSeverityAndArguments(BuyingCenterFinding finding, Severity severity, String arguments) {
        assertEquals(severity, finding.severity());
        assertEquals(List.of(arguments.split(" ")), finding.arguments());
    }

    private static final List<String> CENTER = List.of("A-7", "O-1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    /** One finding of each kind, in their order. */
    private static final List<Finding> FINDINGS = List.of(
            Finding.of(BuyingCenterFinding.DECIDING_ROLES_UNCOVERED, CENTER, "Design", List.of(BuyingRole.DESIGNER)),
            Finding.of(
                    BuyingCenterFinding.OTHER_ROLES_UNCOVERED, CENTER, List.of(BuyingRole.INITIATOR, BuyingRole.USER)),
            Finding.of(
                    BuyingCenterFinding.DECIDING_ROLE_AGAINST,
                    CENTER,
                    "Design",
                    BuyingRole.DESIGNER,
                    List.of("C-1", "C-2")),
            Finding.of(
                    BuyingCenterFinding.DECIDING_ROLE_CONTESTED,
                    CENTER,
                    "Design",
                    BuyingRole.DESIGNER,
                    List.of("C-1"),
                    List.of("C-2")),
            Finding.of(
                    BuyingCenterFinding.DECIDING_ROLE_UNDECIDED,
                    CENTER,
                    "Design",
                    BuyingRole.DESIGNER,
                    List.of("C-1", "C-2")),
            // 60 of 115: 60 ÷ 115 = 0.52173…
            Finding.of(BuyingCenterFinding.SINGLE_THREADED, CENTER, "C-1", Probability.ofFraction("0.5217")),
            Finding.of(BuyingCenterFinding.SINGLE_SUPPORTER, CENTER, "C-1"),
            Finding.of(BuyingCenterFinding.TOO_FEW_SUPPORTERS, CENTER, List.of("C-1", "C-2"), 3),
            Finding.of(BuyingCenterFinding.NO_SUPPORTER, CENTER),
            Finding.of(BuyingCenterFinding.DECISION_MAKER_OPPOSED, CENTER, List.of("C-1")),
            Finding.of(BuyingCenterFinding.OPPONENTS_IN_POWER, CENTER, List.of("C-1")),
            Finding.of(BuyingCenterFinding.STANCE_UNKNOWN, CENTER, List.of("C-1")),
            Finding.of(BuyingCenterFinding.INFLUENCE_UNKNOWN, CENTER, List.of("C-1")),
            Finding.of(BuyingCenterFinding.ROLE_UNKNOWN, CENTER, List.of("C-1")),
            Finding.of(BuyingCenterFinding.STANCE_STALE, CENTER, List.of("C-1"), DAY),
            Finding.of(BuyingCenterFinding.COLLECTIVE_SUPPORT_MISSING, CENTER, 1),
            Finding.of(BuyingCenterFinding.DECISION_MODE_UNKNOWN, CENTER),
            Finding.of(BuyingCenterFinding.PHASE_UNKNOWN, CENTER, "Pilot"),
            Finding.of(BuyingCenterFinding.NOT_INVOLVED, CENTER, List.of("C-1"), DAY),
            Finding.of(BuyingCenterFinding.LATER_OBSERVATIONS, CENTER, DAY, 3, List.of("C-1")),
            Finding.of(BuyingCenterFinding.NEVER_MET, CENTER, List.of("C-1"), DAY),
            Finding.of(BuyingCenterFinding.GONE_SILENT, CENTER, "C-1", LocalDate.of(2026, 10, 8), 53),
            Finding.of(BuyingCenterFinding.PROMISE_DUE, "C-1", DAY, 3),
            Finding.of(BuyingCenterFinding.CONTACT_UNKNOWN, CENTER, List.of("C-1")),
            Finding.of(BuyingCenterFinding.MET_OUTSIDE, CENTER, List.of("C-1")),
            Finding.of(BuyingCenterFinding.LATER_TOUCHPOINTS, CENTER, DAY, 1),
            Finding.of(BuyingCenterFinding.LATER_PROMISES, CENTER, DAY, 2));

    @Test
    void findings_readInEnglish() {
        assertEquals(
                """
                In the buying center of A-7, O-1 nobody is known for roles that decide whether the stage "Design" ends: Designer.
                In the buying center of A-7, O-1 nobody is known for these other roles: Initiator, User.
                In the buying center of A-7, O-1 the role "Designer", which decides at the stage "Design", is against us: C-1, C-2.
                In the buying center of A-7, O-1 the role "Designer", which decides at the stage "Design", is divided; for us: C-1; against us: C-2.
                In the buying center of A-7, O-1 the role "Designer", which decides at the stage "Design", is neither for nor against us, as far as is known: C-1, C-2.
                In the buying center of A-7, O-1 everything hangs on one person, C-1: share of the known support 52.17%.
                In the buying center of A-7, O-1 everything hangs on the only supporter, C-1.
                The buying center of A-7, O-1 has too few supporters: C-1, C-2; there should be at least 3.
                In the buying center of A-7, O-1 nobody is known to support us.
                In the buying center of A-7, O-1 decision makers are against us: C-1.
                In the buying center of A-7, O-1 people in power are against us: C-1.
                In the buying center of A-7, O-1 it is not known how these people stand toward us: C-1.
                In the buying center of A-7, O-1 the influence of these people is not known, so that they are not weighed: C-1.
                In the buying center of A-7, O-1 the role of these people is not known: C-1.
                In the buying center of A-7, O-1 it was seen too long ago how these people stand toward us, as of 2026-11-30: C-1.
                The buying center of A-7, O-1 decides collectively, so that at least two decision makers must be for us: so far 1.
                It is not known whether one person decides in the buying center of A-7, O-1 or several together; it is judged as if one did.
                The stage "Pilot" names no buying phase, so that it is not known which roles in the buying center of A-7, O-1 decide whether it ends.
                In the buying center of A-7, O-1 these people are not counted, because they are not involved as of 2026-11-30: C-1.
                In the buying center of A-7, O-1 observations after the as-of date 2026-11-30 were left out: 3; contacts: C-1.
                In the buying center of A-7, O-1 no contact with these people is recorded as of 2026-11-30: C-1.
                Contact C-1 in the buying center of A-7, O-1 has gone silent: last met on 2026-10-08, days ago 53.
                A promise to contact C-1 is due on 2026-11-30: days left 3.
                Of these people in the buying center of A-7, O-1 nothing but the id is known, so that promises to them are not: C-1.
                These people were met, but are not in the buying center of A-7, O-1: C-1.
                In the review of the buying center of A-7, O-1 touchpoints after the as-of date 2026-11-30 were left out: 1.
                In the review of the buying center of A-7, O-1 promises made after the as-of date 2026-11-30 were left out: 2.
                """.lines().toList(), FINDINGS.stream().map(Texts.english()::of).toList());
    }

    @Test
    void findings_readInChinese() {
        assertEquals(
                """
                A-7、O-1 的采购中心里，决定“Design”阶段能否结束的以下角色尚不知由谁担任：设计者。
                A-7、O-1 的采购中心里，以下其他角色尚不知由谁担任：发起者、使用者。
                A-7、O-1 的采购中心里，在“Design”阶段起决定作用的“设计者”反对我方：C-1、C-2。
                A-7、O-1 的采购中心里，在“Design”阶段起决定作用的“设计者”意见不一；支持我方：C-1；反对我方：C-2。
                A-7、O-1 的采购中心里，据目前所知，在“Design”阶段起决定作用的“设计者”既不支持也不反对我方：C-1、C-2。
                A-7、O-1 的采购中心里，一切系于一人 C-1：占已知支持的 52.17%。
                A-7、O-1 的采购中心里，一切系于唯一的支持者 C-1。
                A-7、O-1 的采购中心里支持者太少：C-1、C-2；至少应有 3 人。
                A-7、O-1 的采购中心里，尚不知有谁支持我方。
                A-7、O-1 的采购中心里，以下决策人反对我方：C-1。
                A-7、O-1 的采购中心里，以下有决定权或影响力的人反对我方：C-1。
                A-7、O-1 的采购中心里，以下人员对我方的立场不明：C-1。
                A-7、O-1 的采购中心里，以下人员的影响力不明，因而未计权重：C-1。
                A-7、O-1 的采购中心里，以下人员的角色不明：C-1。
                截至 2026-11-30，A-7、O-1 的采购中心里以下人员的立场是很久以前了解到的，可能已经过时：C-1。
                A-7、O-1 的采购中心实行集体决策，至少要有两名决策人支持我方，目前支持者：1 名。
                不清楚 A-7、O-1 的采购中心是个人决策还是集体决策，暂按个人决策判断。
                “Pilot”阶段未注明采购阶段，因而不清楚 A-7、O-1 的采购中心里由哪些角色决定该阶段能否结束。
                A-7、O-1 的采购中心里，以下人员在 2026-11-30 不参与采购，因而未计入：C-1。
                A-7、O-1 的采购中心里，截止日期 2026-11-30 之后的观察未计入：3 条；联系人：C-1。
                截至 2026-11-30，A-7、O-1 的采购中心里没有与以下人员接触的记录：C-1。
                A-7、O-1 的采购中心里，联系人 C-1 已久未联系：最近一次接触在 2026-10-08，已过 53 天。
                对联系人 C-1 的承诺应于 2026-11-30 兑现：还有 3 天。
                A-7、O-1 的采购中心里，以下人员只有编号，没有联系人资料，因而不清楚对其有何承诺：C-1。
                以下人员接触过，但不在 A-7、O-1 的采购中心里：C-1。
                在 A-7、O-1 采购中心的联系检查中，截止日期 2026-11-30 之后的接触未计入：1 次。
                在 A-7、O-1 采购中心的联系检查中，截止日期 2026-11-30 之后作出的承诺未计入：2 项。
                """.lines().toList(), FINDINGS.stream().map(Texts.chinese()::of).toList());
        assertEquals(
                List.of(BuyingCenterFinding.values()),
                FINDINGS.stream().map(Finding::code).toList());
    }
}
