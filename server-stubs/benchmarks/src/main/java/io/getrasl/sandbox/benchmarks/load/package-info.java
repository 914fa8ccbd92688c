/** Loads a server at little cost of its own: it shares the processors with what it measures. */
package io.getrasl.sandbox.benchmarks.load;
