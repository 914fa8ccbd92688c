/** Values that a schema accepts, and values that it refuses. Internal to the runner. */
package io.getrasl.conformance.make;
