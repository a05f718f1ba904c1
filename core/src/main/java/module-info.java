/**
 * The key-account domain model: immutable values and pure functions.
 *
 * <p>No argument may be null, nor anything inside a collection: a null is refused with a {@link NullPointerException} that
 * names the argument. The setters of builders are no exception; what is optional is left out, or given as an empty
 * {@link java.util.Optional}.
 */
module io.github.keyaccount.core {
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.keyaccount.account;
    exports io.github.keyaccount.allocation;
    exports io.github.keyaccount.buyingcenter;
    exports io.github.keyaccount.cadence;
    exports io.github.keyaccount.explain;
    exports io.github.keyaccount.forecast;
    exports io.github.keyaccount.funnel;
    exports io.github.keyaccount.measure;
    exports io.github.keyaccount.need;
    exports io.github.keyaccount.negotiation;
    exports io.github.keyaccount.portfolio;
    exports io.github.keyaccount.relationship;
    exports io.github.keyaccount.response;
    exports io.github.keyaccount.staffing;
    exports io.github.keyaccount.thinking;
}
