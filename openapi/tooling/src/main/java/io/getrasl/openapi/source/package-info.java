/** The specification as it was written: many files, the references between them, and what cannot be read. */
package io.getrasl.openapi.source;
