/** The operations on groups. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.groups;
