package io.getrasl.codegen;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.Optional;

/** Reads success replies: which are envelopes, and which are pages of a list. */
final class ReplyReader {

    private final Types types;
    private final ModelReader models;

    ReplyReader(Types types, ModelReader models) {
        this.types = types;
        this.models = models;
    }

    Reply read(int status, ApiResponse response) {
        String message = Extensions.text(response.getExtensions(), "x-message");
        String description = Text.orEmpty(response.getDescription());
        if (response.getContent() == null || response.getContent().isEmpty()) {
            return new Reply(status, description, null, null, message);
        }
        Schema<?> schema = response.getContent().values().iterator().next().getSchema();
        if (!(types.type(schema) instanceof Type.ModelRef model)) {
            throw new IllegalArgumentException("a reply must be an object with a name under components/schemas");
        }
        Model body = models.read(model.name(), types.component(model.name()));
        Optional<Type> data =
                body.property("success").isPresent() ? body.property("data").map(Property::type) : Optional.empty();
        return new Reply(status, description, body, data.orElse(null), message);
    }

    Pagination pagination(Map<String, Object> extensions, Reply reply) {
        Map<String, Object> stated = Extensions.map(extensions == null ? null : extensions.get("x-pagination"));
        if (stated.isEmpty()) {
            return null;
        }
        String current = Extensions.text(stated, "current");
        String size = Extensions.text(stated, "size");
        return new Pagination(
                Extensions.text(stated, "page"),
                size,
                Extensions.text(stated, "items"),
                current,
                Extensions.text(stated, "last"),
                stated(stated, "total").orElseGet(() -> beside(current, "total", reply)),
                stated(stated, "per_page").orElseGet(() -> beside(current, size, reply)));
    }

    private static Optional<String> stated(Map<String, Object> extension, String name) {
        return Optional.ofNullable(Extensions.text(extension, name));
    }

    /** A property of that name in the object that holds the page's number, or null. */
    private String beside(String path, String name, Reply reply) {
        Model holder = reply.body();
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1 && holder != null; i++) {
            holder = holder.property(steps[i]).map(this::model).orElse(null);
        }
        boolean found = holder != null && holder.property(name).isPresent();
        return found ? path.substring(0, path.lastIndexOf('.') + 1) + name : null;
    }

    private Model model(Property property) {
        return property.type() instanceof Type.ModelRef reference
                ? models.read(reference.name(), types.component(reference.name()))
                : null;
    }
}
