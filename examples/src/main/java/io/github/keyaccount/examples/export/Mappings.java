package io.github.keyaccount.examples.export;

import io.github.keyaccount.examples.csv.DataFolder;
import io.github.keyaccount.examples.csv.UnusableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The mappings that ship with the examples, and those of the user's. */
public final class Mappings {
    /** The names of the shipped mappings, beside that of the bundled sample. */
    public static final List<String> SHIPPED = List.of("crm-sales-opportunities");

    private static final String SAMPLE_MAPPING = "sample.properties";

    private Mappings() {}

    /** Returns the files of the bundled sample. */
    public static DataFolder sample() {
        return DataFolder.bundled(Mappings.class, "sample", "the bundled sample");
    }

    /** Returns the layout of the bundled sample. */
    public static ExportLayout ofSample() {
        return ExportLayout.read(SAMPLE_MAPPING, sample().open(SAMPLE_MAPPING));
    }

    /**
     * Returns the layout that a mapping describes.
     *
     * @param mapping the path of a file, or the name of a shipped mapping
     * @throws UnusableException if there is neither, or the mapping cannot be used
     */
    public static ExportLayout of(String mapping) {
        Path file = Path.of(mapping);
        if (Files.isRegularFile(file)) {
            return ExportLayout.read(mapping, DataFolder.openFile(file));
        }
        if (!SHIPPED.contains(mapping)) {
            throw new UnusableException("Expected a mapping file or the name of a shipped mapping ("
                    + String.join(", ", SHIPPED) + "), but found neither at " + mapping);
        }
        String name = mapping + ".properties";
        return ExportLayout.read(
                name,
                DataFolder.bundled(Mappings.class, "mappings", "the shipped mappings")
                        .open(name));
    }
}
