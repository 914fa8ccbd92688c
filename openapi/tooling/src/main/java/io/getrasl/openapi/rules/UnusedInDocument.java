package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code unused-component}: what stands in the root document's {@code components} is used by something. */
final class UnusedInDocument implements Rule<Bundle> {

    private static final Pattern COMPONENT = Pattern.compile("(#/components/[^/]+/[^/]+)(/.*)?");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        Optional<ObjectNode> components = document.object("components");
        if (components.isEmpty()) {
            return;
        }
        Set<String> used = used(document);
        Set<String> broken = broken(document);
        for (Member section : components.get().members()) {
            if (section.name().startsWith("x-") || !(section.value() instanceof ObjectNode named)) {
                continue;
            }
            for (Member component : named.members()) {
                String pointer = "#"
                        + JsonPointer.toFragment(JsonPointer.child("/components/" + section.name(), component.name()));
                // Components in files of their own are judged file by file.
                boolean own = component.place().file().equals(document.place().file());
                if (own && !used.contains(pointer) && !isMeant(component.name(), broken)) {
                    findings.accept(new Finding(
                            component.place(),
                            "unused-component",
                            "nothing uses '" + component.name() + "' of components/" + section.name(),
                            "refer to it where it belongs, or delete it"));
                }
            }
        }
    }

    private static Set<String> used(ObjectNode document) {
        Set<String> used = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(document.filter(name -> !name.equals("components"))));
        while (!open.isEmpty()) {
            Node node = open.remove();
            List<String> references = new ArrayList<>();
            collect(node, references);
            for (String reference : references) {
                Matcher component = COMPONENT.matcher(reference);
                if (component.matches() && used.add(component.group(1))) {
                    JsonPointer.follow(document, component.group(1)).ifPresent(open::add);
                }
            }
        }
        return used;
    }

    /** References, the names in discriminators, and the security schemes that operations name. */
    private static void collect(Node node, List<String> references) {
        if (node instanceof ArrayNode array) {
            array.items().forEach(item -> collect(item, references));
        } else if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                String text = member.value() instanceof ScalarNode scalar && scalar.isText() ? scalar.text() : null;
                if (text != null && member.name().equals("$ref")) {
                    references.add(text);
                } else if (member.name().equals("mapping")) {
                    Nodes.members(object, "mapping")
                            .forEach(variant -> Expectation.scalar(variant.value())
                                    .ifPresent(name -> references.add(
                                            name.startsWith("#") ? name : "#/components/schemas/" + name)));
                } else if (member.name().equals("security")) {
                    Nodes.items(object, "security").stream()
                            .filter(ObjectNode.class::isInstance)
                            .flatMap(item -> ((ObjectNode) item).members().stream())
                            .forEach(scheme -> references.add(
                                    "#" + JsonPointer.toFragment("/components/securitySchemes/" + scheme.name())));
                }
                collect(member.value(), references);
            }
        }
    }

    /** The last names of references that lead nowhere. */
    private static Set<String> broken(ObjectNode document) {
        List<String> references = new ArrayList<>();
        collect(document, references);
        return references.stream()
                .filter(reference -> JsonPointer.follow(document, reference).isEmpty())
                .map(reference ->
                        reference.substring(reference.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", ""))
                .collect(Collectors.toSet());
    }

    /** A misspelt reference is one mistake, not two. */
    private static boolean isMeant(String name, Set<String> broken) {
        return broken.stream()
                .anyMatch(written -> Spelling.nearest(written, List.of(name)).isPresent());
    }
}
