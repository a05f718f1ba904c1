package io.github.keyaccount.portfolio;

import static io.github.keyaccount.explain.Severity.CRITICAL;
import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about a portfolio of accounts and the figures in it. */
public enum PortfolioFinding implements FindingCode {
    /** Opportunities were won that name no account, so that their revenue is that of none. */
    WON_WITHOUT_ACCOUNT(WARNING, "count", "amount"),
    /** An account is a key account by decisive criteria, of which one is enough. */
    KEY_BY_DECISIVE_CRITERIA(INFO, "criteria"),
    /** An account is a key account by supporting criteria, of which it meets as many as are needed together. */
    KEY_BY_SUPPORTING_CRITERIA(INFO, "criteria", "needed"),
    /** A customer meets neither a decisive criterion nor enough supporting ones. */
    NOT_KEY(INFO, "met", "needed"),
    /** Nothing shows that an account has bought. */
    NOT_BOUGHT_YET(INFO, "asOf", "period"),
    /** An account is a customer by its first closed deal. */
    CUSTOMER_SINCE(INFO, "date"),
    /** An account is a customer by the revenue that it brought. */
    BROUGHT_REVENUE(INFO, "revenue", "period"),
    /** An account reaches the threshold of a criterion. */
    CRITERION_MET(INFO, "criterion", "value", "threshold"),
    /** An account does not reach the threshold of a criterion. */
    CRITERION_NOT_MET(INFO, "criterion", "value", "threshold"),
    /** What a criterion measures is not known of an account. */
    CRITERION_UNKNOWN(INFO, "criterion", "threshold"),
    /** Standard accounts were judged without a criterion that is not known of them. */
    JUDGED_WITHOUT_CRITERION(WARNING, "criterion", "count"),
    /** Nobody brought revenue, so that there are no shares of it. */
    NO_REVENUE_TO_SHARE(WARNING, "period"),
    /** Customers have no figures, so that shares are of less than the whole revenue. */
    CUSTOMERS_WITHOUT_FIGURES(WARNING, "period", "count"),
    /** A prospect became a customer by its first closed deal. */
    FIRST_DEAL_CLOSED(INFO, "date"),
    /** A prospect turned out to have been a customer already. */
    KNOWN_AS_CUSTOMER(INFO, "date"),
    /** A prospect became a customer by the revenue that it brought. */
    FIRST_REVENUE(INFO, "revenue", "period"),
    /** Nothing shows any more that a customer has bought. */
    NO_LONGER_KNOWN_AS_CUSTOMER(WARNING, "asOf", "period"),
    /** The value of a criterion reaches the threshold, as it did not before. */
    CRITERION_REACHED(INFO, "criterion", "before", "after", "threshold"),
    /** The value of a criterion does not reach the threshold, as it did before. */
    CRITERION_MISSED(INFO, "criterion", "before", "after", "threshold"),
    /** What a criterion measures has become known, and reaches the threshold. */
    CRITERION_BECAME_KNOWN(INFO, "criterion", "value", "threshold"),
    /** What a criterion measures is not known any more, and reached the threshold before. */
    CRITERION_NO_LONGER_KNOWN(WARNING, "criterion", "value", "threshold"),
    /** The threshold of a criterion was moved. */
    THRESHOLD_CHANGED(INFO, "criterion", "before", "after"),
    /** A criterion was given a threshold, and counts since. */
    THRESHOLD_SET(INFO, "criterion", "threshold"),
    /** The threshold of a criterion was dropped, so that it does not count any more. */
    THRESHOLD_DROPPED(INFO, "criterion", "threshold"),
    /** A supporting criterion became a decisive one. */
    BECAME_DECISIVE(INFO, "criterion"),
    /** A decisive criterion became a supporting one. */
    BECAME_SUPPORTING(INFO, "criterion"),
    /** It takes more or fewer supporting criteria than before. */
    SUPPORTING_NEEDED_CHANGED(INFO, "before", "after"),
    /** An account has a rank by its score. */
    RANKED(INFO, "rank", "score"),
    /** A criterion adds a part to the score of an account. */
    RANKED_BY_CRITERION(INFO, "criterion", "part"),
    /** A criterion is not known of an account, and adds nothing to its score. */
    RANKED_WITHOUT_CRITERION(INFO, "criterion"),
    /** A criterion of a ranking is not known of accounts, and counts as zero for them. */
    COUNTED_AS_ZERO(WARNING, "criterion", "count"),
    /** A tie across a border between bands went into the better one. */
    TIE_TO_BETTER_BAND(INFO, "rank", "count", "band", "moved"),
    /** A tie across a border between bands went into the lower one. */
    TIE_TO_LOWER_BAND(INFO, "rank", "count", "band", "moved"),
    /** A tie was parted by a border between bands. */
    TIE_PARTED(WARNING, "rank", "count", "bands"),
    /** Accounts have no amount by the measure, and are not counted. */
    NOT_MEASURED(WARNING, "measure", "count"),
    /** All accounts together have no amount above zero, so that no share of it is defined. */
    NO_POSITIVE_TOTAL(WARNING, "measure"),
    /** Accounts bring less than nothing, so that the curve rises above the whole. */
    BELOW_ZERO_ON_CURVE(WARNING, "measure", "count"),
    /** Equal accounts stand on both sides of a border, which therefore could run another way. */
    TIE_AT_BORDER(WARNING, "share", "amount", "inside", "outside"),
    /** Accounts have a negative amount by the measure, so that no concentration is worked out. */
    NEGATIVE_AMOUNTS(WARNING, "measure", "count"),
    /** The concentration index is above the caller's limit. */
    INDEX_ABOVE_LIMIT(WARNING, "measure", "index", "limit"),
    /** Accounts have larger shares than the caller allows to a single one. */
    ACCOUNT_ABOVE_LIMIT(CRITICAL, "measure", "account", "share", "limit", "count"),
    /** The effective number of accounts is below the caller's limit. */
    EFFECTIVE_NUMBER_BELOW_LIMIT(WARNING, "measure", "effectiveNumber", "limit"),
    /** A company meets a criterion of a class of the target market. */
    MARKET_CRITERION_MET(INFO, "account", "priorityClass", "criterion", "wanted", "found"),
    /** A company does not meet a criterion of a class of the target market. */
    MARKET_CRITERION_NOT_MET(INFO, "account", "priorityClass", "criterion", "wanted", "found"),
    /** Nothing tells whether a company meets a criterion of a class of the target market. */
    MARKET_CRITERION_UNKNOWN(WARNING, "account", "priorityClass", "criterion", "wanted"),
    /** No company stands inside the target market. */
    MARKET_EMPTY(WARNING),
    /** Relationships exist with enough of those inside the target market. */
    RELATIONSHIPS_SUFFICE(INFO, "inside", "related", "share", "needed"),
    /** Relationships exist with too few of those inside the target market. */
    RELATIONSHIPS_MISSING(WARNING, "inside", "related", "share", "needed"),
    /** Nothing tells whether companies stand inside the target market. */
    MARKET_UNDECIDED(WARNING, "count"),
    /** A prospective account stands in the target market. */
    PROSPECT_IN_TARGET_MARKET(INFO, "account", "priorityClass"),
    /** A prospective account stands outside the target market. */
    PROSPECT_OUTSIDE_TARGET_MARKET(INFO, "account"),
    /** A prospective account needs the product. */
    PROSPECT_NEEDS_PRODUCT(INFO, "account"),
    /** A prospective account does not need the product. */
    PROSPECT_WITHOUT_NEED(INFO, "account"),
    /** A prospective account can pay. */
    PROSPECT_ABLE_TO_PAY(INFO, "account"),
    /** A prospective account cannot pay. */
    PROSPECT_UNABLE_TO_PAY(INFO, "account"),
    /** A prospective account is likely enough to buy. */
    PROSPECT_LIKELY(INFO, "account", "likelihood", "least"),
    /** A prospective account is not likely enough to buy. */
    PROSPECT_UNLIKELY(INFO, "account", "likelihood", "least"),
    /** A prospective account would bring enough over the cost to serve it. */
    PROSPECT_WORTH_ITS_COST(INFO, "account", "margin", "costToServe", "factor"),
    /** A prospective account would not bring enough over the cost to serve it. */
    PROSPECT_NOT_WORTH_ITS_COST(INFO, "account", "margin", "costToServe", "factor"),
    /** A prospective account would win back in time what it cost to win it. */
    PROSPECT_WON_BACK_IN_TIME(INFO, "account", "margin", "costToServe", "costToWin", "periods"),
    /** A prospective account would not win back in time what it cost to win it. */
    PROSPECT_WON_BACK_TOO_LATE(INFO, "account", "margin", "costToServe", "costToWin", "periods"),
    /** A competitor serves a prospective account, which therefore uses such products. */
    PROSPECT_SERVED_BY_COMPETITOR(INFO, "account"),
    /** Something that is needed to judge a prospective account is not known. */
    PROSPECT_FIELD_UNKNOWN(WARNING, "account", "field"),
    /** An account stands in a cell of the potential-share matrix. */
    MATRIX_PLACED(
            INFO, "account", "cell", "potential", "potentialFrom", "revenue", "categorySpend", "share", "shareFrom"),
    /** An account spends more than it is thought to be able to buy. */
    POTENTIAL_BELOW_SPEND(WARNING, "account", "potential", "categorySpend"),
    /** Accounts spend more than they are thought to be able to buy. */
    POTENTIALS_BELOW_SPEND(WARNING, "count"),
    /** An account would be abandoned, but the checks before release come first. */
    MATRIX_RELEASE_CHECKS_FIRST(WARNING, "account"),
    /** From a potential on, an account moves to another cell. */
    MATRIX_POTENTIAL_FROM(INFO, "account", "cell", "bound", "potential"),
    /** Below a potential, an account moves to another cell. */
    MATRIX_POTENTIAL_BELOW(INFO, "account", "cell", "bound", "potential"),
    /** With more revenue at the present category spend, an account moves to another cell. */
    MATRIX_MORE_REVENUE(INFO, "account", "cell", "change", "categorySpend"),
    /** With less revenue at the present category spend, an account moves to another cell. */
    MATRIX_LESS_REVENUE(INFO, "account", "cell", "change", "categorySpend"),
    /** Accounts have no place in the potential-share matrix. */
    MATRIX_NOT_PLACED(WARNING, "count"),
    /** Nobody has appraised the potential of an account. */
    POTENTIAL_UNKNOWN(WARNING, "account"),
    /** Nothing tells what an account spends in all. */
    CATEGORY_SPEND_UNKNOWN(WARNING, "account"),
    /** An account spends nothing at all, so that no share of it is defined. */
    CATEGORY_SPEND_ZERO(WARNING, "account");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    PortfolioFinding(Severity severity, String... arguments) {
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
