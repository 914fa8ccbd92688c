/** Makes a release of the specification: freezes its bundle, moves the changelog, tags the commit. */
package io.getrasl.openapi.release;
