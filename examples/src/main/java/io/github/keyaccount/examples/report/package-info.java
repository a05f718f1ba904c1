/** Writes reports for a terminal: tables, wrapped sentences, figures, and the texts of the examples. */
package io.github.keyaccount.examples.report;
