/** The specification as checks are derived from it: operations, schemas, and the kinds of records that paths show. Internal to the runner. */
package io.getrasl.conformance.spec;
