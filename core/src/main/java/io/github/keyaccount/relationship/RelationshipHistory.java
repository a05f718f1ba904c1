package io.github.keyaccount.relationship;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The stages through which the relationship with an account has gone.
 *
 * <p>It begins at a stage on a day, and moves one stage up or down at a time, unless a move is forced with a reason. Of
 * several moves on one day, the last one counts at its end. Vendor since January 1, 2025, preferred supplier since July 1,
 * it has been 181 days at the first and 184 at the second as of January 1, 2026. Immutable and thread-safe.
 *
 * <p>Source: the key-account training texts for advancing and falling back; that it goes stage by stage is added.
 */
public final class RelationshipHistory {
    private final AccountId account;
    private final RelationshipStage firstStage;
    private final LocalDate since;
    private final List<RelationshipMove> moves;

    private RelationshipHistory(
            AccountId account, RelationshipStage firstStage, LocalDate since, List<RelationshipMove> moves) {
        this.account = account;
        this.firstStage = firstStage;
        this.since = since;
        this.moves = moves;
    }

    /**
     * Returns a history that begins.
     *
     * @param account the account
     * @param firstStage the stage at which it begins
     * @param since the day on which it begins
     * @return the history without a move
     */
    public static RelationshipHistory begin(AccountId account, RelationshipStage firstStage, LocalDate since) {
        return of(account, firstStage, since, List.of());
    }

    /**
     * Returns a history with moves that were recorded.
     *
     * @param account the account
     * @param firstStage the stage at which it begins
     * @param since the day on which it begins
     * @param moves the moves, oldest first, those of one day in the order in which they were made
     * @return the history
     * @throws IllegalArgumentException if a move is dated before the beginning or the move before it, or does not start from
     *     the stage to which that led
     */
    public static RelationshipHistory of(
            AccountId account, RelationshipStage firstStage, LocalDate since, Iterable<RelationshipMove> moves) {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(firstStage, "firstStage");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(moves, "moves");
        List<RelationshipMove> copy = new ArrayList<>();
        moves.forEach(move -> copy.add(Objects.requireNonNull(move, "moves")));
        checkChain(account, firstStage, since, copy);
        return new RelationshipHistory(account, firstStage, since, List.copyOf(copy));
    }

    private static void checkChain(
            AccountId account, RelationshipStage firstStage, LocalDate since, List<RelationshipMove> moves) {
        List<RelationshipMove> early = new ArrayList<>();
        List<RelationshipMove> broken = new ArrayList<>();
        LocalDate date = since;
        RelationshipStage stage = firstStage;
        for (RelationshipMove move : moves) {
            if (move.date().isBefore(date) || move.date().isBefore(since)) {
                early.add(move);
            }
            if (move.from() != stage) {
                broken.add(move);
            }
            date = move.date();
            stage = move.to();
        }
        List<String> messages = new ArrayList<>();
        Check.addMessage(messages, early, "'moves' of " + account + " in order of dates, from " + since + " on");
        Check.addMessage(
                messages,
                broken,
                "'moves' of " + account + " that start where the one before ended, the first from " + firstStage);
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", messages));
        }
    }

    /**
     * Returns the history with an ordinary move, for which no reason is given.
     *
     * @param to the stage above or below the present one
     * @param date the day, not before the last move
     * @return the longer history
     * @throws IllegalArgumentException if the stage is no neighbour of the present one, or the day is before the last move or
     *     the beginning
     */
    public RelationshipHistory move(RelationshipStage to, LocalDate date) {
        return moved(to, date, Optional.empty(), false);
    }

    /**
     * Returns the history with an ordinary move.
     *
     * @param to the stage above or below the present one
     * @param date the day, not before the last move
     * @param reason why, not blank
     * @return the longer history
     * @throws IllegalArgumentException if the stage is no neighbour of the present one, the day is before the last move or
     *     the beginning, or the reason is blank
     */
    public RelationshipHistory move(RelationshipStage to, LocalDate date, String reason) {
        return moved(to, date, Optional.of(Objects.requireNonNull(reason, "reason")), false);
    }

    /**
     * Returns the history with a move to any other stage.
     *
     * @param to the stage, another than the present one
     * @param date the day, not before the last move
     * @param reason why the rule of one stage at a time is set aside, not blank
     * @return the longer history
     * @throws IllegalArgumentException if the stage is the present one, the day is before the last move or the beginning, or
     *     the reason is blank
     */
    public RelationshipHistory force(RelationshipStage to, LocalDate date, String reason) {
        return moved(to, date, Optional.of(Objects.requireNonNull(reason, "reason")), true);
    }

    private RelationshipHistory moved(RelationshipStage to, LocalDate date, Optional<String> reason, boolean forced) {
        RelationshipMove move = RelationshipMove.builder()
                .date(date)
                .from(stage())
                .to(to)
                .forced(forced)
                .reason(reason)
                .build();
        LocalDate last = moves.isEmpty() ? since : moves.get(moves.size() - 1).date();
        Check.argument(!date.isBefore(last), "'date' of a move of " + account + " on or after " + last, date);
        List<RelationshipMove> more = new ArrayList<>(moves);
        more.add(move);
        return new RelationshipHistory(account, firstStage, since, List.copyOf(more));
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public AccountId account() {
        return account;
    }

    /**
     * Returns where the relationship began.
     *
     * @return the first stage
     */
    public RelationshipStage firstStage() {
        return firstStage;
    }

    /**
     * Returns when the relationship began.
     *
     * @return the first day of the history
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Returns how the stage changed.
     *
     * @return the moves, oldest first
     */
    public List<RelationshipMove> moves() {
        return moves;
    }

    /**
     * Returns the moves by which the relationship came further.
     *
     * @return the moves to a higher stage, oldest first
     */
    public List<RelationshipMove> advances() {
        return moves.stream().filter(RelationshipMove::isAdvance).toList();
    }

    /**
     * Returns the moves by which the relationship fell back.
     *
     * @return the moves to a lower stage, oldest first
     */
    public List<RelationshipMove> fallBacks() {
        return moves.stream().filter(move -> !move.isAdvance()).toList();
    }

    /**
     * Returns the stage after all moves.
     *
     * @return the present stage
     */
    public RelationshipStage stage() {
        return moves.isEmpty() ? firstStage : moves.get(moves.size() - 1).to();
    }

    /**
     * Returns the stage at the end of a day.
     *
     * @param date the day
     * @return the stage; empty before the beginning
     */
    public Optional<RelationshipStage> stageAsOf(LocalDate date) {
        return asOf(date).map(RelationshipHistory::stage);
    }

    /**
     * Returns the history up to the end of a day.
     *
     * @param date the day
     * @return the history with the moves of that day and before; empty before the beginning
     */
    public Optional<RelationshipHistory> asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return since.isAfter(date)
                ? Optional.empty()
                : Optional.of(new RelationshipHistory(
                        account,
                        firstStage,
                        since,
                        moves.stream()
                                .filter(move -> !move.date().isAfter(date))
                                .toList()));
    }

    /**
     * Returns the stays at the stages, as of the end of a day. Every move begins one, so that a stage which was left on the
     * day it was reached has a stay of zero days, and is the stage at the end of no day.
     *
     * @param asOf the day
     * @return the stays, oldest first; none before the beginning
     */
    public List<RelationshipStay> stays(LocalDate asOf) {
        Optional<RelationshipHistory> known = asOf(Objects.requireNonNull(asOf, "asOf"));
        if (known.isEmpty()) {
            return List.of();
        }
        List<RelationshipStay> stays = new ArrayList<>();
        RelationshipStage stage = firstStage;
        LocalDate from = since;
        for (RelationshipMove move : known.get().moves) {
            stays.add(stay(stage, from, Optional.of(move.date()), move.date()));
            stage = move.to();
            from = move.date();
        }
        stays.add(stay(stage, from, Optional.empty(), asOf));
        return List.copyOf(stays);
    }

    /**
     * Returns the present stay, as of the end of a day. How long the relationship has been at its stage in all its stays
     * together is told by {@link #daysInStage}.
     *
     * @param asOf the day
     * @return the stay since the last move on that day or before, or since the beginning; empty before the beginning
     */
    public Optional<RelationshipStay> stay(LocalDate asOf) {
        List<RelationshipStay> stays = stays(asOf);
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.get(stays.size() - 1));
    }

    private static RelationshipStay stay(
            RelationshipStage stage, LocalDate from, Optional<LocalDate> until, LocalDate end) {
        return ImmutableRelationshipStay.builder()
                .stage(stage)
                .from(from)
                .until(until)
                .days(end.toEpochDay() - from.toEpochDay())
                .build();
    }

    /**
     * Returns how long the relationship has been in each stage, as of the end of a day, all stays there together. For how
     * long it has been at its present stage without a break is told by {@link #stay}.
     *
     * @param asOf the day
     * @return the days of every stage, zero where it never was, in the order of the stages, unmodifiable; they sum to as-of
     *     date − beginning, and are all zero before it
     */
    public Map<RelationshipStage, Long> daysInStage(LocalDate asOf) {
        Map<RelationshipStage, Long> days = new EnumMap<>(RelationshipStage.class);
        for (RelationshipStage stage : RelationshipStage.values()) {
            days.put(stage, 0L);
        }
        stays(asOf).forEach(stay -> days.merge(stay.stage(), stay.days(), Long::sum));
        return Collections.unmodifiableMap(days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationshipHistory that
                && account.equals(that.account)
                && firstStage == that.firstStage
                && since.equals(that.since)
                && moves.equals(that.moves);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, firstStage, since, moves);
    }

    /**
     * Returns account, beginning and present stage, without a reason.
     *
     * @return the text, such as {@code RelationshipHistory[account=W, since=2025-01-01, moves=2, stage=PARTNER]}
     */
    @Override
    public String toString() {
        return "RelationshipHistory[account=" + account + ", since=" + since + ", moves=" + moves.size() + ", stage="
                + stage() + "]";
    }
}
