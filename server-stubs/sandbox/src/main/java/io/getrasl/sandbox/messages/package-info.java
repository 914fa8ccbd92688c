/** The operations on messages, and what every send shares. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.messages;
