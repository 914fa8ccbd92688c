package io.getrasl.sandbox.outbox;

import java.util.Locale;

/** A part of the page that changes by itself. */
enum Section {
    MESSAGES,
    WEBHOOKS,
    REQUESTS,
    CODES,
    WORKSPACES;

    /** As it stands in the page, and the name of its template. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
