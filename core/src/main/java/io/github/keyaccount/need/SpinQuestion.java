package io.github.keyaccount.need;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question that was asked to uncover a need: of which kind, when, of whom, and what was answered.
 *
 * <p>The text of a question, which may end up in a log, leaves out what was asked and answered, since people may be named
 * there. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SpinQuestion implements WithSpinQuestion {

    SpinQuestion() {}

    /**
     * Returns a builder; kind, text and day are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, or a text is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns of which kind the question is.
     *
     * @return the kind
     */
    public abstract SpinQuestionKind kind();

    /**
     * Returns what was asked.
     *
     * @return the question in words, not blank
     */
    @Value.Redacted
    public abstract String text();

    /**
     * Returns the day on which it was asked.
     *
     * @return the day
     */
    public abstract LocalDate askedOn();

    /**
     * Returns who was asked.
     *
     * @return the contact, empty if it was not noted
     */
    public abstract Optional<ContactId> askedOf();

    /**
     * Returns what was answered.
     *
     * @return the answer in words, not blank; empty if none was noted
     */
    @Value.Redacted
    public abstract Optional<String> answer();

    @Value.Check
    void check() {
        Check.notBlank(text(), "'text' of a question");
        answer().ifPresent(answer -> Check.notBlank(answer, "'answer' to a question"));
    }

    /** Builds a {@link SpinQuestion}. Not thread-safe. */
    public static final class Builder extends ImmutableSpinQuestion.Builder {
        Builder() {}

        /**
         * Sets who was asked.
         *
         * @param askedOf the id of the contact, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder askedOf(String askedOf) {
            return askedOf(ContactId.of(Objects.requireNonNull(askedOf, "askedOf")));
        }
    }
}
