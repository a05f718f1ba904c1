/** A one-page card of one account: how well we stand, with whom, and what to do next. */
package io.github.keyaccount.examples.account;
