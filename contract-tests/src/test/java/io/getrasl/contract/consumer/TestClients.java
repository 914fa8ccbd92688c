package io.getrasl.contract.consumer;

import io.getrasl.client.RaslClient;
import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.ExampleContract;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Clients that try once, one for each server and token, since each has a connection pool of its own. */
final class TestClients {
    private static final Map<String, RaslClient> CLIENTS = new ConcurrentHashMap<>();

    private TestClients() {}

    static Caller at(URI baseUrl, String token) {
        return Caller.of(client(baseUrl, token));
    }

    static Caller async(URI baseUrl, String token) {
        return Caller.async(client(baseUrl, token).async());
    }

    static RaslClient client(URI baseUrl, String token) {
        return CLIENTS.computeIfAbsent(
                baseUrl + " " + token,
                key -> RaslClient.builder()
                        .baseUrl(baseUrl)
                        .token(token)
                        .maxRetries(0)
                        .driftListener(HeardDrift.INSTANCE)
                        .build());
    }

    /** The token of a contract's caller. A client always sends one; one that nobody knows counts as none. */
    static String token(ExampleContract contract) {
        return CallerTokens.SANDBOX.token(contract).orElse("unknown");
    }
}
