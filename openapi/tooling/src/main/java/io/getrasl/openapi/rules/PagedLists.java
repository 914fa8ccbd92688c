package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code list-parameters}: every list can be paged and sorted, by parameters that all lists share. */
final class PagedLists implements Rule<Bundle> {

    private static final String RULE = "list-parameters";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        for (Endpoint endpoint : Endpoint.called(document)) {
            boolean readable = endpoint.parameters().stream()
                    .allMatch(parameter -> References.object(document, parameter)
                            .flatMap(each -> each.text("name"))
                            .isPresent());
            if (!endpoint.method().name().equals("get") || !readable || !isList(document, endpoint)) {
                continue;
            }
            Optional<Member> pagination = endpoint.operation().member("x-pagination");
            if (pagination.isEmpty()) {
                findings.accept(
                        new Finding(
                                endpoint.place(),
                                RULE,
                                endpoint.shown() + " returns a list and does not say how it is paged",
                                "add x-pagination: with page, size, items, current and last, or x-pagination: {} if the list is always whole"));
                continue;
            }
            Set<String> parameters = parameters(document, endpoint);
            if (!Nodes.members(endpoint.operation(), "x-pagination").isEmpty()) {
                judge(endpoint, pagination.get(), parameters, findings);
            }
        }
    }

    private static void judge(
            Endpoint endpoint, Member pagination, Set<String> parameters, Consumer<Finding> findings) {
        for (String key : List.of("page", "size")) {
            pagination
                    .value()
                    .text(key)
                    .filter(name -> !parameters.contains(name))
                    .ifPresent(name -> findings.accept(new Finding(
                            pagination.place(),
                            RULE,
                            endpoint.shown() + " has no parameter '" + name
                                    + "', by which x-pagination says that it is paged",
                            "add the parameter, by a $ref to the one that all lists share")));
        }
        if (!parameters.contains("sort")) {
            findings.accept(new Finding(
                    endpoint.place(),
                    RULE,
                    endpoint.shown() + " returns pages and cannot be sorted",
                    "add the parameter sort, so that pages have an order"));
        }
        if (parameters.stream().noneMatch(name -> name.startsWith("filter[") || name.equals("search"))) {
            findings.accept(new Finding(
                    endpoint.place(),
                    RULE,
                    endpoint.shown() + " returns pages and cannot be filtered",
                    "add filter[...] parameters, or search"));
        }
    }

    /** A reply whose {@code data} is an array, or that is an array itself. */
    private static boolean isList(ObjectNode document, Endpoint endpoint) {
        return Nodes.members(endpoint.operation(), "responses").stream()
                .filter(status -> status.name().startsWith("2"))
                .flatMap(status -> References.object(document, status.value()).stream())
                .flatMap(response -> Nodes.members(response, "content").stream())
                .flatMap(media -> media.value().child("schema").stream())
                .flatMap(schema -> References.object(document, schema).stream())
                .anyMatch(schema -> isArray(schema)
                        || schema.object("properties")
                                .flatMap(properties -> properties.child("data"))
                                .flatMap(data -> References.object(document, data))
                                .filter(PagedLists::isArray)
                                .isPresent());
    }

    private static boolean isArray(ObjectNode schema) {
        return Types.of(schema).contains("array");
    }

    private static Set<String> parameters(ObjectNode document, Endpoint endpoint) {
        Set<String> names = new HashSet<>();
        endpoint.parameters()
                .forEach(parameter -> References.object(document, parameter)
                        .flatMap(each -> each.text("name"))
                        .ifPresent(names::add));
        return names;
    }
}
