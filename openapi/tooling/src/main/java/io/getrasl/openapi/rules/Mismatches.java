package io.getrasl.openapi.rules;

import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds values against schemas, by JSON Schema 2020-12 as OpenAPI 3.1 uses it, and by OpenAPI 3.0. Formats count. What it does not
 * know are {@code unevaluatedProperties}, {@code unevaluatedItems} and dynamic references: those refuse nothing here.
 */
final class Mismatches {

    private final ObjectNode document;
    private final Traffic traffic;
    private final boolean older;
    /** Which values are being held against which schemas, because a schema may lead back to itself. */
    private final Set<List<Identity>> entered = new HashSet<>();

    Mismatches(ObjectNode document, Traffic traffic) {
        this.document = document;
        this.traffic = traffic;
        this.older = Grammar.is30(document);
    }

    /** Where a value breaks a schema; empty if it fits. */
    List<Mismatch> of(Subject subject, Node schema) {
        List<Mismatch> found = new ArrayList<>();
        judge(subject, schema, found);
        return found;
    }

    boolean fits(Subject subject, Node schema) {
        return of(subject, schema).isEmpty();
    }

    private void judge(Subject subject, Node schema, List<Mismatch> found) {
        if (schema instanceof ScalarNode scalar && scalar.text().equals("false")) {
            found.add(new Mismatch(
                    subject.place(), subject.name() + " may not be here", "delete it, or describe it in the schema"));
        }
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        List<Identity> pair = List.of(new Identity(subject.value()), new Identity(object));
        if (!entered.add(pair)) {
            return;
        }
        judge(subject, object, found);
        entered.remove(pair);
    }

    private void judge(Subject subject, ObjectNode schema, List<Mismatch> found) {
        Optional<String> reference = schema.text("$ref");
        if (reference.isPresent()) {
            References.resolve(document, schema).ifPresent(target -> judge(subject, target, found));
            if (older) {
                return;
            }
        }
        boolean nullable = isNull(subject.value()) && Nodes.isTrue(schema, "nullable");
        if (nullable || isFile(subject.value(), schema)) {
            return;
        }
        if (!judgeType(subject, schema, found)) {
            return;
        }
        judgeValue(subject, schema, found);
        if (subject.value() instanceof ScalarNode scalar) {
            ScalarLimits.broken(scalar, schema).map(subject::breaks).ifPresent(found::add);
        } else if (subject.value() instanceof ArrayNode array) {
            new ArrayLimits(this, traffic).judge(subject, array, schema, found);
        } else if (subject.value() instanceof ObjectNode object) {
            new ObjectLimits(this, document, traffic).judge(subject, object, schema, found);
        }
        new Alternatives(this, document).judge(subject, schema, found);
    }

    /** Where the type is wrong, everything else would be too. */
    private static boolean judgeType(Subject subject, ObjectNode schema, List<Mismatch> found) {
        Set<String> types = Types.of(schema);
        // A type that does not exist has a finding of its own.
        if (types.isEmpty() || !Types.NAMES.containsAll(types) || Types.match(types, subject.value())) {
            return true;
        }
        Mismatch wrong = subject.breaks("must be of the type " + String.join(" or ", types));
        found.add(new Mismatch(wrong.place(), wrong.message(), remedy(subject.value(), types, wrong.remedy())));
        return false;
    }

    private static String remedy(Node value, Set<String> types, String otherwise) {
        if (isJsonInText(value, types)) {
            return "write it out as YAML or JSON, without quotes around it";
        }
        if (isNull(value)) {
            return "write a value, or let the schema take null";
        }
        Optional<String> text = Expectation.scalar(value);
        if (text.isPresent() && types.contains("string")) {
            return "put it in quotes, so that it is a text";
        }
        boolean number = (types.contains("integer") || types.contains("number"))
                && text.filter(each -> each.matches("-?(0|[1-9][0-9]{0,18})")).isPresent();
        boolean bool = types.contains("boolean")
                && text.filter(each -> each.matches("true|false")).isPresent();
        return number || bool ? "write " + text.get() + ", without quotes" : otherwise;
    }

    private static void judgeValue(Subject subject, ObjectNode schema, List<Mismatch> found) {
        schema.child("const")
                .filter(only -> !Equality.same(only, subject.value()))
                .ifPresent(only -> found.add(subject.breaks("must be " + Described.value(only))));
        if (schema.child("enum").orElse(null) instanceof ArrayNode values
                && values.items().stream().noneMatch(each -> Equality.same(each, subject.value()))) {
            found.add(subject.breaks("must be one of "
                    + values.items().stream().map(Described::plain).collect(Collectors.joining(", "))));
        }
    }

    private static boolean isJsonInText(Node value, Set<String> types) {
        return (types.contains("object") || types.contains("array"))
                && value instanceof ScalarNode scalar
                && scalar.isText()
                && scalar.text().strip().matches("(?s)[\\[{].*[]}]");
    }

    /** In the example of a form a file is an object with its name and its content. */
    private static boolean isFile(Node value, ObjectNode schema) {
        return value instanceof ObjectNode && schema.text("format").equals(Optional.of("binary"));
    }

    private static boolean isNull(Node value) {
        return Types.nameOf(value).equals("null");
    }

    /** A node that equals only itself. */
    private record Identity(Node node) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.node == node;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node);
        }
    }
}
