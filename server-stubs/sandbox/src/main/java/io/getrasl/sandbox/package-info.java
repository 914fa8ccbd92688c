/** A runnable, stateful RASL on one machine. {@link io.getrasl.sandbox.Sandbox} is the only class for others to use. */
package io.getrasl.sandbox;
