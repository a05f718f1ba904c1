/** Objections, announced projects, rivals and concessions on the way to a contract. */
@NullMarked
package io.github.keyaccount.negotiation;

import org.jspecify.annotations.NullMarked;
