package io.github.keyaccount.relationship;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.relationship.RelationshipDimension.AGREEMENT;
import static io.github.keyaccount.relationship.RelationshipDimension.COMPETITION;
import static io.github.keyaccount.relationship.RelationshipDimension.CONTACTS;
import static io.github.keyaccount.relationship.RelationshipDimension.INFORMATION;
import static io.github.keyaccount.relationship.RelationshipDimension.PRICE;
import static io.github.keyaccount.relationship.RelationshipDimension.SERVICE_LOAD;
import static io.github.keyaccount.relationship.RelationshipDimension.VISIBILITY;
import static io.github.keyaccount.relationship.RelationshipStage.PARTNER;
import static io.github.keyaccount.relationship.RelationshipStage.PREFERRED_SUPPLIER;
import static io.github.keyaccount.relationship.RelationshipStage.STRATEGIC_ALLIANCE;
import static io.github.keyaccount.relationship.RelationshipStage.VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationshipCharacteristicTest {
    /** The table of stages, written out by hand. */
    private record Cell(RelationshipDimension dimension, RelationshipStage stage, String english, String chinese) {}

    private static final List<Cell> TABLE = List.of(
            new Cell(
                    COMPETITION,
                    VENDOR,
                    "Many rivals, and we are treated just like all of them",
                    "竞争对手众多，客户对我们与对其他供应商毫无区别"),
            new Cell(COMPETITION, PREFERRED_SUPPLIER, "There are rivals, but we are liked best", "有竞争对手，但客户最看好我们"),
            new Cell(
                    COMPETITION,
                    PARTNER,
                    "No rival at all in some key fields, and many opportunities are exclusively ours",
                    "在某些关键领域没有任何竞争对手，许多机会为我们所独有"),
            new Cell(
                    COMPETITION,
                    STRATEGIC_ALLIANCE,
                    "Both seek opportunities together, for the greatest benefit of both",
                    "双方共同寻找机会，谋求双方的最大利益"),
            new Cell(
                    INFORMATION,
                    VENDOR,
                    "Public information only, rarely special or confidential",
                    "只有公开信息，很少得到特殊或机密的信息"),
            new Cell(
                    INFORMATION,
                    PREFERRED_SUPPLIER,
                    "Special or confidential information, which others cannot get",
                    "能得到别人得不到的特殊或机密的信息"),
            new Cell(INFORMATION, PARTNER, "Both share information openly", "双方坦诚地共享信息"),
            new Cell(INFORMATION, STRATEGIC_ALLIANCE, "Information flows as in one company", "信息往来如同一家公司"),
            new Cell(PRICE, VENDOR, "The price must be competitive and follow the rules", "价格必须有竞争力，并符合规定"),
            new Cell(
                    PRICE,
                    PREFERRED_SUPPLIER,
                    "The price must lie in the competitive range, but added value is paid for or some margin granted",
                    "价格须在有竞争力的范围之内，但客户愿为附加价值付费，或允许一定的利润"),
            new Cell(PRICE, PARTNER, "The price is negotiated as one part of the agreement", "价格作为协议的一部分来协商"),
            new Cell(PRICE, STRATEGIC_ALLIANCE, "The price is part of the joint business", "价格是共同业务的一部分"),
            new Cell(CONTACTS, VENDOR, "Few contacts at the account", "与客户往来的人员很少"),
            new Cell(
                    CONTACTS,
                    PREFERRED_SUPPLIER,
                    "Good relations with many key people, which weigh heavily in winning new business",
                    "与许多关键人物关系良好，对赢得新业务举足轻重"),
            new Cell(CONTACTS, PARTNER, "The top executives of both companies are in touch", "双方公司的最高层有往来"),
            new Cell(
                    CONTACTS,
                    STRATEGIC_ALLIANCE,
                    "In a joint venture, managers come from both parents, and both general managers lead together",
                    "在合资企业中，管理人员来自双方母公司，双方总经理共同领导"),
            new Cell(AGREEMENT, VENDOR, "Single orders", "单笔订单"),
            new Cell(AGREEMENT, PREFERRED_SUPPLIER, "Repeated orders, in which we are preferred", "重复订单，并优先考虑我们"),
            new Cell(
                    AGREEMENT,
                    PARTNER,
                    "A formal or informal agreement on supply, with lasting long-term contracts; orders need no formal"
                            + " purchasing",
                    "有正式或非正式的供货协议和持久的长期合同，下订单无须经过正式的采购程序"),
            new Cell(
                    AGREEMENT,
                    STRATEGIC_ALLIANCE,
                    "A formal or informal alliance, such as a joint venture",
                    "结成正式或非正式的联盟，如合资企业"),
            new Cell(VISIBILITY, VENDOR, "Low to medium visibility at the account", "在客户中的知名度为低至中等"),
            new Cell(VISIBILITY, PREFERRED_SUPPLIER, "Medium to high visibility at the account", "在客户中的知名度为中等至高"),
            new Cell(
                    VISIBILITY,
                    PARTNER,
                    "High visibility, and the people of the account acknowledge the special relationship",
                    "知名度高，客户的人员承认这种特殊关系"),
            new Cell(
                    VISIBILITY,
                    STRATEGIC_ALLIANCE,
                    "Very high visibility, inside the account and outside",
                    "在客户内外的知名度非常高"),
            new Cell(
                    SERVICE_LOAD,
                    VENDOR,
                    "Much time goes into service while the product is new to the account",
                    "客户初用产品时，要花大量时间提供服务"),
            new Cell(SERVICE_LOAD, PREFERRED_SUPPLIER, "An ordinary amount of service", "服务工作量一般"),
            new Cell(SERVICE_LOAD, PARTNER, "Service is a joint task of both partners", "服务由合作双方共同承担"),
            new Cell(SERVICE_LOAD, STRATEGIC_ALLIANCE, "Service is a joint task of both allies", "服务由联盟双方共同承担"));

    @Test
    void everyCell_isThatOfTheTable() {
        List<Cell> cells = new ArrayList<>();
        for (RelationshipDimension dimension : RelationshipDimension.values()) {
            for (RelationshipStage stage : RelationshipStage.values()) {
                RelationshipCharacteristic cell = RelationshipCharacteristic.of(stage, dimension);
                cells.add(new Cell(
                        cell.dimension(),
                        cell.stage(),
                        Texts.english().of(cell),
                        Texts.chinese().of(cell)));
            }
        }
        assertEquals(TABLE, cells);
        assertEquals(28, RelationshipCharacteristic.values().length);
    }

    @Test
    void dimensions_areSeven_ofWhichSixAreAssessed() {
        assertEquals(
                """
                Competition / 竞争 / true
                Information / 信息 / true
                Price / 价格 / true
                Contacts / 人员往来 / true
                Agreement / 协议 / true
                Visibility / 知名度 / true
                Service load / 服务工作量 / false
                """.lines().toList(),
                Arrays.stream(RelationshipDimension.values())
                        .map(dimension -> Texts.english().of(dimension) + " / "
                                + Texts.chinese().of(dimension) + " / " + dimension.assessed())
                        .toList());
    }

    @Test
    void stages_areFour_eachBelowTheNext() {
        assertEquals(
                """
                Vendor / 卖主 / Optional[PREFERRED_SUPPLIER] / [PREFERRED_SUPPLIER]
                Preferred supplier / 被优先考虑的供应商 / Optional[PARTNER] / [VENDOR, PARTNER]
                Partner / 合作伙伴 / Optional[STRATEGIC_ALLIANCE] / [PREFERRED_SUPPLIER, STRATEGIC_ALLIANCE]
                Strategic alliance / 战略联盟 / Optional.empty / [PARTNER]
                """.lines().toList(),
                Arrays.stream(RelationshipStage.values())
                        .map(stage -> Texts.english().of(stage) + " / "
                                + Texts.chinese().of(stage) + " / " + stage.next() + " / " + stage.neighbours())
                        .toList());
    }

    @Test
    void code_isTheNameOfTheConstant() {
        assertEquals(
                "RelationshipCharacteristic.LASTING_CONTRACTS", RelationshipCharacteristic.LASTING_CONTRACTS.code());
    }

    @Test
    void null_isRefusedByName() {
        assertNull("stage", () -> RelationshipCharacteristic.of(null, PRICE));
        assertNull("dimension", () -> RelationshipCharacteristic.of(VENDOR, null));
    }
}
