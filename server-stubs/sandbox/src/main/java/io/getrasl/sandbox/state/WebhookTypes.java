package io.getrasl.sandbox.state;

import io.getrasl.sandbox.webhooks.WebhookOptions;
import io.getrasl.sandbox.webhooks.WebhookUrl;
import java.util.List;
import java.util.UUID;

/** Where events go, and what became of those that went. */
final class WebhookTypes {

    private WebhookTypes() {}

    /** @param events all that there are */
    static RecordType settings(List<String> events) {
        return new RecordType(
                        "webhook",
                        "webhook_settings",
                        RecordType.Shape.ONE,
                        "Where the workspace's events go; nowhere where it is left out.")
                .orderedBy("tenant_id")
                .with(
                        Field.text("url", 2000, Fallback.of("http://127.0.0.1:9000/"), "An http or https URL."),
                        Field.text(
                                "secret",
                                255,
                                Fallback.of(WebhookOptions.DEFAULT_SECRET),
                                "What they are signed with. Exports have it, as it is."),
                        Field.of(
                                        Kind.WORDS,
                                        "events",
                                        (draft, around) -> events,
                                        "Which events; all where it is left out.")
                                .oneOf(events))
                .finishedBy((draft, around) -> check(draft));
    }

    static RecordType deliveries() {
        RecordType attempts = new RecordType(
                        "log", "webhook_attempts", RecordType.Shape.LIST, "What came of each attempt.")
                .ofNoWorkspace()
                .orderedBy("attempt")
                .with(
                        Field.number("attempt", Integer.MAX_VALUE, Fallback.of(1L), "Counted from 1."),
                        Field.of(Kind.MILLISECOND, "started_at", (draft, around) -> around.now(), "When it began."),
                        Fields.optionalNumber("http_status", 599, "The reply's status."),
                        Fields.optionalText("error", 500, "Why there was no reply."),
                        Field.number("duration_millis", Long.MAX_VALUE, Fallback.of(0L), "How long it took."));
        return new RecordType(
                        "deliveries",
                        "webhook_deliveries",
                        RecordType.Shape.LIST,
                        "Events that were sent, or wait to be.")
                .id(1, "delivery")
                .with(
                        Field.text(
                                "event_id",
                                100,
                                (draft, around) -> UUID.randomUUID().toString(),
                                "The event's id."),
                        Field.text("event_type", 50, Fallback.of("contact.created"), "The event's type."),
                        Field.text("resource_type", 50, Fallback.of("contact"), "What it is about."),
                        Field.number("resource_id", Long.MAX_VALUE, Fallback.of(0L), "The id of that."),
                        Field.text(
                                "payload",
                                Integer.MAX_VALUE,
                                Fallback.of("{}"),
                                "The bytes that are signed and sent, as text."),
                        Field.of(Kind.MILLISECOND, "created_at", (draft, around) -> around.now(), "When it happened."),
                        Field.text("status", 20, Fallback.of("delivered"), "pending, delivered, failed or cancelled.")
                                .oneOf(List.of("pending", "delivered", "failed", "cancelled")),
                        Field.number("attempts", Integer.MAX_VALUE, Fallback.of(0L), "Attempts that have begun."),
                        Field.of(
                                Kind.MILLISECOND,
                                "due_at",
                                (draft, around) -> draft.get("created_at"),
                                "When the next attempt is due, or the lease of this one ends."),
                        Fields.optionalText("claim", 36, "Who makes an attempt at this moment."))
                .owning(attempts, "delivery_id");
    }

    private static void check(Draft draft) {
        if (!WebhookUrl.isValid((String) draft.get("url"))) {
            throw new StateException(
                    draft.spot("url"), "must be an http or https URL, such as http://127.0.0.1:9000/hooks");
        }
        if (!WebhookOptions.isSecret((String) draft.get("secret"))) {
            throw new StateException(draft.spot("secret"), "must be a text of 1 to 255 characters");
        }
    }
}
