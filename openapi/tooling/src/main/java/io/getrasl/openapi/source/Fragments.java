package io.getrasl.openapi.source;

import io.getrasl.openapi.JsonPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What references fetch from files outside of the layout, and where the bundle has it. */
public final class Fragments {

    private final Map<String, Fragment> byPlace = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    Fragments(Collection<String> takenPointers) {
        names.addAll(takenPointers);
    }

    /** All of them, in the order of discovery. */
    public Collection<Fragment> all() {
        return byPlace.values();
    }

    /** Where the bundle has a part of such a file; empty if it is put where it is referred to. */
    public Optional<String> pointer(SourceFile file, String pointer) {
        String rest = "";
        String start = pointer;
        while (true) {
            Fragment fragment = byPlace.get(key(file, start));
            if (fragment != null && !fragment.name().isEmpty()) {
                return Optional.of(component(fragment.section(), fragment.name()) + rest);
            }
            if (start.isEmpty()) {
                return Optional.empty();
            }
            int last = start.lastIndexOf('/');
            rest = start.substring(last) + rest;
            start = start.substring(0, last);
        }
    }

    /** Adds what a reference leads to, unless it is there. */
    Optional<Fragment> add(SourceFile file, String pointer, Reference reference) {
        String key = key(file, pointer);
        if (byPlace.containsKey(key)) {
            return Optional.empty();
        }
        return file.content().flatMap(content -> content.at(pointer)).map(node -> {
            boolean component =
                    !reference.section().isEmpty() && !reference.context().isNames();
            String section = component ? reference.section() : Section.NONE;
            String name = component ? free(section, wanted(file, pointer)) : "";
            Fragment fragment = new Fragment(file, pointer, node, reference.context(), section, name);
            byPlace.put(key, fragment);
            return fragment;
        });
    }

    private static String wanted(SourceFile file, String pointer) {
        List<String> path = new ArrayList<>(JsonPointer.parse(pointer));
        String last = path.isEmpty() ? RelativePath.stem(file.name()) : path.get(path.size() - 1);
        String name = last.replaceAll("[^A-Za-z0-9._-]", "_");
        return name.isEmpty() ? "_" : name;
    }

    private String free(String section, String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(component(section, name)); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    private static String component(String section, String name) {
        return "/components/" + section + "/" + name;
    }

    private static String key(SourceFile file, String pointer) {
        return file.name() + "#" + pointer;
    }
}
