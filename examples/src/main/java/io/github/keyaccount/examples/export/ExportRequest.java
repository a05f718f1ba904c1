package io.github.keyaccount.examples.export;

import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.DataFolder;
import io.github.keyaccount.examples.csv.ImportProgress;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.report.MoneyPage;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What a command is to report on, an export as of a day, and how.
 *
 * @param folder where its files lie
 * @param layout how they are laid out
 * @param currency the currency of all amounts
 * @param asOf the day at whose end the figures stand
 * @param exportedOn the day of the export, after which nothing in it may be dated
 * @param page what the report is written on
 */
public record ExportRequest(
        DataFolder folder,
        ExportLayout layout,
        Currency currency,
        LocalDate asOf,
        LocalDate exportedOn,
        MoneyPage page) {

    /** Returns the mapping. */
    public Mapping mapping() {
        return layout.mapping();
    }

    /**
     * Returns the files of the export, of which nothing is read yet.
     *
     * @param progress is told how far the reading has come
     */
    public CsvImport files(ImportProgress progress) {
        return new CsvImport(folder, mapping(), progress);
    }

    /** Returns the title of the report: that of the mapping, or else the name of the folder. */
    public String title() {
        return mapping().find("title").orElse(folder.name());
    }
}
