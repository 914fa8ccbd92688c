package io.getrasl.sandbox.outbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks at.
 *
 * @param workspace null for all workspaces
 * @param page which page of the contacts, from 1
 * @param origin how the sandbox is reached, such as {@code http://127.0.0.1:8080}
 */
record View(@Nullable Long workspace, int page, String origin) {

    /** How it stands behind a path: a query, or nothing. */
    String query() {
        List<String> parts = new ArrayList<>();
        if (workspace != null) {
            parts.add("workspace=" + workspace);
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    View onPage(int other) {
        return new View(workspace, other, origin);
    }

    View of(@Nullable Long other) {
        return new View(other, 1, origin);
    }

    /** The condition that a column holds the workspace, to follow on {@code where}. */
    String condition(String column) {
        return workspace == null ? column + " is not null" : column + " = ?";
    }

    /** What that condition needs. */
    Object[] arguments() {
        return workspace == null ? new Object[0] : new Object[] {workspace};
    }
}
