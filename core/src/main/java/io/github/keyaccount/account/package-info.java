/**
 * The accounts: companies and public bodies that buy from us, or may do so; the people there, and how both are looked
 * after.
 *
 * <p>What is known of an account stands in four places, by how it changes:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.account.Account}: who it is and how we do business with it; it stays equal while its
 *       numbers change,
 *   <li>{@link io.github.keyaccount.account.AccountFigures}: what was measured of it in a period,
 *   <li>{@link io.github.keyaccount.account.AccountAppraisal}: what was judged of it on a day,
 *   <li>{@link io.github.keyaccount.account.Firmographics}: the size of the company, known of prospects as well.
 * </ul>
 *
 * <p>In all of them what is not known stays empty, which is never the same as zero. Amounts keep the currency in which they
 * were measured; {@link io.github.keyaccount.account.AccountFigures#convertedTo} brings them into one.
 *
 * <p>Accounts may belong to each other. An {@link io.github.keyaccount.account.AccountHierarchy} follows a company to its
 * subsidiaries and theirs, and {@link io.github.keyaccount.account.GroupFigures} add up the figures of a group, so that it
 * can be judged as one account:
 *
 * <pre>{@code
 * AccountHierarchy hierarchy = AccountHierarchy.of(accounts);
 * GroupFigures groups = GroupFigures.of(hierarchy, figures);
 * groups.groups();    // the figures of each group, under the id of its top
 * groups.findings();  // members without figures, and figures that some members lack
 * }</pre>
 *
 * <p>At an account there are people and rivals, and on our side a team:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.account.Contact}: a person, with what is to be remembered and what was promised,
 *   <li>{@link io.github.keyaccount.account.Journal}: what was done with whom, touchpoint by touchpoint,
 *   <li>{@link io.github.keyaccount.account.Competitor}: who else wants the business,
 *   <li>{@link io.github.keyaccount.account.AccountTeam}: who of us answers for what;
 *       {@link io.github.keyaccount.account.AccountTeamReview} finds the gaps, and
 *       {@link io.github.keyaccount.account.TeamWorkload} who has too much,
 *   <li>{@link io.github.keyaccount.account.PracticeChecklist}: whether the account is worked on as it should be,
 *   <li>{@link io.github.keyaccount.account.PartnerScorecard}: what a partner in the channel is worth.
 * </ul>
 *
 * <p>Names, addresses and notes of people show in no text of a value, no message and no finding.
 *
 * <p>Which accounts are key accounts, and why, is told by the package {@code portfolio}.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.account;

import org.jspecify.annotations.NullMarked;
