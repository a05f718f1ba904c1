/** The command that reports on a portfolio of accounts from an export in CSV files. */
package io.github.keyaccount.examples.portfolio;
