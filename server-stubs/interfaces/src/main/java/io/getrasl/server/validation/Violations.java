package io.getrasl.server.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Says in the words of the wire what bean validation says in the words of Java. */
final class Violations {

    private static final int MISSING = 0;
    private static final int SIZE = 1;
    private static final int PATTERN = 2;
    private static final int FORMAT = 3;
    private static final int OTHER = 4;

    private Violations() {}

    static Place place(ConstraintViolation<?> violation, RecordShape root) {
        Place place = Place.ROOT;
        Shape shape = root;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                place = place.item(node.getIndex());
                shape = shape instanceof ListShape list ? list.items() : shape;
            } else if (node.getKey() != null) {
                place = place.child(node.getKey().toString(), 0);
                shape = shape instanceof MapShape map ? map.values() : shape;
            }
            RecordShape.Property property = property(node, shape);
            if (property != null) {
                place = place.child(property.wireName(), property.position());
                shape = property.shape();
            }
        }
        return place;
    }

    private static RecordShape.@Nullable Property property(Path.Node node, Shape shape) {
        return node.getKind() == ElementKind.PROPERTY && node.getName() != null && shape instanceof RecordShape holder
                ? holder.component(node.getName())
                : null;
    }

    /** An empty text counts as missing where one character at least is demanded, and then nothing else is said of it. */
    static int rank(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        boolean missing = constraint instanceof NotNull || constraint instanceof NotEmpty;
        if (missing || (constraint instanceof TextLength length && length.min() == 1)) {
            return MISSING;
        }
        if (constraint instanceof Pattern) {
            return PATTERN;
        }
        if (constraint instanceof Mailbox) {
            return FORMAT;
        }
        return constraint instanceof TextLength ? SIZE : OTHER;
    }
}
