package io.getrasl.contract.docs;

import io.getrasl.contract.docs.around.ClientSurroundings;
import io.getrasl.contract.docs.around.ServerSurroundings;
import io.getrasl.contract.docs.around.Surroundings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a Java block may take for granted: imports and inherited fields. Chosen by {@code with=} in the remark before it. */
enum Setting {
    /** A program that uses the client. */
    CLIENT(
            ClientSurroundings.class,
            "io.getrasl.client.*",
            "io.getrasl.client.api.*",
            "io.getrasl.client.batch.*",
            "io.getrasl.client.error.*",
            "io.getrasl.client.model.*",
            "io.getrasl.client.webhook.*",
            "io.getrasl.sandbox.Sandbox"),
    /** A test of the reader's, with JUnit. */
    TEST(
            ClientSurroundings.class,
            "io.getrasl.client.*",
            "io.getrasl.client.model.*",
            "io.getrasl.sandbox.Sandbox",
            "org.junit.jupiter.api.Test"),
    /** A server that implements the interfaces. */
    SERVER(
            ServerSurroundings.class,
            "io.getrasl.server.*",
            "io.getrasl.server.api.*",
            "io.getrasl.server.error.*",
            "io.getrasl.server.model.*",
            "io.getrasl.server.security.*",
            "org.springframework.context.annotation.*",
            "org.springframework.web.bind.annotation.*");

    private static final List<String> JDK = List.of(
            "java.io.*",
            "java.net.URI",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.function.*",
            "java.util.stream.*");

    private final Class<? extends Surroundings> surroundings;
    private final List<String> imports;

    Setting(Class<? extends Surroundings> surroundings, String... imports) {
        this.surroundings = surroundings;
        this.imports = List.of(imports);
    }

    static Setting of(Snippet snippet) {
        String name = snippet.remark().get(Remark.Key.WITH).orElse("client");
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new AssertionError(snippet.place() + " wants to be with=" + name + ", which does not exist", e);
        }
    }

    String surroundings() {
        return surroundings.getName();
    }

    /** On one line, so that the line numbers of a block stay easy to compute. */
    String imports() {
        return Stream.concat(JDK.stream(), imports.stream())
                .map(it -> "import " + it + ";")
                .collect(Collectors.joining(" "));
    }
}
