package io.github.keyaccount.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.portfolio.TierShares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The guide to the package, as far as it is about rules, with the numbers that it shows. */
class SplitGuideTest {

    /** 60 : 30 of 100 are 66.67 and 33.33; 30 of 67 are held, and 37 make 18.5 twice. */
    @Test
    void guide_showsWhatComesOut() {
        List<SplitAccount<AccountTier>> accounts = List.of(
                SplitAccount.of("A-1", AccountTier.KEY).withMinimum(30),
                SplitAccount.of("A-2", AccountTier.KEY),
                SplitAccount.of("A-3", AccountTier.KEY),
                SplitAccount.of("A-4", AccountTier.STANDARD));
        EffortSplit<AccountTier> split =
                EffortSplit.of(accounts, TierShares.standard().sellingTime(), 100);
        assertEquals("{A-1=30, A-2=19, A-3=18, A-4=33}", split.efforts().toString());
        assertEquals(
                List.of(Finding.of(
                        SplitFinding.EMPTY_GROUP_SHARED_OUT,
                        AccountTier.PROSPECT,
                        Probability.ofPercent(10),
                        BigDecimal.TEN)),
                split.findings());
        assertEquals(
                Optional.of(Finding.of(
                        SplitFinding.BY_WEIGHT,
                        "A-2",
                        19,
                        37,
                        BigDecimal.ONE,
                        new BigDecimal("2"),
                        AccountTier.KEY,
                        67)),
                split.reason(AccountId.of("A-2")));
    }
}
