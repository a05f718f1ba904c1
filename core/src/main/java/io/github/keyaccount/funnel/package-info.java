/**
 * The sales funnel: its stages, the opportunities in it, and the pipeline as it stood at the end of a day.
 *
 * <p>A {@link io.github.keyaccount.funnel.Funnel} is data: ordered stages with their win rates. An
 * {@link io.github.keyaccount.funnel.Opportunity} stands at one of them, remembers its dated changes, and ends with an
 * {@link io.github.keyaccount.funnel.Outcome}. A {@link io.github.keyaccount.funnel.Pipeline} is a validated snapshot of
 * open and closed opportunities, from which everything else is counted:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.funnel.PipelineTotals}: exact sums that can be merged,
 *   <li>{@link io.github.keyaccount.funnel.StageTotals}: how many stand at each stage, and what they are worth,
 *   <li>{@link io.github.keyaccount.funnel.StageConversion}: how many pass from stage to stage,
 *   <li>{@link io.github.keyaccount.funnel.TimeInStage}: how long they stay,
 *   <li>{@link io.github.keyaccount.funnel.PipelineHygiene}: what is stalled, slipped, undated or left without a next
 *       action.
 * </ul>
 *
 * <p>Dirty data comes in through {@link io.github.keyaccount.funnel.PipelineScreening}, which sorts out what cannot be
 * used and says why.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.funnel;

import org.jspecify.annotations.NullMarked;
