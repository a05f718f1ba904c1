package io.github.keyaccount.allocation;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.portfolio.MatrixCell;
import io.github.keyaccount.portfolio.MatrixPlacements;
import io.github.keyaccount.portfolio.MatrixPlacements.NotPlaced;
import io.github.keyaccount.portfolio.Posture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Time, people and money divided among accounts by posture (攻守模型): how much goes into attack, defence and maintenance, and
 * within each to which account.
 *
 * <p>The posture of an account is that of its cell in the matrix. Each resource is an {@link EffortSplit} of its own, in whole
 * units of the caller's. The money of an account that is to be harassed may be capped; what a cap leaves goes to the others of the
 * same posture, and then to other postures. Example: of 90 in money with half for attack, an account to acquire and one to harass
 * get 23 and 22 of 45; with a cap of 10 they get 35 and 10.
 *
 * <p>Source: the key-account training texts; which posture a cell has, and that it is the money for harassing which is capped, are
 * readings. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PostureSplit {

    PostureSplit() {}

    /**
     * Returns resources divided by posture.
     *
     * @param placements the accounts in the matrix, in the order that settles ties
     * @param shares the share of each posture in each resource
     * @param amounts how many units there are of each resource that is to be divided
     * @param options weights and a cap
     * @return the split
     * @throws IllegalArgumentException if no resource is to be divided, an amount is negative, or an account outside the
     *     portfolio has a weight
     */
    public static PostureSplit of(
            MatrixPlacements placements,
            PostureShares shares,
            Map<Resource, Long> amounts,
            PostureSplitOptions options) {
        Objects.requireNonNull(placements, "placements");
        Objects.requireNonNull(shares, "shares");
        Map<Resource, Long> given = copy(amounts);
        Objects.requireNonNull(options, "options");
        List<AccountId> strangers = options.weights().keySet().stream()
                .filter(account -> placements.portfolio().account(account).isEmpty())
                .toList();
        Check.noOffenders(strangers, "'weights' of accounts of the portfolio alone");
        Map<AccountId, MatrixCell> cells = cells(placements);
        ImmutablePostureSplit.Builder split = ImmutablePostureSplit.builder()
                .placements(placements)
                .shares(shares)
                .options(options);
        given.forEach((resource, amount) -> split.putSplit(
                resource, EffortSplit.of(rows(placements, cells, resource, options), shares.shares(resource), amount)));
        return split.build();
    }

    private static Map<Resource, Long> copy(Map<Resource, Long> amounts) {
        Map<Resource, Long> copy = new EnumMap<>(Resource.class);
        Objects.requireNonNull(amounts, "amounts").forEach((resource, amount) -> {
            copy.put(Objects.requireNonNull(resource, "amounts"), Objects.requireNonNull(amount, "amounts"));
        });
        List<String> negative = copy.entrySet().stream()
                .filter(entry -> entry.getValue() < 0)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        Check.noOffenders(negative, "all 'amounts' >= 0");
        Check.argument(!copy.isEmpty(), "at least one resource in 'amounts'", 0);
        return copy;
    }

    private static Map<AccountId, MatrixCell> cells(MatrixPlacements placements) {
        Map<AccountId, MatrixCell> cells = new HashMap<>();
        for (MatrixCell cell : MatrixCell.values()) {
            placements.accounts(cell).forEach(account -> cells.put(account, cell));
        }
        return cells;
    }

    private static List<SplitAccount<Posture>> rows(
            MatrixPlacements placements,
            Map<AccountId, MatrixCell> cells,
            Resource resource,
            PostureSplitOptions options) {
        List<SplitAccount<Posture>> rows = new ArrayList<>();
        for (Account account : placements.portfolio().accounts()) {
            MatrixCell cell = cells.get(account.id());
            if (cell != null) {
                boolean capped = resource == Resource.MONEY && cell == MatrixCell.HARASS;
                rows.add(SplitAccount.<Posture>builder()
                        .account(account.id())
                        .group(placements.matrix().posture(cell))
                        .weight(options.weights().getOrDefault(account.id(), BigDecimal.ONE))
                        .maximum(capped ? options.mostMoneyPerHarassed() : OptionalLong.empty())
                        .build());
            }
        }
        return rows;
    }

    /**
     * Returns where the accounts stand.
     *
     * @return the placements
     */
    public abstract MatrixPlacements placements();

    /**
     * Returns the share of each posture.
     *
     * @return the shares
     */
    public abstract PostureShares shares();

    /**
     * Returns how the resources were divided within a posture.
     *
     * @return the options
     */
    public abstract PostureSplitOptions options();

    /**
     * Returns how each resource was divided. The accounts of a split are those with a place in the matrix.
     *
     * @return the splits of the resources that were given, in the order of the resources
     */
    public abstract Map<Resource, EffortSplit<Posture>> splits();

    /**
     * Returns how a resource was divided.
     *
     * @param resource the resource
     * @return the split; empty if no amount was given
     */
    public Optional<EffortSplit<Posture>> split(Resource resource) {
        return Optional.ofNullable(splits().get(Objects.requireNonNull(resource, "resource")));
    }

    /**
     * Returns the accounts that get nothing, as their cell has no posture: in the standard matrix those that may be abandoned.
     *
     * @return their ids in the order of the portfolio
     */
    public List<AccountId> withoutPosture() {
        return splits().values().iterator().next().withoutGroup();
    }

    /**
     * Returns the accounts that get nothing, as they have no place in the matrix.
     *
     * @return the accounts in the order of the portfolio, with the reasons
     */
    public List<NotPlaced> notPlaced() {
        return placements().notPlaced();
    }

    /**
     * Returns what should be known of all the splits; what is to be known of each one says {@link EffortSplit#findings()}. The
     * accounts without a posture are those that each split counts as being without a group.
     *
     * @return how many accounts have no place in the matrix, how many have a cell without a posture, and how many are to be
     *     harassed while there is money for their posture and no cap
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        add(findings, SplitFinding.ACCOUNTS_NOT_PLACED, notPlaced().size());
        add(findings, SplitFinding.ACCOUNTS_WITHOUT_POSTURE, withoutPosture().size());
        boolean capped = options().mostMoneyPerHarassed().isPresent();
        int harassed = placements().accounts(MatrixCell.HARASS).size();
        add(findings, SplitFinding.HARASS_MONEY_NOT_CAPPED, capped || !hasMoneyForHarassed() ? 0 : harassed);
        return List.copyOf(findings);
    }

    private boolean hasMoneyForHarassed() {
        Optional<Posture> posture = placements().matrix().posture(MatrixCell.HARASS);
        return split(Resource.MONEY)
                .flatMap(money -> posture.flatMap(money::ofGroup))
                .filter(group -> group.units() > 0)
                .isPresent();
    }

    private static void add(List<Finding> findings, SplitFinding code, int count) {
        if (count > 0) {
            findings.add(Finding.of(code, count));
        }
    }
}
