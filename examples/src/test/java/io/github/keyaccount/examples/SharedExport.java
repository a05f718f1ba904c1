package io.github.keyaccount.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A real-life export of 8,800 opportunities, which is not part of this project: named by the system property
 * {@code keyaccount.export} or the environment variable {@code KEYACCOUNT_EXPORT}, or found beside the repository.
 */
public final class SharedExport {
    private SharedExport() {}

    /** Returns its folder; skips the test where it is not there. */
    public static Path folder() {
        Path folder = Optional.ofNullable(System.getProperty("keyaccount.export"))
                .or(() -> Optional.ofNullable(System.getenv("KEYACCOUNT_EXPORT")))
                .map(Path::of)
                .orElseGet(() -> Path.of("..", "..", "shared", "data", "crm-sales-opportunities"));
        assumeTrue(
                Files.isDirectory(folder),
                "No export at " + folder.toAbsolutePath().normalize()
                        + "; name one by -Dkeyaccount.export=FOLDER or by the environment variable KEYACCOUNT_EXPORT");
        return folder;
    }
}
