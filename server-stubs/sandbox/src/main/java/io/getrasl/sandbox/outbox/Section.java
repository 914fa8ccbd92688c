package io.getrasl.sandbox.outbox;

import java.util.Locale;
import java.util.Map;

/** A part of the page that changes by itself. Thread-safe. */
interface Section {

    /** The latest so many of anything are shown. */
    int SHOWN = 50;

    /** As it stands in the page, and the name of its template. */
    default String id() {
        return getClass().getSimpleName().replace("Section", "").toLowerCase(Locale.ROOT);
    }

    /** What it shows, by the names in its template. Reads only. */
    Map<String, Object> read(View view);
}
