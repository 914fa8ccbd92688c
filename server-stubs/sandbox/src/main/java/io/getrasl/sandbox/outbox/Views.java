package io.getrasl.sandbox.outbox;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from an address what somebody looks at. What is no workspace and no page number is passed over. Thread-safe. */
@Component
class Views {

    private static final int LAST_PAGE = 1_000_000;

    private final FormWorkspaces workspaces;

    Views(FormWorkspaces workspaces) {
        this.workspaces = workspaces;
    }

    View of(HttpServletRequest request) {
        return new View(
                workspace(request.getParameter("workspace")),
                page(request.getParameter("page")),
                "http://" + request.getHeader("Host"));
    }

    private @Nullable Long workspace(@Nullable String text) {
        boolean isOne = text != null && text.matches("[0-9]{1,18}") && workspaces.exist(Long.parseLong(text));
        return isOne ? Long.valueOf(text) : null;
    }

    private static int page(@Nullable String text) {
        boolean isOne = text != null && text.matches("[0-9]{1,7}");
        return isOne ? Math.max(1, Math.min(Integer.parseInt(text), LAST_PAGE)) : 1;
    }
}
