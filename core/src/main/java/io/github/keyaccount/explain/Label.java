package io.github.keyaccount.explain;

import java.util.Objects;

/**
 * A word of the model that has a text in each language, such as a stage, a tier or a role.
 *
 * <p>The vocabulary enums implement it in one line: {@code return Label.codeOf(this);}. Implementations are immutable.
 *
 * @see Texts#of(Label)
 */
public interface Label {
    /**
     * Returns the code by which the text is found, such as {@code Severity.WARNING}.
     *
     * @return the code, the same in every language and release
     */
    String code();

    /**
     * Returns the code of an enum constant: the simple name of its enum, a dot and its own name.
     *
     * @param constant the enum constant
     * @return the code, such as {@code Severity.WARNING}
     */
    static String codeOf(Enum<?> constant) {
        Objects.requireNonNull(constant, "constant");
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
