package io.github.keyaccount.allocation;

import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.ExponentialResponse;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;

/** Responses for measuring: accounts of very uneven size that answer effort exponentially, with five units for each of them. */
final class SampleResponses {
    static final int UNITS_PER_ACCOUNT = 5;

    /** The most units that any account may get, which keeps the programs of the peers finite. */
    static final int MOST_UNITS = 20;

    private static final Currency EUR = Currency.getInstance("EUR");

    final List<AccountResponse> responses = new ArrayList<>();

    /** What effort may gain at most, and how fast: the contribution of an account with x units is gain × (1 − e^(−rate × x)). */
    final double[] gains;

    final double[] rates;

    SampleResponses(int accounts) {
        gains = new double[accounts];
        rates = new double[accounts];
        SplittableRandom random = new SplittableRandom(20261231);
        for (int i = 0; i < accounts; i++) {
            double saturation = 10_000 / (1e-3 + random.nextDouble());
            rates[i] = 0.02 + random.nextDouble() / 2;
            int margin = 10 + random.nextInt(40);
            gains[i] = Probability.ofPercent(margin).doubleValue() * saturation;
            responses.add(AccountResponse.builder()
                    .account("ACC-" + (1_000_000 + i))
                    .curve(ExponentialResponse.of(0, saturation, rates[i]))
                    .currency(EUR)
                    .margin(Probability.ofPercent(margin))
                    .maximum(MOST_UNITS)
                    .build());
        }
    }

    long budget() {
        return (long) UNITS_PER_ACCOUNT * gains.length;
    }

    /** What a further unit contributes to an account that has some units already. */
    double worth(int account, int units) {
        return gains[account] * Math.exp(-rates[account] * units) * -Math.expm1(-rates[account]);
    }

    double contribution(int[] units) {
        double sum = 0;
        for (int i = 0; i < units.length; i++) {
            sum += gains[i] * -Math.expm1(-rates[i] * units[i]);
        }
        return sum;
    }
}
