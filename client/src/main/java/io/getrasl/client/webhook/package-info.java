/**
 * What RASL tells your server: verified, typed and handed to your code. Start with {@link
 * io.getrasl.client.webhook.WebhookHandler}; {@link io.getrasl.client.webhook.WebhookSigner} makes deliveries for your tests.
 * Knows nothing of any web framework: give it the raw bytes of the body and the signature header.
 */
@NullMarked
package io.getrasl.client.webhook;

import org.jspecify.annotations.NullMarked;
