package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener;
import java.nio.charset.StandardCharsets;
import org.hawkular.agent.prometheus.types.Counter;
import org.hawkular.agent.prometheus.types.Metric;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsTest extends SandboxTest {

    private static final String REQUESTS = "rasl_requests_total";
    private static final String MESSAGES = "rasl_messages_total";
    private static final String HELLO = "{'phone': '%s', 'message': 'Hello'}";
    private static final int LOOKS = 3000;

    private Scrape before;

    @BeforeEach
    void look() {
        before = Scrape.of(SANDBOX);
    }

    @Test
    void coversRequestsWebhooksDatabaseAndJava() {
        full.get("/contacts");
        full.post("/messages/text", HELLO.formatted("+201005550142"));
        assertThat(Scrape.of(SANDBOX).names())
                .contains(
                        REQUESTS,
                        "rasl_requests_seconds",
                        "rasl_requests_in_flight",
                        MESSAGES,
                        "rasl_webhook_deliveries_total",
                        "rasl_webhook_retries_total",
                        "rasl_webhook_queue_deliveries",
                        "rasl_webhook_queue_oldest_due_seconds",
                        "rasl_database_connections",
                        "rasl_database_connections_max",
                        "rasl_database_connections_pending",
                        "jvm_memory_used_bytes",
                        "jvm_gc_collection_seconds",
                        "jvm_threads_current",
                        "process_start_time_seconds");
    }

    @Test
    void countsARequestByWhatTheSpecificationCallsIt() {
        full.get("/contacts/812");
        full.get("/contacts/813");
        assertThat(requests("getContact", "GET", "200", "")).isEqualTo(2);
    }

    @Test
    void measuresARequest() {
        full.get("/contacts/812");
        assertThat(growth("rasl_requests_seconds", "operation_id", "getContact", "method", "GET", "status", "200"))
                .isEqualTo(1);
    }

    @Test
    void tellsErrorsApart() {
        full.get("/contacts/999");
        assertThat(requests("getContact", "GET", "404", "NOT_FOUND")).isEqualTo(1);
    }

    @Test
    void countsAnErrorOnDemandForItsOperation() {
        Api.as(SANDBOX, "error_INTERNAL_ERROR").get("/account");
        assertThat(requests("getAccount", "GET", "500", "INTERNAL_ERROR")).isEqualTo(1);
    }

    @Test
    void putsEveryUnknownPathUnderOneLabel() {
        full.get("/nothing/1");
        full.get("/nothing/2");
        assertThat(requests("unknown", "GET", "404", "NOT_FOUND")).isEqualTo(2);
    }

    @Test
    void putsMethodsThatHttpDoesNotKnowUnderOneLabel() {
        full.send("BREW", "/contacts", null);
        full.send("POUR", "/contacts", null);
        assertThat(requests("unknown", "OTHER", "404", "NOT_FOUND")).isEqualTo(2);
    }

    @Test
    void countsWhatTheServerRefusesByItself() {
        try (RawConnection connection = new RawConnection(SANDBOX.port())) {
            assertThat(connection
                            .send("GET /api/v2/contacts HTTP/1.1\r\nHost: a b\r\n\r\n")
                            .status())
                    .isEqualTo(422);
        }
        assertThat(requests("listContacts", "GET", "422", "VALIDATION_ERROR")
                        + requests("unknown", "GET", "422", "VALIDATION_ERROR"))
                .isEqualTo(1);
    }

    @Test
    void countsNoRequestThatIsNotForTheApi() {
        new OwnRoutes(SANDBOX).get("/health");
        assertThat(total(Scrape.of(SANDBOX))).isEqualTo(total(before));
    }

    @Test
    void countsRefusalsForTheRateByWorkspace() {
        Api.as(SANDBOX, "throttled").get("/contacts");
        assertThat(growth("rasl_rate_limit_refusals_total", "tenant_id", "41")).isEqualTo(1);
    }

    @Test
    void countsMessagesByKind() {
        full.post("/messages/text", HELLO.formatted("+201005550142"));
        assertThat(growth(MESSAGES, "kind", "text", "outcome", "sent")).isEqualTo(1);
    }

    @Test
    void tellsMessagesApartThatWhatsAppRefused() {
        full.post("/messages/text", HELLO.formatted("+201005559001"));
        assertThat(growth(MESSAGES, "kind", "text", "outcome", "refused")).isEqualTo(1);
    }

    @Test
    void countsDeliveriesAndRetries() {
        try (WebhookListener listener = new WebhookListener()) {
            new OwnRoutes(SANDBOX).listen(listener.url());
            listener.answer(500);
            full.delete("/contacts/812");
            listener.next(2);
            for (int look = 0; look < LOOKS && growth("rasl_webhook_retries_total") == 0; look++) {
                Thread.onSpinWait();
            }
        }
        assertThat(growth("rasl_webhook_retries_total")).isEqualTo(1);
        assertThat(growth("rasl_webhook_deliveries_total", "outcome", "delivered"))
                .isEqualTo(1);
        assertThat(growth("rasl_webhook_attempts_seconds", "outcome", "refused"))
                .isEqualTo(1);
    }

    @Test
    void showsHowManyWebhooksWait() {
        try (WebhookListener listener = new WebhookListener()) {
            new OwnRoutes(SANDBOX).listen(listener.url());
            listener.hold();
            full.delete("/contacts/812");
            listener.next();
            assertThat(Scrape.of(SANDBOX).value("rasl_webhook_queue_deliveries"))
                    .isEqualTo(1);
        }
    }

    @Test
    void showsNothingThatACallerWrote() {
        full.get("/contacts?search=Personal&page=Personal");
        full.send("PERSONAL", "/personal", null);
        assertThat(new String(Scrape.get(SANDBOX, "text/plain").body(), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("personal");
    }

    @Test
    void speaksOpenMetricsToWhomAsksForIt() {
        byte[] metrics = Scrape.get(SANDBOX, "application/openmetrics-text; version=1.0.0")
                .body();
        assertThat(new String(metrics, StandardCharsets.UTF_8)).endsWith("# EOF\n");
    }

    private double requests(String operation, String method, String status, String error) {
        return growth(REQUESTS, "operation_id", operation, "method", method, "status", status, "error_code", error);
    }

    private double growth(String name, String... labels) {
        return Scrape.of(SANDBOX).value(name, labels) - before.value(name, labels);
    }

    private static double total(Scrape scrape) {
        return scrape.series(REQUESTS).stream().mapToDouble(MetricsTest::count).sum();
    }

    private static double count(Metric series) {
        return ((Counter) series).getValue();
    }
}
