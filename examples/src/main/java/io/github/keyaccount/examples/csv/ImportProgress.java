package io.github.keyaccount.examples.csv;

/** Is told how far a long task has come. */
@FunctionalInterface
public interface ImportProgress {
    /** Says nothing. */
    ImportProgress SILENT = (task, done) -> {};

    /**
     * Is called now and then.
     *
     * @param task what is being done, such as the name of a file
     * @param done how many steps of it are done
     */
    void reached(String task, long done);

    /** Is called when all tasks are done, before the result is written, and again if a task fails. */
    default void finished() {}
}
