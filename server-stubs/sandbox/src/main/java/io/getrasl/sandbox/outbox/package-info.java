/** The page of the sandbox: what RASL would have sent and what was asked of it, live. */
package io.getrasl.sandbox.outbox;
