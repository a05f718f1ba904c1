/** Reads CSV exports by mapping files, and keeps account of every row that cannot be used. */
package io.github.keyaccount.examples.csv;
