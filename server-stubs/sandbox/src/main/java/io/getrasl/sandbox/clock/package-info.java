/** The time that the sandbox lives by, and how to move it. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.clock;
