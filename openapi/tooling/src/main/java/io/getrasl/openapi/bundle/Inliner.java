package io.getrasl.openapi.bundle;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.source.Fragment;
import io.getrasl.openapi.source.Resolution;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rewrites the references of one file for its place in the bundle and puts path items where they are referred to. */
final class Inliner {

    private final Specification specification;
    private final SourceFile file;
    private final String base;

    /** What is being put somewhere right now, because it must not be put into itself. */
    private final Set<String> entered;

    private Inliner(Specification specification, SourceFile file, String base) {
        this(specification, file, base, new HashSet<>());
    }

    private Inliner(Specification specification, SourceFile file, String base, Set<String> entered) {
        this.specification = specification;
        this.file = file;
        this.base = base;
        this.entered = entered;
    }

    /**
     * A whole file, as the bundle has it.
     *
     * @param base the pointer at which the bundle has it
     */
    static ObjectNode inline(Specification specification, SourceFile file, String base) {
        ObjectNode content = file.content().orElseThrow(() -> new IllegalStateException("unreadable: " + file.name()));
        return (ObjectNode) new Inliner(specification, file, base).object(content, Context.of(file.role()), base);
    }

    /** A part of a file outside of the layout, as the bundle has it. */
    static Node inline(Specification specification, Fragment fragment, String base) {
        return new Inliner(specification, fragment.file(), base).node(fragment.node(), fragment.context(), base);
    }

    private Node node(Node node, Context context, String here) {
        if (node instanceof ObjectNode object) {
            return object(object, context, here);
        }
        if (node instanceof ArrayNode array) {
            return array.map(item -> node(item, context.item(), here));
        }
        return node;
    }

    private Node object(ObjectNode object, Context context, String here) {
        Optional<Member> reference = object.member("$ref")
                .filter(member -> (context.isNames() ? Context.OBJECT : context)
                        .reference(member)
                        .isPresent());
        if (reference.isPresent()) {
            String text = ((ScalarNode) reference.get().value()).text();
            Optional<Resolution.Found> target = found(text);
            if (context == Context.PATH_ITEM
                    && target.filter(Inliner::isPathItem).isPresent()) {
                return pathItem(object, target.get(), here);
            }
            if (context != Context.PATH_ITEM
                    && target.filter(found -> isPutHere(found, context)).isPresent()) {
                return put(target.get(), context, here);
            }
        }
        return object.map(member -> context.reference(member)
                .map(text -> (Node) ScalarNode.text(member.value().place(), pointer(text)))
                .orElseGet(() -> node(
                        member.value(),
                        context.under(member.name(), member.value()),
                        JsonPointer.child(here, member.name()))));
    }

    /** Where no component can stand, as for {@code info}, where names are expected, and what a path item keeps for itself. */
    private boolean isPutHere(Resolution.Found target, Context context) {
        return switch (target.file().role().kind()) {
            case FRAGMENT ->
                context.isNames()
                        || specification
                                .fragments()
                                .pointer(target.file(), target.pointer())
                                .isEmpty();
            case PATH_ITEM -> !target.file().equals(file);
            case ROOT, COMPONENT, UNKNOWN -> false;
        };
    }

    private static boolean isPathItem(Resolution.Found target) {
        return target.node() instanceof ObjectNode
                && switch (target.file().role().kind()) {
                    case FRAGMENT, ROOT -> true;
                    case PATH_ITEM -> target.pointer().isEmpty();
                    case COMPONENT, UNKNOWN -> false;
                };
    }

    private Node put(Resolution.Found target, Context context, String here) {
        String key = target.file().name() + "#" + target.pointer();
        if (!entered.add(key)) {
            return ObjectNode.of(target.node().place(), List.of());
        }
        Inliner inliner = new Inliner(specification, target.file(), here, entered);
        Node inlined = inliner.node(target.node(), context, here);
        entered.remove(key);
        return inlined;
    }

    /** What the reference leads to; what stands beside the reference wins over what stands there. */
    private Node pathItem(ObjectNode site, Resolution.Found target, String here) {
        if (!(put(target, Context.PATH_ITEM, here) instanceof ObjectNode inlined)) {
            return site;
        }
        List<Member> members = new ArrayList<>();
        site.filter(name -> !name.equals("$ref"))
                .map(member -> node(member.value(), Context.OBJECT.under(member.name(), member.value()), here))
                .members()
                .forEach(members::add);
        members.addAll(inlined.members());
        return ObjectNode.of(site.place(), members);
    }

    /** The reference as the bundle has it; one that leads nowhere stays as it is. */
    private String pointer(String reference) {
        return found(reference)
                .map(target -> "#" + JsonPointer.toFragment(start(target)))
                .orElse(reference);
    }

    private String start(Resolution.Found target) {
        return switch (target.file().role().kind()) {
            case COMPONENT -> target.file().role().pointer() + target.pointer();
            case ROOT -> target.pointer();
            case PATH_ITEM, UNKNOWN -> base + target.pointer();
            case FRAGMENT ->
                specification
                        .fragments()
                        .pointer(target.file(), target.pointer())
                        .orElse(base + target.pointer());
        };
    }

    private Optional<Resolution.Found> found(String reference) {
        return specification.resolve(file, reference) instanceof Resolution.Found target
                ? Optional.of(target)
                : Optional.empty();
    }
}
