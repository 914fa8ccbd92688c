/** The operations on contacts. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.contacts;
