package io.github.keyaccount.examples.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of an export lie: a folder, or the resources beside a class. */
public interface DataFolder {
    /** Returns the name under which the user knows the folder. */
    String name();

    /**
     * Opens a file.
     *
     * @throws UnusableException if there is no such file
     */
    InputStream open(String file);

    /**
     * Returns a folder of the file system.
     *
     * @throws UnusableException if there is no such folder
     */
    static DataFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableException("Expected a folder with the data, but found none at " + folder);
        }
        return new DataFolder() {
            @Override
            public String name() {
                return folder.toString();
            }

            @Override
            public InputStream open(String file) {
                return openFile(folder.resolve(file));
            }
        };
    }

    /** Returns the resources in a folder beside a class. */
    static DataFolder bundled(Class<?> beside, String folder, String name) {
        return new DataFolder() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open(String file) {
                InputStream bytes = beside.getResourceAsStream(folder + "/" + file);
                if (bytes == null) {
                    throw new UnusableException("Expected " + file + " in " + name + ", but found no such file");
                }
                return bytes;
            }
        };
    }

    /**
     * Opens a file of the file system.
     *
     * @throws UnusableException if there is no such file, or it cannot be read
     */
    static InputStream openFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableException("Expected a file, but found none at " + file);
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UnusableException("Expected a file that can be read, but " + file + " cannot: " + e, e);
        }
    }
}
