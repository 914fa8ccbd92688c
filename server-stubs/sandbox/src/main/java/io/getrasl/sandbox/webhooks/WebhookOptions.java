package io.getrasl.sandbox.webhooks;

import io.getrasl.server.validation.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for at the start.
 *
 * @param url where the events of the first workspace go; null to leave that to the settings that are stored
 * @param secret what they are signed with; null for the well-known secret
 */
public record WebhookOptions(@Nullable String url, @Nullable String secret) {

    /** What deliveries are signed with when no secret was chosen. */
    public static final String DEFAULT_SECRET = "rasl_sandbox_webhook_secret";

    private static final int MAX_SECRET = 255;

    /** Whether deliveries may be signed with this. */
    public static boolean isSecret(String text) {
        return !text.isBlank() && text.length() <= MAX_SECRET && Characters.areWhole(text);
    }

    /** The URL without its query, in which receivers may have put a secret; null without one. */
    public @Nullable String shownUrl() {
        return url == null ? null : url.replaceFirst("\\?.*", "?...");
    }

    /** Keeps the secret and the query out of logs. */
    @Override
    public String toString() {
        return "WebhookOptions[url=" + shownUrl() + "]";
    }
}
