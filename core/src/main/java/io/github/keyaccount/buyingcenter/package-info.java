/**
 * The people who decide a purchase, where they stand, and what is still to be won.
 *
 * <p>A {@link io.github.keyaccount.buyingcenter.BuyingCenter} holds the people who have a part in the purchases of an account
 * or in one opportunity. Dated are the stance, rapport and influence that were seen of them, and the one time without a gap in
 * which each is involved, so that past days can be looked at again; but with the roles, thinking styles and personal links of
 * today, which are not dated.
 *
 * <pre>{@code
 * Stakeholder engineer = Stakeholder.builder()
 *         .contact("C-1")
 *         .addRoles(BuyingRole.TECHNICAL_GATEKEEPER)
 *         .addObservation(StakeholderObservation.builder()
 *                 .date(LocalDate.of(2026, 10, 8))
 *                 .stance(Stance.SUPPORTER)
 *                 .influence(60)
 *                 .evidence("asked for a second sample")
 *                 .build())
 *         .build();
 * BuyingCenter center = BuyingCenter.builder()
 *         .account("A-7")
 *         .decisionMode(DecisionMode.INDIVIDUAL)
 *         .addStakeholders(engineer, controller)
 *         .build();
 * BuyingCenterCoverage coverage = BuyingCenterCoverage.of(
 *         center, Funnel.standard().stage("Comparison"), LocalDate.of(2026, 11, 30), CoverageOptions.defaults());
 * coverage.coverage();         // Optional[0.3333]: one of three deciding roles is for us
 * coverage.support();          // Optional[16.67], of 100
 * coverage.uncovered();        // who holds these roles?
 * coverage.reliesOn();         // Optional[C-1]: everything hangs on one person
 * coverage.improvements();     // what to do first
 * for (Finding finding : coverage.findings()) {
 *     System.out.println(Texts.english().of(finding));
 * }
 * }</pre>
 *
 * <p>What is known:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.buyingcenter.Stakeholder}: a person, the {@link io.github.keyaccount.buyingcenter.BuyingRole
 *       roles} and the time of involvement,
 *   <li>{@link io.github.keyaccount.buyingcenter.StakeholderObservation}: the {@link io.github.keyaccount.buyingcenter.Stance
 *       stance}, rapport and influence that were seen on a day,
 *   <li>{@link io.github.keyaccount.buyingcenter.DecisionMode}: whether one decides or several together.
 * </ul>
 *
 * <p>What follows from it:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.buyingcenter.BuyingCenterCoverage}: which roles are covered
 *       ({@link io.github.keyaccount.buyingcenter.RoleStanding}, {@link io.github.keyaccount.buyingcenter.RoleCover}), how each
 *       person stands ({@link io.github.keyaccount.buyingcenter.StakeholderStanding}), whether everything hangs on one, what
 *       would remain without each ({@link io.github.keyaccount.buyingcenter.StakeholderLoss}), and what would help most
 *       ({@link io.github.keyaccount.buyingcenter.CoverageImprovement},
 *       {@link io.github.keyaccount.buyingcenter.ImprovementKind}),
 *   <li>{@link io.github.keyaccount.buyingcenter.CoverageOptions} with {@link io.github.keyaccount.buyingcenter.DecidingRoles}
 *       and {@link io.github.keyaccount.buyingcenter.SupportScale}: how that is judged,
 *   <li>{@link io.github.keyaccount.buyingcenter.ContactReview}: who was met when, who has gone silent, and which promises are
 *       open ({@link io.github.keyaccount.buyingcenter.StakeholderContact}), by
 *       {@link io.github.keyaccount.buyingcenter.ContactReviewOptions},
 *   <li>{@link io.github.keyaccount.buyingcenter.BuyingCenterFinding}: what a reader should know.
 * </ul>
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.buyingcenter;

import org.jspecify.annotations.NullMarked;
