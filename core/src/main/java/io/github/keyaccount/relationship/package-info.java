/**
 * How far the relationship with an account has come, and how it gets further.
 *
 * <p>A relationship is at one of four {@linkplain io.github.keyaccount.relationship.RelationshipStage stages}, which differ in
 * seven {@linkplain io.github.keyaccount.relationship.RelationshipDimension dimensions}. What is observed of an account tells
 * which stage the evidence supports, and what the next one takes; what was decided about its stage is kept apart, as a
 * history:
 *
 * <pre>{@code
 * RelationshipProfile profile = RelationshipProfile.of(account, observations);
 * RelationshipAssessment assessment = RelationshipAssessment.of(profile, asOf, AssessmentOptions.defaults());
 * Texts texts = Texts.english();
 * System.out.println(assessment.supportedStage().map(texts::of).orElse("?"));  // Vendor
 * for (RelationshipGap gap : assessment.gaps()) {
 *     System.out.println(texts.of(gap.characteristic()));  // The price must lie in the competitive range, but ...
 * }
 * assessment.findings();  // what is unobserved, stale or left out
 *
 * RelationshipHistory history = RelationshipHistory.begin(account, RelationshipStage.VENDOR, since)
 *         .move(RelationshipStage.PREFERRED_SUPPLIER, promoted, "second order in a row");
 * RelationshipGoal goal = RelationshipGoal.of(RelationshipStage.PARTNER, due);
 * for (Finding finding : RelationshipPace.of(history, goal, asOf).findings()) {
 *     System.out.println(texts.of(finding));
 * }
 * }</pre>
 *
 * <p>The relationship with an account:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.relationship.RelationshipCharacteristic}: the table of the training texts, what a
 *       relationship is like at each stage in each dimension,
 *   <li>{@link io.github.keyaccount.relationship.RelationshipProfile}: what was
 *       {@linkplain io.github.keyaccount.relationship.DimensionObservation observed} over time,
 *   <li>{@link io.github.keyaccount.relationship.RelationshipAssessment}: the stage that is supported, the one hinted at, and
 *       each {@link io.github.keyaccount.relationship.RelationshipGap}, by
 *       {@link io.github.keyaccount.relationship.AssessmentOptions}, and whether that contradicts the recorded stage,
 *   <li>{@link io.github.keyaccount.relationship.RelationshipHistory}: each
 *       {@link io.github.keyaccount.relationship.RelationshipMove} forward or back, and each
 *       {@link io.github.keyaccount.relationship.RelationshipStay} at a stage,
 *   <li>{@link io.github.keyaccount.relationship.RelationshipPace}: whether a wanted stage, the
 *       {@link io.github.keyaccount.relationship.RelationshipGoal}, is reached in time, with its
 *       {@link io.github.keyaccount.relationship.PaceVerdict}.
 * </ul>
 *
 * <p>The relationship with a person is a {@link io.github.keyaccount.relationship.Rapport}, told by a
 * {@link io.github.keyaccount.relationship.RapportSign}. How much relationship a whole base of customers is worth is told by
 * the {@link io.github.keyaccount.relationship.ServiceLevelTable}: a
 * {@link io.github.keyaccount.relationship.ServiceLevel}, with its
 * {@link io.github.keyaccount.relationship.ServicePractice}, by
 * {@link io.github.keyaccount.relationship.CustomerNumber} and {@link io.github.keyaccount.relationship.MarginBand}.
 *
 * <p>Evidence and reasons show in no text of a value, no message and no finding.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.relationship;

import org.jspecify.annotations.NullMarked;
