package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ScalarNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How long something stays.
 *
 * @param deprecated whether callers are asked to leave it
 * @param sunset     what {@code x-sunset} says, as it was written
 * @param place      where it says so; empty if it says nothing
 */
public record Lifecycle(boolean deprecated, Optional<String> sunset, Optional<Place> place) {

    /** Of what is not deprecated. */
    public static final Lifecycle ALIVE = new Lifecycle(false, Optional.empty(), Optional.empty());

    /** Of an operation, a parameter, a header, a property or a schema. */
    public static Lifecycle of(Node node) {
        boolean deprecated = node.child("deprecated")
                .filter(value ->
                        value instanceof ScalarNode scalar && scalar.text().equals("true"))
                .isPresent();
        Optional<Node> sunset = node.child("x-sunset");
        return new Lifecycle(
                deprecated,
                sunset.map(value -> value instanceof ScalarNode scalar ? scalar.text() : ""),
                sunset.or(() -> node.child("deprecated")).map(Node::place));
    }

    /** The date after which it may go; empty if none is given, or what is given is no date. */
    public Optional<LocalDate> date() {
        return sunset.flatMap(Lifecycle::parse);
    }

    /** Whether it may go on a day. */
    public boolean mayGo(LocalDate today) {
        return deprecated && date().filter(date -> !date.isAfter(today)).isPresent();
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .or(() -> parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        }
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(OffsetDateTime.parse(text, format).toLocalDate());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
