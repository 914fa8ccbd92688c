/** Regular expressions as sets of texts: whether all texts of one belong to another. */
package io.getrasl.openapi.compat.pattern;
