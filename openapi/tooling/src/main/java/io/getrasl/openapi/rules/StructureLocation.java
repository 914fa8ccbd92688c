package io.getrasl.openapi.rules;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the part of a document that Swagger Parser means by, for example,
 * {@code paths.'/contacts'(get).responses.200.content}. Names stand there unescaped, so only the document tells where one ends.
 *
 * @param pointer the JSON pointer of the nearest part that exists
 * @param rest    what the location says beyond that part; empty if it is the part itself
 */
record StructureLocation(String pointer, String rest) {

    private static final Pattern PATH = Pattern.compile("'(.*?)'(?=[.(]|$).*", Pattern.DOTALL);
    private static final Pattern METHOD = Pattern.compile("\\(([a-z]+)\\).*", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\[(.*?)](?=\\.|$).*", Pattern.DOTALL);

    /** Finds a location, as far as it exists. */
    static StructureLocation find(ObjectNode document, String location) {
        StructureLocation reached = new StructureLocation("", location);
        while (true) {
            String rest = reached.rest.replaceFirst("^[. ]+", "");
            reached = new StructureLocation(reached.pointer, rest);
            Optional<StructureLocation> next = rest.isEmpty()
                    ? Optional.empty()
                    : reached.step(document.at(reached.pointer).orElseThrow());
            if (next.isEmpty()) {
                return reached;
            }
            reached = next.get();
        }
    }

    private Optional<StructureLocation> step(Node node) {
        Matcher parameter = PARAMETER.matcher(rest);
        if (parameter.matches()) {
            return Optional.of(parameter(node, parameter.group(1)));
        }
        Matcher quoted = rest.startsWith("(") ? METHOD.matcher(rest) : PATH.matcher(rest);
        if (quoted.matches()) {
            return node.child(quoted.group(1)).map(child -> to(quoted.group(1), quoted.end(1) + 1));
        }
        if (!(node instanceof ObjectNode object)) {
            return Optional.empty();
        }
        // Swagger Parser calls the schema of a parameter so.
        if (rest.startsWith("schemas") && object.child("schema").isPresent()) {
            return Optional.of(to("schema", "schemas".length()));
        }
        return object.members().stream()
                .map(Member::name)
                .filter(this::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(name -> to(name, name.length()));
    }

    /** An inline parameter is called by its name; for a parameter among the components this repeats what was said before. */
    private StructureLocation parameter(Node node, String name) {
        int length = name.length() + 2;
        List<Node> items = node instanceof ArrayNode array ? array.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).text("name").equals(Optional.of(name))) {
                return to(String.valueOf(i), length);
            }
        }
        return new StructureLocation(pointer, rest.substring(length));
    }

    private StructureLocation to(String name, int length) {
        return new StructureLocation(JsonPointer.child(pointer, name), rest.substring(length));
    }

    private boolean startsWith(String name) {
        return rest.startsWith(name)
                && !name.isEmpty()
                && (rest.length() == name.length() || ".( ".indexOf(rest.charAt(name.length())) >= 0);
    }
}
