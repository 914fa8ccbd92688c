/** What the sandbox writes to its log, and how: nothing personal, ever. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.logs;
