/** The gate before every change: what was released, what was accepted, and whether the version tells of what changed. */
package io.getrasl.openapi.compat.gate;
