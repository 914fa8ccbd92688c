package io.getrasl.sandbox.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The image that the profile {@code image} wrote, as {@code docker load} and {@code podman load} read it. */
@Tag("image")
class ImageTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Map<String, byte[]> files;
    private static JsonNode manifest;
    private static JsonNode config;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream image = Files.newInputStream(Path.of("target", "rasl-sandbox-image.tar"))) {
            files = Tar.read(image);
        }
        manifest = JSON.readTree(files.get("manifest.json")).get(0);
        config = JSON.readTree(files.get(manifest.path("Config").stringValue()));
    }

    @Test
    void isNamedAfterTheSandboxAndItsVersion() {
        assertThat(manifest.path("RepoTags").get(0).stringValue()).matches("rasl-sandbox:\\d.*");
    }

    @Test
    void everyLayerHasTheDigestThatTheConfigurationStates() throws Exception {
        List<String> digests = new ArrayList<>();
        for (JsonNode layer : manifest.path("Layers")) {
            digests.add("sha256:" + sha256(unzipped(layer)));
        }
        List<String> stated = new ArrayList<>();
        config.path("rootfs").path("diff_ids").forEach(each -> stated.add(each.stringValue()));
        assertThat(digests).isEqualTo(stated).isNotEmpty();
    }

    @Test
    void runsAsSomebodyWithoutRights() {
        assertThat(config.path("config").path("User").stringValue()).isEqualTo("10001:10001");
    }

    @Test
    void listensOnItsPortForOthers() {
        assertThat(config.path("config").path("ExposedPorts").propertyNames()).containsExactly("8080/tcp");
        assertThat(texts(config.path("config").path("Cmd"))).containsExactly("--host", "0.0.0.0");
    }

    @Test
    void startsTheSandboxAndEndsWhereMemoryDoes() {
        assertThat(texts(config.path("config").path("Entrypoint")))
                .startsWith("java")
                .endsWith("io.getrasl.sandbox.Main")
                .contains("-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void isAsOldAsItsSourcesSoThatTheSameSourcesGiveTheSameBytes() {
        assertThat(config.path("created").stringValue()).isEqualTo(System.getProperty("rasl.image.created"));
    }

    @Test
    void holdsOurClassesAndTheirLicence() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode layer : manifest.path("Layers")) {
            names.addAll(Tar.read(new ByteArrayInputStream(unzipped(layer))).keySet());
        }
        assertThat(names)
                .contains("app/classes/io/getrasl/sandbox/Main.class", "app/resources/META-INF/LICENSE")
                .anyMatch(name -> name.matches("app/libs/rasl-server-stubs-.*\\.jar"));
    }

    private static byte[] unzipped(JsonNode layer) {
        byte[] bytes = files.get(layer.stringValue());
        if (bytes[0] != 0x1f) {
            return bytes;
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::stringValue).toList();
    }
}
