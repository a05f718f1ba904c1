package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A talk with a person, and the objections that were raised in it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Talk implements WithTalk {

    Talk() {}

    /**
     * Returns a talk.
     *
     * @param date the day of the talk
     * @param contact the person
     * @param objections the objections that were raised, each kind once
     * @return the talk
     * @throws IllegalArgumentException if a kind is there twice
     */
    public static Talk of(LocalDate date, ContactId contact, ObjectionRaised... objections) {
        Objects.requireNonNull(objections, "objections");
        return builder()
                .date(date)
                .contact(contact)
                .objections(Arrays.asList(objections))
                .build();
    }

    /**
     * Returns a builder; day and person are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, or a kind of objection is
     * there twice.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day of the talk.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns the person.
     *
     * @return the id of the contact
     */
    public abstract ContactId contact();

    /**
     * Returns the objections that were raised.
     *
     * @return the objections in the order in which they were noted, each kind once; empty if none was raised
     */
    public abstract List<ObjectionRaised> objections();

    @Value.Check
    void check() {
        List<String> codes =
                objections().stream().map(raised -> raised.kind().code()).toList();
        Check.noOffenders(
                Check.repeated(codes),
                "each kind once in 'objections' of the talk with " + contact() + " on " + date());
    }

    /** Builds a {@link Talk}. Not thread-safe. */
    public static final class Builder extends ImmutableTalk.Builder {
        Builder() {}

        /**
         * Sets the person.
         *
         * @param contact the id of the contact, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder contact(String contact) {
            return contact(ContactId.of(Objects.requireNonNull(contact, "contact")));
        }
    }
}
