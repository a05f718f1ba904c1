/** Exports of customer data: how a mapping lays them out, how they are read, and what the reading did. */
package io.github.keyaccount.examples.export;
