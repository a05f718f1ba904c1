package io.github.keyaccount.account;

import static io.github.keyaccount.account.TeamRole.ACCOUNT_MANAGER;
import static io.github.keyaccount.account.TeamRole.EXECUTIVE_SPONSOR;
import static io.github.keyaccount.account.TeamRole.SALES_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    /** The table of positions and duties, by hand: role, to whom, responsibility, English, Chinese. */
    private static final String TABLE = """
            ACCOUNT_MANAGER | - | STRATEGIC_VISION | Make and carry out the plans that reach the company's strategic vision for its key accounts | 制定并执行实现公司重点客户战略愿景的具体计划
            ACCOUNT_MANAGER | COMPANY | DEVELOPMENT_STRATEGY | Give the company a strategy for developing the account | 向公司提出客户发展战略
            ACCOUNT_MANAGER | COMPANY | ACCOUNT_PLAN | Write the account plan and keep it up to date | 编制并维护客户计划
            ACCOUNT_MANAGER | COMPANY | ACCOUNT_INFORMATION | Keep the company informed about the account | 向公司提供客户信息
            ACCOUNT_MANAGER | COMPANY | ROAD_TO_POWER | Open the road to those who hold the power at the account | 打通接触客户决策层的渠道
            ACCOUNT_MANAGER | COMPANY | PROPOSALS | Make the proposals | 制作建议书
            ACCOUNT_MANAGER | COMPANY | WIN_WIN_CONTRACTS | Bring about contracts from which both sides win | 促成双赢的合同
            ACCOUNT_MANAGER | COMPANY | TEAM_COORDINATION | Coordinate the team | 协调团队
            ACCOUNT_MANAGER | ACCOUNT | ADVOCACY | Speak for the account inside the company | 在公司内部为客户代言
            ACCOUNT_MANAGER | ACCOUNT | SOLUTIONS | Find solutions for the account | 为客户寻找解决方案
            ACCOUNT_MANAGER | ACCOUNT | RESOURCES | Provide the account with the company's resources | 为客户提供公司的资源
            ACCOUNT_MANAGER | ACCOUNT | INDUSTRY_ADVICE | Advise the account as an expert on its industry | 作为行业专家为客户提供咨询
            EXECUTIVE_SPONSOR | - | LONG_TERM_RELATIONSHIP | Build a firm relationship with the counterparts at the account and answer for it in the long term | 与客户的对应人员建立稳固的关系并长期负责
            EXECUTIVE_SPONSOR | - | KNOWLEDGE_OF_COUNTERPARTS | Know the character, interests and views of the counterparts and pass them on to the team | 了解对应人员的性格、兴趣和观点，并告知团队
            EXECUTIVE_SPONSOR | - | EXECUTIVE_ALLIANCE | Build an alliance at executive level in which values, goals and expectations agree | 建立高层联盟，使价值观、目标和期望一致
            EXECUTIVE_SPONSOR | - | TEAM_OVERSIGHT | Oversee the team | 监督团队
            EXECUTIVE_SPONSOR | - | INTRODUCTION_UPWARDS | Introduce the account manager to people higher up | 把客户经理引见给更高层
            EXECUTIVE_SPONSOR | - | PLAN_REVIEW | Review the account plan and steer it | 审查并指导客户计划
            EXECUTIVE_SPONSOR | - | ON_TIME_DELIVERY | Press for delivery on time | 督促按时交货
            EXECUTIVE_SPONSOR | - | COMPLAINT_RESPONSE | Press for quick answers to complaints | 督促迅速答复投诉
            EXECUTIVE_SPONSOR | - | NEGOTIATION_SUPPORT | Help with proposals and negotiation | 协助制作建议书和谈判
            EXECUTIVE_SPONSOR | - | PERSONAL_COMMITMENT | Carry personal responsibility for the relationship | 对双方关系承担个人责任
            SALES_MANAGER | - | LEADERSHIP | Lead the account managers | 领导客户经理
            SALES_MANAGER | - | RIGHT_PERSON | Put the right person on each key account | 为每个重点客户安排合适的人选
            SALES_MANAGER | - | BALANCE_OF_DUTIES | Balance the duties of account teams and sales teams | 平衡客户团队与销售团队的职责
            SALES_MANAGER | - | BUDGET_AND_COST | Keep to budget and cost | 控制预算和成本
            SALES_MANAGER | - | HIRING | Hire people | 招聘
            SALES_MANAGER | - | APPRAISAL | Appraise performance | 考核
            SALES_MANAGER | - | PAY | Decide on pay | 薪酬
            SALES_MANAGER | - | DISMISSAL | Dismiss people | 辞退
            SALES_MANAGER | - | TRAINING | Train people | 培训
            SALES_MANAGER | - | PERFORMANCE_STANDARDS | Set performance standards and use them | 制定并运用绩效标准
            """;

    @Test
    void responsibilities_areThoseOfTheTable() {
        List<String> rows = new ArrayList<>();
        for (Responsibility responsibility : Responsibility.values()) {
            rows.add(String.join(
                    " | ",
                    responsibility.role().name(),
                    responsibility.beneficiary().map(Enum::name).orElse("-"),
                    responsibility.name(),
                    Texts.english().of(responsibility),
                    Texts.chinese().of(responsibility)));
        }
        assertEquals(TABLE.lines().toList(), rows);
    }

    @Test
    void roles_answerFor12And10And10Responsibilities() {
        assertEquals(12, ACCOUNT_MANAGER.responsibilities().size());
        assertEquals(10, EXECUTIVE_SPONSOR.responsibilities().size());
        assertEquals(10, SALES_MANAGER.responsibilities().size());
        assertEquals(
                List.of(Responsibility.values()),
                Stream.of(TeamRole.values())
                        .flatMap(role -> role.responsibilities().stream())
                        .toList());
    }

    @Test
    void beneficiaries_areThoseOfTheAccountManagerAlone() {
        assertEquals(Optional.of(Beneficiary.ACCOUNT), Responsibility.ADVOCACY.beneficiary());
        assertEquals(Optional.empty(), Responsibility.STRATEGIC_VISION.beneficiary());
        assertEquals("Company", Texts.english().of(Beneficiary.COMPANY));
        assertEquals("客户", Texts.chinese().of(Beneficiary.ACCOUNT));
    }

    @Test
    void roles_haveTheirTexts() {
        assertEquals("Account manager (team leader)", Texts.english().of(ACCOUNT_MANAGER));
        assertEquals("客户经理", Texts.chinese().of(ACCOUNT_MANAGER));
        assertEquals("Executive sponsor", Texts.english().of(EXECUTIVE_SPONSOR));
        assertEquals("行政支持者", Texts.chinese().of(EXECUTIVE_SPONSOR));
        assertEquals("Sales manager", Texts.english().of(SALES_MANAGER));
        assertEquals("销售经理", Texts.chinese().of(SALES_MANAGER));
    }
}
