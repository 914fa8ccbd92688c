/** The operations on sources. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.sources;
