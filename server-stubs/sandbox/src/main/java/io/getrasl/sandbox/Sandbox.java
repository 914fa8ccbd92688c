package io.getrasl.sandbox;

import static java.util.Map.entry;

import io.getrasl.sandbox.clock.SandboxClock;
import io.getrasl.sandbox.db.Database;
import io.getrasl.sandbox.db.DatabaseUnavailableException;
import io.getrasl.sandbox.db.SchemaException;
import io.getrasl.sandbox.db.Seed;
import io.getrasl.sandbox.state.StateColumns;
import io.getrasl.sandbox.state.StateException;
import io.getrasl.sandbox.webhooks.Dispatcher;
import io.getrasl.server.Operations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * A running RASL, on 127.0.0.1 unless told otherwise, with data and tokens of its own. Several may run in one process. Thread-safe.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start("--port", "0")) {
 *     URI contacts = URI.create(sandbox.baseUrl() + "/contacts"); // Authorization: Bearer rasl_sandbox_full
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {

    private final Database database;
    private final ServletWebServerApplicationContext server;

    private Sandbox(Database database, ServletWebServerApplicationContext server) {
        this.database = database;
        this.server = server;
    }

    /**
     * Starts a sandbox and returns when it takes requests.
     *
     * @param arguments as on the command line, for example {@code "--port", "0"}
     * @throws IllegalArgumentException when an argument is wrong; the message says which and why
     * @throws SandboxStartException when the port is taken, the database cannot be reached or the seed is none
     */
    public static Sandbox start(String... arguments) {
        return start(Clock.systemUTC(), arguments);
    }

    /**
     * Starts a sandbox that lives by another clock than that of the machine: by it messages arrive, codes expire and limits pass.
     *
     * @param clock the time, in whichever zone
     * @param arguments as on the command line
     * @throws IllegalArgumentException when an argument is wrong; the message says which and why
     * @throws SandboxStartException when the port is taken, the database cannot be reached or the seed is none
     */
    public static Sandbox start(Clock clock, String... arguments) {
        return start(clock, Options.parse(arguments));
    }

    static Sandbox start(Clock clock, Options options) {
        requireFree(options.host(), options.port());
        SpringApplication application = new SpringApplication(SandboxApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.setEnvironment(environment(options));
        OpeningDatabase database = new OpeningDatabase(() -> open(options));
        application.addInitializers(context -> {
            // Only now do the log levels hold.
            database.begin();
            if (options.database() != null) {
                // One that is out of reach would else be reported by Spring, in many lines of its own.
                database.await();
            }
            database.register((GenericApplicationContext) context);
            context.getBeanFactory().registerSingleton("clock", new SandboxClock(clock));
            context.getBeanFactory().registerSingleton("webhookOptions", options.webhooks());
        });
        try {
            ConfigurableApplicationContext server = application.run();
            return new Sandbox(database.await(), (ServletWebServerApplicationContext) server);
        } catch (RuntimeException e) {
            database.abandon();
            if (e instanceof StateException) {
                throw new SandboxStartException("the seed cannot be read\n" + e.getMessage(), e);
            }
            throw e;
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getWebServer().getPort();
    }

    /** Where the API is, without a slash at the end: {@code http://127.0.0.1:8080/api/v2}. */
    public URI baseUrl() {
        return URI.create("http://" + Options.LOOPBACK + ":" + port() + Operations.BASE_PATH);
    }

    /** Puts data, ids, rate limits and clock back to the seed, in one transaction. */
    public void reset() {
        server.getBean(Seed.class).restore();
    }

    /** Whether it went on with the data of its database, instead of starting from its seed. */
    boolean keptItsData() {
        return server.getBean(Seed.class).keptData();
    }

    /** What of its database an export shows, as {@code table.column}. */
    SortedSet<String> storedColumns() {
        return server.getBean(StateColumns.class).all();
    }

    /** Has it look for webhooks that are due: for whoever moves the clock. */
    void lookForDueWebhooks() {
        server.getBean(Dispatcher.class).wake();
    }

    /** Ends it when the requests under way are answered. Data in memory is gone; a database given by URL keeps its own. */
    @Override
    public void close() {
        server.close();
        database.close();
    }

    /** Spring reports a taken port in many lines of its own, so it is noticed before. */
    private static void requireFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new SandboxStartException("port " + port + " is in use; choose another with --port", e);
        }
    }

    private static Database open(Options options) {
        if (options.database() == null) {
            return Database.inMemory();
        }
        try {
            return Database.at(
                    options.database(), options.databaseUser(), options.databasePassword(), options.databasePool());
        } catch (DatabaseUnavailableException e) {
            throw new SandboxStartException("the database cannot be reached: " + e.getMessage(), e);
        } catch (SchemaException e) {
            throw new SandboxStartException(
                    "the database's tables cannot be made those of a sandbox: " + e.getMessage(), e);
        }
    }

    /** Before anything that the surroundings set: neither variables nor files of the caller change what a sandbox does. */
    private static StandardEnvironment environment(Options options) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "sandbox",
                        Map.ofEntries(
                                entry("server.address", options.host()),
                                entry("server.port", options.port()),
                                entry("server.shutdown", "immediate"),
                                entry("rasl.sandbox.calls-per-minute", options.callsPerMinute()),
                                entry("rasl.sandbox.kept-deliveries", options.keptDeliveries()),
                                entry("rasl.sandbox.shutdown-seconds", options.shutdownSeconds()),
                                entry("rasl.sandbox.seed", options.seed() == null ? "" : options.seed()),
                                entry("rasl.sandbox.shared-database", options.database() != null),
                                entry("spring.config.name", "rasl-sandbox"),
                                entry("spring.main.web-application-type", "servlet"),
                                entry("spring.jmx.enabled", false))));
        environment.getPropertySources().addFirst(new MapPropertySource("bounds", ServerBounds.properties()));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("log", options.log().properties()));
        return environment;
    }
}
