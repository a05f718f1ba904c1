package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An account that needs an account manager: what it is worth, who serves it today, and who must or must not.
 *
 * <p>Its texts, which may end up in a log, show no account manager, and no refusal does. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AccountToStaff implements WithAccountToStaff {

    AccountToStaff() {}

    /**
     * Returns a builder; account and value are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the value is negative or has
     * more than 1000 digits before or after the decimal point, a name is blank or has control characters or spaces around it, or
     * the fixed account manager is also forbidden.
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
     * Returns how much the account is worth to us, in a unit that all accounts share: a score, or an amount of one currency such
     * as {@code revenue.amount()}.
     *
     * @return the value, zero or more, without needless zeros; with 0 the account is worth nothing, whoever serves it
     */
    public abstract BigDecimal value();

    /**
     * Returns how much the account matters, which tells where a finding is due; who serves it depends on its value alone.
     *
     * @return the tier; empty if it is not known
     */
    public abstract Optional<AccountTier> tier();

    /**
     * Returns who serves the account today.
     *
     * @return the name of the account manager, who need not be in the team any more; empty if nobody does
     */
    @Value.Redacted
    public abstract Optional<String> present();

    /**
     * Returns who must serve the account.
     *
     * @return the name of the account manager; empty if several may
     */
    @Value.Redacted
    public abstract Optional<String> fixed();

    /**
     * Returns who must not serve the account.
     *
     * @return the names of account managers, in the order of the input, unmodifiable
     */
    @Value.Redacted
    public abstract Set<String> forbidden();

    /**
     * Returns whether an account manager may serve the account.
     *
     * @param manager the name of the account manager
     * @return true if this one is fixed, or nobody is and this one is not forbidden
     */
    public boolean allows(String manager) {
        Objects.requireNonNull(manager, "manager");
        return !forbidden().contains(manager) && fixed().map(manager::equals).orElse(true);
    }

    /**
     * Returns whether the account would change hands.
     *
     * @param manager the name of the account manager who would serve it
     * @return true if somebody else serves it today; false if this one or nobody does
     */
    public boolean changesWith(String manager) {
        Objects.requireNonNull(manager, "manager");
        return present().isPresent() && !present().orElseThrow().equals(manager);
    }

    @Value.Check
    AccountToStaff check() {
        Check.bounded(value(), "value");
        Check.argument(value().signum() >= 0, "'value' >= 0 of " + account(), value());
        List<String> names = new ArrayList<>(forbidden());
        present().ifPresent(names::add);
        fixed().ifPresent(names::add);
        Check.argument(
                names.stream().allMatch(Check::isName),
                "non-blank names of account managers of " + account()
                        + ", without control characters and without spaces around them",
                "one that is not");
        Check.argument(
                fixed().map(manager -> !forbidden().contains(manager)).orElse(true),
                "a 'fixed' account manager of " + account() + " who is not 'forbidden'",
                "one who is");
        BigDecimal plain = plain(value());
        return plain.scale() == value().scale() ? this : withValue(plain);
    }

    /** Returns a number without needless zeros, so that equal numbers are equal values however they were written. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Builds an {@link AccountToStaff}. Not thread-safe. */
    public static final class Builder extends ImmutableAccountToStaff.Builder {
        Builder() {}

        /**
         * Sets the account by its id.
         *
         * @param id the id of the account
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder account(String id) {
            return account(AccountId.of(Objects.requireNonNull(id, "account")));
        }

        /**
         * Sets a whole value.
         *
         * @param value the value, zero or more
         * @return this builder
         */
        public Builder value(long value) {
            return value(BigDecimal.valueOf(value));
        }
    }
}
