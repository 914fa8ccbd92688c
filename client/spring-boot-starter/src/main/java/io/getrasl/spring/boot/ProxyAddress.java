package io.getrasl.spring.boot;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where a proxy is. */
final class ProxyAddress {

    private static final Pattern HOST_AND_PORT = Pattern.compile("([^\\s:/@]+|\\[[0-9a-fA-F:.]+]):(\\d{1,5})");
    private static final int HIGHEST_PORT = 65535;

    private ProxyAddress() {}

    /**
     * Always that proxy.
     *
     * @throws IllegalArgumentException if the text is no host and port; the message does not repeat it, since some put a password there
     */
    static ProxySelector of(String text) {
        Matcher parts = HOST_AND_PORT.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > HIGHEST_PORT) {
            throw new IllegalArgumentException("it is not a host and a port with a colon between");
        }
        return ProxySelector.of(new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))));
    }
}
