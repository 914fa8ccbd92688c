package io.getrasl.sandbox.messages;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of files, as they come from callers. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "file";

    private FileNames() {}

    /** The last part of the path of an address, without what would be a folder. */
    static String of(String url) {
        return last(URI.create(url).getPath());
    }

    /** The last part of a path. Never empty, and not long. */
    static String last(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (name.isBlank()) {
            return NAMELESS;
        }
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    /** What follows the last dot, in lower case; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name as it stands in an address. */
    static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
