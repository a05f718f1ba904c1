/**
 * What each account gets of time, people and money: by rule, or where it brings most.
 */
@NullMarked
package io.github.keyaccount.allocation;

import org.jspecify.annotations.NullMarked;
