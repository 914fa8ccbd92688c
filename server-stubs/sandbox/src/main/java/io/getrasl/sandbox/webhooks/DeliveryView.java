package io.getrasl.sandbox.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A delivery as it is shown.
 *
 * @param id its id; a replay is a delivery of its own
 * @param eventId the id of the event, the same in a replay
 * @param nextAttemptAt when the next attempt may begin, null when there will be none
 */
@JsonPropertyOrder({
    "id",
    "tenant",
    "event_id",
    "event",
    "status",
    "created_at",
    "next_attempt_at",
    "attempts",
    "payload"
})
record DeliveryView(
        long id,
        long tenant,
        @JsonProperty("event_id") String eventId,
        String event,
        String status,
        @JsonProperty("created_at") String createdAt,
        @JsonProperty("next_attempt_at") @Nullable String nextAttemptAt,
        List<AttemptView> attempts,
        JsonNode payload) {

    /** An attempt as it is shown. */
    @JsonPropertyOrder({"started_at", "http_status", "error", "duration_ms"})
    record AttemptView(
            @JsonProperty("started_at") String startedAt,
            @JsonProperty("http_status") @Nullable Integer httpStatus,
            @Nullable String error,
            @JsonProperty("duration_ms") long durationMillis) {}

    /**
     * A page of deliveries.
     *
     * @param total how many there are on all pages
     */
    @JsonPropertyOrder({"deliveries", "page", "per_page", "total"})
    record Page(
            List<DeliveryView> deliveries,
            int page,
            @JsonProperty("per_page") int perPage,
            long total) {}
}
