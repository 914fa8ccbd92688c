/** One-time codes: sending, keeping and checking them. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.otp;
