package io.github.keyaccount.examples.csv;

/** Ends the reading of a row that cannot be used; {@link CsvImport} catches it and goes on with the next row. */
public final class RowRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RejectedRow row;

    RowRejectedException(RejectedRow row) {
        super(row.toString(), null, false, false);
        this.row = row;
    }

    RejectedRow row() {
        return row;
    }
}
