package io.getrasl.sandbox;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks a sandbox of this machine, or of this container, whether it can answer: for health checks where there is no other HTTP client.
 * Exit status 0 is yes, 1 is no, 2 is a port that is none.
 */
public final class HealthCheck {

    private static final int MILLIS = 5_000;

    private HealthCheck() {}

    /** Asks at the port that is given, or at 8080. */
    public static void main(String... arguments) {
        String port = arguments.length == 0 ? "8080" : arguments[0];
        if (!port.matches("\\d{1,5}")) {
            System.err.println("rasl-sandbox: '" + port + "' is no port");
            System.exit(2);
        }
        System.exit(answers(port) ? 0 : 1);
    }

    private static boolean answers(String port) {
        URI address = URI.create("http://" + Options.LOOPBACK + ":" + port + "/_sandbox/health");
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
