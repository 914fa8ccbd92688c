package io.getrasl.contract.stubs;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The stubs that this build has generated, as they will be packed into the stubs jar. */
public final class GeneratedStubs {
    private GeneratedStubs() {}

    /** The folder that holds {@code mappings}. */
    public static Path root() {
        Path directory = Path.of(System.getProperty("rasl.stubs.dir"));
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> path.endsWith("mappings"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping files. */
    public static List<Path> files() {
        try (Stream<Path> paths = Files.walk(root().resolve("mappings"))) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A WireMock on a free port of this machine that serves them; to be stopped by the caller. */
    public static WireMockServer start() {
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .usingFilesUnderDirectory(root().toString()));
        server.start();
        return server;
    }
}
