package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The accounts of a {@link ParetoCurve} in the classes A, B and C.
 *
 * <p>A is the smallest set of accounts that reaches its limit of the total, B the further accounts up to the smallest set
 * that reaches the limit of both, and C the rest; who brings nothing or less is always in C. Revenues of 60, 25, 10 and 5 are
 * A, A, B and C by the limits of 80 % and 95 %. Source: H. Ford Dickie, ABC Inventory Analysis Shoots for Dollars, not
 * Pennies, Factory Management and Maintenance, 1951. Immutable and thread-safe.
 */
public final class AbcClasses {
    private static final int NO_RANK = -1;

    private final SmallestSet classA;
    private final SmallestSet classesAAndB;
    private final AbcLimits limits;
    /** The rank on the curve of each account in the order of the portfolio, counted from 0. */
    private final int[] ranks;

    private AbcClasses(SmallestSet classA, SmallestSet classesAAndB, AbcLimits limits, int[] ranks) {
        this.classA = classA;
        this.classesAAndB = classesAAndB;
        this.limits = limits;
        this.ranks = ranks;
    }

    /**
     * Returns the classes of the accounts on a curve.
     *
     * @param curve the curve
     * @param limits how far the classes reach
     * @return the classes; empty if the total of the curve is not above zero
     */
    public static Optional<AbcClasses> of(ParetoCurve curve, AbcLimits limits) {
        Objects.requireNonNull(curve, "curve");
        Objects.requireNonNull(limits, "limits");
        return curve.smallestSet(limits.aUpTo())
                .map(a -> of(a, curve.smallestSet(limits.bUpTo()).orElseThrow(), limits));
    }

    private static AbcClasses of(SmallestSet classA, SmallestSet classesAAndB, AbcLimits limits) {
        ParetoCurve curve = classA.curve();
        int[] ranks = new int[curve.portfolio().table().size()];
        Arrays.fill(ranks, NO_RANK);
        for (int rank = 0; rank < curve.size(); rank++) {
            ranks[curve.position(rank)] = rank;
        }
        return new AbcClasses(classA, classesAAndB, limits, ranks);
    }

    /**
     * Returns the curve on which the accounts stand.
     *
     * @return the curve
     */
    public ParetoCurve curve() {
        return classA.curve();
    }

    /**
     * Returns how far the classes reach.
     *
     * @return the limits
     */
    public AbcLimits limits() {
        return limits;
    }

    /**
     * Returns the class of an account.
     *
     * @param account the id of the account
     * @return its class; empty if it is not measured or not in the portfolio
     */
    public Optional<AbcClass> classOf(AccountId account) {
        int position = curve().portfolio().table().find(Objects.requireNonNull(account, "account"));
        return position < 0 || ranks[position] == NO_RANK ? Optional.empty() : Optional.of(classAt(ranks[position]));
    }

    private AbcClass classAt(int rank) {
        if (rank < classA.count()) {
            return AbcClass.A;
        }
        return rank < classesAAndB.count() ? AbcClass.B : AbcClass.C;
    }

    /**
     * Returns the accounts of a class.
     *
     * @param abcClass the class
     * @return their ids, the largest account first
     */
    public List<AccountId> accounts(AbcClass abcClass) {
        return curve().ids(start(abcClass), end(abcClass));
    }

    /**
     * Returns what the accounts of a class bring together.
     *
     * @param abcClass the class
     * @return the sum; those of the three classes sum to the total
     */
    public Money amount(AbcClass abcClass) {
        return curve().cumulated(end(abcClass)).minus(curve().cumulated(start(abcClass)));
    }

    /**
     * Returns the share that the accounts of a class have in the total.
     *
     * @param abcClass the class
     * @return the share with nine decimals: the difference of the cumulated shares at its ends, so that those of the three
     *     classes sum to 1; negative in C where its accounts bring less than nothing
     */
    public BigDecimal share(AbcClass abcClass) {
        return cumulatedShare(end(abcClass)).subtract(cumulatedShare(start(abcClass)));
    }

    /**
     * Returns what to know about the classes.
     *
     * @return the findings of the curve, and one per border with accounts of equal amount on both sides
     */
    public List<Finding> findings() {
        return Stream.of(curve().findings(), classA.findings(), classesAAndB.findings())
                .flatMap(List::stream)
                .toList();
    }

    private int start(AbcClass abcClass) {
        return switch (Objects.requireNonNull(abcClass, "abcClass")) {
            case A -> 0;
            case B -> classA.count();
            case C -> classesAAndB.count();
        };
    }

    private int end(AbcClass abcClass) {
        return switch (Objects.requireNonNull(abcClass, "abcClass")) {
            case A -> classA.count();
            case B -> classesAAndB.count();
            case C -> curve().size();
        };
    }

    private BigDecimal cumulatedShare(int count) {
        return curve().cumulatedShare(count).orElseThrow();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AbcClasses other && curve().equals(other.curve()) && limits.equals(other.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(curve(), limits);
    }

    @Override
    public String toString() {
        return classA.count() + " A, " + (classesAAndB.count() - classA.count()) + " B, "
                + (curve().size() - classesAAndB.count()) + " C of " + curve();
    }
}
