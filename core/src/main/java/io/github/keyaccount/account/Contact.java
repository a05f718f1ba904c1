package io.github.keyaccount.account;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person at an account: who it is, how to reach the person, and what is to be remembered.
 *
 * <p>The text of a contact, which may end up in a log, shows id, account and position alone. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Contact implements WithContact {

    Contact() {}

    /**
     * Returns a builder; id, account and name are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, a text is blank, or the
     * position holds a control character.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identity of the contact.
     *
     * @return the id
     */
    public abstract ContactId id();

    /**
     * Returns the account at which the person works.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the name of the person.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns the job title.
     *
     * @return the position, not blank and without control characters; empty if it is not known
     */
    public abstract Optional<String> position();

    /**
     * Returns the department in which the person works.
     *
     * @return the department, not blank; empty if it is not known
     */
    public abstract Optional<String> department();

    /**
     * Returns how the person can be reached. Where a builder is given the same kind twice, the last address counts.
     *
     * @return the addresses by their kind, such as {@code "e-mail"}, in the order in which they were put
     */
    public abstract Map<String, String> addresses();

    /**
     * Returns what is to be remembered of the person.
     *
     * @return the dossier, empty unless set
     */
    @Value.Default
    public PersonDossier dossier() {
        return PersonDossier.empty();
    }

    /**
     * Returns one of the addresses.
     *
     * @param kind the kind of address
     * @return the address, empty if none of that kind is known
     */
    public Optional<String> address(String kind) {
        return Optional.ofNullable(addresses().get(Objects.requireNonNull(kind, "kind")));
    }

    /**
     * Returns how the promises to the person stand at the end of a day. Neither the name of the person nor what was
     * promised is in the findings.
     *
     * @param asOf the day
     * @return one finding per overdue promise, by due date, and one for all that were kept late
     */
    public List<Finding> findings(LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        for (Promise promise : dossier().overduePromises(asOf)) {
            findings.add(
                    Finding.of(AccountFinding.PROMISE_OVERDUE, id().value(), promise.due(), promise.daysOverdue(asOf)));
        }
        int late = dossier().promisesKeptLate(asOf).size();
        if (late > 0) {
            findings.add(Finding.of(AccountFinding.PROMISES_KEPT_LATE, id().value(), late));
        }
        return List.copyOf(findings);
    }

    @Value.Check
    void check() {
        Check.notBlank(name(), "'name' of contact " + id());
        position().ifPresent(position -> Check.identifier(position, "'position' of contact " + id()));
        department().ifPresent(department -> Check.notBlank(department, "'department' of contact " + id()));
        addresses().forEach((kind, address) -> {
            Check.notBlank(kind, "kind in 'addresses' of contact " + id());
            Check.notBlank(address, "address in 'addresses' of contact " + id());
        });
    }

    /** {@return id, account and position, such as {@code C-1 of A-7, buyer}} */
    @Override
    public String toString() {
        return id() + " of " + account()
                + position().map(position -> ", " + position).orElse("");
    }

    /**
     * Builds a {@link Contact}. Addresses grow with each call, and one that is put twice keeps its last value. Setting
     * anything else a second time throws an {@code IllegalStateException}. Not thread-safe.
     */
    public static final class Builder extends ImmutableContact.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder id(String id) {
            return id(ContactId.of(Objects.requireNonNull(id, "id")));
        }

        /**
         * Sets the account.
         *
         * @param account the id of the account, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder account(String account) {
            return account(AccountId.of(Objects.requireNonNull(account, "account")));
        }
    }
}
