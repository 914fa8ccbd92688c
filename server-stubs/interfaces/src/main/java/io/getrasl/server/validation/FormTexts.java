package io.getrasl.server.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a text in a form means where no text belongs; null where it means nothing. */
final class FormTexts {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FormTexts() {}

    static @Nullable JsonNode integer(String text) {
        return INTEGER.matcher(text).matches() ? JSON.numberNode(new BigInteger(text)) : null;
    }

    static @Nullable JsonNode number(String text) {
        return NUMBER.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : null;
    }

    static @Nullable JsonNode truth(String text) {
        return switch (text) {
            case "true", "1" -> JSON.booleanNode(true);
            case "false", "0" -> JSON.booleanNode(false);
            default -> null;
        };
    }

    static JsonNode text(String text) {
        return JSON.stringNode(text);
    }
}
