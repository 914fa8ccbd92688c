package io.getrasl.openapi.bundle;

import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes one document of a specification whose references all lead somewhere. */
public final class Bundler {

    /** The order in which OpenAPI 3.1 lists them. */
    private static final List<String> SECTIONS = List.of(
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "pathItems");

    private final Specification specification;

    private Bundler(Specification specification) {
        this.specification = specification;
    }

    /**
     * The bundle of a specification: path items stand in their place, components under the names of their files, sorted.
     *
     * @throws IllegalStateException if a reference leads nowhere or in a circle; the rules find that first
     */
    public static Bundle bundle(Specification specification) {
        String name = specification.root().name().replaceFirst("\\.ya?ml$", "");
        return new Bundle(name, new Bundler(specification).document());
    }

    private ObjectNode document() {
        SourceFile root = specification.root();
        ObjectNode document = Inliner.inline(specification, root, "");
        Map<String, List<Member>> sections =
                new TreeMap<>(Comparator.comparingInt(Bundler::rank).thenComparing(Comparator.naturalOrder()));
        Member own = document.member("components")
                .orElse(new Member(root.start(), "components", ObjectNode.of(root.start(), List.of())));
        ObjectNode inline = (ObjectNode) own.value();
        for (Member section : inline.members()) {
            List<Member> named = new ArrayList<>();
            inline.object(section.name()).ifPresent(object -> named.addAll(object.members()));
            sections.put(section.name(), named);
        }
        for (SourceFile file : specification.files(Role.Kind.COMPONENT)) {
            Role role = file.role();
            sections.computeIfAbsent(role.section(), section -> new ArrayList<>())
                    .add(new Member(file.start(), role.name(), Inliner.inline(specification, file, role.pointer())));
        }
        List<Member> components = new ArrayList<>();
        sections.forEach((section, named) -> components.add(inline.member(section)
                .orElse(new Member(own.place(), section, inline))
                .with(sorted(section, named, inline))));
        return components.isEmpty() ? document : document.with(own.with(ObjectNode.of(own.place(), components)));
    }

    private static ObjectNode sorted(String section, List<Member> named, ObjectNode inline) {
        List<Member> sorted =
                named.stream().sorted(Comparator.comparing(Member::name)).toList();
        return ObjectNode.of(inline.member(section).map(Member::place).orElse(inline.place()), sorted);
    }

    private static int rank(String section) {
        int rank = SECTIONS.indexOf(section);
        return rank < 0 ? SECTIONS.size() : rank;
    }
}
