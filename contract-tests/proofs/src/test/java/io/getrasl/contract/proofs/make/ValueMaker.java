package io.getrasl.contract.proofs.make;

import io.getrasl.contract.proofs.spec.ExampleValues;
import io.getrasl.contract.proofs.spec.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Values that a schema allows. Whether one really does is for the judge to say: what is made here only has to be allowed mostly. */
public final class ValueMaker {

    private static final int LONGEST = 200;
    private static final int MOST_ITEMS = 4;

    private static final List<String> ALPHABETS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "ABC xyz 019 .,:;!?-_%'\"\\/",
            "\u00e4\u00f6\u00fc\u00df\u00e9\u0301\u0130",
            "\u0645\u0631\u062d\u0628\u0627 \u200f",
            "\uD83D\uDE00\uD83D\uDC4D\uD834\uDD1E",
            "\u4f60\u597d\u3042");

    private static final List<String> TIMES = List.of(
            "2026-03-02T09:15:30+00:00",
            "2026-03-02T09:15:30Z",
            "2026-03-02T09:15:30.123456789Z",
            "2026-03-02T23:59:59-11:30",
            "2024-02-29T00:00:00+14:00",
            "1969-12-31T23:59:59Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z");

    private static final List<String> ADDRESSES = List.of(
            "a@b.co",
            "layla.hassan+tag@nile-books.example",
            "UPPER@EXAMPLE.COM",
            "o'neil@example.org",
            "x_y-z@sub.domain.example");

    private static final List<String> LINKS = List.of(
            "https://cdn.example/photo.jpg",
            "http://cdn.example:8080/a/b.pdf?x=1&y=%20#z",
            "https://xn--mgbh0fb.example/clip.mp4",
            "https://cdn.example/voice.ogg",
            "https://user@cdn.example/sheet.csv");

    private final Dice dice;

    /** Makes values by these dice. */
    public ValueMaker(Dice dice) {
        this.dice = dice;
    }

    /**
     * A value for a property, parameter or item.
     *
     * @param name under which it stands, so that examples of the same name can be used
     */
    public Raw of(Schema declared, String name) {
        Schema schema = dice.pick(declared.alternatives());
        if (schema.types().contains("null") && (schema.types().size() == 1 || dice.percent(20))) {
            return new Raw.Token("null");
        }
        if (schema.node().has("const")) {
            return json(schema.node().get("const"));
        }
        if (schema.node().has("enum")) {
            return json(dice.pick(schema.node().get("enum").valueStream().toList()));
        }
        return switch (schema.type()) {
            case "object" -> object(schema);
            case "array" -> array(schema, name);
            case "boolean" -> new Raw.Token(dice.percent(50) ? "true" : "false");
            case "integer", "number" -> number(schema, name);
            default -> string(schema, name);
        };
    }

    /** A body: as the schema has it, or as an example has it but for some of its properties. */
    Raw body(Schema schema, List<JsonNode> examples) {
        if (examples.isEmpty() || dice.percent(40)) {
            return of(schema, "");
        }
        JsonNode example = dice.pick(examples);
        int chance = dice.pick(List.of(0, 0, 15, 40));
        List<Raw.Member> members = new ArrayList<>();
        schema.properties().forEach((name, property) -> {
            boolean shown = example.has(name);
            boolean changed = dice.percent(chance);
            if (shown && !changed) {
                members.add(new Raw.Member(name, Raw.of(example.get(name))));
            } else if (shown || changed) {
                members.add(new Raw.Member(name, of(property, name)));
            }
        });
        return new Raw.Obj(members);
    }

    private Raw object(Schema schema) {
        List<Raw.Member> members = new ArrayList<>();
        int chance = dice.pick(List.of(0, 20, 50, 90));
        for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
            if (schema.required().contains(property.getKey()) || dice.percent(chance)) {
                members.add(new Raw.Member(property.getKey(), of(property.getValue(), property.getKey())));
            }
        }
        return new Raw.Obj(members);
    }

    private Raw array(Schema schema, String name) {
        int least = schema.limit("minItems", 0);
        int most = schema.limit("maxItems", MOST_ITEMS);
        int count = dice.percent(2) ? most : dice.between(least, Math.min(most, least + MOST_ITEMS));
        return items(schema, name, count);
    }

    /** An array of so many items. */
    Raw items(Schema schema, String name, int count) {
        List<Raw> items = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            items.add(schema.items().map(item -> of(item, name)).orElse(new Raw.Token("0")));
        }
        return new Raw.Arr(items);
    }

    private Raw number(Schema schema, String name) {
        List<JsonNode> known = ExampleValues.named(name).stream()
                .filter(JsonNode::isIntegralNumber)
                .toList();
        if (!known.isEmpty() && dice.percent(70)) {
            return json(dice.pick(known));
        }
        int least = schema.limit("minimum", 0);
        int most = schema.limit("maximum", 2_000);
        return new Raw.Token(String.valueOf(dice.between(least, most)));
    }

    private Raw string(Schema schema, String name) {
        List<JsonNode> known =
                ExampleValues.named(name).stream().filter(JsonNode::isString).toList();
        if (!known.isEmpty() && dice.percent(50)) {
            return json(dice.pick(known));
        }
        return Raw.text(
                switch (schema.text("format")) {
                    case "date-time" -> dice.pick(TIMES);
                    case "email" -> dice.pick(ADDRESSES);
                    case "uri" -> dice.pick(LINKS);
                    default -> {
                        int least = schema.limit("minLength", 0);
                        int most = schema.limit("maxLength", LONGEST);
                        int length = dice.percent(15) ? most : dice.between(least, Math.min(most, least + 12));
                        yield text(schema, length);
                    }
                });
    }

    /** A text of so many characters, of which some take more than one char. */
    String text(Schema schema, int length) {
        String pattern = schema.text("pattern");
        if (!pattern.isEmpty()) {
            return Patterns.sample(pattern, length, dice);
        }
        int[] alphabet = dice.pick(ALPHABETS).codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            text.appendCodePoint(alphabet[dice.between(0, alphabet.length - 1)]);
        }
        return text.toString();
    }

    private static Raw json(JsonNode value) {
        return Raw.of(value);
    }
}
