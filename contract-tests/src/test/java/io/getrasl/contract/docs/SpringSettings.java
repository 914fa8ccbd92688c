package io.getrasl.contract.docs;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.JsonNode;

/** A block of Spring Boot settings: each of ours is one that the metadata for editors knows. */
final class SpringSettings {

    private SpringSettings() {}

    static void verify(Snippet snippet) {
        Set<String> known = known();
        List<String> unknown = names(snippet).stream()
                .filter(it -> it.startsWith("rasl."))
                .filter(it -> known.stream()
                        .noneMatch(name -> it.equals(name) || it.startsWith(name + ".") || it.startsWith(name + "[")))
                .toList();
        if (!unknown.isEmpty()) {
            throw new AssertionError(
                    snippet.place() + " sets " + unknown + ", which no module knows; known are " + known);
        }
    }

    private static Set<String> names(Snippet snippet) {
        if (snippet.language().equals("yaml")) {
            YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
            yaml.setResources(new ByteArrayResource(snippet.text().getBytes(StandardCharsets.UTF_8)));
            Properties properties = yaml.getObject();
            return properties == null ? Set.of() : properties.stringPropertyNames();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(snippet.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }

    private static Set<String> known() {
        Set<String> names = new TreeSet<>();
        for (Path file : metadata()) {
            try {
                JsonNode json = ShownJson.read(Files.readString(file), file.toString());
                json.path("properties").forEach(it -> names.add(it.path("name").asString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private static List<Path> metadata() {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("client", "server-stubs")) {
            try (Stream<Path> files = Files.walk(Documents.ROOT.resolve(folder), 5)) {
                files.filter(it -> it.toString().endsWith("spring-configuration-metadata.json"))
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }
}
