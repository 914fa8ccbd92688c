package io.getrasl.openapi.bundle;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** Makes one document of a specification whose references all lead somewhere. */
public final class Bundler {

    /** The order in which OpenAPI 3.1 lists the kinds of components. */
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

    private static final Comparator<String> SECTION_ORDER =
            Comparator.comparingInt(Bundler::rank).thenComparing(Comparator.naturalOrder());

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
        Member components = document.member("components").orElseGet(() -> empty(root.start(), "components"));
        if (!(components.value() instanceof ObjectNode sections)) {
            return document;
        }
        for (SourceFile file : specification.files(Role.Kind.COMPONENT)) {
            sections = add(sections, components.place(), file);
        }
        return sections.members().isEmpty() ? document : document.with(components.with(sorted(sections)));
    }

    private ObjectNode add(ObjectNode sections, Place place, SourceFile file) {
        Role role = file.role();
        Member section = sections.member(role.section()).orElseGet(() -> empty(place, role.section()));
        if (!(section.value() instanceof ObjectNode named)) {
            return sections;
        }
        ObjectNode content = Inliner.inline(specification, file, role.pointer());
        return sections.with(section.with(named.with(new Member(file.start(), role.name(), content))));
    }

    private static Member empty(Place place, String name) {
        return new Member(place, name, ObjectNode.of(place, List.of()));
    }

    private static ObjectNode sorted(ObjectNode sections) {
        return sections.sorted(SECTION_ORDER)
                .map(section -> section.value() instanceof ObjectNode named
                        ? named.sorted(Comparator.naturalOrder())
                        : section.value());
    }

    private static int rank(String section) {
        int rank = SECTIONS.indexOf(section);
        return rank < 0 ? SECTIONS.size() : rank;
    }
}
