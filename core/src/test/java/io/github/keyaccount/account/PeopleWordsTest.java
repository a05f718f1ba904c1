package io.github.keyaccount.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts of touchpoints and of the criteria of partners, by hand. */
class PeopleWordsTest {

    private static List<String> texts(Label[] labels) {
        return Arrays.stream(labels)
                .map(label -> label.code() + " " + Texts.english().of(label) + " "
                        + Texts.chinese().of(label))
                .toList();
    }

    @Test
    void kindsOfTouchpoints_haveTheirTexts() {
        assertEquals(
                List.of(
                        "TouchpointKind.TELEPHONE Telephone 电话",
                        "TouchpointKind.VISIT Visit 拜访",
                        "TouchpointKind.MEETING Meeting 会谈",
                        "TouchpointKind.MESSAGE Message 函件",
                        "TouchpointKind.PRESENTATION Presentation 介绍会",
                        "TouchpointKind.SAMPLE Sample 送样",
                        "TouchpointKind.TRAINING Training 培训",
                        "TouchpointKind.SURVEY Survey 调研",
                        "TouchpointKind.INSPECTION Inspection 考察",
                        "TouchpointKind.NEGOTIATION Negotiation 谈判",
                        "TouchpointKind.SOCIAL Social occasion 联谊"),
                texts(TouchpointKind.values()));
    }

    @Test
    void criteriaOfPartners_haveTheirTexts() {
        assertEquals(
                List.of(
                        "PartnerCriterion.ENTHUSIASM Enthusiasm 积极性",
                        "PartnerCriterion.BUSINESS_CAPABILITY Business capability 经营能力",
                        "PartnerCriterion.CREDIT Credit 信誉",
                        "PartnerCriterion.SOCIAL_STANDING Social standing 社会关系"),
                texts(PartnerCriterion.values()));
    }
}
