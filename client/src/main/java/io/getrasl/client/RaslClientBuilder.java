package io.getrasl.client;

import feign.Client;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sets a {@link RaslClient} up. Only the token must be given. Not thread-safe. */
public final class RaslClientBuilder {

    private CallOptions options = CallOptions.DEFAULTS;
    private String baseUrl = RaslClient.DEFAULT_BASE_URL;
    private String userAgent = "rasl-java/" + BuildVersion.current();
    private Duration connectTimeout = Duration.ofSeconds(10);
    private @Nullable Client transport;
    private @Nullable HttpEngine engine;
    private @Nullable CallLogger logger;
    private Observers observers = Observers.NONE;
    private DriftWatch drift = DriftWatch.NONE;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = wait -> TimeUnit.MILLISECONDS.sleep(wait.toMillis());
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    RaslClientBuilder() {}

    /**
     * The access token, without {@code Bearer}.
     *
     * @throws IllegalArgumentException if it is blank or holds white space or anything else that no token holds
     */
    public RaslClientBuilder token(String token) {
        options = options.token(token);
        return this;
    }

    /** Where to get the access token from, once per call; for tokens that change. Must be thread-safe. */
    public RaslClientBuilder token(Supplier<String> token) {
        options = options.token(token);
        return this;
    }

    /**
     * Where the API is, for example {@code http://127.0.0.1:8080/api/v2}. Without it, the first server of the specification.
     *
     * @throws IllegalArgumentException if it is no absolute HTTP or HTTPS URL, or has a user, query or fragment
     */
    public RaslClientBuilder baseUrl(String baseUrl) {
        this.baseUrl = Inputs.baseUrl(baseUrl);
        return this;
    }

    /** The same as {@link #baseUrl(String)}. */
    public RaslClientBuilder baseUrl(URI baseUrl) {
        return baseUrl(baseUrl.toString());
    }

    /**
     * How many attempts may follow a failed one, 2 unless set; 0 switches retries off. What is repeated: any request that was
     * refused with 429 or did not leave this machine; others only where the specification calls the operation safe to repeat.
     */
    public RaslClientBuilder maxRetries(int maxRetries) {
        options = options.maxRetries(maxRetries);
        return this;
    }

    /** The longest wait between attempts, 60 s unless set. When the server asks for a longer one, the call fails at once. */
    public RaslClientBuilder maxRetryWait(Duration maxRetryWait) {
        options = options.maxRetryWait(maxRetryWait);
        return this;
    }

    /** How long an attempt may take to connect, 10 s unless set. Has no effect on a transport of the caller's own. */
    public RaslClientBuilder connectTimeout(Duration connectTimeout) {
        this.connectTimeout = Inputs.positive("connectTimeout", connectTimeout);
        return this;
    }

    /**
     * How long an attempt may take as a whole, to the last byte of its reply, 30 s unless set. While a file is uploaded, the time
     * starts anew with every piece of it that leaves.
     */
    public RaslClientBuilder readTimeout(Duration readTimeout) {
        options = options.readTimeout(readTimeout);
        return this;
    }

    /** The caller's own name and version, appended to the {@code User-Agent}, for example {@code acme-crm/3.1}. */
    public RaslClientBuilder userAgent(String suffix) {
        this.userAgent = "rasl-java/" + BuildVersion.current() + " " + Inputs.headerValue("userAgent", suffix);
        return this;
    }

    /** Adds a header to every request; one that the client sets itself cannot be replaced. */
    public RaslClientBuilder header(String name, String value) {
        options = options.header(name, value);
        return this;
    }

    /**
     * Which HTTP client sends the requests: unless set, OkHttp where it is on the class path, and the JDK's where it is not. Has no
     * effect beside a transport of the caller's own.
     *
     * @throws IllegalStateException if it is OkHttp, which is not on the class path
     */
    public RaslClientBuilder httpEngine(HttpEngine engine) {
        if (engine == HttpEngine.OKHTTP && !HttpEngine.hasOkHttp()) {
            throw new IllegalStateException(
                    "OkHttp 4 or 5 is not on the class path; add com.squareup.okhttp3:okhttp-jvm");
        }
        this.engine = Objects.requireNonNull(engine, "engine");
        return this;
    }

    /**
     * What sends the requests, in place of an HTTP client of this one's choice. It must be thread-safe, must not repeat requests and should
     * not follow redirects. A file that is uploaded is read into memory for it, because Feign's interface takes nothing but bytes;
     * the others stream it.
     */
    public RaslClientBuilder transport(Client transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return this;
    }

    /** Who is told of every attempt to call the API; nobody unless set. {@link SystemCallLogger} is ready to use. */
    public RaslClientBuilder logger(CallLogger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
        return this;
    }

    /** Who is told where replies leave the specification of this version; nobody unless set. */
    public RaslClientBuilder driftListener(DriftListener listener) {
        this.drift = new DriftWatch(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Who follows every call, for traces and metrics; nobody unless set. Called again, it adds another one, and all are told in the
     * order in which they were added.
     */
    public RaslClientBuilder observer(CallObserver observer) {
        this.observers = observers.and(Objects.requireNonNull(observer, "observer"));
        return this;
    }

    RaslClientBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    RaslClientBuilder sleeper(Sleeper sleeper) {
        this.sleeper = sleeper;
        return this;
    }

    RaslClientBuilder random(DoubleSupplier random) {
        this.random = random;
        return this;
    }

    /**
     * The client. The builder can be used again.
     *
     * @throws IllegalStateException if no token was given
     */
    public RaslClient build() {
        if (options.token() == null) {
            throw new IllegalStateException("RaslClient needs a token: call token(...) before build()");
        }
        Setup setup = new Setup(
                sending(), baseUrl, userAgent, random, sleeper, new ApiErrorReader(clock), logger, observers, drift);
        return new RaslClient(new Engine(setup, options));
    }

    private Transport sending() {
        if (transport != null) {
            return new FeignTransport(transport, connectTimeout, Threads.DAEMONS);
        }
        HttpEngine chosen = engine == null ? HttpEngine.available() : engine;
        if (chosen == HttpEngine.OKHTTP) {
            return new OkHttpTransport(connectTimeout, Threads.DAEMONS);
        }
        return new JdkTransport(HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build());
    }
}
