package io.getrasl.openapi.rules;

import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What schemas demand by other schemas: all, one or none of them, or one of them on a condition. */
final class Alternatives {

    private final Mismatches mismatches;
    private final ObjectNode document;

    Alternatives(Mismatches mismatches, ObjectNode document) {
        this.mismatches = mismatches;
        this.document = document;
    }

    void judge(Subject subject, ObjectNode schema, List<Mismatch> found) {
        Nodes.items(schema, "allOf").forEach(part -> found.addAll(mismatches.of(subject, part)));
        List<Node> any = Nodes.items(schema, "anyOf");
        if (!any.isEmpty() && any.stream().noneMatch(form -> mismatches.fits(subject, form))) {
            found.addAll(nearest(subject, schema, any));
        }
        List<Node> one = Nodes.items(schema, "oneOf");
        if (!one.isEmpty()) {
            judgeOne(subject, schema, one, found);
        }
        schema.child("not")
                .filter(form -> mismatches.fits(subject, form))
                .ifPresent(form -> found.add(subject.breaks("must not have the form that 'not' describes")));
        schema.child("if")
                .ifPresent(condition -> schema.child(mismatches.fits(subject, condition) ? "then" : "else")
                        .ifPresent(form -> found.addAll(mismatches.of(subject, form))));
    }

    private void judgeOne(Subject subject, ObjectNode schema, List<Node> forms, List<Mismatch> found) {
        long fitting =
                forms.stream().filter(form -> mismatches.fits(subject, form)).count();
        if (fitting == 0) {
            found.addAll(nearest(subject, schema, forms));
        } else if (fitting > 1) {
            found.add(new Mismatch(
                    subject.place(),
                    subject.name() + " must have one of " + forms.size() + " forms, and this has " + fitting
                            + " of them",
                    "write anyOf instead of oneOf, or describe the forms so that they exclude each other"));
        }
    }

    /** What keeps a value from the form that it was probably meant to have. */
    private List<Mismatch> nearest(Subject subject, ObjectNode schema, List<Node> forms) {
        List<Node> meant = named(subject, schema, forms);
        if (meant.size() != 1) {
            meant = forms.stream()
                    .filter(form -> isOfItsType(subject.value(), form))
                    .toList();
        }
        if (meant.size() == 1) {
            return mismatches.of(subject, meant.get(0));
        }
        String nearest = meant.stream()
                .map(form -> mismatches.of(subject, form))
                .min(Comparator.comparingInt(List::size))
                .map(problems -> "; of the nearest one: " + problems.get(0).message())
                .orElse("");
        return List.of(new Mismatch(
                subject.place(),
                subject.name() + " has none of the " + forms.size() + " forms that it may have" + nearest,
                "correct the value, or the schema if it is the value that is right"));
    }

    /** The forms that the value of the discriminator names. */
    private static List<Node> named(Subject subject, ObjectNode schema, List<Node> forms) {
        Optional<ObjectNode> discriminator = schema.object("discriminator");
        Optional<String> name = discriminator
                .flatMap(each -> each.text("propertyName"))
                .flatMap(property -> subject.value().text(property));
        if (name.isEmpty()) {
            return List.of();
        }
        String target = discriminator
                .flatMap(each -> each.object("mapping"))
                .flatMap(mapping -> mapping.text(name.get()))
                .orElse(name.get());
        return forms.stream()
                .filter(form -> form.text("$ref")
                        .filter(reference -> reference.equals(target) || reference.endsWith("/" + target))
                        .isPresent())
                .toList();
    }

    private boolean isOfItsType(Node value, Node form) {
        return References.object(document, form)
                .map(Types::of)
                .filter(types -> types.isEmpty() || Types.match(types, value))
                .isPresent();
    }
}
