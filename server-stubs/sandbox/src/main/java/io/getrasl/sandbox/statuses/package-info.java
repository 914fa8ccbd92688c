/** The operations on statuses. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.statuses;
