package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter or header with its defaults filled in.
 *
 * @param in       where it is sent: query, path, header or cookie
 * @param name     as it was written
 * @param place    where it was written, or referred to
 * @param node     the parameter itself
 * @param document the document that it stands in
 */
record Parameter(String in, String name, Place place, ObjectNode node, ApiDocument document) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    /** OpenAPI takes these from elsewhere and ignores them among parameters. */
    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    /** The parameters of an operation by what callers know them by: a variable of the path by its position. */
    static Map<String, Parameter> of(ApiOperation operation, ApiDocument document) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        List<String> variables = variables(operation.path());
        for (ObjectNode owner : List.of(operation.item(), operation.node())) {
            for (Node node : items(owner, "parameters")) {
                ObjectNode resolved = document.object(node);
                String in = resolved.text("in").orElse("");
                String name = resolved.text("name").orElse("");
                if (in.isEmpty()
                        || name.isEmpty()
                        || in.equals("header") && IGNORED.contains(name.toLowerCase(Locale.ROOT))) {
                    continue;
                }
                String key = in.equals("path") ? "path " + variables.indexOf(name) : in + " " + folded(in, name);
                found.put(key, new Parameter(in, name, node.place(), resolved, document));
            }
        }
        return found;
    }

    /** The headers of a reply by their names in lower case. */
    static Map<String, Parameter> headers(ObjectNode owner, ApiDocument document) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        for (Member header : document.members(owner, "headers")) {
            if (!header.name().equalsIgnoreCase("content-type")) {
                found.put(
                        header.name().toLowerCase(Locale.ROOT),
                        new Parameter(
                                "header", header.name(), header.place(), document.object(header.value()), document));
            }
        }
        return found;
    }

    private static String folded(String in, String name) {
        return in.equals("header") ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** The variables of a path in their order. */
    static List<String> variables(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    static List<Node> items(ObjectNode owner, String name) {
        return owner.child(name)
                .filter(ArrayNode.class::isInstance)
                .map(array -> ((ArrayNode) array).items())
                .orElse(List.of());
    }

    String label() {
        return (in.equals("header") ? "header" : in + " parameter") + " `" + name + "`";
    }

    boolean isRequired() {
        return in.equals("path") || is("required");
    }

    boolean is(String keyword) {
        return OperationComparison.isTrue(node.child(keyword));
    }

    /** Its schema, beside it or in its content. */
    Optional<Node> schema() {
        return node.child("schema")
                .or(() -> content().flatMap(member -> member.value().child("schema")));
    }

    private Optional<Member> content() {
        return node.object("content")
                .flatMap(content -> content.members().stream().findFirst());
    }

    /** How a value becomes text. */
    String style() {
        if (content().isPresent()) {
            return "as " + content().get().name();
        }
        String style = node.text("style").orElse(in.equals("query") || in.equals("cookie") ? "form" : "simple");
        if (!isStructured()) {
            return style.equals("form")
                            || style.equals("simple")
                            || style.equals("spaceDelimited")
                            || style.equals("pipeDelimited")
                            || style.equals("deepObject")
                    ? "plain"
                    : "style " + style;
        }
        boolean explode = node.child("explode")
                .map(value -> OperationComparison.isTrue(Optional.of(value)))
                .orElse(style.equals("form"));
        return "style " + style + (explode ? ", exploded" : ", not exploded");
    }

    /** Whether its value may be an array or object, for which style and explode matter. */
    private boolean isStructured() {
        return schema().map(schema -> isStructured(schema, 0)).orElse(false);
    }

    private boolean isStructured(Node schema, int depth) {
        Node resolved = document.resolve(schema).orElse(schema);
        boolean typed =
                resolved.child("type").filter(type -> hasStructure(type)).isPresent()
                        || resolved.child("items").isPresent()
                        || resolved.child("properties").isPresent();
        return typed
                || depth < 5
                        && resolved instanceof ObjectNode object
                        && List.of("allOf", "oneOf", "anyOf").stream()
                                .flatMap(keyword -> items(object, keyword).stream())
                                .anyMatch(part -> isStructured(part, depth + 1));
    }

    private static boolean hasStructure(Node type) {
        if (type instanceof ScalarNode scalar) {
            return scalar.text().equals("array") || scalar.text().equals("object");
        }
        return type instanceof ArrayNode array && array.items().stream().anyMatch(Parameter::hasStructure);
    }

    Place place(String keyword) {
        return node.member(keyword).map(Member::place).orElse(place);
    }
}
