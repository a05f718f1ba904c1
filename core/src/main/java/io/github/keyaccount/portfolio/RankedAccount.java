package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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
    private static final int SHOWN_DECIMALS = 4;

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

    /**
     * Returns why it has its rank.
     *
     * @return a finding with its rank and score, and one per criterion with the part that it adds, rounded down to four
     *     decimals
     */
    public List<Finding> reasons() {
        List<Finding> reasons = new ArrayList<>();
        reasons.add(Finding.of(PortfolioFinding.RANKED, rank(), shown(score())));
        parts().forEach((criterion, part) -> reasons.add(
                unknown().contains(criterion)
                        ? Finding.of(PortfolioFinding.RANKED_WITHOUT_CRITERION, criterion)
                        : Finding.of(PortfolioFinding.RANKED_BY_CRITERION, criterion, shown(part))));
        return List.copyOf(reasons);
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN_DECIMALS, RoundingMode.DOWN);
    }
}
