package io.github.keyaccount.portfolio;

import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;

/** The bands of a matrix on primitives, for passes over many accounts. Bands are counted from 0. */
final class MatrixBands {
    private final PotentialShareMatrix matrix;
    private final long[] potentialBounds;
    private final long[] shareBounds;
    private final MatrixCell[] cells;

    MatrixBands(PotentialShareMatrix matrix) {
        this.matrix = matrix;
        this.potentialBounds =
                matrix.potentialBounds().stream().mapToLong(Money::minorUnits).toArray();
        this.shareBounds =
                matrix.shareBounds().stream().mapToLong(Probability::billionths).toArray();
        this.cells = matrix.cells().toArray(MatrixCell[]::new);
    }

    PotentialShareMatrix matrix() {
        return matrix;
    }

    int lastPotentialBand() {
        return potentialBounds.length;
    }

    int lastShareBand() {
        return shareBounds.length;
    }

    /** Returns with how many minor units a band of potential begins. */
    long potentialFrom(int band) {
        return band == 0 ? 0 : potentialBounds[band - 1];
    }

    /** Returns with which share a band begins. */
    Probability shareFrom(int band) {
        return band == 0 ? Probability.ZERO : matrix.shareBounds().get(band - 1);
    }

    /** Returns the least revenue, in minor units of a spend above zero, with which a band of share begins. */
    long revenueFrom(int band, long spend) {
        return Shares.leastReaching(shareFrom(band), spend);
    }

    /** Returns the band of a potential. Counting the bounds that are reached takes no branch that could be foreseen wrongly. */
    int potentialBand(long potential) {
        int band = 0;
        for (long bound : potentialBounds) {
            band += potential >= bound ? 1 : 0;
        }
        return band;
    }

    /** Returns the band of a share of wallet, compared exactly. */
    int shareBand(long revenue, long spend) {
        int band = 0;
        for (long bound : shareBounds) {
            band += Shares.reaches(revenue, bound, spend) ? 1 : 0;
        }
        return band;
    }

    MatrixCell cell(long potential, long revenue, long spend) {
        return cells[potentialBand(potential) * (shareBounds.length + 1) + shareBand(revenue, spend)];
    }
}
