package io.getrasl.client.webhook;

import io.getrasl.client.Drift;
import io.getrasl.client.DriftListener;
import io.getrasl.client.RaslJson;
import io.getrasl.client.runtime.DriftTeller;
import io.getrasl.client.runtime.UnexpectedJsonException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Makes typed events of deliveries, for callers that want to branch by themselves; {@link WebhookHandler} does it for you.
 * Immutable and thread-safe.
 */
public final class WebhookReader {

    /** How large a body may be, in bytes, unless said otherwise: 1 MiB. */
    public static final int DEFAULT_MAX_BODY = 1 << 20;

    private final WebhookVerifier verifier;
    private final int maxBody;
    private final DriftTeller drift;

    private WebhookReader(WebhookVerifier verifier, int maxBody, DriftTeller drift) {
        this.verifier = Objects.requireNonNull(verifier, "verifier");
        this.maxBody = maxBody;
        this.drift = drift;
    }

    /** Reads what that verifier lets through. */
    public static WebhookReader of(WebhookVerifier verifier) {
        return new WebhookReader(verifier, DEFAULT_MAX_BODY, DriftTeller.NONE);
    }

    /**
     * The same with another limit.
     *
     * @param bytes the largest body that is taken
     */
    public WebhookReader withMaxBody(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxBody must be at least 1 byte, is " + bytes);
        }
        return new WebhookReader(verifier, bytes, drift);
    }

    /**
     * The same, which tells where events leave the specification of this version.
     *
     * @param listener is told of verified events only, by the thread that reads
     */
    public WebhookReader withDriftListener(DriftListener listener) {
        return new WebhookReader(verifier, maxBody, DriftTeller.to(Objects.requireNonNull(listener, "listener")));
    }

    /**
     * The event of a delivery.
     *
     * @param body the raw bytes as they came
     * @param signature the value of the header {@link WebhookHandler#SIGNATURE_HEADER}; null where there is none
     * @return an {@link UnknownWebhookEvent} where this version does not know its type
     * @throws InvalidSignatureException if it was not signed with any of the secrets
     * @throws UnreadableWebhookException if it is too large, or not as the specification says
     */
    public WebhookEvent read(byte[] body, @Nullable String signature) {
        if (body.length > maxBody) {
            throw new UnreadableWebhookException("it is larger than " + maxBody + " bytes");
        }
        verifier.verify(body, signature);
        JsonNode json = json(body);
        String type = text(json, "type");
        String id = text(json, "id");
        try {
            WebhookEvent event = WebhookEvents.read(type, json, drift);
            return event == null ? unknown(type, id, json) : event;
        } catch (UnexpectedJsonException e) {
            throw new UnreadableWebhookException(e.getMessage());
        }
    }

    private UnknownWebhookEvent unknown(String type, String id, JsonNode json) {
        drift.tell(new Drift(Drift.Kind.EVENT, type, "event.type", type));
        return new UnknownWebhookEvent(type, id, json);
    }

    private static JsonNode json(byte[] body) {
        try {
            return RaslJson.mapper().readTree(body);
        } catch (JacksonException e) {
            throw new UnreadableWebhookException("it is not JSON");
        }
    }

    private static String text(JsonNode json, String member) {
        JsonNode text = json.path("event").path(member);
        if (!text.isString()) {
            throw new UnreadableWebhookException("it has no text at event." + member);
        }
        return text.stringValue();
    }
}
