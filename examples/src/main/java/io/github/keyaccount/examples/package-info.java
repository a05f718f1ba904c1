/** The command line of the examples. */
package io.github.keyaccount.examples;
