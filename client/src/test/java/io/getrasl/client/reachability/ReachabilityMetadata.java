package io.getrasl.client.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the client's jar tells native images, and whether that suffices. */
record ReachabilityMetadata(JsonNode json) {

    private static final String RESOURCE = "/META-INF/native-image/io.getrasl/rasl-client/reachability-metadata.json";

    static ReachabilityMetadata ofTheJar() throws IOException {
        try (InputStream stream = ReachabilityMetadata.class.getResourceAsStream(RESOURCE)) {
            return new ReachabilityMetadata(JsonMapper.shared().readTree(Objects.requireNonNull(stream, RESOURCE)));
        }
    }

    Collection<JsonNode> reflection() {
        return json.path("reflection").values();
    }

    Collection<JsonNode> resources() {
        return json.path("resources").values();
    }

    /** Whether a native image that knows this lets the access through. */
    boolean covers(Access access) {
        if (access.kind().startsWith("ServiceLoader.")) {
            // Native images take META-INF/services along by themselves.
            return true;
        } else if (access.kind().startsWith("Proxy.")) {
            return reflection().stream().anyMatch(it -> access.subject().equals(proxy(it)));
        } else if (access.kind().contains(".getResource")) {
            return resources().stream().anyMatch(it -> matches(it.path("glob").asString(), access.subject()));
        }
        return reflection().stream()
                .filter(it -> it.path("type").isString())
                .filter(it -> it.path("type").asString().equals(access.subject()))
                .anyMatch(it -> access.member().isEmpty() || covers(it, access.member()));
    }

    private static boolean covers(JsonNode type, String member) {
        boolean all =
                !member.startsWith("<init>") && type.path("allDeclaredMethods").asBoolean(false);
        return all || methods(type).contains(member);
    }

    private static String proxy(JsonNode entry) {
        return texts(entry.path("type").path("proxy"));
    }

    /** Names and parameter types of the methods that an entry lists. */
    static Set<String> methods(JsonNode type) {
        return type.path("methods").values().stream()
                .map(it -> it.path("name").asString() + "(" + texts(it.path("parameterTypes")) + ")")
                .collect(Collectors.toSet());
    }

    private static boolean matches(String glob, String path) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path));
    }

    private static String texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).collect(Collectors.joining(","));
    }

    /** Refuses what the format of GraalVM does not know. */
    void expectDocumentedFormat() {
        expectOnly(json, "reflection", "resources");
        for (JsonNode entry : reflection()) {
            expectOnly(entry, "condition", "type", "methods", "allDeclaredMethods");
            expectOnly(entry.path("condition"), "typeReached");
            assertThat(entry.path("type").isString()
                            || entry.path("type").path("proxy").isArray())
                    .as("%s has a type", entry)
                    .isTrue();
            entry.path("methods").values().forEach(it -> expectOnly(it, "name", "parameterTypes"));
        }
        resources().forEach(it -> expectOnly(it, "condition", "glob"));
    }

    private static void expectOnly(JsonNode object, String... names) {
        assertThat(names).as("what %s may hold", object).containsAll(object.propertyNames());
    }

    /** The classes that it names. */
    Stream<String> types() {
        return reflection().stream()
                .flatMap(it -> Stream.of(
                                it.path("type").isString() ? it.path("type").asString() : proxy(it),
                                it.path("condition").path("typeReached").asString())
                        .filter(name -> !name.isEmpty()));
    }
}
