/** Who may call, and how often. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.access;
