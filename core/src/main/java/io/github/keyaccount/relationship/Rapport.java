package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;
import java.util.Optional;

/**
 * How far the relationship with one person has come, in its order (推进大客户关系).
 *
 * <p>Source: the key-account training texts, which speak of the customer; kept per person as a reading.
 */
public enum Rapport implements Label {
    /** The person knows and likes us (认识). */
    ACQUAINTED(RapportSign.KNOWN_AND_LIKED),
    /** Interest is raised, there is interaction (约会). */
    ENGAGED(RapportSign.INTEREST_AND_INTERACTION),
    /** The person supports us and commits to it (信赖). */
    TRUSTED(RapportSign.SUPPORT_AND_COMMITMENT),
    /** The person helps and cooperates (同盟). */
    ALLIED(RapportSign.HELP_AND_COOPERATION);

    private final RapportSign sign;

    Rapport(RapportSign sign) {
        this.sign = sign;
    }

    /**
     * Returns by what it shows that the relationship has come this far.
     *
     * @return the sign
     */
    public RapportSign sign() {
        return sign;
    }

    /**
     * Returns the next further step.
     *
     * @return the step after this one; empty for the last
     */
    public Optional<Rapport> next() {
        return switch (this) {
            case ACQUAINTED -> Optional.of(ENGAGED);
            case ENGAGED -> Optional.of(TRUSTED);
            case TRUSTED -> Optional.of(ALLIED);
            case ALLIED -> Optional.empty();
        };
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
