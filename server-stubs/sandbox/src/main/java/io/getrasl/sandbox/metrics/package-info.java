/** Metrics for Prometheus. What is counted is counted where it happens. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.metrics;
