package io.getrasl.contract.conversation;

import io.getrasl.client.webhook.WebhookEvent;
import io.getrasl.client.webhook.WebhookHandler;
import io.getrasl.client.webhook.WebhookVerifier;
import io.getrasl.contract.webhook.Delivery;
import java.util.ArrayList;
import java.util.List;

/**
 * What the shop's server makes of deliveries, with the client's handler.
 *
 * @param created ids of the contacts that were created
 * @param updated ids of the contacts that were changed
 * @param others all other events
 */
record HeardWebhooks(List<Long> created, List<Long> updated, List<WebhookEvent> others) {
    /** @throws io.getrasl.client.webhook.InvalidSignatureException when one is not signed with the secret */
    static HeardWebhooks of(List<Delivery> deliveries, String secret) {
        HeardWebhooks heard = new HeardWebhooks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        WebhookHandler webhooks = WebhookHandler.builder(WebhookVerifier.of(secret), heard.others::add)
                .onContactCreated(
                        event -> heard.created.add(event.data().resource().id()))
                .onContactUpdated(
                        event -> heard.updated.add(event.data().resource().id()))
                .build();
        for (Delivery delivery : deliveries) {
            webhooks.handle(
                    delivery.body(),
                    delivery.header(WebhookHandler.SIGNATURE_HEADER).orElse(null));
        }
        return heard;
    }
}
