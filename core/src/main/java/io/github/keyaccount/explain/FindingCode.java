package io.github.keyaccount.explain;

import java.util.List;

/**
 * A kind of finding: its code, its severity and the names of its arguments.
 *
 * <p>Each package lists its kinds in one enum:
 * <pre>{@code
 * public enum FunnelFinding implements FindingCode {
 *     STALLED(Severity.WARNING, "opportunity", "stage", "days", "limit");
 *     ...
 *     public String code() {
 *         return Label.codeOf(this);
 *     }
 * }
 * }</pre>
 *
 * <p>Implementations are immutable.
 */
public interface FindingCode {
    /**
     * Returns the code by which the text is found, such as {@code FunnelFinding.STALLED}.
     *
     * @return the code, the same in every language and release
     */
    String code();

    /**
     * Returns how much a finding of this kind matters.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns the names of the arguments that a finding of this kind carries.
     *
     * @return the names, each once, in the order in which the arguments are given
     */
    List<String> arguments();
}
