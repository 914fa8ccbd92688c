package io.getrasl.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an editor shows to the one who writes the properties. */
class EditorMetadataTest {

    private final JsonNode metadata = metadata();

    @Test
    void describesEveryProperty() {
        assertThat(metadata.path("properties"))
                .hasSizeGreaterThan(10)
                .allSatisfy(property -> assertThat(property.path("description").asString(""))
                        .as(property.path("name").asString())
                        .endsWith("."));
    }

    @Test
    void knowsTheDefaults() {
        assertThat(property("rasl.base-url").path("defaultValue").asString()).isEqualTo(RaslClient.DEFAULT_BASE_URL);
        assertThat(property("rasl.read-timeout").path("defaultValue").asString())
                .isEqualTo("30s");
    }

    @Test
    void saysWhatIsSecret() {
        assertThat(property("rasl.token").path("description").asString()).startsWith("Secret.");
        assertThat(property("rasl.webhook.secret").path("description").asString())
                .startsWith("Secret.");
    }

    @Test
    void proposesTheEnvironmentForTheToken() {
        assertThat(metadata.path("hints"))
                .anySatisfy(hint -> assertThat(
                                hint.path("values").path(0).path("value").asString(""))
                        .isEqualTo("${RASL_TOKEN}"));
    }

    private JsonNode property(String name) {
        for (JsonNode property : metadata.path("properties")) {
            if (name.equals(property.path("name").asString())) {
                return property;
            }
        }
        throw new AssertionError("no metadata of " + name);
    }

    private static JsonNode metadata() {
        try (InputStream file = Objects.requireNonNull(
                RaslProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            return RaslJson.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
