package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.VolatileValue;
import io.getrasl.contract.check.JsonDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reply as a document shows it: equal to the real one, but for date-times, UUIDs and what the remark calls volatile. */
final class ShownJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ShownJson() {}

    static JsonNode read(String text, String place) {
        try {
            return MAPPER.readTree(text);
        } catch (RuntimeException e) {
            throw new AssertionError(place + " is no JSON: " + e.getMessage(), e);
        }
    }

    static void verify(String shown, String actual, Remark remark, String place) {
        JsonNode expected = read(shown, place);
        List<VolatileValue> changing = new ArrayList<>();
        List<String> declared =
                List.of(remark.get(Remark.Key.VOLATILE).orElse("").split(","));
        walk(expected, JsonPointer.empty(), declared, changing);
        assertThat(JsonDifference.between(expected, read(actual, "the reply to " + place), changing, pointer -> place))
                .as("what " + place + " shows and what came: " + actual)
                .isEmpty();
    }

    private static void walk(JsonNode node, JsonPointer here, List<String> declared, List<VolatileValue> changing) {
        if (node.isObject()) {
            node.properties().forEach(it -> walk(it.getValue(), here.appendProperty(it.getKey()), declared, changing));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), here.appendIndex(i), declared, changing);
            }
        } else {
            kind(node, here.toString(), declared).ifPresent(it -> changing.add(new VolatileValue(here.toString(), it)));
        }
    }

    private static Optional<VolatileValue.Kind> kind(JsonNode node, String here, List<String> declared) {
        for (VolatileValue.Kind kind : List.of(VolatileValue.Kind.DATE_TIME, VolatileValue.Kind.UUID)) {
            if (node.isString() && node.stringValue().matches(kind.pattern())) {
                return Optional.of(kind);
            }
        }
        boolean isDeclared =
                declared.stream().filter(it -> !it.isEmpty()).anyMatch(it -> here.matches(it.replace("*", "[0-9]+")));
        if (!isDeclared) {
            return Optional.empty();
        }
        return Optional.of(node.isIntegralNumber() ? VolatileValue.Kind.INTEGER : VolatileValue.Kind.TEXT);
    }
}
