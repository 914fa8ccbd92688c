package io.getrasl.client.webhook;

import io.getrasl.client.runtime.PlainJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event of a type that came later than this version of the client. Nothing of it is lost. Immutable and thread-safe. */
public final class UnknownWebhookEvent implements WebhookEvent {

    private final String type;
    private final String id;
    private final Map<String, @Nullable Object> values;

    UnknownWebhookEvent(String type, String id, JsonNode body) {
        this.type = type;
        this.id = id;
        this.values = PlainJson.object(body);
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String id() {
        return id;
    }

    /** The whole body as plain values: null, booleans, text, numbers, unmodifiable lists and maps of such. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    @Override
    public JsonNode toJson() {
        return PlainJson.toJson(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownWebhookEvent that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Type and id only: the rest may be personal. */
    @Override
    public String toString() {
        return "UnknownWebhookEvent[type=" + type + ", id=" + id + "]";
    }
}
