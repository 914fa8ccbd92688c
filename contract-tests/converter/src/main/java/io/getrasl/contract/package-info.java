/**
 * The specification's examples as contracts, known to nothing but JSON. What speaks to a test framework stands in a package
 * of its own below this one.
 */
package io.getrasl.contract;
