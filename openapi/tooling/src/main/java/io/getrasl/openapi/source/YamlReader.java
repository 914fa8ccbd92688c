package io.getrasl.openapi.source;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML 1.2 document by the core schema. JSON is such a document too. For one use by one thread. */
public final class YamlReader {

    private final String file;
    private final List<Finding> problems = new ArrayList<>();

    /**
     * A reader for one file.
     *
     * @param file the name that places and findings get
     */
    public YamlReader(String file) {
        this.file = file;
    }

    /** What is wrong with what was read, in the order of discovery. */
    public List<Finding> problems() {
        return List.copyOf(problems);
    }

    /** The document, as far as it could be read; empty if it has none or is not YAML. Then there are {@link #problems()}. */
    public Optional<Node> read(String text) {
        Optional<Node> json = text.startsWith("{") ? JsonReader.read(file, text) : Optional.empty();
        return json.isPresent() ? json : readYaml(text);
    }

    private Optional<Node> readYaml(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            Optional<Node> document = new Compose(settings).composeString(text).map(this::convert);
            if (document.isEmpty()) {
                problems.add(
                        YamlProblem.at(Place.startOf(file), "the file is empty", "write its content or delete it"));
            }
            return document;
        } catch (YamlEngineException e) {
            problems.add(YamlProblem.of(file, e));
            return Optional.empty();
        }
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
        if (node.isRecursive()) {
            problems.add(YamlProblem.at(
                    place(node),
                    "an alias stands inside what it repeats",
                    "write the repeated part out, or use a $ref"));
            return ScalarNode.text(place(node), "");
        }
        if (node instanceof MappingNode mapping) {
            return convert(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            return new ArrayNode(
                    place(node), sequence.getValue().stream().map(this::convert).toList());
        }
        return convert((org.snakeyaml.engine.v2.nodes.ScalarNode) node);
    }

    private ObjectNode convert(MappingNode mapping) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = place(tuple.getKeyNode());
            String name =
                    tuple.getKeyNode() instanceof org.snakeyaml.engine.v2.nodes.ScalarNode key ? key.getValue() : "";
            Member former = members.putIfAbsent(name, new Member(place, name, convert(tuple.getValueNode())));
            if (former != null) {
                problems.add(new Finding(
                        place,
                        "duplicate-key",
                        "'" + name + "' stands here a second time; first in line "
                                + former.place().line(),
                        "keep one of " + former.place() + " and " + place));
            }
        }
        return ObjectNode.of(place(mapping), members.values());
    }

    private ScalarNode convert(org.snakeyaml.engine.v2.nodes.ScalarNode scalar) {
        Place place = place(scalar);
        ScalarNode.Type type = ScalarTypes.of(scalar.getTag());
        if (type == null) {
            problems.add(YamlProblem.at(
                    place, "the tag " + scalar.getTag() + " means nothing in JSON", "take the tag away"));
            return ScalarNode.text(place, scalar.getValue());
        }
        Optional<String> json = ScalarTypes.json(type, scalar.getValue());
        if (json.isEmpty()) {
            problems.add(YamlProblem.at(
                    place, "JSON has no number '" + scalar.getValue() + "'", "write a finite number, or quote it"));
        }
        return new ScalarNode(place, type, json.orElse("0"));
    }

    private Place place(org.snakeyaml.engine.v2.nodes.Node node) {
        return node.getStartMark().map(this::place).orElse(Place.startOf(file));
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
