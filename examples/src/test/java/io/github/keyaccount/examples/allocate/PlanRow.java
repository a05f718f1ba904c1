package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.examples.export.Mappings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A row of the sample's plan, and what its hours bring, worked out apart from the library. */
record PlanRow(
        double present, int least, int most, double margin, double without, double now, String half, String limit) {
    private static final double HALF_MORE = 1.5;

    static List<PlanRow> ofSample() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Mappings.sample().open("plan.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(PlanRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanRow of(String line) {
        String[] cells = line.split(",", -1);
        return new PlanRow(
                Double.parseDouble(cells[4]),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                Double.parseDouble(cells[7].replace("%", "")) / 100,
                Double.parseDouble(cells[8]),
                Double.parseDouble(cells[9]),
                cells[10],
                cells[11]);
    }

    /** The formulas of the sources: power without a limit, modified exponential without half as many more, else ADBUDG. */
    double contribution(int hours) {
        double gained = now - without;
        double ratio = hours / present;
        if (limit.isEmpty()) {
            double elasticity = Math.log((Double.parseDouble(half) - without) / gained) / Math.log(HALF_MORE);
            return margin * (without + gained * Math.pow(ratio, elasticity));
        }
        double range = Double.parseDouble(limit) - without;
        if (half.isEmpty()) {
            return margin * (without + range * (1 - Math.pow(1 - gained / range, ratio)));
        }
        double d = (range - gained) / gained;
        double more = Double.parseDouble(half) - without;
        double c = Math.log(d * more / (range - more)) / Math.log(HALF_MORE);
        return margin * (without + range * Math.pow(ratio, c) / (d + Math.pow(ratio, c)));
    }

    static double contribution(List<PlanRow> rows, List<Integer> hours) {
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            sum += rows.get(i).contribution(hours.get(i));
        }
        return sum;
    }

    /** The most that any division of the hours brings. */
    static double best(List<PlanRow> rows, int hours) {
        double[] best = new double[hours + 1];
        for (PlanRow row : rows) {
            double[] with = new double[hours + 1];
            Arrays.fill(with, Double.NEGATIVE_INFINITY);
            for (int budget = 0; budget <= hours; budget++) {
                for (int own = row.least; own <= Math.min(row.most, budget); own++) {
                    with[budget] = Math.max(with[budget], best[budget - own] + row.contribution(own));
                }
            }
            best = with;
        }
        return best[hours];
    }
}
