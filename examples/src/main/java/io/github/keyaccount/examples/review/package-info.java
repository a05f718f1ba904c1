/** The command that reviews a sales funnel from an export in CSV files. */
package io.github.keyaccount.examples.review;
