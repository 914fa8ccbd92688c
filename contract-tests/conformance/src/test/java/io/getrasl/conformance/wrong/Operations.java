package io.getrasl.conformance.wrong;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which operation of the specification a request is meant for. */
final class Operations {

    private record Route(String id, String method, Pattern path, boolean literal) {}

    private final List<Route> routes;

    private Operations(List<Route> routes) {
        this.routes = routes;
    }

    static Operations load() throws IOException {
        try (InputStream bundle = Operations.class.getResourceAsStream("/io/getrasl/openapi/rasl-v2.json")) {
            JsonNode root = JsonMapper.builder().build().readTree(bundle);
            return new Operations(root.get("paths")
                    .propertyStream()
                    .flatMap(path -> path.getValue()
                            .propertyStream()
                            .filter(method -> method.getValue().has("operationId"))
                            .map(method -> route(path.getKey(), method.getKey(), method.getValue())))
                    .sorted(Comparator.comparing(route -> !route.literal()))
                    .toList());
        }
    }

    /** @param path below the base path; the answer is empty where there is none */
    String of(String method, String path) {
        return routes.stream()
                .filter(route -> route.method().equals(method)
                        && route.path().matcher(path).matches())
                .map(Route::id)
                .findFirst()
                .orElse("");
    }

    Set<String> ids() {
        return routes.stream().map(Route::id).collect(Collectors.toSet());
    }

    private static Route route(String path, String method, JsonNode operation) {
        Pattern pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
        return new Route(
                operation.get("operationId").stringValue(),
                method.toUpperCase(Locale.ROOT),
                pattern,
                !path.contains("{"));
    }
}
