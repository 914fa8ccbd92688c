/** The operations on the account. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.account;
