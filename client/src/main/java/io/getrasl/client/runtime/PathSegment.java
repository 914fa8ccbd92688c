package io.getrasl.client.runtime;

import feign.Param;

/** Takes only what stays one segment of a path: an empty text or dots would lead to another resource. */
public final class PathSegment implements Param.Expander {

    /** For Feign, which makes its expanders by itself. */
    public PathSegment() {}

    /**
     * The text of a path parameter, not encoded.
     *
     * @throws IllegalArgumentException if it would not stay one segment
     */
    public static String text(Object value) {
        String text = value.toString();
        if (text.isEmpty() || ".".equals(text) || "..".equals(text)) {
            throw new IllegalArgumentException("'" + text + "' cannot be part of a path");
        }
        return text;
    }

    @Override
    public String expand(Object value) {
        return text(value);
    }
}
