/** The command that plans selling time: where it should go, whom to contact when, and who should serve whom. */
package io.github.keyaccount.examples.allocate;
