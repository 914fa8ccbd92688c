package io.getrasl.openapi.grammar;

import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the kinds of objects from the files beside this class. */
final class GrammarFile {

    private static final String ABSENT = "absent";

    private GrammarFile() {}

    /** The kinds of a file, upon those that it differs from. */
    static Map<String, Kind> read(String file, Map<String, Kind> base) {
        try (InputStream stream = GrammarFile.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            ObjectNode written = (ObjectNode) new YamlReader(file).read(text).orElseThrow();
            Map<String, Kind> kinds = new LinkedHashMap<>(base);
            written.members()
                    .forEach(kind -> kinds.put(
                            kind.name(), kind(kind.name(), (ObjectNode) kind.value(), base.get(kind.name()))));
            return Collections.unmodifiableMap(kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String name, ObjectNode keywords, Kind base) {
        Map<String, Shape> shapes = new LinkedHashMap<>(base == null ? Map.of() : base.keywords());
        keywords.members().forEach(member -> {
            String shape = ((ScalarNode) member.value()).text();
            if (shape.equals(ABSENT)) {
                shapes.remove(member.name());
            } else {
                shapes.put(member.name(), Shape.parse(shape));
            }
        });
        return new Kind(name, Collections.unmodifiableMap(shapes));
    }
}
