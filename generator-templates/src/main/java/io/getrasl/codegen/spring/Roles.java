package io.getrasl.codegen.spring;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Reply;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Type;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which models a server needs, and which of them arrive from outside and so are checked. The envelopes of replies and errors are
 * neither: the runtime makes them.
 */
final class Roles {

    private final Specification specification;
    private final Set<String> requests = new HashSet<>();
    private final Set<String> replies = new HashSet<>();

    private Roles(Specification specification) {
        this.specification = specification;
    }

    static Roles of(Specification specification) {
        Roles roles = new Roles(specification);
        specification.tags().stream().flatMap(tag -> tag.operations().stream()).forEach(roles::add);
        specification.errors().stream()
                .filter(error -> error.detailsModel() != null)
                .flatMap(error -> error.detailsModel().properties().stream())
                .forEach(property -> roles.reach(property.type(), roles.replies));
        specification.webhooks().forEach(webhook -> roles.reach(webhook.payload(), roles.replies));
        return roles;
    }

    boolean isRequest(String model) {
        return requests.contains(model);
    }

    boolean isUsed(String model) {
        return requests.contains(model) || replies.contains(model);
    }

    private void add(Operation operation) {
        Stream.of(operation.body(), operation.form()).filter(Objects::nonNull).forEach(type -> reach(type, requests));
        operation.parameters().forEach(parameter -> reach(parameter.type(), replies));
        Reply reply = operation.reply();
        if (reply.isEnvelope()) {
            reach(reply.data(), replies);
        } else if (reply.body() != null) {
            reach(new Type.ModelRef(reply.body().name()), replies);
        }
    }

    private void reach(Type type, Set<String> reached) {
        if (type instanceof Type.ListOf list) {
            reach(list.items(), reached);
        } else if (type instanceof Type.MapOf map) {
            reach(map.values(), reached);
        } else if (type instanceof Type.EnumRef reference) {
            reached.add(reference.name());
        } else if (type instanceof Type.ModelRef reference && reached.add(reference.name())) {
            Model model = specification.model(reference.name());
            model.properties().stream().map(Property::type).forEach(each -> reach(each, reached));
        }
    }
}
