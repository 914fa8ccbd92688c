/** What the sandbox reads from the specification at its start. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.spec;
