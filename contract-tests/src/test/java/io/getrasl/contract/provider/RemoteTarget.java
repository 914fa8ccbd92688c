package io.getrasl.contract.provider;

import io.getrasl.contract.CallerTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** Any other server, named by the environment. */
final class RemoteTarget implements Target {
    static final String URL = "RASL_CONTRACT_URL";
    static final String TOKEN = "RASL_CONTRACT_TOKEN_";

    private final URI baseUrl;
    private final CallerTokens tokens;
    private final HttpClient http = HttpClient.newHttpClient();

    private RemoteTarget(URI baseUrl, CallerTokens tokens) {
        this.baseUrl = baseUrl;
        this.tokens = tokens;
    }

    static Optional<Target> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(URL))
                .map(url -> new RemoteTarget(URI.create(url.replaceAll("/+$", "")), tokens(environment)));
    }

    @Override
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public CallerTokens tokens() {
        return tokens;
    }

    /** Only a sandbox can reset itself; a server with tokens of its own has to stand ready with the records of the examples. */
    @Override
    public void reset() {
        if (tokens != CallerTokens.SANDBOX) {
            return;
        }
        HttpRequest reset = HttpRequest.newBuilder(baseUrl.resolve("/_sandbox/reset"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            http.send(reset, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException("no server answers at " + baseUrl, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static CallerTokens tokens(Map<String, String> environment) {
        if (environment.keySet().stream().noneMatch(name -> name.startsWith(TOKEN))) {
            return CallerTokens.SANDBOX;
        }
        return contract -> {
            if (contract.caller().equals(CallerTokens.ANONYMOUS)) {
                return Optional.empty();
            }
            String variable = TOKEN + contract.caller().toUpperCase(Locale.ROOT);
            String token = environment.get(variable);
            if (token == null) {
                throw new TestAbortedException(variable + " is not set, so " + contract.title() + " has no caller");
            }
            return Optional.of(token);
        };
    }
}
