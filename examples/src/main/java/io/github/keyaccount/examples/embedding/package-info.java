/** Small programs that show how the library is used as a dependency; each has a main method and prints a few lines. */
package io.github.keyaccount.examples.embedding;
