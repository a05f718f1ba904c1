package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.ResponseCurve;
import java.util.Currency;
import java.util.Objects;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What effort on an account brings, and between which bounds it may lie.
 *
 * <p>The contribution of an account with the effort x is margin × sales(x), in major units of its currency. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AccountResponse implements WithAccountResponse {

    AccountResponse() {}

    /**
     * Returns a builder; account, curve, currency and margin are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the currency has no minor unit
     * (as XAU, gold, has none), an effort is negative, not a
     * number or above {@link ResponseCurve#MOST_EFFORT}, or the minimum lies above the maximum.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns how the account answers effort with sales.
     *
     * @return the curve, in units of effort and major units of the currency
     */
    public abstract ResponseCurve curve();

    /**
     * Returns the currency of the sales.
     *
     * @return the currency
     */
    public abstract Currency currency();

    /**
     * Returns which share of the sales is left once their variable costs are paid.
     *
     * @return the contribution margin
     */
    public abstract Probability margin();

    /**
     * Returns the least effort that the account must get.
     *
     * @return the minimum, by default 0
     */
    @Value.Default
    public double minimum() {
        return 0;
    }

    /**
     * Returns the most effort that the account may get.
     *
     * @return the maximum; empty if only {@link ResponseCurve#MOST_EFFORT} limits it
     */
    public abstract OptionalDouble maximum();

    /**
     * Returns the effort that the account gets at present, whatever the bounds.
     *
     * @return the effort; empty if it is not known
     */
    public abstract OptionalDouble presentEffort();

    /**
     * Returns what the account contributes with an effort, within the bounds or not.
     *
     * @param effort the effort, from 0 to {@link ResponseCurve#MOST_EFFORT}
     * @return margin × sales, in major units
     * @throws IllegalArgumentException if the effort is negative, too large or not a number
     */
    public double contribution(double effort) {
        return margin().doubleValue() * curve().at(effort);
    }

    @Value.Check
    AccountResponse check() {
        Check.argument(currency().getDefaultFractionDigits() >= 0, "'currency' with a minor unit", currency());
        checkEffort(minimum(), "minimum");
        maximum().ifPresent(most -> {
            checkEffort(most, "maximum");
            Check.argument(minimum() <= most, "'minimum' <= 'maximum' " + most + " of " + account(), minimum());
        });
        presentEffort().ifPresent(effort -> checkEffort(effort, "presentEffort"));
        // A negative zero would make equal values differ.
        return isNegativeZero(minimum())
                        || isNegativeZero(maximum().orElse(0))
                        || isNegativeZero(presentEffort().orElse(0))
                ? withMinimum(minimum() + 0.0).withMaximum(plain(maximum())).withPresentEffort(plain(presentEffort()))
                : this;
    }

    private static boolean isNegativeZero(double effort) {
        return Double.compare(effort, -0.0) == 0;
    }

    private static OptionalDouble plain(OptionalDouble effort) {
        return effort.isPresent() ? OptionalDouble.of(effort.getAsDouble() + 0.0) : effort;
    }

    private void checkEffort(double effort, String name) {
        Check.argument(
                effort >= 0 && effort <= ResponseCurve.MOST_EFFORT,
                "0 <= '" + name + "' <= 1E9 of " + account(),
                effort);
    }

    /** Builds an {@link AccountResponse}. Not thread-safe. */
    public static final class Builder extends ImmutableAccountResponse.Builder {
        Builder() {}

        /**
         * Sets the account by its id.
         *
         * @param id the id of the account
         * @return this builder
         * @throws IllegalArgumentException if the id is blank, or has control characters or spaces around it
         */
        public Builder account(String id) {
            return account(AccountId.of(Objects.requireNonNull(id, "account")));
        }
    }
}
