package io.getrasl.client.reachability;

import com.sun.net.httpserver.HttpServer;
import feign.Feign;
import feign.Response;
import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslFeign;
import io.getrasl.client.error.RaslException;
import io.getrasl.client.runtime.Model;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls every method of every generated interface, of a server that knows nothing but one reply. */
final class EveryOperation {

    private static final String REPLY = "{\"success\":true}";

    private EveryOperation() {}

    /** Calls through what the argument names, {@code client} or {@code feign}, or has a {@code mapper} convert what is sent. */
    public static void main(String[] arguments) {
        int status = 1;
        try {
            switch (arguments[0]) {
                case "client" -> callAll(both(client()));
                case "feign" -> callAll(wired());
                case "mapper" -> convertAll();
                default -> throw new IllegalArgumentException(arguments[0]);
            }
            status = 0;
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            e.printStackTrace();
        } finally {
            // The server and the JDK's client keep threads of their own.
            System.exit(status);
        }
    }

    private static RaslClient client() throws IOException {
        // Otherwise each reply waits for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, REPLY.length());
                exchange.getResponseBody().write(REPLY.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        return RaslClient.builder()
                .token("t")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .maxRetries(0)
                .build();
    }

    private static List<Object> both(RaslClient client) {
        return Stream.concat(accessors(client).stream(), accessors(client.async()).stream())
                .toList();
    }

    private static List<Object> accessors(Object client) {
        return Stream.of(client.getClass().getMethods())
                .filter(it -> it.getReturnType().getName().endsWith("Api"))
                .map(it -> call(client, it))
                .toList();
    }

    /** Writes and reads every request, but those with files, which are no JSON. */
    private static void convertAll() throws ReflectiveOperationException {
        JsonMapper mapper = JsonMapper.shared();
        for (Class<?> type : interfaces()) {
            for (Method method : type.getMethods()) {
                for (Class<?> parameter : method.getParameterTypes()) {
                    if (Model.class.isAssignableFrom(parameter) && isJson(parameter)) {
                        mapper.readValue(mapper.writeValueAsString(AnyArgument.of(parameter)), parameter);
                    }
                }
            }
        }
    }

    private static boolean isJson(Class<?> model) {
        return Stream.of(model.getMethods()).anyMatch(it -> it.getName().equals("fromJson"));
    }

    private static List<Class<?>> interfaces() {
        return Stream.of(RaslClient.class.getMethods())
                .<Class<?>>map(Method::getReturnType)
                .filter(it -> it.getName().endsWith("Api"))
                .toList();
    }

    private static List<Object> wired() {
        Feign.Builder feign = RaslFeign.builder()
                .client((request, options) -> Response.builder()
                        .request(request)
                        .status(200)
                        .headers(Map.of("Content-Type", List.of("application/json")))
                        .body(REPLY, StandardCharsets.UTF_8)
                        .build());
        return interfaces().stream()
                .<Object>map(it -> feign.target(it, "http://rasl.invalid"))
                .toList();
    }

    private static void callAll(List<Object> apis) {
        for (Object api : apis) {
            for (Class<?> type : api.getClass().getInterfaces()) {
                for (Method method : type.getMethods()) {
                    call(api, method);
                }
            }
        }
    }

    private static Object call(Object target, Method method) {
        try {
            Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = AnyArgument.of(method.getParameterTypes()[i]);
            }
            method.setAccessible(true);
            Object result = method.invoke(target, arguments);
            return result instanceof CompletableFuture<?> future ? future.join() : result;
        } catch (ReflectiveOperationException | CompletionException e) {
            // The one reply lacks what most of them need.
            if (e.getCause() instanceof RaslException) {
                return e;
            }
            throw new IllegalStateException("cannot call " + method, e);
        }
    }
}
