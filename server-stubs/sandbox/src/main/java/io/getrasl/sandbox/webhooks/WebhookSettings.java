package io.getrasl.sandbox.webhooks;

import java.util.List;

/**
 * Where a workspace's events go.
 *
 * @param tenant the workspace
 * @param url an absolute http or https URL
 * @param secret what deliveries are signed with
 * @param events the types of event that are sent
 */
record WebhookSettings(long tenant, String url, String secret, List<String> events) {

    /** The workspace that is meant when none is named. */
    static final long DEFAULT_TENANT = 41;

    private static final int SHOWN = 4;
    private static final int LONG_ENOUGH_TO_SHOW = 12;

    /** The secret as it may be shown: its end only, and that only if enough stays hidden. */
    String maskedSecret() {
        return secret.length() < LONG_ENOUGH_TO_SHOW ? "****" : "****" + secret.substring(secret.length() - SHOWN);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "WebhookSettings[tenant=" + tenant + ", url=" + url + ", events=" + events + "]";
    }
}
