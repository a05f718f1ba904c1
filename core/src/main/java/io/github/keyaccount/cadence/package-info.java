/**
 * How often accounts are called and visited: what falls due, what is overdue, and what there is time for.
 *
 * <p>A goal must be one that the seller controls. Calls and visits are, orders are not, so this is what is planned here:
 *
 * <pre>{@code
 * CadenceAccount w = CadenceAccount.of(journal, PriorityClass.FIRST).withSeller("Ann");
 * CadenceAccount y = CadenceAccount.builder()
 *         .account("Y")
 *         .priorityClass(PriorityClass.LAST)
 *         .seller("Ann")
 *         .addContact(TouchpointKind.TELEPHONE, lastCall)
 *         .since(since)  // counts for visits, as there never was one
 *         .build();
 * WorkingCalendar calendar = WorkingCalendar.mondayToFriday().without(holidays);
 * DueContacts due = DueContacts.of(List.of(w, y), CadenceTable.standard(), asOf, horizon, calendar);
 * due.overdue();
 *
 * ContactCapacity capacity = ContactCapacity.builder()
 *         .putDuration(TouchpointKind.TELEPHONE, Duration.ofMinutes(20))
 *         .putDuration(TouchpointKind.VISIT, Duration.ofHours(3))
 *         .addSeller("Ann", Duration.ofHours(3))
 *         .build();
 * ContactLoad.of(due, capacity).overCapacity();  // whose time does not suffice in total
 * ContactSchedule schedule = ContactSchedule.of(due, capacity);
 * schedule.agenda("Ann");  // what she does on which day
 * Texts texts = Texts.english();
 * for (ScheduledContact slipped : schedule.contacts(ContactOutcome.SLIPPED)) {
 *     System.out.println(texts.of(slipped.reason().orElseThrow()));
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.cadence.CadenceTable}: how often each priority class is contacted, and in what way,
 *   <li>{@link io.github.keyaccount.cadence.WorkingCalendar}: on which days people work, brought by the caller,
 *   <li>{@link io.github.keyaccount.cadence.DueContacts}: what falls due of each
 *       {@link io.github.keyaccount.cadence.CadenceAccount} up to a horizon, what is overdue, and by seller,
 *   <li>{@link io.github.keyaccount.cadence.ContactLoad}: the time that the contacts of each seller take, against the
 *       {@link io.github.keyaccount.cadence.ContactCapacity},
 *   <li>{@link io.github.keyaccount.cadence.ContactSchedule}: a day for every contact for which there is time; what is kept,
 *       what slips, what is left out, and why.
 * </ul>
 *
 * <p>The standard table is of the key-account training texts. How dates are counted and moved is a reading; load and schedule
 * are added.
 *
 * <p>Sellers are people: no text of these values, no finding and no refusal shows one.
 */
@NullMarked
package io.github.keyaccount.cadence;

import org.jspecify.annotations.NullMarked;
