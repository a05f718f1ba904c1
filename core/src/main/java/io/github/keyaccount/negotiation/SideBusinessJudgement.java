package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether to accept side business, and why.
 *
 * <p>It is refused if it distracts from the main order or lets rivals back in, and undecided while one of the two is not known
 * and the other does not speak against it. That it would bring in less an hour than the main order is a reason to think that it
 * distracts (a reading); so that is found, but decides nothing: whether it distracts is for people to judge. Where the hours of
 * one of them are not known, nothing is said of that. Side business of EUR 1,050,000.00 in 300 hours beside EUR 3,100,000.00
 * in 500 is 0.3387 of the main order, and brings in EUR 3,500.00 an hour against EUR 6,200.00. Immutable and thread-safe.
 *
 * <p>Source: the key-account training texts (谈判技巧: refuse side business that distracts or lets rivals back in).
 */
@Value.Immutable
@ValueStyle
public abstract class SideBusinessJudgement {
    private static final BigDecimal NANOS_OF_SECOND = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal NANOS_OF_HOUR = NANOS_OF_SECOND.multiply(BigDecimal.valueOf(3600));

    SideBusinessJudgement() {}

    /**
     * Returns whether to accept side business.
     *
     * @param sideBusiness the side business
     * @return the judgement
     * @throws ArithmeticException if what it or the main order brings in an hour is out of range
     */
    public static SideBusinessJudgement of(SideBusiness sideBusiness) {
        Objects.requireNonNull(sideBusiness, "sideBusiness");
        Optional<Money> yield = sideBusiness.effort().map(effort -> perHour(sideBusiness.amount(), effort));
        Optional<Money> mainYield = sideBusiness.mainEffort().map(effort -> perHour(sideBusiness.mainOrder(), effort));
        List<Finding> reasons = new ArrayList<>();
        reasons.add(reason(
                sideBusiness.distracts(),
                NegotiationFinding.SIDE_BUSINESS_DISTRACTS,
                NegotiationFinding.SIDE_BUSINESS_DOES_NOT_DISTRACT,
                NegotiationFinding.SIDE_BUSINESS_DISTRACTION_UNKNOWN));
        reasons.add(reason(
                sideBusiness.letsRivalsIn(),
                NegotiationFinding.SIDE_BUSINESS_LETS_RIVALS_IN,
                NegotiationFinding.SIDE_BUSINESS_KEEPS_RIVALS_OUT,
                NegotiationFinding.SIDE_BUSINESS_RIVALS_UNKNOWN));
        yield.ifPresent(own -> mainYield
                .filter(main -> own.compareTo(main) < 0)
                .ifPresent(main -> reasons.add(Finding.of(NegotiationFinding.SIDE_BUSINESS_EARNS_LESS, own, main))));
        return ImmutableSideBusinessJudgement.builder()
                .amount(sideBusiness.amount())
                .mainOrder(sideBusiness.mainOrder())
                .shareOfMainOrder(Amounts.ratio(sideBusiness.amount(), sideBusiness.mainOrder()))
                .yieldPerHour(yield)
                .mainYieldPerHour(mainYield)
                .verdict(verdict(sideBusiness))
                .reasons(reasons)
                .build();
    }

    private static Finding reason(
            Optional<Boolean> answer, NegotiationFinding yes, NegotiationFinding no, NegotiationFinding unknown) {
        return Finding.of(answer.map(speaksAgainst -> speaksAgainst ? yes : no).orElse(unknown));
    }

    private static SideBusinessVerdict verdict(SideBusiness sideBusiness) {
        List<Optional<Boolean>> answers = List.of(sideBusiness.distracts(), sideBusiness.letsRivalsIn());
        if (answers.contains(Optional.of(true))) {
            return SideBusinessVerdict.REFUSE;
        }
        return answers.contains(Optional.<Boolean>empty())
                ? SideBusinessVerdict.UNDECIDED
                : SideBusinessVerdict.ACCEPTABLE;
    }

    private static Money perHour(Money amount, Duration effort) {
        BigDecimal minorUnits = BigDecimal.valueOf(amount.minorUnits())
                .multiply(NANOS_OF_HOUR)
                .divide(nanos(effort), 0, RoundingMode.HALF_EVEN);
        return Money.ofMinor(minorUnits, amount.currency(), RoundingMode.UNNECESSARY);
    }

    private static BigDecimal nanos(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).multiply(NANOS_OF_SECOND).add(BigDecimal.valueOf(time.getNano()));
    }

    /**
     * Returns what it is worth.
     *
     * @return the amount
     */
    public abstract Money amount();

    /**
     * Returns what the main order is worth.
     *
     * @return the amount
     */
    public abstract Money mainOrder();

    /**
     * Returns how large it is beside the main order.
     *
     * @return amount ÷ main order with 4 decimals, rounded half to even; empty if the main order is zero
     */
    public abstract Optional<BigDecimal> shareOfMainOrder();

    /**
     * Returns what it would bring in per hour of our time.
     *
     * @return amount ÷ effort in hours, rounded half to even to the minor unit; empty if the effort is not known
     */
    public abstract Optional<Money> yieldPerHour();

    /**
     * Returns what the main order brings in per hour of our time.
     *
     * @return main order ÷ its effort in hours, rounded half to even to the minor unit; empty if the effort is not known
     */
    public abstract Optional<Money> mainYieldPerHour();

    /**
     * Returns what to answer.
     *
     * @return refuse if it distracts or lets rivals back in, otherwise undecided if one of the two is not known, otherwise
     *     acceptable
     */
    public abstract SideBusinessVerdict verdict();

    /**
     * Returns the reasons.
     *
     * @return a finding on distraction, one on rivals, and one if it would bring in less per hour than the main order, by the
     *     rounded amounts
     */
    public abstract List<Finding> reasons();
}
