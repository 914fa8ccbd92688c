package io.getrasl.codegen.docs;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a schema allows, in words. */
final class Limits {

    private final List<String> words = new ArrayList<>();

    private Limits() {}

    static String of(Schema<?> schema, List<String> allowed) {
        Limits limits = new Limits();
        limits.add(schema, allowed);
        return String.join("; ", limits.words);
    }

    private void add(Schema<?> schema, List<String> allowed) {
        if (!allowed.isEmpty()) {
            words.add(allowed.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", ")));
        }
        range(schema.getMinLength(), schema.getMaxLength(), "character");
        range(schema.getMinItems(), schema.getMaxItems(), "item");
        numbers(schema);
        if (Boolean.TRUE.equals(schema.getUniqueItems())) {
            words.add("no item twice");
        }
        if (schema.getPattern() != null) {
            words.add("matches " + MarkdownText.code(schema.getPattern()));
        }
        if (schema.getFormat() != null && List.of("email", "uri").contains(schema.getFormat())) {
            words.add("uri".equals(schema.getFormat()) ? "a URL" : "an email address");
        }
        if (schema.getDefault() != null) {
            words.add("unless set: `" + schema.getDefault() + "`");
        }
    }

    private void range(Integer least, Integer most, String unit) {
        boolean hasLeast = least != null && least > 0;
        if (hasLeast && least.equals(most)) {
            words.add(counted(least, unit));
        } else if (hasLeast && most != null) {
            words.add(least + " to " + counted(most, unit));
        } else if (most != null) {
            words.add("at most " + counted(most, unit));
        } else if (hasLeast) {
            words.add("at least " + counted(least, unit));
        }
    }

    private static String counted(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private void numbers(Schema<?> schema) {
        bound("at least ", schema.getMinimum());
        bound("more than ", schema.getExclusiveMinimumValue());
        bound("at most ", schema.getMaximum());
        bound("less than ", schema.getExclusiveMaximumValue());
    }

    private void bound(String word, BigDecimal value) {
        if (value != null) {
            words.add(word + value.toPlainString());
        }
    }
}
