package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.funnel.BuyingPhase;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which roles decide whether a phase of the customer's buying ends.
 *
 * <table>
 * <caption>The standard table</caption>
 * <tr><th>phase</th><th>deciding roles</th></tr>
 * <tr><td>interest</td><td>initiator, user</td></tr>
 * <tr><td>approval</td><td>decision maker</td></tr>
 * <tr><td>design</td><td>designer and technical gatekeeper, who may be one:
 *   {@link CoverageOptions#technicalGatekeeperDesigns()}</td></tr>
 * <tr><td>comparison</td><td>technical gatekeeper, financial gatekeeper, purchaser</td></tr>
 * <tr><td>commitment</td><td>purchaser, decision maker</td></tr>
 * <tr><td>use</td><td>user, financial gatekeeper</td></tr>
 * </table>
 *
 * <p>Source: the key-account training texts, which name initiator, decision maker and designer for the first three phases; the
 * rest is a reading. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class DecidingRoles {
    private static final DecidingRoles STANDARD = of(Map.of(
            BuyingPhase.INTEREST, EnumSet.of(BuyingRole.INITIATOR, BuyingRole.USER),
            BuyingPhase.APPROVAL, EnumSet.of(BuyingRole.DECISION_MAKER),
            BuyingPhase.DESIGN, EnumSet.of(BuyingRole.DESIGNER, BuyingRole.TECHNICAL_GATEKEEPER),
            BuyingPhase.COMPARISON,
                    EnumSet.of(BuyingRole.TECHNICAL_GATEKEEPER, BuyingRole.FINANCIAL_GATEKEEPER, BuyingRole.PURCHASER),
            BuyingPhase.COMMITMENT, EnumSet.of(BuyingRole.DECISION_MAKER, BuyingRole.PURCHASER),
            BuyingPhase.USE, EnumSet.of(BuyingRole.USER, BuyingRole.FINANCIAL_GATEKEEPER)));

    DecidingRoles() {}

    /**
     * Returns the standard table.
     *
     * @return the table
     */
    public static DecidingRoles standard() {
        return STANDARD;
    }

    /**
     * Returns a table of the caller's.
     *
     * @param roles the deciding roles of every phase
     * @return the table
     * @throws IllegalArgumentException if a phase is missing or has no role
     */
    public static DecidingRoles of(Map<BuyingPhase, ? extends Collection<BuyingRole>> roles) {
        Objects.requireNonNull(roles, "roles");
        Map<BuyingPhase, Set<BuyingRole>> copied = new EnumMap<>(BuyingPhase.class);
        roles.forEach((phase, ofThePhase) ->
                copied.put(Objects.requireNonNull(phase, "roles"), copy(Objects.requireNonNull(ofThePhase, "roles"))));
        List<BuyingPhase> without = Arrays.stream(BuyingPhase.values())
                .filter(phase -> copied.getOrDefault(phase, Set.of()).isEmpty())
                .toList();
        Check.noOffenders(without, "'roles' with at least one role for each phase");
        return ImmutableDecidingRoles.builder().roles(copied).build();
    }

    private static Set<BuyingRole> copy(Collection<BuyingRole> roles) {
        Set<BuyingRole> copied = EnumSet.noneOf(BuyingRole.class);
        roles.forEach(role -> copied.add(Objects.requireNonNull(role, "roles")));
        return Collections.unmodifiableSet(copied);
    }

    /**
     * Returns the whole table.
     *
     * @return the deciding roles of every phase, at least one each, phases and roles in their order
     */
    public abstract Map<BuyingPhase, Set<BuyingRole>> roles();

    /**
     * Returns the roles that decide whether a phase ends.
     *
     * @param phase the phase
     * @return the roles in their order, at least one
     */
    public Set<BuyingRole> roles(BuyingPhase phase) {
        Objects.requireNonNull(phase, "phase");
        return Objects.requireNonNull(roles().get(phase));
    }

    /**
     * Returns the table with other roles for a phase.
     *
     * @param phase the phase
     * @param roles the deciding roles
     * @return the table
     * @throws IllegalArgumentException if there is no role
     */
    public DecidingRoles with(BuyingPhase phase, Collection<BuyingRole> roles) {
        Map<BuyingPhase, Collection<BuyingRole>> varied = new EnumMap<>(roles());
        varied.put(Objects.requireNonNull(phase, "phase"), Objects.requireNonNull(roles, "roles"));
        return of(varied);
    }
}
