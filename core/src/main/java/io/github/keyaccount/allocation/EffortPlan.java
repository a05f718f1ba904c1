package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Which effort each account gets, and what that brings: any division, good or bad.
 *
 * <p>The contribution is Σ marginᵢ × salesᵢ(xᵢ) over the accounts i with their efforts xᵢ. It is estimated in {@code double}: each
 * account's part is right but for some units in its last place, the sum of the parts is rounded once, so it is the same in
 * whatever order the accounts stand.
 *
 * <p>With two accounts that answer x hours with 20 × √x and 10 × √x, and a margin of 50 %, 4 hours and 9 hours bring 20 and 15: a
 * contribution of 35. Immutable and thread-safe.
 */
public final class EffortPlan {
    private final AccountResponses responses;
    private final double[] efforts;
    private final double spent;
    private final double contribution;

    private EffortPlan(AccountResponses responses, double[] efforts) {
        this.responses = responses;
        this.efforts = efforts;
        ExactSum effort = new ExactSum();
        ExactSum contributed = new ExactSum();
        for (int i = 0; i < efforts.length; i++) {
            effort.add(efforts[i]);
            contributed.add(contribution(i));
        }
        this.spent = effort.rounded();
        this.contribution = contributed.rounded();
    }

    /**
     * An account of a plan. Immutable and thread-safe.
     *
     * @param account the id of the account
     * @param effort the effort that it gets
     * @param contribution what it contributes with that, in major units
     */
    public record Row(AccountId account, double effort, double contribution) {
        /**
         * Creates a row.
         *
         * @param account the id of the account
         * @param effort the effort that it gets
         * @param contribution what it contributes with that
         */
        public Row {
            Objects.requireNonNull(account, "account");
        }
    }

    /**
     * An account that gets less than its minimum or more than its maximum. Immutable and thread-safe.
     *
     * @param account the id of the account
     * @param effort the effort that it gets
     * @param minimum the least effort that it must get
     * @param maximum the most effort that it may get; empty if there is no such limit
     */
    public record OutOfBounds(AccountId account, double effort, double minimum, OptionalDouble maximum) {
        /**
         * Creates a row.
         *
         * @param account the id of the account
         * @param effort the effort that it gets
         * @param minimum the least effort that it must get
         * @param maximum the most effort that it may get
         */
        public OutOfBounds {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(maximum, "maximum");
        }
    }

    /**
     * Returns the plan that gives accounts these efforts, within their bounds or not.
     *
     * @param responses the accounts
     * @param efforts the effort of each of them, from 0 to {@link ResponseCurve#MOST_EFFORT}; 0 must be said too
     * @return the plan
     * @throws IllegalArgumentException if an account has no effort here, there is an effort for an account that is not in {@code
     *     responses}, or an effort is negative, too large or not a number
     */
    public static EffortPlan of(AccountResponses responses, Map<AccountId, ? extends Number> efforts) {
        Objects.requireNonNull(responses, "responses");
        Objects.requireNonNull(efforts, "efforts");
        double[] array = new double[responses.size()];
        boolean[] given = new boolean[array.length];
        List<AccountId> strangers = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        efforts.forEach((account, number) -> {
            int position = responses.position(Objects.requireNonNull(account, "efforts"));
            double effort = Objects.requireNonNull(number, "efforts").doubleValue();
            if (!(effort >= 0 && effort <= ResponseCurve.MOST_EFFORT)) {
                impossible.add(account + " " + number);
            }
            if (position < 0) {
                strangers.add(account);
            } else {
                array[position] = effort + 0.0;
                given[position] = true;
            }
        });
        List<AccountId> missing = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (!given[i]) {
                missing.add(responses.at(i).account());
            }
        }
        List<String> messages = new ArrayList<>();
        Check.addMessage(messages, missing, "'efforts' of all accounts in 'responses'");
        Check.addMessage(messages, strangers, "'efforts' of accounts in 'responses' alone");
        Check.addMessage(messages, impossible, "0 <= 'efforts' <= 1E9");
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", messages));
        }
        return new EffortPlan(responses, array);
    }

    /**
     * Returns the plan that leaves every account with the effort that it gets at present.
     *
     * @param responses the accounts
     * @return the plan
     * @throws IllegalArgumentException if the present effort of an account is not known
     */
    public static EffortPlan present(AccountResponses responses) {
        Objects.requireNonNull(responses, "responses");
        double[] efforts = new double[responses.size()];
        List<AccountId> unknown = new ArrayList<>();
        for (int i = 0; i < efforts.length; i++) {
            AccountResponse response = responses.at(i);
            if (response.presentEffort().isEmpty()) {
                unknown.add(response.account());
            }
            efforts[i] = response.presentEffort().orElse(0) + 0.0;
        }
        Check.noOffenders(unknown, "a known 'presentEffort' of all accounts in 'responses'");
        return new EffortPlan(responses, efforts);
    }

    /** The plan with these efforts, in the order of the responses and without negative zeros; takes the array over. */
    static EffortPlan of(AccountResponses responses, double[] efforts) {
        return new EffortPlan(responses, efforts);
    }

    /**
     * Returns the accounts.
     *
     * @return the accounts with their responses
     */
    public AccountResponses responses() {
        return responses;
    }

    /**
     * Returns the effort of an account.
     *
     * @param account the id of the account
     * @return the effort; empty if the account is not in the plan
     */
    public OptionalDouble effort(AccountId account) {
        int position = responses.position(account);
        return position < 0 ? OptionalDouble.empty() : OptionalDouble.of(efforts[position]);
    }

    /**
     * Returns the effort of every account and what it brings. The list is a view that makes each row when it is asked for.
     *
     * @return one row per account, in the order of the responses, unmodifiable
     */
    public List<Row> rows() {
        return new RowView<>(efforts.length, this::row);
    }

    private Row row(int position) {
        return new Row(responses.at(position).account(), efforts[position], contribution(position));
    }

    /**
     * Returns how much effort all accounts get.
     *
     * @return the sum of the efforts, rounded once, so that it does not seem to exceed a budget unless it does
     */
    public double spent() {
        return spent;
    }

    /**
     * Returns what all accounts contribute.
     *
     * @return the sum of the contributions in major units, rounded once to a {@code double}
     */
    public double contribution() {
        return contribution;
    }

    /**
     * Returns what all accounts contribute, as money.
     *
     * @param roundingMode how to round to the minor unit
     * @return the contribution
     * @throws ArithmeticException if the amount is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public Money contribution(RoundingMode roundingMode) {
        return Money.ofMajor(new BigDecimal(contribution), responses.currency(), roundingMode);
    }

    /**
     * Returns the accounts whose effort is not within their bounds.
     *
     * @return what they get and should get, in the order of the responses
     */
    public List<OutOfBounds> outOfBounds() {
        List<OutOfBounds> outside = new ArrayList<>();
        for (int i = 0; i < efforts.length; i++) {
            AccountResponse response = responses.at(i);
            double effort = efforts[i];
            if (effort < response.minimum() || effort > response.maximum().orElse(ResponseCurve.MOST_EFFORT)) {
                outside.add(new OutOfBounds(response.account(), effort, response.minimum(), response.maximum()));
            }
        }
        return List.copyOf(outside);
    }

    /** The effort of the account at a position. */
    double effort(int position) {
        return efforts[position];
    }

    /** What the account at a position contributes. */
    double contribution(int position) {
        return responses.at(position).contribution(efforts[position]);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EffortPlan other
                && responses.equals(other.responses)
                && Arrays.equals(efforts, other.efforts);
    }

    @Override
    public int hashCode() {
        return responses.hashCode() * 31 + Arrays.hashCode(efforts);
    }

    /** {@return how many accounts there are, and the totals} */
    @Override
    public String toString() {
        return "EffortPlan[accounts=" + efforts.length + ", spent=" + spent + ", contribution=" + contribution + "]";
    }
}
