package io.getrasl.sandbox.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The rules for a place that events may be sent to. */
public final class WebhookUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MAX_LENGTH = 2000;
    private static final int HIGHEST_PORT = 65535;

    private WebhookUrl() {}

    /** Whether it is an absolute http or https URL with a host and without a user or a fragment. */
    public static boolean isValid(String text) {
        try {
            URI url = new URI(text);
            return text.length() <= MAX_LENGTH
                    && url.getScheme() != null
                    && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
                    && url.getHost() != null
                    && url.getPort() <= HIGHEST_PORT
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
