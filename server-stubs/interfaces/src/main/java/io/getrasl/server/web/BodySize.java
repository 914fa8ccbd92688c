package io.getrasl.server.web;

import io.getrasl.server.error.ApiException;
import io.getrasl.server.validation.FieldErrors;
import org.springframework.util.unit.DataSize;

/** What is said of bodies that are too large. */
final class BodySize {

    private BodySize() {}

    static ApiException tooLarge(DataSize limit) {
        return FieldErrors.of("body", text(limit));
    }

    static String text(DataSize limit) {
        boolean whole = DataSize.ofMegabytes(limit.toMegabytes()).equals(limit);
        return "Must not be larger than " + (whole ? limit.toMegabytes() + " MiB" : limit.toBytes() + " bytes");
    }
}
