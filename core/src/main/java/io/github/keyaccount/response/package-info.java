/**
 * How accounts answer effort with sales: curves as values, and how they are found from plain answers.
 */
@NullMarked
package io.github.keyaccount.response;

import org.jspecify.annotations.NullMarked;
