package io.getrasl.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code x-batch}, and refuses what does not fit the request and the reply of its operation. */
final class BatchReader {

    private final Types types;
    private final ModelReader models;

    BatchReader(Types types, ModelReader models) {
        this.types = types;
        this.models = models;
    }

    /** Null where the operation is no batch. */
    Batch read(Map<String, Object> extensions, Type body, Reply reply) {
        Map<String, Object> stated = Extensions.map(extensions == null ? null : extensions.get("x-batch"));
        if (stated.isEmpty()) {
            return null;
        }
        Model request = model(body).orElseThrow(() -> problem("there is no request body with a name"));
        Property items = request.property(String.valueOf(stated.get("items")))
                .orElseThrow(() -> problem("items: " + request.name() + " has no property " + stated.get("items")));
        Integer maximum = items.schema().getMaxItems();
        if (!(items.type() instanceof Type.ListOf list) || maximum == null) {
            throw problem("items: " + request.name() + "." + items.name() + " is no array with maxItems");
        }
        Model result = model(
                        reply.isEnvelope()
                                ? reply.data()
                                : reply.body() == null
                                        ? null
                                        : new Type.ModelRef(reply.body().name()))
                .orElseThrow(() -> problem("the reply has nothing to add up"));
        String ordered = Extensions.text(stated, "ordered");
        String goOn = Extensions.text(stated, "go_on");
        if (goOn != null && property(request, goOn).type() != Type.Scalar.BOOLEAN) {
            throw problem("go_on: " + goOn + " is no boolean");
        }
        return new Batch(
                items,
                list.items(),
                maximum,
                result,
                totals(result, Extensions.texts(stated, "totals"), reply),
                ordered == null ? null : entries(result, ordered, reply, false),
                Extensions.texts(stated, "indexed").stream()
                        .map(it -> entries(result, it, reply, true))
                        .toList(),
                goOn);
    }

    /** An object among the totals stands for all of its whole numbers. */
    private List<String> totals(Model result, List<String> paths, Reply reply) {
        List<String> totals = new ArrayList<>();
        for (String path : paths) {
            String inside = inside(path, reply);
            Property found = property(result, inside);
            if (isWhole(found)) {
                totals.add(inside);
            } else {
                model(found.type())
                        .orElseThrow(() -> problem("totals: " + path + " is neither a whole number nor an object"))
                        .properties()
                        .stream()
                        .filter(BatchReader::isWhole)
                        .forEach(it -> totals.add(inside + "." + it.name()));
            }
        }
        return List.copyOf(totals);
    }

    private String entries(Model result, String path, Reply reply, boolean indexed) {
        String inside = inside(path, reply);
        Type type = property(result, inside).type();
        Optional<Model> entry = type instanceof Type.ListOf list ? model(list.items()) : Optional.empty();
        if (entry.isEmpty()) {
            throw problem(path + " is no array of objects with a name");
        }
        if (indexed
                && entry.get().property("index").filter(BatchReader::isWhole).isEmpty()) {
            throw problem("indexed: the entries of " + path + " have no whole number index");
        }
        return inside;
    }

    /** The same path, from what the generated methods return. */
    private static String inside(String path, Reply reply) {
        if (!reply.isEnvelope()) {
            return path;
        }
        if (!path.startsWith("data.")) {
            throw problem(path + " is not in data, which is what the operation returns");
        }
        return path.substring("data.".length());
    }

    private Property property(Model from, String path) {
        Model model = from;
        Property found = null;
        for (String step : path.split("\\.")) {
            Model holder = model;
            found = Optional.ofNullable(holder)
                    .flatMap(it -> it.property(step))
                    .orElseThrow(() -> problem(from.name() + " has no " + path));
            model = model(found.type()).orElse(null);
        }
        return found;
    }

    private Optional<Model> model(Type type) {
        return type instanceof Type.ModelRef reference
                ? Optional.of(models.read(reference.name(), types.component(reference.name())))
                : Optional.empty();
    }

    private static boolean isWhole(Property property) {
        return property.type() == Type.Scalar.INT || property.type() == Type.Scalar.LONG;
    }

    private static IllegalArgumentException problem(String text) {
        return new IllegalArgumentException("x-batch: " + text);
    }
}
