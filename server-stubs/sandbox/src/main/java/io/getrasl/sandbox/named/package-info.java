/** What groups, sources and statuses have in common. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.named;
