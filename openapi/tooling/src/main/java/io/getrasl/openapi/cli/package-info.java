/** The command line of the tooling. */
package io.getrasl.openapi.cli;
