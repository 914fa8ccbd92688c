package io.getrasl.sandbox;

import io.getrasl.sandbox.db.Database;
import io.getrasl.sandbox.logs.LogOptions;
import io.getrasl.sandbox.webhooks.WebhookOptions;
import io.getrasl.sandbox.webhooks.WebhookUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param host the address to listen on, {@link #LOOPBACK} or {@link #EVERYWHERE}
 * @param port the port to listen on, 0 for any free one
 * @param database JDBC URL, null for a database of this sandbox alone that ends with it
 * @param databaseUser null where the URL says it all
 * @param databasePassword null where the URL says it all
 * @param databasePool connections to that database at most
 * @param callsPerMinute what every seeded token may call that may call at all, 0 for no limit
 * @param seed the file with the state to start from, null for the built-in one
 * @param webhooks where events go
 * @param shutdownSeconds how long requests and deliveries under way may take when it ends, all together
 * @param keptDeliveries how many webhooks that are settled are remembered
 * @param log what is logged, and how
 * @param help whether only the help text is wanted
 */
record Options(
        String host,
        int port,
        @Nullable String database,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        int databasePool,
        int callsPerMinute,
        @Nullable String seed,
        WebhookOptions webhooks,
        int shutdownSeconds,
        int keptDeliveries,
        LogOptions log,
        boolean help) {

    static final String USAGE = """
            Usage: java -jar rasl-sandbox.jar [OPTIONS]

              --port N              port, 0 for any free one (default 8080)
              --host ADDRESS        127.0.0.1, or 0.0.0.0 to let other machines in, as a container must (default 127.0.0.1)
              --db JDBC-URL         keep the data in this H2 or PostgreSQL database (default: in memory, gone at the end)
              --db-user NAME        user of that database
              --db-password TEXT    its password
              --db-pool N           connections to it at most (default 10)
              --seed FILE           start from the state in this JSON file, and reset to it (default: the built-in one)
              --rate-limit N        calls per minute of every token that may call, 0 for no limit (default 60)
              --webhook-url URL     send the events of workspace 41 there (default: nowhere)
              --webhook-secret TEXT what they are signed with (default: rasl_sandbox_webhook_secret)
              --keep-deliveries N   how many webhooks that are delivered or failed are remembered (default 2000)
              --log-format FORMAT   text or json: one object a line, with a line for each request (default text)
              --log-requests        a line for each request to the API, in text too
              --shutdown-timeout N  seconds that requests and deliveries under way may take at the end (default 30)
              --help                this text

            A value may also follow an equals sign: --port=8081.
            """;

    /** Where a sandbox listens that nobody told otherwise: its tokens are public. */
    static final String LOOPBACK = "127.0.0.1";

    /** Every address of the machine: what a container needs, whose own loopback nobody else reaches. */
    static final String EVERYWHERE = "0.0.0.0";

    private static final int HIGHEST_PORT = 65535;
    private static final int LONGEST_SHUTDOWN = 3600;
    private static final int HIGHEST_POOL = 1000;

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "Options[port=" + port + ", database=" + (database == null ? "in memory" : "given") + ", callsPerMinute="
                + callsPerMinute + ", webhooks=" + webhooks + "]";
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException naming the argument that is wrong and how to write it
     */
    static Options parse(String... arguments) {
        Parser parser = new Parser(arguments);
        parser.parse();
        return new Options(
                parser.host,
                parser.port,
                parser.database,
                parser.databaseUser,
                parser.databasePassword,
                parser.databasePool,
                parser.callsPerMinute,
                parser.seed,
                new WebhookOptions(parser.webhookUrl, parser.webhookSecret),
                parser.shutdownSeconds,
                parser.keptDeliveries,
                new LogOptions(parser.json, parser.json || parser.logRequests),
                parser.help);
    }

    private static final class Parser {
        private final Deque<String> rest;
        private String host = LOOPBACK;
        private int port = 8080;
        private @Nullable String database;
        private @Nullable String databaseUser;
        private @Nullable String databasePassword;
        private int databasePool = Database.DEFAULT_POOL;
        private int callsPerMinute = 60;
        private @Nullable String seed;
        private @Nullable String webhookUrl;
        private @Nullable String webhookSecret;
        private int shutdownSeconds = 30;
        private int keptDeliveries = 2000;
        private boolean json;
        private boolean logRequests;
        private boolean help;

        Parser(String... arguments) {
            rest = new ArrayDeque<>(List.of(arguments));
        }

        void parse() {
            while (!rest.isEmpty()) {
                String argument = rest.removeFirst();
                int equals = argument.indexOf('=');
                String name = equals < 0 ? argument : argument.substring(0, equals);
                if (equals >= 0) {
                    rest.addFirst(argument.substring(equals + 1));
                }
                switch (name) {
                    case "--host" -> host = address(name);
                    case "--port" -> port = number(name, HIGHEST_PORT);
                    case "--db" -> database = jdbcUrl(name);
                    case "--db-user" -> databaseUser = value(name);
                    case "--db-password" -> databasePassword = value(name);
                    case "--db-pool" -> databasePool = number(name, 2, HIGHEST_POOL);
                    case "--rate-limit" -> callsPerMinute = number(name, Integer.MAX_VALUE);
                    case "--seed" -> seed = file(name);
                    case "--webhook-url" -> webhookUrl = webhookUrl(name);
                    case "--webhook-secret" -> webhookSecret = secret(name);
                    case "--keep-deliveries" -> keptDeliveries = number(name, Integer.MAX_VALUE);
                    case "--log-format" -> json = isJson(name);
                    case "--log-requests" -> logRequests = true;
                    case "--shutdown-timeout" -> shutdownSeconds = number(name, LONGEST_SHUTDOWN);
                    case "--help", "-h" -> help = true;
                    default ->
                        throw new IllegalArgumentException("there is no option '" + name + "'; --help lists them");
                }
            }
            if (webhookSecret != null && webhookUrl == null) {
                throw new IllegalArgumentException("--webhook-secret needs --webhook-url besides it");
            }
        }

        private String value(String name) {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            return rest.removeFirst();
        }

        private String address(String name) {
            String address = value(name);
            if (!address.equals(LOOPBACK) && !address.equals(EVERYWHERE)) {
                throw new IllegalArgumentException(
                        name + " needs " + LOOPBACK + " or " + EVERYWHERE + ", not '" + address + "'");
            }
            return address;
        }

        private String file(String name) {
            String file = value(name);
            if (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file))) {
                throw new IllegalArgumentException(name + " needs a file that can be read, not '" + file + "'");
            }
            return file;
        }

        private String jdbcUrl(String name) {
            String url = value(name);
            if (!url.startsWith("jdbc:")) {
                throw new IllegalArgumentException(
                        name + " needs a JDBC URL, such as jdbc:postgresql://localhost/rasl or jdbc:h2:file:./rasl");
            }
            return url;
        }

        private String webhookUrl(String name) {
            String url = value(name);
            if (!WebhookUrl.isValid(url)) {
                throw new IllegalArgumentException(
                        name + " needs an http or https URL, such as http://127.0.0.1:9000/hooks");
            }
            return url;
        }

        private String secret(String name) {
            String secret = value(name);
            if (!WebhookOptions.isSecret(secret)) {
                throw new IllegalArgumentException(name + " needs a text of 1 to 255 characters");
            }
            return secret;
        }

        private boolean isJson(String name) {
            String format = value(name);
            return switch (format) {
                case "json" -> true;
                case "text" -> false;
                default -> throw new IllegalArgumentException(name + " needs text or json, not '" + format + "'");
            };
        }

        private int number(String name, int highest) {
            return number(name, 0, highest);
        }

        private int number(String name, int lowest, int highest) {
            String text = value(name);
            try {
                int number = Integer.parseInt(text);
                if (number >= lowest && number <= highest) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Said below, together with numbers out of range.
            }
            throw new IllegalArgumentException(
                    name + " needs a whole number from " + lowest + " to " + highest + ", not '" + text + "'");
        }
    }
}
