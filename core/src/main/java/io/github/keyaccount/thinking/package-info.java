/** Thinking styles: how people like to be met, and who of us meets whom best. */
@NullMarked
package io.github.keyaccount.thinking;

import org.jspecify.annotations.NullMarked;
