package io.getrasl.client.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Bodies as RASL sends them. */
final class Deliveries {

    static final String SECRET = "whsec_5e2f1c9b8d40";
    static final WebhookSigner SIGNER = WebhookSigner.of(SECRET);

    /** The example of the specification. */
    static final String STATUS_UPDATED = "{\"event\":{\"id\":\"evt_1772442930_k3x9pd\",\"type\":\"status.updated\","
            + "\"timestamp\":\"2026-03-02T09:15:30.000Z\",\"version\":\"1.0\"},\"tenant\":{\"id\":41,\"name\":\"Nile"
            + " Books\",\"domain\":\"nilebooks\"},"
            + "\"data\":{\"resource\":{\"type\":\"status\",\"id\":5,\"attributes\":{\"name\":\"Won\",\"color\":\"#1FA97A\","
            + "\"created_at\":\"2026-01-05T10:00:00+00:00\",\"updated_at\":\"2026-03-02T09:15:30+00:00\"}},"
            + "\"relationships\":{}},"
            + "\"changes\":{\"previous\":{\"name\":\"Closed\"},\"current\":{\"name\":\"Won\"},\"modified_fields\":[\"name\"]},"
            + "\"metadata\":{\"source\":\"api_webhook_manager\",\"environment\":\"sandbox\","
            + "\"request_id\":\"3f0c9a66-1d5a-4a0c-b0a5-6f2f6a0f7f11\"}}";

    private Deliveries() {}

    /** The same event, of another type. */
    static String ofType(String type) {
        return STATUS_UPDATED.replace("\"status.updated\"", "\"" + type + "\"");
    }

    static SignedWebhook signed(String body) {
        byte[] bytes = body.getBytes(UTF_8);
        return new SignedWebhook(bytes, SIGNER.signature(bytes));
    }
}
