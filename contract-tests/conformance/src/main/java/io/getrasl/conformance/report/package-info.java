/** What came of a run, as text, JSON, JUnit XML and HTML. Internal to the runner. */
package io.getrasl.conformance.report;
