/**
 * What an account needs and wants, how it was uncovered, and what answers it.
 *
 * <p>In large sales, questions serve to turn a difficulty into a wish: an implicit need into an explicit one. A
 * {@link io.github.keyaccount.need.NeedsReview} says as of a day what is still implicit, what kind of question comes next,
 * and which needs nothing answers:
 *
 * <pre>{@code
 * Need output = Need.builder()
 *         .id("N-1").account("W").motive(NeedMotive.NEEDED).statement("output falls behind in autumn")
 *         .addFactors(PurchaseFactor.VALUE, PurchaseFactor.TRUST)
 *         .addEvidence(LocalDate.of(2026, 9, 1), NeedState.IMPLICIT, "we never keep up in autumn")
 *         .addQuestion(SpinQuestion.builder()
 *                 .kind(SpinQuestionKind.PROBLEM).text("where does it get tight?").askedOn(LocalDate.of(2026, 9, 1)).build())
 *         .build();
 * FeatureAdvantageBenefit stock = FeatureAdvantageBenefit.builder()
 *         .feature("stock on call").advantage("covers peaks").benefit("delivers in autumn too").addNeed("N-1").build();
 * NeedsReview review = NeedsReview.of(List.of(output), List.of(stock), LocalDate.of(2026, 9, 13));
 * review.nextQuestions();  // {N-1=IMPLICATION}
 * review.advantages();     // stock on call: no benefit before the need is explicit
 * review.findings();
 * }</pre>
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.need.Need}: one need with its {@link io.github.keyaccount.need.NeedId}, its
 *       {@link io.github.keyaccount.need.NeedMotive} (needed or wanted) and the
 *       {@link io.github.keyaccount.need.PurchaseFactor}s on which it bears,
 *   <li>{@link io.github.keyaccount.need.NeedEvidence}: what was said on a day, and the
 *       {@link io.github.keyaccount.need.NeedState} that it shows,
 *   <li>{@link io.github.keyaccount.need.SpinQuestion}: a question that was asked, of one
 *       {@link io.github.keyaccount.need.SpinQuestionKind},
 *   <li>{@link io.github.keyaccount.need.FeatureAdvantageBenefit}: what we offer for the needs,
 *   <li>{@link io.github.keyaccount.need.NeedFinding}: what a review can find.
 * </ul>
 *
 * <p>What people said, asked and answered shows in no text of a value, no message and no finding.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.need;

import org.jspecify.annotations.NullMarked;
