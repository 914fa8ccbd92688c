package io.getrasl.server.validation;

import org.jspecify.annotations.Nullable;

/** The texts of failed checks: a property's documented ones, or the defaults. */
record Texts(@Nullable WireProperty documented) {

    static final Texts DEFAULTS = new Texts(null);

    String missing() {
        return documented == null ? DefaultTexts.REQUIRED : documented.missing();
    }

    String type(String preset) {
        return documented == null || documented.type().isEmpty() ? preset : documented.type();
    }

    String values(String preset) {
        return documented == null || documented.values().isEmpty() ? preset : documented.values();
    }

    String format(String preset) {
        return documented == null || documented.format().isEmpty() ? preset : documented.format();
    }
}
