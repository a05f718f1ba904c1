package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An account in a ranking, and what has brought it there.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RankedAccount {

    RankedAccount() {}

    /**
     * Returns the rank, which accounts that tie share: 1, 2, 2, 4.
     *
     * @return the rank, from 1
     */
    public abstract int rank();

    /**
     * Returns the account.
     *
     * @return its id
     */
    public abstract AccountId account();

    /**
     * Returns the score. Accounts are ranked by their exact scores, which may differ where these are equal.
     *
     * @return the score from 0 to 1, nine decimals, rounded down
     */
    public abstract BigDecimal score();

    /**
     * Returns what each criterion has contributed to the score: weight × value, the weights scaled to the sum of 1.
     *
     * @return the contributions of the criteria that count, in their order; nine decimals, rounded by largest remainder, so
     *     that they sum to the score
     */
    public abstract Map<RankingCriterion, BigDecimal> parts();

    /**
     * Returns the criteria of which nothing is known of the account, and which therefore counted as zero.
     *
     * @return those among the criteria that count, in their order
     */
    public abstract Set<RankingCriterion> unknown();
}
