package io.getrasl.smoke;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials inside of a jar. */
record Bom(JsonNode document) {

    /** Empty for a jar without one. */
    static Optional<Bom> of(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional<ZipEntry> entry = file.stream()
                    .filter(each -> each.getName().matches("META-INF/sbom/.*\\.cdx\\.json"))
                    .map(ZipEntry.class::cast)
                    .findFirst();
            return entry.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Bom(JsonMapper.shared().readTree(file.getInputStream(entry.get()))));
        }
    }

    Stream<JsonNode> components() {
        return document.path("components").values().stream();
    }

    /** The names that the components' files have in a Maven repository. */
    Set<String> files() {
        Set<String> files = new TreeSet<>();
        components()
                .forEach(each -> files.add(each.path("name").stringValue() + "-"
                        + each.path("version").stringValue() + ".jar"));
        return files;
    }

    /** The licences that one component may be used under, each of them at choice. */
    static Set<String> licenses(JsonNode component) {
        Set<String> names = new TreeSet<>();
        for (JsonNode each : component.path("licenses")) {
            JsonNode license = each.path("license");
            names.add(license.path("id").asString(license.path("name").asString()));
        }
        return names;
    }
}
