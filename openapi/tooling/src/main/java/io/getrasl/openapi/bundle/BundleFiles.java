package io.getrasl.openapi.bundle;

import io.getrasl.openapi.profile.GeneratorProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the files that everything downstream reads. */
public final class BundleFiles {

    private BundleFiles() {}

    /**
     * Writes the bundle as YAML and as JSON, its source map and its generator profile. A file that would not change is left alone.
     *
     * @param bundle the bundle
     * @param folder where to; created if need be
     * @throws IOException if the disk refuses
     */
    public static void write(Bundle bundle, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path base = folder.resolve(bundle.name());
        write(base, ".yaml", YamlWriter.write(bundle.document()));
        write(base, ".json", JsonWriter.indented(bundle.document()));
        write(
                base,
                ".sourcemap.json",
                JsonWriter.compact(SourceMap.of(bundle.document()).toDocument()));
        write(base, ".generator.json", JsonWriter.indented(GeneratorProfile.of(bundle.document())));
    }

    private static void write(Path base, String ending, String text) throws IOException {
        Path file = base.resolveSibling(base.getFileName() + ending);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.write(file, bytes);
        }
    }
}
