package io.github.keyaccount.cadence;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How long contacts take, and how much time the sellers have for them.
 *
 * <p>Its text, which may end up in a log, shows no seller, and no refusal does. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ContactCapacity implements WithContactCapacity {
    private static final Duration LONGEST = Duration.ofDays(30);

    ContactCapacity() {}

    /**
     * Returns a builder.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a duration is not above zero or longer than 30 days,
     * or a seller stands there twice.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how long a contact takes, preparation and travel included.
     *
     * @return the time for each kind of contact that the cadence asks for, above zero and at most 30 days
     */
    public abstract Map<TouchpointKind, Duration> durations();

    /**
     * Returns how much time each seller has.
     *
     * @return the capacities in the order in which they were given, one for each seller
     */
    public abstract List<SellerCapacity> sellers();

    Duration duration(DueContact contact) {
        return Objects.requireNonNull(durations().get(contact.kind()), "durations");
    }

    Duration sum(Collection<DueContact> contacts) {
        return contacts.stream().map(this::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** Refuses contacts of which the duration, or what time their seller has, is not known. */
    void checkKnows(DueContacts due) {
        List<TouchpointKind> withoutDuration = due.all().stream()
                .map(DueContact::kind)
                .distinct()
                .filter(kind -> !durations().containsKey(kind))
                .sorted()
                .toList();
        Set<String> known = sellers().stream().map(SellerCapacity::seller).collect(Collectors.toSet());
        List<AccountId> accounts = due.all().stream()
                .filter(contact -> contact.seller()
                        .filter(seller -> !known.contains(seller))
                        .isPresent())
                .map(DueContact::account)
                .distinct()
                .toList();
        List<String> messages = new ArrayList<>();
        Check.addMessage(messages, withoutDuration, "'durations' of every kind of contact that is due");
        Check.addMessage(messages, accounts, "'sellers' with the seller of every account");
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", messages));
        }
    }

    @Value.Check
    void check() {
        List<String> unfit = durations().entrySet().stream()
                .filter(entry -> entry.getValue().isNegative()
                        || entry.getValue().isZero()
                        || entry.getValue().compareTo(LONGEST) > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        Check.noOffenders(unfit, "'durations' above zero and up to 30 days");
        int repeated = Check.repeated(
                        sellers().stream().map(SellerCapacity::seller).toList())
                .size();
        Check.argument(repeated == 0, "each of 'sellers' once", repeated + " repeated");
    }

    /**
     * Builds a {@link ContactCapacity}. Sellers and durations grow with each call; a duration that is put twice keeps its last
     * value. Not thread-safe.
     */
    public static final class Builder extends ImmutableContactCapacity.Builder {
        Builder() {}

        /**
         * Adds a seller who is never absent on a working day.
         *
         * @param seller the seller, not blank, without control characters and without spaces around it
         * @param perDay the time for contacts on each working day, from none to 24 hours
         * @return this builder
         * @throws IllegalArgumentException if the seller is blank or has control characters or spaces around it, or the time is
         *     negative or above 24 hours
         */
        public Builder addSeller(String seller, Duration perDay) {
            return addSeller(SellerCapacity.of(seller, perDay));
        }
    }
}
