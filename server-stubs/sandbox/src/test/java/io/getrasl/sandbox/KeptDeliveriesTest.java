package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeptDeliveriesTest {

    private static final int LOOKS = 3000;

    private final MutableClock clock = new MutableClock("2026-03-02T09:15:30Z");

    @Test
    void keepsTheLatestOfWhatIsSettledAndAllThatWaits() {
        try (WebhookListener listener = new WebhookListener();
                Sandbox sandbox = Sandbox.start(
                        clock, "--port", "0", "--keep-deliveries", "2", "--webhook-url", listener.url())) {
            OwnRoutes routes = new OwnRoutes(sandbox);
            for (int contact = 812; contact < 816; contact++) {
                Api.as(sandbox, "full").delete("/contacts/" + contact);
            }
            listener.next(4);
            routes.awaitNothingPending();
            listener.hold();
            Api.as(sandbox, "full").delete("/contacts/816");
            listener.next();
            clock.advance(Duration.ofMinutes(1));
            assertThat(awaitTotal(sandbox, routes, 3)).isEqualTo(3);
            assertThat(routes.get("/deliveries?status=pending")
                            .body()
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
            listener.release();
        }
    }

    private static int awaitTotal(Sandbox sandbox, OwnRoutes routes, int expected) {
        int total = -1;
        for (int look = 0; look < LOOKS && total != expected; look++) {
            sandbox.lookForDueWebhooks();
            total = routes.get("/deliveries").body().path("total").asInt();
        }
        return total;
    }
}
