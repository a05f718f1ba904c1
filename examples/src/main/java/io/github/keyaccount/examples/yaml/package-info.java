/** Reads YAML files strictly, and tells every problem with its line. */
package io.github.keyaccount.examples.yaml;
