package io.github.keyaccount.relationship;

import static io.github.keyaccount.relationship.RelationshipDimension.AGREEMENT;
import static io.github.keyaccount.relationship.RelationshipDimension.COMPETITION;
import static io.github.keyaccount.relationship.RelationshipDimension.CONTACTS;
import static io.github.keyaccount.relationship.RelationshipDimension.INFORMATION;
import static io.github.keyaccount.relationship.RelationshipDimension.PRICE;
import static io.github.keyaccount.relationship.RelationshipDimension.SERVICE_LOAD;
import static io.github.keyaccount.relationship.RelationshipDimension.VISIBILITY;
import static io.github.keyaccount.relationship.RelationshipStage.PARTNER;
import static io.github.keyaccount.relationship.RelationshipStage.PREFERRED_SUPPLIER;
import static io.github.keyaccount.relationship.RelationshipStage.STRATEGIC_ALLIANCE;
import static io.github.keyaccount.relationship.RelationshipStage.VENDOR;

import io.github.keyaccount.explain.Label;
import java.util.Arrays;
import java.util.Objects;

/**
 * What a relationship is like at a stage in a dimension: the cells of the table of stages, row by row.
 *
 * <p>Whoever observes a dimension compares what is seen with its four cells, and takes the stage of the one that fits.
 * Source: the key-account training texts, which leave some cells blank; what is said there is a reading, and so marked.
 */
public enum RelationshipCharacteristic implements Label {
    /** Many rivals, and we are treated just like all of them. */
    ONE_OF_MANY_RIVALS(COMPETITION, VENDOR),
    /** Rivals, among whom we are liked best, by a reading. */
    LIKED_BEST_AMONG_RIVALS(COMPETITION, PREFERRED_SUPPLIER),
    /** No rival at all in some key fields; many opportunities are exclusively ours. */
    NO_RIVAL_IN_KEY_FIELDS(COMPETITION, PARTNER),
    /** Opportunities are sought together for the greatest benefit of both. */
    OPPORTUNITIES_SOUGHT_TOGETHER(COMPETITION, STRATEGIC_ALLIANCE),
    /** Public information only, rarely special or confidential. */
    PUBLIC_INFORMATION(INFORMATION, VENDOR),
    /** Special or confidential information, which others cannot get. */
    CONFIDENTIAL_INFORMATION(INFORMATION, PREFERRED_SUPPLIER),
    /** Information is shared openly, by a reading. */
    OPENLY_SHARED_INFORMATION(INFORMATION, PARTNER),
    /** Information flows as in one company, by a reading. */
    INFORMATION_AS_IN_ONE_COMPANY(INFORMATION, STRATEGIC_ALLIANCE),
    /** The price must be competitive and follow the rules. */
    COMPETITIVE_PRICE(PRICE, VENDOR),
    /** The price must lie in the competitive range, but added value is paid for or some margin granted. */
    ADDED_VALUE_PAID_FOR(PRICE, PREFERRED_SUPPLIER),
    /** The price is negotiated as one part of the agreement. */
    PRICE_PART_OF_AGREEMENT(PRICE, PARTNER),
    /** The price is part of the joint business, by a reading. */
    PRICE_PART_OF_JOINT_BUSINESS(PRICE, STRATEGIC_ALLIANCE),
    /** Few contacts, by a reading. */
    FEW_CONTACTS(CONTACTS, VENDOR),
    /** Good relations with many key people, which weigh heavily in winning new business. */
    MANY_KEY_PEOPLE(CONTACTS, PREFERRED_SUPPLIER),
    /** The top executives of both companies are in touch. */
    TOP_EXECUTIVES_IN_TOUCH(CONTACTS, PARTNER),
    /** In a joint venture there are managers from both parents, and both general managers lead together. */
    JOINT_LEADERSHIP(CONTACTS, STRATEGIC_ALLIANCE),
    /** Single orders, by a reading. */
    SINGLE_ORDERS(AGREEMENT, VENDOR),
    /** Repeated orders, in which we are preferred, by a reading. */
    REPEATED_ORDERS(AGREEMENT, PREFERRED_SUPPLIER),
    /** A formal or informal agreement on supply, lasting long-term contracts; orders need no formal purchasing. */
    LASTING_CONTRACTS(AGREEMENT, PARTNER),
    /** A formal or informal alliance, such as a joint venture. */
    ALLIANCE_FORMED(AGREEMENT, STRATEGIC_ALLIANCE),
    /** Visibility is low to medium. */
    LOW_TO_MEDIUM_VISIBILITY(VISIBILITY, VENDOR),
    /** Visibility is medium to high. */
    MEDIUM_TO_HIGH_VISIBILITY(VISIBILITY, PREFERRED_SUPPLIER),
    /** Visibility is high; the people of the account acknowledge the special relationship. */
    ACKNOWLEDGED_RELATIONSHIP(VISIBILITY, PARTNER),
    /** Visibility is very high, inside and outside. */
    VISIBLE_INSIDE_AND_OUTSIDE(VISIBILITY, STRATEGIC_ALLIANCE),
    /** Much time goes into service while the product is new to the account. */
    MUCH_SERVICE_WHILE_NEW(SERVICE_LOAD, VENDOR),
    /** Service is ordinary, by a reading. */
    ORDINARY_SERVICE(SERVICE_LOAD, PREFERRED_SUPPLIER),
    /** Service is a joint task of the partners, by a reading. */
    JOINT_SERVICE_OF_PARTNERS(SERVICE_LOAD, PARTNER),
    /** Service is a joint task of the allies, by a reading. */
    JOINT_SERVICE_OF_ALLIES(SERVICE_LOAD, STRATEGIC_ALLIANCE);

    private final RelationshipDimension dimension;
    private final RelationshipStage stage;

    RelationshipCharacteristic(RelationshipDimension dimension, RelationshipStage stage) {
        this.dimension = dimension;
        this.stage = stage;
    }

    /**
     * Returns what a relationship is like at a stage in a dimension.
     *
     * @param stage the stage
     * @param dimension the dimension
     * @return the one characteristic of both
     */
    public static RelationshipCharacteristic of(RelationshipStage stage, RelationshipDimension dimension) {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(dimension, "dimension");
        return Arrays.stream(values())
                .filter(cell -> cell.stage == stage && cell.dimension == dimension)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the stage to which it belongs.
     *
     * @return the column of the table
     */
    public RelationshipStage stage() {
        return stage;
    }

    /**
     * Returns the dimension of which it tells.
     *
     * @return the row of the table
     */
    public RelationshipDimension dimension() {
        return dimension;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
