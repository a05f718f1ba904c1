package io.github.keyaccount.relationship;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.relationship.RelationshipCharacteristic.ADDED_VALUE_PAID_FOR;
import static io.github.keyaccount.relationship.RelationshipCharacteristic.NO_RIVAL_IN_KEY_FIELDS;
import static io.github.keyaccount.relationship.RelationshipCharacteristic.OPENLY_SHARED_INFORMATION;
import static io.github.keyaccount.relationship.RelationshipCharacteristic.PRICE_PART_OF_AGREEMENT;
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
import static io.github.keyaccount.relationship.Relationships.ACCOUNT;
import static io.github.keyaccount.relationship.Relationships.DAYS;
import static io.github.keyaccount.relationship.Relationships.day;
import static io.github.keyaccount.relationship.Relationships.observed;
import static io.github.keyaccount.relationship.Relationships.slowStage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipAssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 13);
    private static final AssessmentOptions DEFAULTS = AssessmentOptions.defaults();
    private static final List<RelationshipDimension> SIX =
            List.of(COMPETITION, INFORMATION, PRICE, CONTACTS, AGREEMENT, VISIBILITY);

    private static RelationshipAssessment assess(List<DimensionObservation> observations, LocalDate asOf) {
        return RelationshipAssessment.of(RelationshipProfile.of(ACCOUNT, observations), asOf, DEFAULTS);
    }

    @Provide
    Arbitrary<RelationshipHistory> histories() {
        return Relationships.histories();
    }

    @Provide
    Arbitrary<List<DimensionObservation>> observations() {
        return Relationships.observations();
    }

    // Laws

    /** By looking for the youngest observation of each dimension, and then at each stage from below and from above. */
    @Property(tries = 200)
    void stages_areTheLowestAndTheHighestObserved(
            @ForAll("observations") List<DimensionObservation> observations,
            @ForAll @IntRange(min = -1, max = DAYS) int asOf,
            @ForAll @IntRange(min = 1, max = DAYS) int limit) {
        RelationshipAssessment assessment = RelationshipAssessment.of(
                RelationshipProfile.of(ACCOUNT, observations), day(asOf), DEFAULTS.withAgeLimit(Period.ofDays(limit)));
        List<RelationshipDimension> unobserved = new ArrayList<>();
        List<RelationshipDimension> stale = new ArrayList<>();
        List<RelationshipStage> levels = new ArrayList<>();
        for (RelationshipDimension dimension : RelationshipDimension.values()) {
            int youngest = -1;
            RelationshipStage level = null;
            for (DimensionObservation observation : observations) {
                int age = (int) (day(asOf).toEpochDay() - observation.date().toEpochDay());
                if (observation.dimension() == dimension && age >= 0 && (youngest < 0 || age < youngest)) {
                    youngest = age;
                    level = observation.level();
                }
            }
            assertEquals(
                    Optional.ofNullable(level),
                    Optional.ofNullable(assessment.levels().get(dimension)));
            if (youngest > limit) {
                stale.add(dimension);
            }
            if (SIX.contains(dimension) && level == null) {
                unobserved.add(dimension);
            } else if (SIX.contains(dimension)) {
                levels.add(level);
            }
        }
        Optional<RelationshipStage> lowest = Optional.empty();
        Optional<RelationshipStage> highest = Optional.empty();
        for (RelationshipStage stage : List.of(VENDOR, PREFERRED_SUPPLIER, PARTNER, STRATEGIC_ALLIANCE)) {
            lowest = lowest.isEmpty() && levels.contains(stage) ? Optional.of(stage) : lowest;
            highest = levels.contains(stage) ? Optional.of(stage) : highest;
        }
        assertEquals(lowest, assessment.supportedStage());
        assertEquals(highest, assessment.hintedStage());
        assertEquals(unobserved, assessment.unobserved());
        assertEquals(!unobserved.isEmpty(), assessment.provisional());
        assertEquals(stale, assessment.stale());
        assertEquals(highest.isEmpty(), assessment.leading().isEmpty());
        for (RelationshipDimension leading : assessment.leading()) {
            assertEquals(highest, Optional.of(assessment.levels().get(leading)));
        }
        assertEquals(
                highest.map(stage ->
                                levels.stream().filter(level -> level == stage).count())
                        .orElse(0L),
                assessment.leading().size());
    }

    @Property(tries = 150)
    void supportedStage_neverExceedsTheWeakestObservedDimension(
            @ForAll("observations") List<DimensionObservation> observations,
            @ForAll @IntRange(min = -1, max = DAYS) int asOf) {
        RelationshipAssessment assessment = assess(observations, day(asOf));
        assessment.latest().forEach((dimension, observation) -> {
            if (SIX.contains(dimension)) {
                assertTrue(assessment.supportedStage().orElseThrow().compareTo(observation.level()) <= 0);
                assertTrue(assessment.hintedStage().orElseThrow().compareTo(observation.level()) >= 0);
            }
        });
        assertEquals(
                assessment.supportedStage().isEmpty(),
                assessment.unobserved().equals(SIX),
                "nothing is observed, or there is a stage");
    }

    @Property(tries = 150)
    void raisingAnObservedLevel_neverLowersTheStage(
            @ForAll("observations") List<DimensionObservation> observations,
            @ForAll @IntRange(max = 19) int which,
            @ForAll RelationshipStage level) {
        if (observations.isEmpty()) {
            return;
        }
        List<DimensionObservation> raised = new ArrayList<>(observations);
        DimensionObservation one = observations.get(which % observations.size());
        RelationshipStage higher = level.compareTo(one.level()) > 0 ? level : one.level();
        raised.set(which % observations.size(), one.withLevel(higher));
        RelationshipAssessment before = assess(observations, day(DAYS));
        RelationshipAssessment after = assess(raised, day(DAYS));
        assertEquals(before.supportedStage().isPresent(), after.supportedStage().isPresent());
        before.supportedStage()
                .ifPresent(
                        stage -> assertTrue(after.supportedStage().orElseThrow().compareTo(stage) >= 0));
        before.hintedStage()
                .ifPresent(stage -> assertTrue(after.hintedStage().orElseThrow().compareTo(stage) >= 0));
    }

    @Property(tries = 100)
    void orderOfTheObservations_doesNotMatter(@ForAll("observations") List<DimensionObservation> observations) {
        List<DimensionObservation> reversed = new ArrayList<>();
        observations.forEach(observation -> reversed.add(0, observation));
        RelationshipAssessment assessment = assess(observations, day(DAYS / 2));
        assertEquals(assessment, assess(reversed, day(DAYS / 2)));
        assertEquals(assessment.hashCode(), assess(reversed, day(DAYS / 2)).hashCode());
    }

    @Property(tries = 150)
    void assessmentAsOfADay_isThatOfTheProfileCutThere_saveForWhatItLeavesOut(
            @ForAll("observations") List<DimensionObservation> observations,
            @ForAll @IntRange(min = -1, max = DAYS) int asOf) {
        RelationshipProfile profile = RelationshipProfile.of(ACCOUNT, observations);
        AssessmentOptions options = DEFAULTS.withAgeLimit(Period.ofDays(7));
        RelationshipAssessment whole = RelationshipAssessment.of(profile, day(asOf), options);
        RelationshipAssessment cut = RelationshipAssessment.of(profile.asOf(day(asOf)), day(asOf), options);
        assertEquals(cut.latest(), whole.latest());
        assertEquals(cut.stale(), whole.stale());
        assertEquals(cut.supportedStage(), whole.supportedStage());
        assertEquals(cut.gaps(), whole.gaps());
        assertEquals(List.of(), cut.later());
        assertEquals(whole.later().isEmpty(), cut.equals(whole));
        assertEquals(
                cut.findings(),
                whole.findings().stream()
                        .filter(finding -> finding.code() != RelationshipFinding.LATER_OBSERVATIONS)
                        .toList());
        List<DimensionObservation> all = new ArrayList<>(profile.asOf(day(asOf)).observations());
        all.addAll(whole.later());
        assertEquals(profile.observations(), all, "nothing is lost");
    }

    @Property(tries = 150)
    void closingAllGaps_reachesTheWantedStage(
            @ForAll("observations") List<DimensionObservation> observations, @ForAll RelationshipStage wanted) {
        RelationshipProfile profile = RelationshipProfile.of(ACCOUNT, observations);
        RelationshipAssessment before = RelationshipAssessment.of(profile, day(DAYS), DEFAULTS);
        for (RelationshipGap gap : before.gapsTo(wanted)) {
            assertTrue(SIX.contains(gap.dimension()));
            assertEquals(before.levels().get(gap.dimension()), gap.observed());
            assertTrue(gap.observed().compareTo(wanted) < 0);
            profile = profile.with(observed(gap.dimension(), gap.wanted(), day(DAYS + 1)));
        }
        RelationshipAssessment after = RelationshipAssessment.of(profile, day(DAYS + 1), DEFAULTS);
        assertEquals(List.of(), after.gapsTo(wanted));
        assertTrue(after.supportedStage()
                .map(stage -> stage.compareTo(wanted) >= 0)
                .orElse(true));
        before.supportedStage()
                .flatMap(RelationshipStage::next)
                .ifPresentOrElse(
                        next -> assertEquals(before.gapsTo(next), before.gaps()),
                        () -> assertEquals(List.of(), before.gaps()));
        assertEquals(
                before.supportedStage().filter(STRATEGIC_ALLIANCE::equals).isEmpty()
                        && before.supportedStage().isPresent(),
                !before.gaps().isEmpty(),
                "below the highest stage the weakest dimension is always a gap");
    }

    /** By the lowest level that a walk over all observations finds, against the stage that a walk over all moves finds. */
    @Property(tries = 200)
    void contradiction_isThere_whereTheRecordedStageIsNotTheSupportedOne(
            @ForAll("observations") List<DimensionObservation> observations,
            @ForAll("histories") RelationshipHistory history,
            @ForAll @IntRange(min = -3, max = DAYS) int asOf) {
        RelationshipProfile profile = RelationshipProfile.of(
                ACCOUNT,
                observations.stream()
                        .map(observation ->
                                observation.withDate(observation.date().minusDays(3)))
                        .toList());
        Optional<RelationshipStage> lowest = Optional.empty();
        for (RelationshipDimension dimension : SIX) {
            Optional<DimensionObservation> last = Optional.empty();
            for (DimensionObservation observation : profile.observations()) {
                boolean known = !observation.date().isAfter(day(asOf));
                last = known && observation.dimension() == dimension ? Optional.of(observation) : last;
            }
            if (last.isPresent()
                    && (lowest.isEmpty()
                            || last.get().level().ordinal() < lowest.get().ordinal())) {
                lowest = Optional.of(last.get().level());
            }
        }
        Optional<Finding> expected = Optional.empty();
        if (asOf >= 0 && lowest.isPresent() && slowStage(history, day(asOf)) != lowest.get()) {
            expected = Optional.of(Finding.of(
                    RelationshipFinding.STAGE_CONTRADICTED,
                    "W",
                    day(asOf),
                    slowStage(history, day(asOf)),
                    lowest.get()));
        }
        RelationshipAssessment assessment = RelationshipAssessment.of(profile, day(asOf), DEFAULTS);
        assertEquals(expected, assessment.contradiction(history));
    }

    // Cases

    /** Competition and information at preferred supplier, price at vendor, contacts at partner, service load ahead. */
    private static final List<DimensionObservation> OBSERVATIONS = List.of(
            observed(COMPETITION, PREFERRED_SUPPLIER, LocalDate.of(2026, 8, 1)),
            observed(INFORMATION, PREFERRED_SUPPLIER, LocalDate.of(2026, 8, 1)),
            observed(PRICE, PARTNER, LocalDate.of(2026, 1, 15)),
            observed(PRICE, VENDOR, LocalDate.of(2026, 9, 13)),
            observed(CONTACTS, PARTNER, LocalDate.of(2026, 2, 1)),
            observed(SERVICE_LOAD, STRATEGIC_ALLIANCE, LocalDate.of(2026, 1, 2)));

    @Test
    void assessment_tellsSupportAndHint() {
        RelationshipAssessment assessment = assess(OBSERVATIONS, TODAY);
        assertEquals(ACCOUNT, assessment.account());
        assertEquals(TODAY, assessment.asOf());
        assertEquals(DEFAULTS, assessment.options());
        assertEquals(
                "{COMPETITION=PREFERRED_SUPPLIER, INFORMATION=PREFERRED_SUPPLIER, PRICE=VENDOR, CONTACTS=PARTNER,"
                        + " SERVICE_LOAD=STRATEGIC_ALLIANCE}",
                assessment.levels().toString());
        assertThrows(
                UnsupportedOperationException.class, () -> assessment.levels().clear());
        assertEquals(Optional.of(VENDOR), assessment.supportedStage());
        assertEquals(Optional.of(PARTNER), assessment.hintedStage());
        assertEquals(List.of(CONTACTS), assessment.leading());
        assertTrue(assessment.provisional());
        assertEquals(List.of(AGREEMENT, VISIBILITY), assessment.unobserved());
        assertEquals(List.of(), assessment.stale());
        assertEquals(List.of(), assessment.later());
        assertEquals(
                List.of(ADDED_VALUE_PAID_FOR),
                assessment.gaps().stream().map(RelationshipGap::characteristic).toList());
    }

    @Test
    void gaps_toAHigherStage_holdEveryObservedDimensionBelowIt() {
        List<RelationshipGap> gaps = assess(OBSERVATIONS, TODAY).gapsTo(PARTNER);
        assertEquals(
                List.of(COMPETITION, INFORMATION, PRICE),
                gaps.stream().map(RelationshipGap::dimension).toList());
        assertEquals(
                List.of(PREFERRED_SUPPLIER, PREFERRED_SUPPLIER, VENDOR),
                gaps.stream().map(RelationshipGap::observed).toList());
        assertEquals(
                List.of(PARTNER, PARTNER, PARTNER),
                gaps.stream().map(RelationshipGap::wanted).toList());
        assertEquals(
                List.of(NO_RIVAL_IN_KEY_FIELDS, OPENLY_SHARED_INFORMATION, PRICE_PART_OF_AGREEMENT),
                gaps.stream().map(RelationshipGap::characteristic).toList());
        assertEquals(List.of(), assess(OBSERVATIONS, TODAY).gapsTo(VENDOR));
        assertEquals(4, assess(OBSERVATIONS, TODAY).gapsTo(STRATEGIC_ALLIANCE).size());
    }

    @Test
    void stage_isFinal_onceAllSixAreObserved() {
        RelationshipAssessment assessment = assess(
                SIX.stream()
                        .map(dimension -> observed(dimension, STRATEGIC_ALLIANCE, TODAY))
                        .toList(),
                TODAY);
        assertEquals(Optional.of(STRATEGIC_ALLIANCE), assessment.supportedStage());
        assertFalse(assessment.provisional());
        assertEquals(SIX, assessment.leading());
        assertEquals(List.of(), assessment.gaps());
        assertEquals(List.of(), assessment.findings());
    }

    @Test
    void stage_isEmpty_whenOnlyServiceLoadIsObserved() {
        RelationshipAssessment assessment = assess(List.of(observed(SERVICE_LOAD, PARTNER, TODAY)), TODAY);
        assertEquals(Map.of(SERVICE_LOAD, PARTNER), assessment.levels());
        assertEquals(Optional.empty(), assessment.supportedStage());
        assertEquals(Optional.empty(), assessment.hintedStage());
        assertEquals(List.of(), assessment.leading());
        assertEquals(SIX, assessment.unobserved());
        assertEquals(List.of(), assessment.gaps());
        assertEquals(List.of(), assessment.gapsTo(STRATEGIC_ALLIANCE));
        List<Finding> findings = assessment.findings();
        assertEquals(List.of(Finding.of(RelationshipFinding.NOTHING_OBSERVED, "W", TODAY)), findings);
        assertEquals(
                "As of 2026-09-13 no assessed dimension of the relationship with account W has been observed, so that no"
                        + " stage is supported.",
                Texts.english().of(findings.get(0)));
        assertEquals(
                "截至 2026-09-13，与客户 W 的关系在须评定的各方面都没有观察记录，无法判断所处阶段。",
                Texts.chinese().of(findings.get(0)));
    }

    /** By hand: the last day on which an observation is fresh is its day + the limit, at most the end of the month. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-15, P6M, 2026-07-15",
        "2026-01-31, P1M, 2026-02-28",
        "2024-02-29, P1Y, 2025-02-28",
        "2026-06-01, P10D, 2026-06-11"
    })
    void observation_isStale_fromTheDayAfterItsDatePlusTheLimitOn_andStillCounts(
            LocalDate date, Period limit, LocalDate lastDay) {
        RelationshipProfile profile = RelationshipProfile.of(ACCOUNT, List.of(observed(PRICE, PARTNER, date)));
        AssessmentOptions options = DEFAULTS.withAgeLimit(limit);
        assertEquals(
                List.of(), RelationshipAssessment.of(profile, lastDay, options).stale());
        RelationshipAssessment stale = RelationshipAssessment.of(profile, lastDay.plusDays(1), options);
        assertEquals(List.of(PRICE), stale.stale());
        assertEquals(Optional.of(PARTNER), stale.supportedStage());
        assertEquals(
                List.of(),
                RelationshipAssessment.of(profile, lastDay.plusDays(1), DEFAULTS)
                        .stale());
    }

    @Test
    void findings_sayWhatIsUnobservedStaleAndLeftOut() {
        // As of August 31: contacts of February 1 are 27 + 31 + 30 + 31 + 30 + 31 + 31 days old (rest of February 27),
        // and service load of January 2 is 30 days older. The second observation of the price came later.
        List<Finding> findings = RelationshipAssessment.of(
                        RelationshipProfile.of(ACCOUNT, OBSERVATIONS).with(observed(AGREEMENT, PARTNER, TODAY)),
                        LocalDate.of(2026, 8, 31),
                        DEFAULTS.withAgeLimit(Period.ofDays(229)))
                .findings();
        assertEquals(
                List.of(
                        Finding.of(
                                RelationshipFinding.DIMENSIONS_UNOBSERVED,
                                "W",
                                LocalDate.of(2026, 8, 31),
                                PREFERRED_SUPPLIER,
                                List.of(AGREEMENT, VISIBILITY)),
                        Finding.of(
                                RelationshipFinding.OBSERVATION_STALE,
                                "W",
                                SERVICE_LOAD,
                                LocalDate.of(2026, 1, 2),
                                241,
                                LocalDate.of(2026, 8, 31)),
                        Finding.of(
                                RelationshipFinding.LATER_OBSERVATIONS,
                                "W",
                                LocalDate.of(2026, 8, 31),
                                2,
                                List.of(PRICE, AGREEMENT))),
                findings);
        assertEquals(
                "As of 2026-08-31 the relationship with account W is provisionally at the stage \"Preferred supplier\", because these"
                        + " dimensions have not been observed: Agreement, Visibility.",
                Texts.english().of(findings.get(0)));
        assertEquals(
                "截至 2026-08-31，与客户 W 的关系暂定为“被优先考虑的供应商”，因为以下方面没有观察记录：协议、知名度。",
                Texts.chinese().of(findings.get(0)));
        assertEquals(
                "The last observation of \"Service load\" at account W was made on 2026-01-02, 241 days before 2026-08-31, longer ago than the limit.",
                Texts.english().of(findings.get(1)));
        assertEquals(
                "客户 W 在“服务工作量”方面的最近一次观察作于 2026-01-02，距 2026-08-31 已有 241 天，超过了时限。",
                Texts.chinese().of(findings.get(1)));
        assertEquals(
                "Observations of the relationship with account W left out because they were made after 2026-08-31: 2, of"
                        + " these dimensions: Price, Agreement.",
                Texts.english().of(findings.get(2)));
        assertEquals(
                "2026-08-31 之后对客户 W 的关系所作的 2 次观察未计入，涉及：价格、协议。", Texts.chinese().of(findings.get(2)));
    }

    @Test
    void contradiction_namesTheRecordedAndTheSupportedStage() {
        RelationshipAssessment vendor = assess(OBSERVATIONS, TODAY);
        RelationshipHistory partner = RelationshipHistory.begin(ACCOUNT, PARTNER, LocalDate.of(2026, 1, 1));
        Finding finding = vendor.contradiction(partner).orElseThrow();
        assertEquals(Finding.of(RelationshipFinding.STAGE_CONTRADICTED, "W", TODAY, PARTNER, VENDOR), finding);
        assertEquals(
                "As of 2026-09-13 the stage recorded for account W is \"Partner\", but the evidence supports \"Vendor\".",
                Texts.english().of(finding));
        assertEquals(
                "截至 2026-09-13，客户 W 记录的关系阶段为“合作伙伴”，而观察记录支持的是“卖主”。",
                Texts.chinese().of(finding));
        assertEquals(
                Optional.empty(), vendor.contradiction(RelationshipHistory.begin(ACCOUNT, VENDOR, TODAY)), "the same");
        assertEquals(
                Optional.empty(),
                vendor.contradiction(RelationshipHistory.begin(ACCOUNT, PARTNER, TODAY.plusDays(1))),
                "not begun");
        assertEquals(Optional.empty(), assess(List.of(), TODAY).contradiction(partner), "nothing observed");
        assertRefused(
                "Expected 'history' of W, but found that of Y",
                () -> vendor.contradiction(RelationshipHistory.begin(AccountId.of("Y"), PARTNER, TODAY)));
    }

    @Test
    void laterObservations_areNamedOncePerDimension() {
        List<Finding> findings = assess(
                        List.of(
                                observed(VISIBILITY, VENDOR, day(2)),
                                observed(PRICE, VENDOR, day(3)),
                                observed(VISIBILITY, PARTNER, day(4))),
                        day(1))
                .findings();
        assertEquals(
                List.of(
                        Finding.of(RelationshipFinding.NOTHING_OBSERVED, "W", day(1)),
                        Finding.of(RelationshipFinding.LATER_OBSERVATIONS, "W", day(1), 3, List.of(PRICE, VISIBILITY))),
                findings);
    }

    @Test
    void evidence_isInNoText() {
        String text = assess(OBSERVATIONS, LocalDate.of(2026, 8, 31)).toString();
        assertTrue(text.contains("PRICE"), text);
        assertFalse(text.contains("Li Wei"), text);
    }

    @Test
    void assessments_areEqual_whenAllTheyWereMadeOfIs() {
        RelationshipAssessment assessment = assess(OBSERVATIONS, TODAY);
        assertEquals(assessment, assess(new ArrayList<>(OBSERVATIONS), TODAY));
        assertNotEquals(assessment, assess(OBSERVATIONS, TODAY.plusDays(1)));
        assertNotEquals(assessment, assess(OBSERVATIONS.subList(1, 6), TODAY));
        assertEquals(assessment.gaps(), assess(OBSERVATIONS, TODAY).gaps());
    }

    @Test
    void ageLimit_isRefused_whenZeroOrNegative() {
        assertEquals(Optional.empty(), DEFAULTS.ageLimit());
        assertEquals(DEFAULTS, AssessmentOptions.builder().build());
        for (Period limit : Arrays.asList(Period.ZERO, Period.ofDays(-1), Period.of(1, 0, -1))) {
            assertRefused(
                    "Expected 'ageLimit' > 0 without negative parts, but found " + limit,
                    () -> DEFAULTS.withAgeLimit(limit));
        }
    }

    @Test
    void ageLimit_mayNotLeadBeyondTheRangeOfDates() {
        RelationshipProfile profile = RelationshipProfile.of(ACCOUNT, List.of(observed(PRICE, PARTNER, LocalDate.MAX)));
        assertThrows(
                DateTimeException.class,
                () -> RelationshipAssessment.of(profile, LocalDate.MAX, DEFAULTS.withAgeLimit(Period.ofDays(1))));
    }

    @Test
    void nulls_areRefusedByName() {
        RelationshipProfile profile = RelationshipProfile.of(ACCOUNT, OBSERVATIONS);
        assertNull("profile", () -> RelationshipAssessment.of(null, TODAY, DEFAULTS));
        assertNull("asOf", () -> RelationshipAssessment.of(profile, null, DEFAULTS));
        assertNull("options", () -> RelationshipAssessment.of(profile, TODAY, null));
        assertNull("stage", () -> assess(OBSERVATIONS, TODAY).gapsTo(null));
        assertNull("history", () -> assess(OBSERVATIONS, TODAY).contradiction(null));
    }
}
