package io.github.keyaccount.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuickstartReadmeTest {
    private static final Path SOURCE = Path.of("src/main/java/io/github/keyaccount/examples/embedding/Quickstart.java");

    /** The code stands between two comments of the README, in a block of Java. */
    private static final Pattern BLOCK =
            Pattern.compile("<!-- quickstart -->\\R```java\\R(?<code>.*?)```\\R<!-- /quickstart -->", Pattern.DOTALL);

    @Test
    void readme_showsTheQuickstartAsItIs() throws IOException {
        Optional<Path> readme = readme();
        assertTrue(
                readme.isPresent(), "Expected a README.md above " + Path.of("").toAbsolutePath());
        Matcher block = BLOCK.matcher(Files.readString(readme.get()));
        assertTrue(block.find(), "Expected a java block between <!-- quickstart --> and <!-- /quickstart -->");

        assertEquals(code(), block.group("code").lines().reduce("", QuickstartReadmeTest::line));
    }

    /** The README beside the top-level pom.xml. */
    private static Optional<Path> readme() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("core")))
                .map(folder -> folder.resolve("README.md"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String code() throws IOException {
        return Files.readString(SOURCE)
                .lines()
                .dropWhile(line -> !line.startsWith("import "))
                .reduce("", QuickstartReadmeTest::line);
    }

    private static String line(String text, String line) {
        return text + line + "\n";
    }
}
