package io.getrasl.openapi.source;

import io.getrasl.openapi.tree.ScalarNode.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;

/** From the scalars of YAML to those of JSON. */
final class ScalarTypes {

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Map<Tag, Type> TYPES = Map.of(
            Tag.STR,
            Type.TEXT,
            Tag.INT,
            Type.NUMBER,
            Tag.FLOAT,
            Type.NUMBER,
            Tag.BOOL,
            Type.BOOLEAN,
            Tag.NULL,
            Type.NULL);

    private ScalarTypes() {}

    /** Null for a tag that JSON has nothing for. */
    static Type of(Tag tag) {
        return TYPES.get(tag);
    }

    /** The scalar as JSON writes it, without the quotes of a string; empty if JSON cannot say it. */
    static Optional<String> json(Type type, String text) {
        return switch (type) {
            case TEXT -> Optional.of(text);
            case NULL -> Optional.of("null");
            case BOOLEAN -> Optional.of(text.toLowerCase(Locale.ROOT));
            case NUMBER -> number(text);
        };
    }

    private static Optional<String> number(String text) {
        if (JSON_NUMBER.matcher(text).matches()) {
            return Optional.of(text);
        }
        try {
            if (text.startsWith("0x")) {
                return Optional.of(new BigInteger(text.substring(2), 16).toString());
            }
            if (text.startsWith("0o")) {
                return Optional.of(new BigInteger(text.substring(2), 8).toString());
            }
            return Optional.of(new BigDecimal(text).toString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
