package io.getrasl.sandbox.messages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses from which WhatsApp would fetch a file. */
final class WebAddress {

    private static final String TEXT = "Must be an address that begins with https:// or http://";
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private WebAddress() {}

    /** Why that is no such address; null when it is one, or when there is none. */
    static @Nullable String refuses(@Nullable String url) {
        return url == null || isOne(url) ? null : TEXT;
    }

    private static boolean isOne(String url) {
        try {
            // Java reads IRIs as well, and knows no host with an underscore, which names of clouds may have.
            URI address = new URI(url);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getRawAuthority() != null
                    && url.equals(address.toASCIIString());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
