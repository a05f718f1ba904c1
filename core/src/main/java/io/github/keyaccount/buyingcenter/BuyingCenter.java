package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The people who have a part in the purchases of an account, or in one opportunity there, and how they decide (采购氛围).
 *
 * <p>The text of a buying center, which may end up in a log, shows no person. Immutable and thread-safe.
 *
 * @see BuyingCenterCoverage
 * @see ContactReview
 */
@Value.Immutable
@ValueStyle
public abstract class BuyingCenter implements WithBuyingCenter {

    BuyingCenter() {}

    /**
     * Returns a builder; the account is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the account is missing, or two stakeholders are the
     * same contact.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the account that buys.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the opportunity in which the people have a part.
     *
     * @return the id of the opportunity, empty if the buying center stands for all purchases of the account
     */
    public abstract Optional<OpportunityId> opportunity();

    /**
     * Returns the people.
     *
     * @return the stakeholders in the order in which they were given, each contact once
     */
    public abstract List<Stakeholder> stakeholders();

    /**
     * Returns whether one person decides or several together.
     *
     * @return the mode, empty while it is not known
     */
    public abstract Optional<DecisionMode> decisionMode();

    /**
     * Returns one of the people.
     *
     * @param contact the contact
     * @return the stakeholder, empty if the contact has no part in the purchase
     */
    public Optional<Stakeholder> stakeholder(ContactId contact) {
        Objects.requireNonNull(contact, "contact");
        return stakeholders().stream()
                .filter(stakeholder -> stakeholder.contact().equals(contact))
                .findFirst();
    }

    /**
     * Returns who has a part in the purchase on a day.
     *
     * @param asOf the day
     * @return the stakeholders who are involved then, in their order
     */
    public List<Stakeholder> involved(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return stakeholders().stream()
                .filter(stakeholder -> stakeholder.isInvolved(asOf))
                .toList();
    }

    /**
     * Returns a variation with a stakeholder added, or put in the place of the one who is the same contact.
     *
     * @param stakeholder the stakeholder
     * @return the variation
     */
    public BuyingCenter with(Stakeholder stakeholder) {
        Objects.requireNonNull(stakeholder, "stakeholder");
        List<Stakeholder> varied = new ArrayList<>(stakeholders());
        int place = place(stakeholder.contact());
        if (place < 0) {
            varied.add(stakeholder);
        } else {
            varied.set(place, stakeholder);
        }
        return withStakeholders(varied);
    }

    /**
     * Returns a variation in which one more observation of a person is known.
     *
     * @param contact the contact of a stakeholder
     * @param observation what was seen of the person
     * @return the variation
     * @throws IllegalArgumentException if the buying center has no such stakeholder, or the observation does not go with what
     *     is known of the person
     */
    public BuyingCenter with(ContactId contact, StakeholderObservation observation) {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(observation, "observation");
        Stakeholder observed = stakeholders().get(knownPlace(contact));
        List<StakeholderObservation> observations = new ArrayList<>(observed.observations());
        observations.add(observation);
        return with(observed.withObservations(observations));
    }

    /**
     * Returns a variation without a person. Whoever took part and left is better kept, with the last day of the involvement.
     *
     * @param contact the contact of a stakeholder
     * @return the variation
     * @throws IllegalArgumentException if the buying center has no such stakeholder
     */
    public BuyingCenter without(ContactId contact) {
        Objects.requireNonNull(contact, "contact");
        List<Stakeholder> varied = new ArrayList<>(stakeholders());
        varied.remove(knownPlace(contact));
        return withStakeholders(varied);
    }

    private int place(ContactId contact) {
        return stakeholders().stream().map(Stakeholder::contact).toList().indexOf(contact);
    }

    private int knownPlace(ContactId contact) {
        int place = place(contact);
        Check.argument(place >= 0, "'contact' among the stakeholders of " + account(), contact);
        return place;
    }

    @Value.Check
    void check() {
        Check.noOffenders(
                Check.repeated(stakeholders().stream().map(Stakeholder::contact).toList()),
                "each contact once among the 'stakeholders' of " + account());
    }

    /** {@return the account, the opportunity if there is one, and how many people have a part} */
    @Override
    public String toString() {
        return "BuyingCenter[account=" + account()
                + opportunity()
                        .map(opportunity -> ", opportunity=" + opportunity)
                        .orElse("") + ", stakeholders="
                + stakeholders().size() + "]";
    }

    /**
     * Builds a {@link BuyingCenter}. Stakeholders grow with each call. Setting anything else a second time throws an
     * {@code IllegalStateException}. Not thread-safe.
     */
    public static final class Builder extends ImmutableBuyingCenter.Builder {
        Builder() {}

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

        /**
         * Sets the opportunity.
         *
         * @param opportunity the id of the opportunity, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder opportunity(String opportunity) {
            return opportunity(OpportunityId.of(Objects.requireNonNull(opportunity, "opportunity")));
        }
    }
}
