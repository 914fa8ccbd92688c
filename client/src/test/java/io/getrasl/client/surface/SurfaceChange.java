package io.getrasl.client.surface;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one text of a public surface differs from another.
 *
 * @param additions lines that follow from the specification: types and members that generated code has gained
 * @param others what else differs: what callers lose, and what hand-written types have gained
 */
record SurfaceChange(List<String> additions, List<String> others) {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.])(?:[a-z]\\w*\\.)+[A-Z][\\w.]*");

    /**
     * Compares two texts.
     *
     * @param generated whether the type of that name is made from the specification
     */
    static SurfaceChange between(List<String> before, List<String> now, Predicate<String> generated) {
        Map<String, Set<String>> old = byType(before);
        Map<String, Set<String>> current = byType(now);
        List<String> additions = new ArrayList<>();
        List<String> others = new ArrayList<>();
        old.forEach((type, lines) -> lines.stream()
                .filter(line -> !current.getOrDefault(type, Set.of()).contains(line))
                .forEach(line -> others.add("- " + qualified(type, line))));
        current.forEach((type, lines) -> {
            List<String> found = generated.test(type) ? additions : others;
            lines.stream()
                    .filter(line -> !old.getOrDefault(type, Set.of()).contains(line))
                    .forEach(line -> found.add("+ " + qualified(type, line)));
        });
        return new SurfaceChange(additions, others);
    }

    private static String qualified(String type, String line) {
        return line.startsWith(" ") ? type + ": " + line.strip() : line;
    }

    /** The lines of each type, its head first, by its name. */
    private static Map<String, Set<String>> byType(List<String> lines) {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        String type = "";
        for (String line : lines) {
            if (!line.isBlank()) {
                type = line.startsWith(" ") ? type : name(line);
                types.computeIfAbsent(type, it -> new LinkedHashSet<>()).add(line);
            }
        }
        return types;
    }

    private static String name(String head) {
        Matcher name = NAME.matcher(head);
        return name.find() ? name.group() : head;
    }
}
