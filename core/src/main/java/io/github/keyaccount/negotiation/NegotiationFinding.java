package io.github.keyaccount.negotiation;

import static io.github.keyaccount.explain.Severity.CRITICAL;
import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about announced projects, rivals, side business, concessions and quotes. No finding names a person. */
public enum NegotiationFinding implements FindingCode {
    /** A project is decided for somebody else. */
    PROJECT_PRE_DECIDED(WARNING, "account", "project"),
    /** A project is not needed. */
    PROJECT_NOT_NEEDED(WARNING, "account", "project"),
    /** A project costs more than there is. */
    PROJECT_BEYOND_MEANS(WARNING, "account", "project", "cost", "means"),
    /** Something must still be found out of a project. */
    PROJECT_QUESTION_OPEN(WARNING, "account", "project", "question"),
    /** A project is not decided for somebody else. */
    PROJECT_OPEN(INFO, "account", "project"),
    /** A project is needed. */
    PROJECT_NEEDED(INFO, "account", "project"),
    /** The means cover what a project costs. */
    PROJECT_WITHIN_MEANS(INFO, "account", "project", "cost", "means"),
    /** Too little is known of projects to tell whether they are real. */
    PROJECTS_UNDECIDED(WARNING, "count", "projects"),
    /** A project was announced after the as-of date, and so not judged. */
    PROJECT_LEFT_OUT(INFO, "account", "project", "date", "asOf"),
    /** The rival over which our advantage is smallest. */
    STRONGEST_RIVAL(INFO, "rival", "advantage"),
    /** The rival over which our advantage is smallest, which is provisional. */
    STRONGEST_RIVAL_PROVISIONAL(INFO, "rival", "advantage"),
    /** A rival is not rated at all; its advantages and ties that were noted are counted. */
    RIVAL_UNRATED(WARNING, "rival", "advantages", "ties"),
    /** We or a rival are not rated by any criterion with a weight for which the other is, so that no advantage is known. */
    RIVAL_NOT_COMPARABLE(WARNING, "rival", "criteria"),
    /** We or a rival are not rated by criteria with a weight, so that our advantage is provisional. */
    RIVAL_PARTLY_UNKNOWN(WARNING, "rival", "criteria"),
    /** A rival is ahead of us. */
    RIVAL_AHEAD(WARNING, "rival", "lead", "criteria"),
    /** Competitors that were not compared, because they are out of the running. */
    RIVALS_OUT_OF_THE_RUNNING(INFO, "rivals"),
    /** Side business distracts from the main order. */
    SIDE_BUSINESS_DISTRACTS(WARNING),
    /** Side business does not distract from the main order. */
    SIDE_BUSINESS_DOES_NOT_DISTRACT(INFO),
    /** Nobody has judged whether side business distracts from the main order. */
    SIDE_BUSINESS_DISTRACTION_UNKNOWN(WARNING),
    /** Side business lets rivals back in. */
    SIDE_BUSINESS_LETS_RIVALS_IN(WARNING),
    /** Side business does not let rivals back in. */
    SIDE_BUSINESS_KEEPS_RIVALS_OUT(INFO),
    /** Nobody has judged whether side business lets rivals back in. */
    SIDE_BUSINESS_RIVALS_UNKNOWN(WARNING),
    /** Side business brings in less per hour than the main order, which hints that it distracts. */
    SIDE_BUSINESS_EARNS_LESS(WARNING, "yield", "mainYield"),
    /** The price is below the cost. */
    PRICE_BELOW_COST(CRITICAL, "price", "cost"),
    /** The cost of what is negotiated is not known, and so neither is the margin. */
    COST_UNKNOWN(INFO),
    /** A lower price was granted for nothing in return. */
    GRANTED_FOR_NOTHING(WARNING, "date", "granted"),
    /** Other terms were granted for nothing in return. */
    TERMS_GRANTED_FOR_NOTHING(WARNING, "date"),
    /** More was granted than was asked. */
    GRANTED_MORE_THAN_ASKED(WARNING, "date", "granted", "asked"),
    /** A request is not answered yet. */
    REQUEST_UNANSWERED(INFO, "date", "days"),
    /** Requests named no amount, and so are not in the sum of what was asked. */
    REQUESTS_WITHOUT_AMOUNT(INFO, "count"),
    /** Requests and answers after the as-of date were left out. */
    CONCESSIONS_LEFT_OUT(INFO, "asOf", "count"),
    /** The total of a line is not quantity times unit price. */
    QUOTE_LINE_TOTAL_WRONG(CRITICAL, "line", "item", "stated", "right"),
    /** A line has a price of zero. */
    QUOTE_LINE_WITHOUT_PRICE(WARNING, "line", "item"),
    /** A line is priced below its cost. */
    QUOTE_LINE_BELOW_COST(WARNING, "line", "item", "price", "cost"),
    /** An item stands in several lines at different prices. */
    QUOTE_ITEM_PRICES_DIFFER(WARNING, "item", "count", "prices"),
    /** An item stands in several lines at one price. */
    QUOTE_ITEM_REPEATED(INFO, "item", "count"),
    /** The total of a quote is not the sum of what its lines should be, less the discount. */
    QUOTE_TOTAL_WRONG(CRITICAL, "stated", "right", "sum"),
    /** A quote is below its cost. */
    QUOTE_BELOW_COST(CRITICAL, "total", "cost"),
    /** Lines have no cost, so that the margin of the quote is not known. */
    QUOTE_COST_UNKNOWN(INFO, "count");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    NegotiationFinding(Severity severity, String... arguments) {
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
