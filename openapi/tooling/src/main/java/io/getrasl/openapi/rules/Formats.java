package io.getrasl.openapi.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Whether a text has the form that a format asks for. */
final class Formats {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Formats() {}

    /** True also for every format that sets no form. */
    static boolean match(String format, String text) {
        try {
            return switch (format) {
                case "date-time" -> OffsetDateTime.parse(text) != null;
                case "date" -> LocalDate.parse(text) != null;
                case "uuid" -> UUID.matcher(text).matches();
                case "email" -> EMAIL.matcher(text).matches();
                case "uri" -> new URI(text).isAbsolute();
                default -> true;
            };
        } catch (DateTimeException | URISyntaxException e) {
            return false;
        }
    }
}
