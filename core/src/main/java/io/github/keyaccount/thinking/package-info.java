/**
 * Thinking styles: how people like to be met, and who of us meets whom best.
 *
 * <p>People prefer to think in one of four quadrants, or in several of them. Whoever talks to them, or writes a proposal, reaches
 * them more easily in their own way:
 *
 * <pre>{@code
 * ThinkingProfile buyer = ThinkingProfile.of(ThinkingStyle.ORGANISER);
 * ThinkingProfile director = ThinkingProfile.of(Map.of(ThinkingStyle.ANALYST, 60, ThinkingStyle.VISIONARY, 40));
 *
 * WalkAround walk = WalkAround.forAudience(List.of(buyer, director), 0);
 * walk.styles();  // ORGANISER, ANALYST, VISIONARY
 * walk.checks();  // what to ask of the proposal, four questions for each of them
 *
 * StyleMatch match = StyleMatch.between(buyer, director);
 * match.relation();    // COMPATIBLE
 * match.difficulty();  // 1.8000, on a scale from 0 to 3
 *
 * Map<ContactId, Optional<ThinkingProfile>> stakeholders = new LinkedHashMap<>();
 * stakeholders.put(ContactId.of("C-1"), Optional.of(director));
 * stakeholders.put(ContactId.of("C-2"), Optional.of(buyer));
 * TeamMatch team = TeamMatch.of(members, stakeholders, TeamMatchOptions.defaults());
 * team.pairs();     // who of the members meets whom
 * team.findings();  // who was not matched, and where it stays hard
 * }</pre>
 *
 * <p>What is known of the styles:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.thinking.ThinkingStyle}: the four quadrants, of which a
 *       {@link io.github.keyaccount.thinking.ThinkingProfile} tells how strongly a person prefers each,
 *   <li>{@link io.github.keyaccount.thinking.ThinkingTrait}: the animal, the typical words, and how others see people of a style,
 *       by {@link io.github.keyaccount.thinking.ThinkingAspect},
 *   <li>{@link io.github.keyaccount.thinking.WalkAroundCheck}: what to ask of a talk or a proposal to reach a style,
 *   <li>{@link io.github.keyaccount.thinking.StyleRelation}: how two styles stand to each other, with its
 *       {@link io.github.keyaccount.thinking.Difficulty} and each {@link io.github.keyaccount.thinking.RelationEffect}.
 * </ul>
 *
 * <p>What follows from them for people:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.thinking.WalkAround}: the check list for an audience of several people,
 *   <li>{@link io.github.keyaccount.thinking.StyleMatch}: how two people meet, by their whole profiles,
 *   <li>{@link io.github.keyaccount.thinking.TeamMatch}: which member of our team meets which stakeholder best, by
 *       {@link io.github.keyaccount.thinking.TeamMatchOptions}.
 * </ul>
 *
 * <p>What should be known of these results is told by each {@link io.github.keyaccount.thinking.ThinkingFinding}. Members of our
 * team are named as the caller's system does; they show in no text of a value, no message and no finding.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.thinking;

import org.jspecify.annotations.NullMarked;
