package io.getrasl.sandbox.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page and its sections. Thread-safe. */
@Component
class OutboxPage {

    private final PageTemplates templates;
    private final List<Section> sections;
    private final Forms forms;
    private final FormWorkspaces workspaces;

    OutboxPage(PageTemplates templates, List<Section> sections, Forms forms, FormWorkspaces workspaces) {
        this.templates = templates;
        this.sections = List.copyOf(sections);
        this.forms = forms;
        this.workspaces = workspaces;
    }

    /** The whole page. */
    String whole(View view, FormState form) {
        Map<String, Object> page = new HashMap<>();
        page.put("sections", sections(view));
        page.put("forms", forms.shown(view, form));
        page.put("refused", !form.errors().isEmpty());
        page.put("query", view.query());
        page.put("tabs", tabs(view));
        page.put("latest", Section.SHOWN);
        page.put("requestsKept", RequestLog.KEPT);
        return templates.fill("page", page);
    }

    /** What changes by itself, by the sections' names. */
    Map<String, String> sections(View view) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Section section : sections) {
            // A carriage return within would end a line of the stream.
            String html = templates.fill(section.id(), section.read(view));
            shown.put(section.id(), html.replace("\r\n", "\n").replace('\r', '\n'));
        }
        return shown;
    }

    private List<Map<String, Object>> tabs(View view) {
        List<Map<String, Object>> tabs = new ArrayList<>();
        tabs.add(tab(view, null, "All workspaces"));
        workspaces.all().forEach(each -> tabs.add(tab(view, Long.valueOf(each.value()), each.label())));
        return tabs;
    }

    private static Map<String, Object> tab(View view, @Nullable Long workspace, String label) {
        return Map.of(
                "href",
                "/" + view.of(workspace).query(),
                "label",
                label,
                "current",
                Objects.equals(view.workspace(), workspace));
    }
}
