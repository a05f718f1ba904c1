/**
 * The key-account domain model: immutable values and pure functions.
 */
module io.github.keyaccount.core {
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.keyaccount.account;
    exports io.github.keyaccount.explain;
    exports io.github.keyaccount.forecast;
    exports io.github.keyaccount.funnel;
    exports io.github.keyaccount.measure;
}
