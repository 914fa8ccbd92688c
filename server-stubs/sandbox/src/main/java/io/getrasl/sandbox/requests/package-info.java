/** What is known of every request when it is answered, for metrics and logs. Not for use from outside of the sandbox. */
package io.getrasl.sandbox.requests;
