package io.getrasl.openapi.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Paths with slashes, relative to the folder of the root document, on every operating system alike. */
final class RelativePath {

    private RelativePath() {}

    /** The path that {@code reference} means when it stands in the file {@code from}; it may lead out with {@code ..}. */
    static String resolve(String from, String reference) {
        Deque<String> names = new ArrayDeque<>(folders(from));
        for (String name : reference.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** How the file {@code from} refers to the file {@code to}. */
    static String between(String from, String to) {
        List<String> here = folders(from);
        List<String> there = Arrays.asList(to.split("/"));
        int common = 0;
        while (common < here.size()
                && common < there.size() - 1
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        return "../".repeat(here.size() - common) + String.join("/", there.subList(common, there.size()));
    }

    /** The folders that files are in, without the one of the root document and those outside of it. */
    static Set<String> foldersOf(Collection<String> files) {
        return files.stream()
                .filter(file -> file.contains("/") && !file.startsWith("../"))
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name of a file without folders and ending. */
    static String stem(String path) {
        return fileName(path).replaceFirst("\\.[a-z]+$", "");
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> folders(String file) {
        List<String> names = Arrays.asList(file.split("/"));
        return names.subList(0, names.size() - 1);
    }
}
