/**
 * Webhooks: events are recorded in the transaction of the change that they tell of, and delivered after it. Other packages use
 * {@link io.getrasl.sandbox.webhooks.WebhookEvents}. Not for use from outside of the sandbox.
 */
package io.getrasl.sandbox.webhooks;
