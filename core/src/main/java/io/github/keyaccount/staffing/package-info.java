/**
 * Which account manager serves which account: the most capable people on the accounts that matter, within each one's capacity.
 *
 * <p>A {@link io.github.keyaccount.staffing.Staffing} is the best of all that are possible, and proves it:
 *
 * <pre>{@code
 * List<AccountManager> managers = List.of(
 *         AccountManager.builder()
 *                 .name("Ann").capability(Probability.ofPercent(90)).capacity(1).build(),
 *         AccountManager.builder()
 *                 .name("Bob").capability(Probability.ofPercent(60)).capacity(2)
 *                 .putFit("A", Probability.ofPercent(80)).build());
 * List<AccountToStaff> accounts = List.of(
 *         AccountToStaff.builder().account("A").value(100).present("Ann").build(),
 *         AccountToStaff.builder().account("B").value(80).present("Bob").build(),
 *         AccountToStaff.builder().account("C").value(50).present("Bob").build());
 *
 * Staffing staffing = Staffing.best(managers, accounts, StaffingOptions.defaults());
 * staffing.total();                // 182
 * staffing.earned();               // 14 more than today, when Ann serves A
 * staffing.worthOfPlace("Ann");    // 15 more, if she could serve a second account
 * staffing.isProvenBest();         // true
 *
 * Texts texts = Texts.english();
 * for (StaffedAccount staffed : staffing.handovers()) {
 *     System.out.println(staffed.account() + ": " + staffed.manager() + ", " + texts.of(staffed.reason()));
 * }
 * }</pre>
 *
 * <p>What is asked for:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.staffing.AccountManager}: how capable somebody is, how well suited to single accounts, and how
 *       many accounts at most,
 *   <li>{@link io.github.keyaccount.staffing.AccountToStaff}: what an account is worth, who serves it today, who must and who must
 *       not,
 *   <li>{@link io.github.keyaccount.staffing.StaffingOptions}: what a change costs. With 0, today's staffing settles ties alone;
 *       {@link io.github.keyaccount.staffing.StaffingOptions#fewestChanges()} puts as few changes as possible first.
 * </ul>
 *
 * <p>What comes back: {@link io.github.keyaccount.staffing.StaffedAccount} tells of each account who serves it, what that is worth
 * and why it is this one; {@link io.github.keyaccount.staffing.StaffingFinding} lists what else there is to know. Where no staffing
 * is possible, an {@link io.github.keyaccount.staffing.InfeasibleStaffingException} names accounts for which there are too few
 * places.
 *
 * <p>Values, fits and all that follows from them are exact. Account managers are people: their names are in no text of a value, in
 * no finding and in no refusal.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.staffing;

import org.jspecify.annotations.NullMarked;
