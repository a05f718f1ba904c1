package io.github.keyaccount.funnel;

import java.util.List;

/**
 * Thrown when a stage is named that the funnel does not have.
 *
 * <p>A caller may react by mapping the names of another system to those of the funnel.
 */
public final class UnknownStageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The names that the funnel does not have; an array, since a list need not be serializable. */
    private final String[] unknownStages;

    UnknownStageException(String message, List<String> unknownStages) {
        super(message);
        this.unknownStages = unknownStages.toArray(String[]::new);
    }

    /**
     * Returns the names that the funnel does not have.
     *
     * @return the unknown names, each once, in the order in which they were met
     */
    public List<String> unknownStages() {
        return List.of(unknownStages);
    }
}
