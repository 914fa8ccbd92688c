package io.getrasl.sandbox;

import io.getrasl.sandbox.webhooks.WebhookListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody listens to what happens at Nile Books. */
abstract class WebhookTest extends SandboxTest {

    final WebhookListener listener = new WebhookListener();
    final OwnRoutes own = new OwnRoutes(SANDBOX);

    @BeforeEach
    void listen() {
        own.listen(listener.url());
    }

    @AfterEach
    void stopListening() {
        own.send("DELETE", "/webhooks", null);
        listener.close();
    }
}
