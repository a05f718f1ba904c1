/**
 * Objections and negotiation (异议与谈判技巧): how to answer what customers say against us, which projects are real, where we are ahead of each rival, which business to refuse, and what was
 * granted for what in return.
 *
 * <p>The training texts give five rules. Each has its place:
 *
 * <ol>
 *   <li>Find the real need behind the announced ones: a {@link io.github.keyaccount.negotiation.ProjectJudgement} tells of an
 *       {@link io.github.keyaccount.negotiation.AnnouncedProject} which {@link io.github.keyaccount.negotiation.ProjectReality}
 *       it has, or the {@link io.github.keyaccount.negotiation.ProjectQuestion} that is still open, and
 *       {@link io.github.keyaccount.negotiation.ProjectSorting} does so for many.
 *   <li>Use the relative advantage against each rival: a {@link io.github.keyaccount.negotiation.RivalComparison} holds the
 *       {@link io.github.keyaccount.negotiation.RelativeAdvantage} over each competitor that may still win.
 *   <li>Find the personal link, care first and benefit second: what is remembered of a person stands in a
 *       {@link io.github.keyaccount.account.PersonDossier}, and the link itself in the
 *       {@linkplain io.github.keyaccount.buyingcenter.Stakeholder#personalLink() stakeholder}.
 *   <li>Refuse side business that distracts or lets rivals back in: a
 *       {@link io.github.keyaccount.negotiation.SideBusinessJudgement} gives the
 *       {@link io.github.keyaccount.negotiation.SideBusinessVerdict} on {@link io.github.keyaccount.negotiation.SideBusiness},
 *       and the reasons.
 *   <li>Audit the own quote before the customer does: a {@link io.github.keyaccount.negotiation.QuoteAudit} goes through the
 *       {@link io.github.keyaccount.negotiation.QuoteLine}s of a {@link io.github.keyaccount.negotiation.Quote}.
 * </ol>
 *
 * <p>Then the price is talked about. A {@link io.github.keyaccount.negotiation.ConcessionLog} keeps each
 * {@link io.github.keyaccount.negotiation.Concession}, and a {@link io.github.keyaccount.negotiation.ConcessionReview} shows,
 * row by {@link io.github.keyaccount.negotiation.ConcessionRow}, what they come to by the end of any day:
 *
 * <pre>{@code
 * QuoteAudit.of(quote).findings();  // none, so the quote may go out
 * RivalComparison rivals = RivalComparison.of(ours, theirs, opportunity.competitors(), weights);
 * rivals.strongestRival();          // whom to prepare for
 *
 * Concession cut = Concession.builder()
 *         .asked("30 % off the price")
 *         .askedOn(LocalDate.of(2026, 11, 12))
 *         .askedAmount(Money.ofMajor(930_000, cny))
 *         .answeredOn(LocalDate.of(2026, 11, 16))
 *         .granted(Money.ofMajor(210_000, cny))
 *         .inReturn("payment before delivery")
 *         .build();
 * ConcessionLog log = ConcessionLog.builder()
 *         .account("A-1")
 *         .quote(quote.total())
 *         .addConcession(cut)
 *         .build();
 * ConcessionReview review = ConcessionReview.of(log, LocalDate.of(2026, 11, 30));
 * review.price();     // CNY 2890000.00
 * review.discount();  // 0.0677
 * }</pre>
 *
 * <p>Objections are few, and can be prepared for. An {@link io.github.keyaccount.negotiation.ObjectionCatalogue} says for each
 * {@link io.github.keyaccount.negotiation.ObjectionKind}, or a kind of the caller's own, what it shows
 * ({@link io.github.keyaccount.negotiation.ObjectionMeaning}), how to answer it
 * ({@link io.github.keyaccount.negotiation.ObjectionResponse}), and how often to try in a talk before it is left for a later day
 * ({@link io.github.keyaccount.negotiation.ObjectionEntry}). {@link io.github.keyaccount.negotiation.Talk}s record which were
 * raised ({@link io.github.keyaccount.negotiation.ObjectionRaised}), and an
 * {@link io.github.keyaccount.negotiation.ObjectionReview} tells where each person stands with each kind
 * ({@link io.github.keyaccount.negotiation.ObjectionStanding}), and what it found
 * ({@link io.github.keyaccount.negotiation.ObjectionFinding}):
 *
 * <pre>{@code
 * Talk talk = Talk.of(today, buyer, ObjectionRaised.of(ObjectionKind.PRICE_TOO_HIGH, 2));
 * ObjectionReview review = ObjectionReview.of(ObjectionCatalogue.standard(), List.of(talk), today);
 * review.mayTryAgain(buyer, ObjectionKind.PRICE_TOO_HIGH, today);              // false: leave it for a later day
 * review.mayTryAgain(buyer, ObjectionKind.PRICE_TOO_HIGH, today.plusDays(1));  // true
 * review.findings();
 * }</pre>
 *
 * <p>What is found on the way is a {@link io.github.keyaccount.negotiation.NegotiationFinding}; what was asked, what was granted
 * but amounts, what was given in return and what side business consists of show in no finding, no message and no text of a value.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.negotiation;

import org.jspecify.annotations.NullMarked;
