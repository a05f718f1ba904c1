package io.github.keyaccount.examples.yaml;

import io.github.keyaccount.examples.csv.UnusableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a YAML file into what a caller makes of it, strictly: a key that nobody asks for is as wrong as one that is missing.
 * What is wrong is reported together, each with its line.
 */
public final class YamlFile {
    private static final int MOST_NAMED = 20;

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param name the name of the file, for messages
     * @param text what it says
     * @param reading makes something of its entries
     * @return what the reading made
     * @throws UnusableException if the text is no YAML, or the reading met something that it cannot use; the message has a
     *     line for each
     */
    public static <T> T read(String name, String text, Function<YamlEntries, T> reading) {
        List<YamlProblem> problems = new ArrayList<>();
        try {
            T made = YamlEntries.whole(node(text), problems).made(reading);
            if (problems.isEmpty()) {
                return made;
            }
        } catch (YamlProblem problem) {
            problems.add(problem);
        } catch (YamlReported reported) {
            // They are among the problems.
        } catch (StackOverflowError e) {
            throw new UnusableException(name + " cannot be used: it is nested too deeply to be read", e);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            problems.add(new YamlProblem(line, "This, or something above, is not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new UnusableException(name + " cannot be used, as it is not YAML: " + e.getMessage(), e);
        }
        throw new UnusableException(message(name, problems));
    }

    private static Node node(String text) {
        Iterator<Node> documents = new Compose(LoadSettings.builder().build())
                .composeAllFromString(text)
                .iterator();
        if (!documents.hasNext()) {
            throw new YamlProblem(1, "Expected entries, but found nothing");
        }
        Node document = documents.next();
        if (documents.hasNext()) {
            throw new YamlProblem(
                    YamlEntries.line(documents.next()), "Expected one document, but found the beginning of another");
        }
        return document;
    }

    private static String message(String name, List<YamlProblem> problems) {
        StringBuilder message = new StringBuilder(name).append(" cannot be used:");
        problems.stream()
                .sorted(Comparator.comparingInt(YamlProblem::line))
                .limit(MOST_NAMED)
                .forEach(problem -> message.append("\n  ").append(problem.told()));
        if (problems.size() > MOST_NAMED) {
            message.append("\n  and ").append(problems.size() - MOST_NAMED).append(" more");
        }
        return message.toString();
    }
}
