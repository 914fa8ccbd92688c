/** The operations on one-time codes. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.auth;
