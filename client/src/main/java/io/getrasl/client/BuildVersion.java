package io.getrasl.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this client, written into its jar by the build. */
final class BuildVersion {

    private BuildVersion() {}

    static String current() {
        try (InputStream stream = BuildVersion.class.getResourceAsStream("build.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("the client's jar lacks build.properties", e);
        }
    }
}
