/** Classes that break the rules of the house on purpose, so that a test can see each rule fail. */
package io.github.keyaccount.architecture;
