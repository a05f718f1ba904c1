package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.Accounts.EUR;
import static io.github.keyaccount.account.Accounts.USD;
import static io.github.keyaccount.account.Accounts.account;
import static io.github.keyaccount.account.Accounts.customer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
    private static final Account FULL = Account.builder()
            .id("W")
            .name("W Stationery")
            .parent("G")
            .segment("Office supplies")
            .territory("South")
            .currency(EUR)
            .customerSince(LocalDate.of(2024, 12, 28))
            .channelProfile(ChannelProfile.builder().creditStanding(Rating.HIGH).build())
            .cooperationMode(CooperationMode.OEM)
            .priorityClass(PriorityClass.FIRST)
            .leadSource(LeadSource.TELEPHONE)
            .addCompetitor(Competitor.of("Acme").withInTheRunning(false))
            .addCompetitor(Competitor.of("Globex"))
            .putAttribute("shops", "30")
            .putAttribute("brand", "own")
            .build();

    // How long it has been a customer

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2034, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> aroundFebruaryEnds = Arbitraries.integers()
                .between(2015, 2034)
                .flatMap(year -> Arbitraries.integers()
                        .between(-2, 1)
                        .map(offset -> LocalDate.of(year, 3, 1).plusDays(offset)));
        return Arbitraries.oneOf(any, aroundFebruaryEnds);
    }

    @Property
    void tenure_isTheDifferenceOfTheYears_lessOneBeforeTheDayOfTheYear(
            @ForAll("days") LocalDate since, @ForAll("days") LocalDate asOf) {
        int years = asOf.getYear() - since.getYear();
        boolean stillToCome = MonthDay.from(asOf).isBefore(MonthDay.from(since));
        OptionalInt expected =
                since.isAfter(asOf) ? OptionalInt.empty() : OptionalInt.of(stillToCome ? years - 1 : years);
        assertEquals(expected, customer("W", since).tenureYears(asOf));
    }

    @ParameterizedTest
    @CsvSource({
        // A leap day comes round on the day after the last of February.
        "2024-02-29, 2024-02-29, 0",
        "2024-02-29, 2025-02-28, 0",
        "2024-02-29, 2025-03-01, 1",
        "2024-02-29, 2028-02-28, 3",
        "2024-02-29, 2028-02-29, 4",
        "2023-02-28, 2024-02-28, 1",
        "2021-07-01, 2026-06-30, 4",
        "2021-07-01, 2026-07-01, 5",
        "-999999999-01-01, +999999999-12-31, 1999999998"
    })
    void tenure_countsWholeYears_upToTheEndOfTheDay(LocalDate since, LocalDate asOf, int years) {
        assertEquals(OptionalInt.of(years), customer("W", since).tenureYears(asOf));
    }

    @Test
    void tenure_isEmpty_whenItHasNotBoughtByThen_orNobodyKnowsWhen() {
        LocalDate since = LocalDate.of(2024, 12, 28);
        assertEquals(OptionalInt.empty(), customer("W", since).tenureYears(since.minusDays(1)));
        assertEquals(OptionalInt.empty(), account("W").tenureYears(since));
    }

    // What it holds

    @Test
    void account_holdsWhatWasSet() {
        assertEquals(AccountId.of("W"), FULL.id());
        assertEquals("W Stationery", FULL.name());
        assertEquals(Optional.of(AccountId.of("G")), FULL.parent());
        assertEquals(Optional.of("Office supplies"), FULL.segment());
        assertEquals(Optional.of("South"), FULL.territory());
        assertEquals(Optional.of(EUR), FULL.currency());
        assertEquals(Optional.of(LocalDate.of(2024, 12, 28)), FULL.customerSince());
        assertEquals(
                Optional.of(Rating.HIGH), FULL.channelProfile().orElseThrow().creditStanding());
        assertEquals(Optional.of(CooperationMode.OEM), FULL.cooperationMode());
        assertEquals(Optional.of(PriorityClass.FIRST), FULL.priorityClass());
        assertEquals(Optional.of(LeadSource.TELEPHONE), FULL.leadSource());
        assertEquals("[Acme (out of the running), Globex]", FULL.competitors().toString());
        assertEquals(List.of(Competitor.of("Globex")), FULL.competitorsInTheRunning());
        assertEquals("{shops=30, brand=own}", FULL.attributes().toString());
        assertEquals(Optional.of("30"), FULL.attribute("shops"));
        assertEquals(Optional.empty(), FULL.attribute("Shops"));
        assertEquals("W W Stationery", FULL.toString());
    }

    @Test
    void account_needsNoMoreThanIdAndName() {
        Account bare = Account.builder().id("W").name("W").build();
        assertEquals(Optional.empty(), bare.parent());
        assertEquals(Optional.empty(), bare.segment());
        assertEquals(Optional.empty(), bare.territory());
        assertEquals(Optional.empty(), bare.currency());
        assertEquals(Optional.empty(), bare.customerSince());
        assertEquals(Optional.empty(), bare.channelProfile());
        assertEquals(Optional.empty(), bare.cooperationMode());
        assertEquals(Optional.empty(), bare.priorityClass());
        assertEquals(Optional.empty(), bare.leadSource());
        assertEquals(List.of(), bare.competitors());
        assertEquals(List.of(), bare.competitorsInTheRunning());
        assertEquals(Map.of(), bare.attributes());
    }

    @Test
    void accounts_areEqual_whenAllTheirValuesAre() {
        Account same = FULL.withName("other").withName("W Stationery");
        assertEquals(FULL, same);
        assertEquals(FULL.hashCode(), same.hashCode());
        for (Account other : List.of(
                FULL.withId(AccountId.of("Y")),
                FULL.withName("Y"),
                FULL.withParent(AccountId.of("H")),
                FULL.withSegment(Optional.empty()),
                FULL.withTerritory("North"),
                FULL.withCurrency(USD),
                FULL.withCustomerSince(LocalDate.of(2024, 12, 29)),
                FULL.withChannelProfile(Optional.empty()),
                FULL.withCooperationMode(CooperationMode.AGENCY),
                FULL.withPriorityClass(PriorityClass.LAST),
                FULL.withLeadSource(LeadSource.LETTER),
                FULL.withCompetitors(),
                FULL.withAttributes(Map.of()))) {
            assertNotEquals(FULL, other);
        }
    }

    @Test
    void attributePutTwice_keepsItsLastValue() {
        Account twice = Account.builder()
                .id("W")
                .name("W")
                .putAttribute("shops", "30")
                .putAttribute("shops", "31")
                .build();
        assertEquals(Map.of("shops", "31"), twice.attributes());
    }

    // Refusals

    @Test
    void account_isRefused_withoutIdOrName() {
        assertRefused(
                "Cannot build Account, some of required attributes are not set [id, name]",
                () -> Account.builder().build());
    }

    @Test
    void account_isRefused_withABlankText() {
        assertRefused(
                "Expected a non-blank 'name' of account W, but found ' '",
                () -> Account.builder().id("W").name(" ").build());
        assertRefused(
                "Expected a non-blank 'segment' of account W, but found ''",
                () -> account("W").withSegment(""));
        assertRefused(
                "Expected a non-blank 'territory' of account W, but found '\\u00A0'",
                () -> account("W").withTerritory("\u00A0"));
    }

    @Test
    void account_isRefused_asItsOwnParent() {
        assertRefused(
                "Expected 'parent' of account W to be another account, but found W",
                () -> Account.builder().id("W").name("W Stationery").parent("W").build());
        assertRefused(
                "Expected 'parent' of account G to be another account, but found G",
                () -> FULL.withId(AccountId.of("G")));
    }

    @Test
    void account_isRefused_withTwoCompetitorsOfOneName() {
        Competitor acme = Competitor.of("Acme");
        assertRefused(
                "Expected each name once in 'competitors' of account W, but found 1 offender: Acme",
                () -> account("W").withCompetitors(acme, Competitor.of("Globex"), acme.withInTheRunning(false)));
    }

    @Test
    void account_isRefused_withABlankId() {
        assertRefused(
                "Expected a non-blank 'value' of an account id, but found ''",
                () -> Account.builder().id(""));
        assertRefused(
                "Expected a non-blank 'value' of an account id, but found ' '",
                () -> Account.builder().parent(" "));
    }

    @Test
    void nulls_areRefusedByName() {
        Account.Builder builder = Account.builder();
        assertNull("id", () -> builder.id((String) null));
        assertNull("id", () -> builder.id((AccountId) null));
        assertNull("name", () -> builder.name(null));
        assertNull("parent", () -> builder.parent((String) null));
        assertNull("parent", () -> builder.parent((AccountId) null));
        assertNull("segment", () -> builder.segment((String) null));
        assertNull("territory", () -> builder.territory((String) null));
        assertNull("currency", () -> builder.currency((Currency) null));
        assertNull("customerSince", () -> builder.customerSince((LocalDate) null));
        assertNull("channelProfile", () -> builder.channelProfile((ChannelProfile) null));
        assertNull("cooperationMode", () -> builder.cooperationMode((CooperationMode) null));
        assertNull("priorityClass", () -> builder.priorityClass((PriorityClass) null));
        assertNull("leadSource", () -> builder.leadSource((LeadSource) null));
        assertNull("name", () -> FULL.attribute(null));
        assertNull("asOf", () -> FULL.tenureYears(null));
        assertNull("asOf", () -> account("W").tenureYears(null));
    }

    @Test
    void account_isRefused_withAControlCharacterInItsName() {
        assertRefused(
                "Expected a 'name' of account W without control characters, but found 'W\\u000AY'",
                () -> account("W").withName("W\nY"));
    }
}
