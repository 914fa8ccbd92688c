/** The command line. Internal to the runner, but for its options and exit statuses. */
package io.getrasl.conformance.cli;
