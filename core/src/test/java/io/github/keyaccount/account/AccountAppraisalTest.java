package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.Accounts.AS_OF;
import static io.github.keyaccount.account.Accounts.EUR;
import static io.github.keyaccount.account.Accounts.JPY;
import static io.github.keyaccount.account.Accounts.RATES;
import static io.github.keyaccount.account.Accounts.USD;
import static io.github.keyaccount.account.Accounts.appraisal;
import static io.github.keyaccount.account.Accounts.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AccountAppraisalTest {
    private static final AccountAppraisal FULL = AccountAppraisal.builder()
            .account("W")
            .date(AS_OF)
            .strategicWeight(Probability.ofPercent(80))
            .importanceToSeller(Probability.ofPercent(30))
            .recoveryMonths(18)
            .potential(euro("100.10"))
            .build();

    @Provide
    Arbitrary<AccountAppraisal> judged() {
        return Accounts.currencies().flatMap(currency -> appraisal("W", currency));
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Accounts.currencies();
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Accounts.roundingModes();
    }

    @Property(tries = 100)
    void conversion_convertsThePotential_andKeepsTheRest(
            @ForAll("judged") AccountAppraisal judged,
            @ForAll("currencies") Currency to,
            @ForAll("modes") RoundingMode mode) {
        AccountAppraisal converted = judged.convertedTo(to, RATES, mode);
        assertEquals(judged.potential().map(potential -> RATES.convert(potential, to, mode)), converted.potential());
        assertEquals(judged, converted.withPotential(judged.potential()));
    }

    @Test
    void conversion_roundsOnce() {
        // 100.10 × 1.25 = 125.125 dollars; 100.10 × 160 = 16016 yen.
        assertEquals(
                Optional.of(Money.ofMajor("125.12", USD)),
                FULL.convertedTo(USD, RATES, RoundingMode.HALF_EVEN).potential());
        assertEquals(
                Optional.of(Money.ofMajor("125.13", USD)),
                FULL.convertedTo(USD, RATES, RoundingMode.HALF_UP).potential());
        assertEquals(
                Optional.of(Money.ofMajor("16016", JPY)),
                FULL.convertedTo(JPY, RATES, RoundingMode.UNNECESSARY).potential());
    }

    @Test
    void conversion_isRefused_withoutARate_whereThereIsAPotential() {
        ExchangeRates euroOnly = ExchangeRates.builder(AS_OF, EUR).build();
        assertRefused(
                "Expected 'to' with a rate on 2026-12-31, one of [EUR], but found USD",
                () -> FULL.convertedTo(USD, euroOnly, RoundingMode.HALF_EVEN));
        AccountAppraisal without = FULL.withPotential(Optional.empty());
        assertEquals(without, without.convertedTo(USD, euroOnly, RoundingMode.HALF_EVEN));
    }

    @Test
    void conversion_isRefused_whenThePotentialDoesNotFit_orNeedsRounding() {
        assertRefused(
                ArithmeticException.class,
                "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807, but found 11529215046068469758",
                () -> FULL.withPotential(Money.ofMinor(Long.MAX_VALUE, EUR))
                        .convertedTo(USD, RATES, RoundingMode.DOWN));
        assertRefused(
                ArithmeticException.class,
                "Expected a quotient of 0 decimals, as 'roundingMode' is UNNECESSARY, but found 25025 / 2",
                () -> FULL.convertedTo(USD, RATES, RoundingMode.UNNECESSARY));
    }

    @Test
    void appraisal_holdsWhatWasJudged() {
        assertEquals(AccountId.of("W"), FULL.account());
        assertEquals(AS_OF, FULL.date());
        assertEquals(Optional.of(Probability.ofPercent(80)), FULL.strategicWeight());
        assertEquals(Optional.of(Probability.ofPercent(30)), FULL.importanceToSeller());
        assertEquals(Optional.of(18), FULL.recoveryMonths());
        assertEquals(Optional.of(euro("100.10")), FULL.potential());
        assertEquals("appraisal of W on 2026-12-31", FULL.toString());
    }

    @Test
    void appraisal_isEmpty_whereNobodyJudged() {
        AccountAppraisal bare = appraisal("W");
        assertEquals(Optional.empty(), bare.strategicWeight());
        assertEquals(Optional.empty(), bare.importanceToSeller());
        assertEquals(Optional.empty(), bare.recoveryMonths());
        assertEquals(Optional.empty(), bare.potential());
    }

    @Test
    void appraisals_areEqual_whenAllTheirValuesAre() {
        AccountAppraisal same = FULL.withRecoveryMonths(1).withRecoveryMonths(18);
        assertEquals(FULL, same);
        assertEquals(FULL.hashCode(), same.hashCode());
        for (AccountAppraisal other : List.of(
                FULL.withAccount(AccountId.of("Y")),
                FULL.withDate(AS_OF.minusDays(1)),
                FULL.withStrategicWeight(Probability.ONE),
                FULL.withImportanceToSeller(Optional.empty()),
                FULL.withRecoveryMonths(19),
                FULL.withPotential(euro("100.11")))) {
            assertNotEquals(FULL, other);
        }
    }

    @Test
    void zero_isAJudgement_likeAnyOther() {
        assertEquals(Optional.of(0), FULL.withRecoveryMonths(0).recoveryMonths());
        assertEquals(Optional.of(euro("0")), FULL.withPotential(euro("0")).potential());
        assertEquals(
                Optional.of(Probability.ZERO),
                FULL.withStrategicWeight(Probability.ZERO).strategicWeight());
    }

    @Test
    void appraisal_isRefused_withoutAccountOrDay() {
        assertRefused(
                "Cannot build AccountAppraisal, some of required attributes are not set [account, date]",
                () -> AccountAppraisal.builder().build());
    }

    @Test
    void appraisal_isRefused_whenNegative() {
        assertRefused(
                "Expected 'recoveryMonths' of zero or more for appraisal of W on 2026-12-31, but found -1",
                () -> FULL.withRecoveryMonths(-1));
        assertRefused(
                "Expected 'potential' of zero or more for appraisal of W on 2026-12-31, but found EUR -0.01",
                () -> FULL.withPotential(euro("-0.01")));
    }

    @Test
    void appraisal_isRefused_withABlankAccount() {
        assertRefused(
                "Expected a non-blank 'value' of an account id, but found ''",
                () -> AccountAppraisal.builder().account(""));
    }

    @Test
    void nulls_areRefusedByName() {
        AccountAppraisal.Builder builder = AccountAppraisal.builder();
        assertNull("account", () -> builder.account((String) null));
        assertNull("account", () -> builder.account((AccountId) null));
        assertNull("date", () -> builder.date(null));
        assertNull("strategicWeight", () -> builder.strategicWeight((Probability) null));
        assertNull("importanceToSeller", () -> builder.importanceToSeller((Probability) null));
        assertNull("potential", () -> builder.potential((Money) null));
        assertNull("date", () -> FULL.withDate((LocalDate) null));
        assertNull("currency", () -> FULL.convertedTo(null, RATES, RoundingMode.UP));
        assertNull("rates", () -> FULL.convertedTo(EUR, null, RoundingMode.UP));
        assertNull("roundingMode", () -> FULL.convertedTo(EUR, RATES, null));
    }
}
