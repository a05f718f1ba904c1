/** What an account needs and wants, how it was uncovered, and what answers it. */
@NullMarked
package io.github.keyaccount.need;

import org.jspecify.annotations.NullMarked;
