package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code path-parameter}: the parameters in a URL are those that its operations declare, letter by letter. */
final class PathParameters implements Rule<Bundle> {

    private static final String RULE = "path-parameter";
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        document.object("paths").ifPresent(paths -> paths.members().forEach(path -> check(document, path, findings)));
        PlacesOfObjects places = PlacesOfObjects.of(document);
        Grammar.walk(document, (kind, object) -> {
            if (kind.is("Parameter")
                    && object.text("in").equals(Optional.of("path"))
                    && !Nodes.isTrue(object, "required")) {
                findings.accept(new Finding(
                        places.find(object),
                        RULE,
                        "a path parameter is always required, and this one does not say so",
                        "add required: true"));
            }
        });
    }

    private static void check(ObjectNode document, Member path, Consumer<Finding> findings) {
        if (!(path.value() instanceof ObjectNode item)) {
            return;
        }
        List<String> named = TEMPLATE.matcher(path.name())
                .results()
                .map(result -> result.group(1))
                .toList();
        Map<String, Node> shared = declared(document, item);
        for (Member operation : item.members()) {
            boolean readable = Stream.of(item, operation.value())
                    .flatMap(holder -> holder.child("parameters").stream())
                    .allMatch(ArrayNode.class::isInstance);
            if (readable
                    && operation.value() instanceof ObjectNode object
                    && UniqueOperationIds.METHODS.contains(operation.name())) {
                Map<String, Node> declared = new LinkedHashMap<>(shared);
                declared.putAll(declared(document, object));
                check(path, operation, named, declared, findings);
            }
        }
    }

    private static void check(
            Member path, Member operation, List<String> named, Map<String, Node> declared, Consumer<Finding> findings) {
        List<String> missing =
                named.stream().filter(name -> !declared.containsKey(name)).toList();
        List<String> surplus =
                declared.keySet().stream().filter(name -> !named.contains(name)).toList();
        if (missing.size() == 1 && surplus.size() == 1) {
            String name = surplus.get(0);
            findings.accept(new Finding(
                    declared.get(name).place(),
                    RULE,
                    "the path parameter '" + name + "' is called '{" + missing.get(0) + "}' in " + path.name(),
                    "write name: " + missing.get(0) + " here, or {" + name + "} in the URL"));
            return;
        }
        missing.forEach(name -> findings.accept(new Finding(
                operation.place(),
                RULE,
                "no path parameter declares the '{" + name + "}' of " + path.name(),
                "add a parameter with 'name: " + name + "' and 'in: path'")));
        surplus.forEach(name -> findings.accept(new Finding(
                declared.get(name).place(),
                RULE,
                "the path parameter '" + name + "' does not occur in " + path.name(),
                "name it as in the URL, or take it away")));
    }

    /** By name: the place where each is declared or referred to. */
    private static Map<String, Node> declared(ObjectNode document, ObjectNode holder) {
        Map<String, Node> declared = new LinkedHashMap<>();
        List<Node> parameters =
                holder.child("parameters").orElse(null) instanceof ArrayNode array ? array.items() : List.of();
        for (Node parameter : parameters) {
            Node meant = parameter
                    .text("$ref")
                    .flatMap(reference -> JsonPointer.follow(document, reference))
                    .orElse(parameter);
            if (meant.text("in").equals(Optional.of("path"))) {
                meant.text("name").ifPresent(name -> declared.put(name, parameter));
            }
        }
        return declared;
    }
}
