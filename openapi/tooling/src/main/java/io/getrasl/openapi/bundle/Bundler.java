package io.getrasl.openapi.bundle;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.source.Fragment;
import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** Makes one document of a specification. */
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
     * The bundle of a specification: path items stand in their place, components under the names of their files, sorted. What cannot
     * be read is left out, and a reference that leads nowhere stays as it was written; rules find both.
     *
     * @throws IllegalStateException if the root document cannot be read
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
            if (file.content().isPresent()) {
                Node content = Inliner.inline(specification, file, file.role().pointer());
                Role role = file.role();
                sections = add(
                        sections, components.place(), role.section(), new Member(file.start(), role.name(), content));
            }
        }
        for (Fragment fragment : specification.fragments().all()) {
            if (!fragment.name().isEmpty()) {
                String base = "/components/" + fragment.section() + "/" + fragment.name();
                Node content = Inliner.inline(specification, fragment, base);
                Member component = new Member(fragment.node().place(), fragment.name(), content);
                sections = add(sections, components.place(), fragment.section(), component);
            }
        }
        return sections.members().isEmpty() ? document : document.with(components.with(sorted(sections)));
    }

    private static ObjectNode add(ObjectNode sections, Place place, String name, Member component) {
        Member section = sections.member(name).orElseGet(() -> empty(place, name));
        if (!(section.value() instanceof ObjectNode named)) {
            return sections;
        }
        return sections.with(section.with(named.with(component)));
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
