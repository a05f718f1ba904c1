package io.github.keyaccount.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.forecast.ForecastFinding;
import io.github.keyaccount.funnel.FunnelFinding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Texts ENGLISH = Texts.english();
    private static final Texts CHINESE = Texts.chinese();
    private static final Finding STALLED = Finding.of(SampleFinding.STALLED, "O-1", 1200);
    private static final Texts SAMPLE =
            ENGLISH.with(Map.of("SampleFinding.STALLED", "{opportunity} has not moved for {days} days."));

    enum Color implements Label {
        RED;

        @Override
        public String code() {
            return Label.codeOf(this);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-Hans-CN", "zh-TW", "zh-Hant-HK", "zh-Latn-pinyin"})
    void of_isChinese_whenTheLanguageIs(String tag) {
        assertSame(CHINESE, Texts.of(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-CN", "tr", "de-DE", "ja", "und", "und-Hans", "zha"})
    void of_isEnglish_whenTheLanguageIsAnother(String tag) {
        assertSame(ENGLISH, Texts.of(Locale.forLanguageTag(tag)));
    }

    @Test
    void of_isEnglish_forTheRootLocale() {
        assertSame(ENGLISH, Texts.of(Locale.ROOT));
    }

    @Test
    void label_hasATextInBothLanguages() {
        assertEquals("Critical", ENGLISH.of(Severity.CRITICAL));
        assertEquals("严重", CHINESE.of(Severity.CRITICAL));
    }

    @Test
    void label_isRefused_whenItHasNoText() {
        assertRefused("Expected a text for 'Color.RED', but found none", () -> ENGLISH.of(Color.RED));
    }

    @Test
    void label_isRefused_whenItsTextHasAPlaceholder() {
        assertRefused(
                "Expected only known placeholders in the text for 'Color.RED', but found 1 offender: {shade}",
                () -> ENGLISH.with(Map.of("Color.RED", "{shade} red")).of(Color.RED));
    }

    @Test
    void has_tellsWhetherThereIsAText() {
        assertTrue(ENGLISH.has("Severity.INFO"));
        assertTrue(CHINESE.has("Severity.INFO"));
        assertFalse(ENGLISH.has("SampleFinding.STALLED"));
        assertTrue(SAMPLE.has("SampleFinding.STALLED"));
    }

    @Test
    void finding_isShownWithItsArguments() {
        assertEquals("O-1 has not moved for 1,200 days.", SAMPLE.of(STALLED));
    }

    @Test
    void finding_isRefused_whenItHasNoText() {
        assertRefused("Expected a text for 'SampleFinding.STALLED', but found none", () -> ENGLISH.of(STALLED));
        Texts seen = ENGLISH.with(Map.of("SampleFinding.SEEN", "Seen: {what}"));
        assertRefused(
                "Expected a text for 'Color.RED', but found none",
                () -> seen.of(Finding.of(SampleFinding.SEEN, Color.RED)));
    }

    @Test
    void finding_isRefused_whenItsTextNamesAnUnknownArgument() {
        Texts misspelt = ENGLISH.with(Map.of("SampleFinding.STALLED", "{oportunity}: {days} days, {Days"));
        assertRefused(
                "Expected only known placeholders in the text for 'SampleFinding.STALLED', but found 2 offenders:"
                        + " {oportunity}, {Days",
                () -> misspelt.of(STALLED));
    }

    @Test
    void finding_isShown_whenItsTextLeavesAnArgumentOut() {
        assertEquals(
                "O-1 is stuck",
                ENGLISH.with(Map.of("SampleFinding.STALLED", "{opportunity} is stuck"))
                        .of(STALLED));
    }

    @Property
    void finding_standsBetweenTheWordsOfItsText(
            @ForAll String before,
            @ForAll String between,
            @ForAll String after,
            @ForAll String opportunity,
            @ForAll int days) {
        Texts texts = ENGLISH.with(Map.of(
                "SampleFinding.STALLED", words(before) + "{days}" + words(between) + "{opportunity}" + words(after)));
        assertEquals(
                words(before) + ENGLISH.format(days) + words(between) + opportunity + words(after),
                texts.of(Finding.of(SampleFinding.STALLED, opportunity, days)));
    }

    @Property
    void finding_leavesNoPlaceholder(@ForAll String text, @ForAll @NotBlank String what) {
        Texts texts = ENGLISH.with(Map.of("SampleFinding.SEEN", words(text) + "{what}{what} and {what}"));
        assertFalse(
                texts.of(Finding.of(SampleFinding.SEEN, words(what))).contains("{"), () -> "left in text for " + what);
    }

    /** A text may hold any character but the brace that opens a placeholder. */
    private static String words(String any) {
        return any.replace('{', '(');
    }

    @ParameterizedTest
    @ValueSource(strings = {"{days}", "$1", "\\", "{opportunity}"})
    void finding_showsAnArgumentAsItIs(String opportunity) {
        assertEquals(
                opportunity + " has not moved for 3 days.",
                SAMPLE.of(Finding.of(SampleFinding.STALLED, opportunity, 3)));
    }

    @Test
    void with_prefersTheGivenTexts_andKeepsTheOthers() {
        Texts turkish = ENGLISH.with(Map.of("Severity.WARNING", "Uyarı"));
        assertEquals("Uyarı", turkish.of(Severity.WARNING));
        assertEquals("Note", turkish.of(Severity.INFO));
        assertEquals("Warning", ENGLISH.of(Severity.WARNING));
        assertEquals("提示", CHINESE.with(Map.of("Severity.WARNING", "注意")).of(Severity.INFO));
    }

    @Test
    void with_isNotTouched_whenTheMapChangesLater() {
        Map<String, String> own = new HashMap<>(Map.of("Severity.WARNING", "Beware"));
        Texts texts = ENGLISH.with(own);
        own.put("Severity.WARNING", "Changed");
        assertEquals("Beware", texts.of(Severity.WARNING));
    }

    @Test
    void with_refusesAPlaceholder_thatTheBuiltInTextHasNot() {
        assertRefused(
                "Expected only known placeholders in the text for 'Severity.INFO', but found 1 offender: {name}",
                () -> CHINESE.with(Map.of("Severity.INFO", "Hello {name}")));
        assertRefused(
                "Expected only known placeholders in the text for 'FunnelFinding.STALLED', but found 2 offenders:"
                        + " {oportunity}, {Days}",
                () -> CHINESE.with(Map.of("FunnelFinding.STALLED", "{oportunity}: {stage}, {Days}, {limit}")));
    }

    @Test
    void with_takesThePlaceholdersOfTheBuiltInText_inAnyOrderAndNumber() {
        Finding stalled = Finding.of(FunnelFinding.STALLED, "O-1", "Design", 1200, 90);
        assertEquals(
                "Opportunity O-1 is stalled at Design: days there 1,200, limit 90.",
                ENGLISH.with(Map.of()).of(stalled));
        assertEquals(
                "1,200 > 90 (1,200): O-1",
                CHINESE.with(Map.of("FunnelFinding.STALLED", "{days} > {limit} ({days}): {opportunity}"))
                        .of(stalled));
        assertEquals(
                "Missing: EUR 1,234.50",
                ENGLISH.with(Map.of("ForecastFinding.GAP", "Missing: {gap}"))
                        .of(Finding.of(ForecastFinding.GAP, Money.parse("EUR 1234.50"), Money.parse("EUR 2000"))));
    }

    @Test
    void null_isRefusedByName() {
        Map<String, String> withoutText = new HashMap<>();
        withoutText.put("Severity.INFO", null);
        Map<String, String> withoutCode = new HashMap<>();
        withoutCode.put(null, "text");
        assertNull("locale", () -> Texts.of((Locale) null));
        assertNull("label", () -> ENGLISH.of((Label) null));
        assertNull("finding", () -> ENGLISH.of((Finding) null));
        assertNull("code", () -> ENGLISH.has(null));
        assertNull("texts", () -> ENGLISH.with(null));
        assertNull("texts", () -> ENGLISH.with(withoutText));
        assertNull("texts", () -> ENGLISH.with(withoutCode));
        assertNull("value", () -> ENGLISH.format(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "-7 | -7",
                "999 | 999",
                "1000 | 1,000",
                "-1000 | -1,000",
                "-100 | -100",
                "123456 | 123,456",
                "1234567 | 1,234,567",
                "1234.50 | 1,234.50",
                "-1234567.8901 | -1,234,567.8901",
                "0.000001 | 0.000001",
                "0.00 | 0.00",
                "1E+3 | 1,000",
                "1E-9 | 0.000000001"
            })
    void number_hasCommasBetweenThousandsAndAllItsDecimals(BigDecimal number, String text) {
        assertEquals(text, ENGLISH.format(number));
        assertEquals(text, CHINESE.format(number));
    }

    @Test
    void number_isShown_atTheEndsOfItsType() {
        assertEquals("-2,147,483,648", ENGLISH.format(Integer.MIN_VALUE));
        assertEquals("-9,223,372,036,854,775,808", ENGLISH.format(Long.MIN_VALUE));
        assertEquals("9,223,372,036,854,775,807", ENGLISH.format(Long.MAX_VALUE));
    }

    @Property
    void number_withoutItsCommas_isTheNumberAgain(@ForAll @Scale(9) BigDecimal number) {
        assertEquals(number, new BigDecimal(ENGLISH.format(number).replace(",", "")));
    }

    /** The formatter of the JDK for no particular locale is an independent oracle. */
    @Property
    void number_readsAsTheJdkWritesIt(@ForAll @Scale(4) BigDecimal number, @ForAll long whole, @ForAll int small) {
        assertEquals(String.format(Locale.ROOT, "%,." + number.scale() + "f", number), ENGLISH.format(number));
        assertEquals(String.format(Locale.ROOT, "%,d", whole), ENGLISH.format(whole));
        assertEquals(String.format(Locale.ROOT, "%,d", small), ENGLISH.format(small));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR 1234.50 | EUR 1,234.50",
                "EUR -1234.5 | EUR -1,234.50",
                "EUR 0 | EUR 0.00",
                "JPY 1234 | JPY 1,234",
                "KWD 1234.5 | KWD 1,234.500"
            })
    void money_hasItsCurrencyAndAllItsDecimals(String money, String text) {
        assertEquals(text, ENGLISH.format(Money.parse(money)));
        assertEquals(text, CHINESE.format(Money.parse(money)));
    }

    @Property
    void money_withoutItsCommas_isTheMoneyAgain(@ForAll long minorUnits) {
        Money money = Money.ofMinor(minorUnits, Currency.getInstance("EUR"));
        assertEquals(money, Money.parse(ENGLISH.format(money).replace(",", "")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0%", "0.35, 35%", "0.3, 30%", "1, 100%", "0.333333333, 33.3333333%", "0.000000001, 0.0000001%"})
    void probability_isAPercentage_withTheDecimalsItNeeds(String probability, String text) {
        assertEquals(text, ENGLISH.format(Probability.ofFraction(probability)));
        assertEquals(text, CHINESE.format(Probability.ofFraction(probability)));
    }

    @Property
    void probability_withoutItsSign_isTheProbabilityAgain(@ForAll @IntRange(max = 1_000_000_000) int billionths) {
        Probability probability = Probability.ofBillionths(billionths);
        assertEquals(
                probability, Probability.ofPercent(ENGLISH.format(probability).replace("%", "")));
    }

    @Test
    void otherValues_areShownInTheirOwnForm() {
        assertEquals("1,234 {x}", ENGLISH.format("1,234 {x}"));
        assertEquals("2026-11-21", ENGLISH.format(LocalDate.of(2026, 11, 21)));
        assertEquals("2026-11-21", CHINESE.format(LocalDate.of(2026, 11, 21)));
        assertEquals("2026-Q3", ENGLISH.format(SalesPeriod.quarter(2026, 3)));
        assertEquals("Warning", ENGLISH.format(Severity.WARNING));
        assertEquals("警告", CHINESE.format(Severity.WARNING));
    }

    @Test
    void list_isJoinedAsTheLanguageDoes() {
        List<Object> values = List.of("A", 1200, Severity.INFO);
        assertEquals("A, 1,200, Note", ENGLISH.format(values));
        assertEquals("A、1,200、提示", CHINESE.format(values));
        assertEquals("A", ENGLISH.format(List.of("A")));
        assertEquals("", ENGLISH.format(List.of()));
        assertEquals(
                "A; B", ENGLISH.with(Map.of("Punctuation.LIST_SEPARATOR", "; ")).format(List.of("A", "B")));
    }

    @Test
    void format_refusesOtherTypes() {
        assertRefused(
                "Expected 'value' to be one of String, Integer, Long, BigDecimal, Money, Probability, LocalDate,"
                        + " SalesPeriod, Label, or a List of these, but found java.lang.Double",
                () -> ENGLISH.format(0.5));
        assertRefused("Expected a text for 'Color.RED', but found none", () -> ENGLISH.format(Color.RED));
    }

    @Test
    void format_refusesNumbers_withTooManyDigits() {
        String message = "Expected 'value' with at most 1000 digits before and after the decimal point, but found ";
        BigDecimal huge = new BigDecimal("1E+1000000000");
        assertRefused(message + "1000000001 before and 0 after it", () -> ENGLISH.format(huge));
        assertRefused(message + "1000000001 before and 0 after it", () -> ENGLISH.format(List.of(huge)));
        assertRefused(message + "0 before and 1001 after it", () -> ENGLISH.format(new BigDecimal("1E-1001")));
        // a digit, 999 more in groups of three, and 333 commas
        assertEquals(1333, ENGLISH.format(new BigDecimal("1E+999")).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "zh-CN", "de-DE", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab"})
    void texts_areTheSame_whateverTheDefaultLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertSame(ENGLISH, Texts.of(Locale.ENGLISH));
            assertSame(ENGLISH, Texts.of(Locale.ROOT));
            assertSame(CHINESE, Texts.of(Locale.SIMPLIFIED_CHINESE));
            assertEquals("Note", Texts.load("texts_en.properties").of(Severity.INFO));
            assertEquals("提示", Texts.load("texts_zh.properties").of(Severity.INFO));
            assertEquals("O-1 has not moved for 1,200 days.", SAMPLE.of(STALLED));
            assertEquals("-1,234.50", ENGLISH.format(new BigDecimal("-1234.50")));
            assertEquals("2026-11-21", ENGLISH.format(LocalDate.of(2026, 11, 21)));
            assertEquals("Severity.INFO", Severity.INFO.code());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void assertNull(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
