package io.getrasl.openapi.compat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts the entry that tells users of a set of changes, in the form of Keep a Changelog. */
public final class Changelog {

    private Changelog() {}

    /** The entry without its heading; empty if users notice nothing. */
    public static String draft(Comparison comparison) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List.of("Breaking", "Added", "Changed", "Deprecated", "Removed")
                .forEach(heading -> sections.put(heading, new ArrayList<>()));
        for (Change change : comparison.changes()) {
            if (change.effect() != Effect.EDITORIAL && change.effect() != Effect.NOTEWORTHY) {
                List<String> lines = sections.get(heading(change));
                String line = line(change);
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        StringBuilder text = new StringBuilder();
        sections.forEach((heading, lines) -> {
            if (!lines.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append("### ")
                        .append(heading)
                        .append("\n\n");
                lines.forEach(line -> text.append(line).append('\n'));
            }
        });
        return text.toString();
    }

    private static String heading(Change change) {
        if (change.effect().isBreaking()) {
            return "Breaking";
        }
        return switch (change.kind()) {
            case ADDED -> "Added";
            case CHANGED -> "Changed";
            case DEPRECATED -> "Deprecated";
            case REMOVED -> "Removed";
        };
    }

    private static String line(Change change) {
        String whom = change.whom().isEmpty() ? "" : "; " + change.whom();
        return "- " + change.subject() + ": " + change.text() + whom + ".";
    }
}
