package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.LargestRemainder;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A ranking divided into bands of wanted shares, best accounts first.
 *
 * <p>Bands hold whole accounts: their sizes are the shares of the number of accounts, rounded by largest remainder, the
 * earlier band first where two lost alike. 85 accounts at 10 %, 30 % and 60 % make 8.5, 25.5 and 51, and so 9, 25 and 51.
 * Where a border lies inside a tie, a rule says what becomes of the tie; other borders stay where they are. A cut makes
 * bands, never tiers: being in the first one makes no prospect a customer. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RankingCut {

    RankingCut() {}

    /**
     * Returns a ranking divided by shares.
     *
     * @param ranking the ranking
     * @param shares the wanted shares of the bands in the number of accounts, best band first; they sum to 1
     * @param tieRule where ties across a border belong
     * @return the cut
     * @throws IllegalArgumentException if the shares do not sum to 1
     */
    public static RankingCut of(AccountRanking ranking, List<Probability> shares, TieRule tieRule) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(shares, "shares");
        Objects.requireNonNull(tieRule, "tieRule");
        shares.forEach(share -> Objects.requireNonNull(share, "shares"));
        List<Probability> wanted = List.copyOf(shares);
        TierShares.checkWhole(wanted, "shares");
        int[] wantedEnds = wantedEnds(ranking.ranked().size(), wanted);
        int[] ends = wantedEnds.clone();
        List<Finding> findings = settleTies(ranking, wantedEnds, tieRule, ends);
        ImmutableRankingCut.Builder cut =
                ImmutableRankingCut.builder().ranking(ranking).tieRule(tieRule).findings(findings);
        for (int i = 0; i < ends.length; i++) {
            cut.addBands(ImmutableBand.builder()
                    .ranking(ranking)
                    .number(i + 1)
                    .wantedShare(wanted.get(i))
                    .wantedCount(wantedEnds[i] - start(wantedEnds, i))
                    .from(start(ends, i))
                    .to(ends[i])
                    .build());
        }
        return cut.build();
    }

    /**
     * Returns a ranking divided by the wanted shares of the tiers in the base: as many accounts in the first band as should
     * be key accounts, and so on.
     *
     * @param ranking the ranking
     * @param shares the shares, of which those of the base are taken
     * @param tieRule where ties across a border belong
     * @return the cut, with a band per tier
     */
    public static RankingCut of(AccountRanking ranking, TierShares shares, TieRule tieRule) {
        Objects.requireNonNull(shares, "shares");
        return of(ranking, List.copyOf(shares.base().values()), tieRule);
    }

    /** Returns at which place each band would end if there were no ties; a place counts from 0, the end is behind. */
    private static int[] wantedEnds(int size, List<Probability> shares) {
        List<BigDecimal> weights =
                shares.stream().map(Probability::toBigDecimal).toList();
        List<BigInteger> counts = LargestRemainder.split(BigDecimal.valueOf(size), weights);
        int[] ends = new int[counts.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = start(ends, i) + counts.get(i).intValueExact();
        }
        return ends;
    }

    private static int start(int[] ends, int band) {
        return band == 0 ? 0 : ends[band - 1];
    }

    /** Moves the ends of bands out of the ties, if the rule says so. */
    private static List<Finding> settleTies(AccountRanking ranking, int[] wantedEnds, TieRule rule, int[] ends) {
        List<Finding> findings = new ArrayList<>();
        int size = ranking.ranked().size();
        int first = 0;
        while (first < ends.length) {
            int border = wantedEnds[first];
            int last = first;
            if (border > 0 && border < size && ranking.rankAt(border - 1) == ranking.rankAt(border)) {
                Tie tie = new Tie(ranking.rankAt(border), endOfTie(ranking, border));
                while (wantedEnds[last + 1] < tie.end()) {
                    last++;
                }
                findings.add(tie.settle(rule, wantedEnds, ends, first, last));
            }
            first = last + 1;
        }
        return findings;
    }

    private static int endOfTie(AccountRanking ranking, int place) {
        int size = ranking.ranked().size();
        int end = place;
        while (end < size && ranking.rankAt(end) == ranking.rankAt(place)) {
            end++;
        }
        return end;
    }

    /** Accounts that share a rank, and the place behind the last of them. */
    private record Tie(int rank, int end) {
        /** The rank counts from 1, and is that of the first one. */
        int start() {
            return rank - 1;
        }

        /** Settles the ends of the bands from the first to the last one that end inside the tie. */
        Finding settle(TieRule rule, int[] wantedEnds, int[] ends, int first, int last) {
            int count = end - start();
            return switch (rule) {
                case TO_BETTER_BAND -> {
                    Arrays.fill(ends, first, last + 1, end);
                    yield Finding.of(
                            PortfolioFinding.TIE_TO_BETTER_BAND, rank, count, first + 1, end - wantedEnds[first]);
                }
                case TO_LOWER_BAND -> {
                    Arrays.fill(ends, first, last + 1, start());
                    yield Finding.of(
                            PortfolioFinding.TIE_TO_LOWER_BAND, rank, count, last + 2, wantedEnds[last] - start());
                }
                case INPUT_ORDER -> {
                    List<Integer> bands = IntStream.rangeClosed(first, last + 1)
                            .filter(band -> band == first || wantedEnds[band] > wantedEnds[band - 1])
                            .mapToObj(band -> band + 1)
                            .toList();
                    yield Finding.of(PortfolioFinding.TIE_PARTED, rank, count, bands);
                }
            };
        }
    }

    /**
     * Returns the ranking.
     *
     * @return the ranking
     */
    public abstract AccountRanking ranking();

    /**
     * Returns where ties across a border belong.
     *
     * @return the rule
     */
    public abstract TieRule tieRule();

    /**
     * Returns the bands. Every account is in one of them, those of a better band before those of a lower one.
     *
     * @return the bands, one per share, best first
     */
    public abstract List<Band> bands();

    /**
     * Returns the band of an account.
     *
     * @param id the id of the account
     * @return the band, empty if the account is not in the ranking
     */
    public Optional<Band> band(AccountId id) {
        int place = ranking().place(Objects.requireNonNull(id, "id"));
        return bands().stream()
                .filter(band -> band.from() <= place && place < band.to())
                .findFirst();
    }

    /**
     * Returns which ties lay across a border, and what became of them.
     *
     * @return a finding per tie that was moved or parted
     */
    public abstract List<Finding> findings();

    /**
     * A band of a ranking.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @ValueStyle
    public abstract static class Band {
        private static final int SCALE = 4;

        Band() {}

        abstract AccountRanking ranking();

        /** Returns the place, counted from 0, at which it begins. */
        abstract int from();

        /** Returns the place behind its last one. */
        abstract int to();

        /**
         * Returns the number of the band.
         *
         * @return the number, 1 for the best band
         */
        public abstract int number();

        /**
         * Returns the wanted share in the number of accounts.
         *
         * @return the share
         */
        public abstract Probability wantedShare();

        /**
         * Returns how many accounts are the wanted share.
         *
         * @return the count, rounded by largest remainder
         */
        public abstract int wantedCount();

        /**
         * Returns how many accounts the band has.
         *
         * @return the count, which differs from the wanted one only because of ties
         */
        public int count() {
            return to() - from();
        }

        /**
         * Returns the share that the band has in the number of accounts.
         *
         * @return count ÷ number of all accounts, four decimals, rounded half to even; empty if there are no accounts
         */
        public Optional<BigDecimal> reachedShare() {
            int all = ranking().ranked().size();
            return all == 0
                    ? Optional.empty()
                    : Optional.of(
                            BigDecimal.valueOf(count()).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_EVEN));
        }

        /**
         * Returns the accounts. The list is a view that makes each entry when it is asked for.
         *
         * @return the accounts by rank, unmodifiable
         */
        public List<RankedAccount> accounts() {
            return ranking().ranked().subList(from(), to());
        }

        @Override
        public String toString() {
            return "band " + number() + " of " + count() + " accounts";
        }
    }
}
