package io.github.keyaccount.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary of accounts, with the terms of the key-account training texts where they give them. */
class AccountWordsTest {

    static Stream<Arguments> terms() {
        return Stream.of(
                arguments(AccountTier.KEY, "AccountTier.KEY", "重点客户"),
                arguments(AccountTier.STANDARD, "AccountTier.STANDARD", "普通客户"),
                arguments(AccountTier.PROSPECT, "AccountTier.PROSPECT", "可能成为客户的企业"),
                arguments(PriorityClass.FIRST, "PriorityClass.FIRST", "优先考虑"),
                arguments(PriorityClass.GENERAL, "PriorityClass.GENERAL", "一般考虑"),
                arguments(PriorityClass.LAST, "PriorityClass.LAST", "最后考虑"),
                arguments(CooperationMode.DIRECT, "CooperationMode.DIRECT", "直销"),
                arguments(CooperationMode.AGENCY, "CooperationMode.AGENCY", "代理"),
                arguments(CooperationMode.CONSIGNMENT, "CooperationMode.CONSIGNMENT", "代销"),
                arguments(CooperationMode.OEM, "CooperationMode.OEM", "贴牌加工"),
                arguments(Sensitivity.PRICE, "Sensitivity.PRICE", "价格"),
                arguments(Rating.HIGH, "Rating.HIGH", "高"),
                arguments(LeadSource.REFERRAL, "LeadSource.REFERRAL", "名人介绍"));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void words_haveTheirCodeAndChineseTerm(Label word, String code, String term) {
        assertEquals(code, word.code());
        assertEquals(term, Texts.chinese().of(word));
    }

    @Test
    void words_areThoseOfTheTraining_inTheirOrder() {
        assertEquals("[KEY, STANDARD, PROSPECT]", Arrays.toString(AccountTier.values()));
        assertEquals("[FIRST, GENERAL, LAST]", Arrays.toString(PriorityClass.values()));
        assertEquals("[DIRECT, AGENCY, CONSIGNMENT, OEM]", Arrays.toString(CooperationMode.values()));
        assertEquals("[PRICE, SERVICE, BRAND, TERMS]", Arrays.toString(Sensitivity.values()));
        assertEquals("[HIGH, MEDIUM, LOW]", Arrays.toString(Rating.values()));
        assertEquals(
                List.of(
                        LeadSource.DOOR_TO_DOOR,
                        LeadSource.ADVERTISING,
                        LeadSource.REFERRAL,
                        LeadSource.MEETING,
                        LeadSource.TELEPHONE,
                        LeadSource.LETTER,
                        LeadSource.MARKET_CONSULTANT,
                        LeadSource.DOCUMENT_SEARCH,
                        LeadSource.DISPLACING_A_RIVAL),
                List.of(LeadSource.values()));
    }
}
