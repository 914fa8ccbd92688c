/** The operations on templates. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.templates;
