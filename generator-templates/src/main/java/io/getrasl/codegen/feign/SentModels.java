package io.getrasl.codegen.feign;

import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Type;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the models that requests are made of. */
final class SentModels {

    private final Specification specification;
    private final Set<String> found = new HashSet<>();

    private SentModels(Specification specification) {
        this.specification = specification;
    }

    static Set<String> of(Specification specification) {
        SentModels search = new SentModels(specification);
        specification.tags().stream()
                .flatMap(it -> it.operations().stream())
                .flatMap(it -> Stream.of(it.body(), it.form()))
                .filter(Objects::nonNull)
                .forEach(search::visit);
        return Set.copyOf(search.found);
    }

    private void visit(Type type) {
        if (type instanceof Type.ListOf list) {
            visit(list.items());
        } else if (type instanceof Type.MapOf map) {
            visit(map.values());
        } else if (type instanceof Type.ModelRef model && found.add(model.name())) {
            specification.model(model.name()).properties().forEach(it -> visit(it.type()));
        }
    }
}
