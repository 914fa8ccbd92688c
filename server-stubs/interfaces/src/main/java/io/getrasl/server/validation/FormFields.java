package io.getrasl.server.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a form may have that becomes a request model. A form has only texts and files, so texts become what a field takes. */
public final class FormFields {

    private final RecordShape shape;

    private FormFields(RecordShape shape) {
        this.shape = shape;
    }

    /** The fields of the form that becomes this model. */
    public static FormFields of(Class<? extends RequestModel> type) {
        return new FormFields(RecordShape.of(type));
    }

    /** Whether a file belongs at this path. */
    public boolean takesFile(List<String> path) {
        Shape found = shape;
        for (String step : path) {
            found = found == null ? null : inner(found, step);
        }
        return (found instanceof ListShape list ? list.items() : found) instanceof FileShape;
    }

    /** The same fields with every text as JSON would have it. A text that is not one of those stays, to be refused later. */
    public ObjectNode typed(ObjectNode fields) {
        return (ObjectNode) shape.typed(fields);
    }

    private static @Nullable Shape inner(Shape shape, String step) {
        if (shape instanceof RecordShape holder) {
            RecordShape.Property property = holder.property(step);
            return property == null ? null : property.shape();
        }
        return shape instanceof ListShape list ? list.items() : null;
    }
}
