/** What is asked of a server, family by family, and what came of it. Internal to the runner. */
package io.getrasl.conformance.check;
