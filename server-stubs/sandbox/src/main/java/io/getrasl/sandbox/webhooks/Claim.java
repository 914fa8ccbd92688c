package io.getrasl.sandbox.webhooks;

import java.net.URI;

/**
 * A delivery that this process alone may attempt now.
 *
 * @param delivery the id of the delivery
 * @param mark what tells this claim from others on the same delivery
 * @param attempt which attempt it is, from 1
 * @param url where to send it
 * @param secret what to sign it with
 * @param payload what to send
 */
record Claim(long delivery, String mark, int attempt, URI url, String secret, String payload) {

    /** Keeps the secret and what people wrote out of logs. */
    @Override
    public String toString() {
        return "Claim[delivery=" + delivery + ", attempt=" + attempt + "]";
    }
}
