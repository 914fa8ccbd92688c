package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.java.JavaNames;

/**
 * What a schema describes, in words.
 *
 * @param root  the operation and its part, or the name of a component
 * @param path  the way from there, with dots
 * @param named whether the root is a component
 */
public record Subject(String root, String path, boolean named) {

    /** The value that stands in a part of an operation. */
    public static Subject in(String part) {
        return new Subject(part, "", false);
    }

    static Subject component(String name) {
        return new Subject(name, "", true);
    }

    Subject property(String name) {
        return new Subject(root, path.isEmpty() ? name : path + "." + name, named);
    }

    Subject items() {
        return new Subject(root, path + "[]", named);
    }

    Subject values() {
        return new Subject(root, path + "{}", named);
    }

    String text(Direction direction) {
        if (!named) {
            return path.isEmpty() ? root : root + " `" + path + "`";
        }
        String whole =
                path.isEmpty() ? root : path.startsWith("[") || path.startsWith("{") ? root + path : root + "." + path;
        return "`" + whole + "` " + direction.where();
    }

    /** What it is in generated code; empty for what stands in no class. */
    String inCode() {
        if (!named) {
            return "";
        }
        String first = path.replaceFirst("[.\\[{].*", "");
        return first.isEmpty() ? root : root + "." + JavaNames.camel(first);
    }
}
