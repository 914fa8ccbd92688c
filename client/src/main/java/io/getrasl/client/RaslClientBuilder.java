package io.getrasl.client;

import feign.Client;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Sets a {@link RaslClient} up. Only the token must be given. Not thread-safe. */
public final class RaslClientBuilder {

    private CallOptions options = CallOptions.DEFAULTS;
    private String baseUrl = RaslClient.DEFAULT_BASE_URL;
    private String userAgent = "rasl-java/" + BuildVersion.current();
    private final HttpSettings http = new HttpSettings();
    private @Nullable CallLogger logger;
    private Observers observers = Observers.NONE;
    private DriftWatch drift = DriftWatch.NONE;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.REAL;
    private BiFunction<Setup, CallOptions, Engine> engine = Engine::new;
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

    /**
     * How long an attempt may take to connect, 10 s unless set. A {@link #transport} of the caller's own is told of it and may heed
     * it.
     */
    public RaslClientBuilder connectTimeout(Duration connectTimeout) {
        http.connectTimeout = Inputs.positive("connectTimeout", connectTimeout);
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
     * Which HTTP client sends the requests: unless set, OkHttp where it is on the class path, and the JDK's where it is not.
     *
     * @throws IllegalStateException if it is OkHttp, which is not on the class path
     */
    public RaslClientBuilder httpEngine(HttpEngine engine) {
        if (engine == HttpEngine.OKHTTP && !HttpEngine.hasOkHttp()) {
            throw new IllegalStateException(
                    "OkHttp 4 or 5 is not on the class path; add com.squareup.okhttp3:okhttp-jvm");
        }
        http.engine = Objects.requireNonNull(engine, "engine");
        return this;
    }

    /**
     * What sends the requests, in place of {@linkplain #httpEngine the client's own choice}. It must be thread-safe, must not
     * repeat requests and should not follow redirects. A file that is uploaded is read into memory for it, because Feign's interface takes nothing but bytes;
     * the client's own stream it. Asynchronous calls hold a thread of the {@link #executor} while it works, and interrupt that
     * thread when they are cancelled.
     */
    public RaslClientBuilder transport(Client transport) {
        http.transport = Objects.requireNonNull(transport, "transport");
        return this;
    }

    /**
     * A client of the JDK that sends the requests, in place of one that is made by this builder's settings; for teams that have
     * configured one. {@link #proxy}, {@link #sslContext}, {@link #connectTimeout} and {@link #executor} are its own then.
     *
     * @throws IllegalArgumentException if it follows redirects, which would take the token elsewhere
     */
    public RaslClientBuilder httpClient(HttpClient httpClient) {
        if (httpClient.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("httpClient must not follow redirects, is set to "
                    + httpClient.followRedirects() + ": the token would go wherever they lead");
        }
        http.httpClient = httpClient;
        return this;
    }

    /**
     * Which proxy to go through, for example {@code ProxySelector.of(new InetSocketAddress("proxy.example", 3128))}; the JDK's
     * default ({@code https.proxyHost} and its like) unless set.
     */
    public RaslClientBuilder proxy(ProxySelector proxy) {
        http.proxy = Objects.requireNonNull(proxy, "proxy");
        return this;
    }

    /**
     * User and password for a proxy that asks for them. They go to the proxy only. For HTTPS the JDK sends them where the system
     * property {@code jdk.http.auth.tunneling.disabledSchemes} is set to nothing when it starts, because they travel in the clear.
     *
     * @throws IllegalArgumentException if the user holds a colon
     */
    public RaslClientBuilder proxyCredentials(String user, String password) {
        http.proxyCredentials = Inputs.basic(user, password);
        return this;
    }

    /** Whom to trust over TLS, and with which certificate of one's own; the JDK's default unless set. */
    public RaslClientBuilder sslContext(SSLContext sslContext) {
        http.sslContext = Objects.requireNonNull(sslContext, "sslContext");
        return this;
    }

    /**
     * Where {@linkplain RaslClient#async() asynchronous calls} run what takes a thread: a {@link #transport} of the caller's own, and
     * what follows a future. It must not run tasks on the thread that hands them over. Unless set, daemon threads that are made on
     * demand.
     */
    public RaslClientBuilder executor(Executor executor) {
        http.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /** Who is told of every attempt to call the API; nobody unless set. {@link SystemCallLogger} is ready to use. */
    public RaslClientBuilder logger(CallLogger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
        return this;
    }

    /** Who is told where replies leave the specification of this version; nobody unless set. */
    public RaslClientBuilder driftListener(DriftListener listener) {
        this.drift = DriftWatch.of(Objects.requireNonNull(listener, "listener"));
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

    RaslClientBuilder usualEngine(HttpEngine engine) {
        http.usualEngine = engine;
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

    RaslClientBuilder engine(BiFunction<Setup, CallOptions, Engine> engine) {
        this.engine = engine;
        return this;
    }

    RaslClientBuilder random(DoubleSupplier random) {
        this.random = random;
        return this;
    }

    /**
     * The client. The builder can be used again.
     *
     * @throws IllegalStateException if no token was given, or settings contradict each other
     */
    public RaslClient build() {
        if (options.token() == null) {
            throw new IllegalStateException("RaslClient needs a token: call token(...) before build()");
        }
        Setup setup = new Setup(
                http.transport(),
                http.executor(),
                baseUrl,
                userAgent,
                random,
                sleeper,
                new ApiErrorReader(clock),
                logger,
                observers,
                drift);
        return new RaslClient(engine.apply(setup, options));
    }
}
