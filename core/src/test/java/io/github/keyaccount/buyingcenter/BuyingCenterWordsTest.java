package io.github.keyaccount.buyingcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
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
            """)
    void finding_hasItsSeverityAndArguments(BuyingCenterFinding finding, Severity severity, String arguments) {
        assertEquals(severity, finding.severity());
        assertEquals(List.of(arguments.split(" ")), finding.arguments());
    }
}
