package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an account is like as a channel to the market: the six classes of channel management (渠道分类).
 *
 * <p>Source: the channel-management training texts. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ChannelProfile implements WithChannelProfile {

    ChannelProfile() {}

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a text is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how the account is run (管理模式), in the caller's own words.
     *
     * @return the management mode, such as {@code owner-managed}; empty if it is not known
     */
    public abstract Optional<String> managementMode();

    /**
     * Returns how the account sells (销售模式), in the caller's own words.
     *
     * @return the sales mode, such as {@code own shops}; empty if it is not known
     */
    public abstract Optional<String> salesMode();

    /**
     * Returns how well it pays (资信状况).
     *
     * @return the credit standing, empty if it was not judged
     */
    public abstract Optional<Rating> creditStanding();

    /**
     * Returns how much it could sell (销售潜力).
     *
     * @return the sales potential, empty if it was not judged
     */
    public abstract Optional<Rating> salesPotential();

    /**
     * Returns the territories that it covers (区域占有).
     *
     * @return the names of the territories, none if they are not known
     */
    public abstract List<String> territories();

    /**
     * Returns what it reacts to most (敏感类型).
     *
     * @return the sensitivity, empty if it is not known
     */
    public abstract Optional<Sensitivity> sensitivity();

    @Value.Check
    void check() {
        managementMode().ifPresent(mode -> Check.notBlank(mode, "'managementMode' of a channel profile"));
        salesMode().ifPresent(mode -> Check.notBlank(mode, "'salesMode' of a channel profile"));
        territories().forEach(territory -> Check.notBlank(territory, "element of 'territories' of a channel profile"));
    }

    /** Builds a {@link ChannelProfile}. Not thread-safe. */
    public static final class Builder extends ImmutableChannelProfile.Builder {
        Builder() {}
    }
}
