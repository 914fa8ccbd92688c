package io.getrasl.openapi.bundle;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.source.Resolution;
import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rewrites the references of one file for its place in the bundle and puts path items where they are referred to. */
final class Inliner {

    private final Specification specification;
    private final SourceFile file;
    private final String base;

    private Inliner(Specification specification, SourceFile file, String base) {
        this.specification = specification;
        this.file = file;
        this.base = base;
    }

    /**
     * A whole file, as the bundle has it.
     *
     * @param base the pointer at which the bundle has it
     */
    static ObjectNode inline(Specification specification, SourceFile file, String base) {
        ObjectNode content = file.content().orElseThrow(() -> new IllegalStateException("unreadable: " + file.name()));
        return new Inliner(specification, file, base).object(content, Context.of(file.role()), base);
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

    private ObjectNode object(ObjectNode object, Context context, String here) {
        Optional<String> reference = object.member("$ref").flatMap(context::reference);
        if (context == Context.PATH_ITEM && reference.isPresent()) {
            return pathItem(object, reference.get(), here);
        }
        return object.map(member -> context.reference(member)
                .map(text -> (Node) ScalarNode.text(member.value().place(), pointer(text)))
                .orElseGet(() -> node(
                        member.value(),
                        context.under(member.name(), member.value()),
                        JsonPointer.child(here, member.name()))));
    }

    /** What the reference leads to; what stands beside the reference wins over what stands there. */
    private ObjectNode pathItem(ObjectNode site, String reference, String here) {
        Resolution.Found target = found(reference);
        if (!(target.node() instanceof ObjectNode item)) {
            throw new IllegalStateException("not a path item: " + reference);
        }
        Inliner inliner = new Inliner(specification, target.file(), here);
        ObjectNode inlined = inliner.object(item, Context.PATH_ITEM, here);
        List<Member> members = new ArrayList<>();
        site.filter(name -> !name.equals("$ref"))
                .map(member -> node(member.value(), Context.OBJECT.under(member.name(), member.value()), here))
                .members()
                .forEach(members::add);
        members.addAll(inlined.members());
        return ObjectNode.of(site.place(), members);
    }

    private String pointer(String reference) {
        Resolution.Found target = found(reference);
        Role role = target.file().role();
        String start = switch (role.kind()) {
            case COMPONENT -> role.pointer();
            case ROOT -> "";
            case PATH_ITEM, UNKNOWN -> base;
        };
        return "#" + JsonPointer.toFragment(start + target.pointer());
    }

    private Resolution.Found found(String reference) {
        if (specification.resolve(file, reference) instanceof Resolution.Found target) {
            return target;
        }
        throw new IllegalStateException("leads nowhere: " + reference + " in " + file.name());
    }
}
