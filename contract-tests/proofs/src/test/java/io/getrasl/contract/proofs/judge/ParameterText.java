package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.Json;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.Problem;
import io.getrasl.contract.check.SchemaCheck;
import io.getrasl.contract.proofs.spec.Input;
import io.getrasl.contract.proofs.spec.Schema;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/** The text of a parameter as the value that its schema speaks of. */
final class ParameterText {

    static final SchemaCheck SCHEMAS = new SchemaCheck(Contracts.SPECIFICATION);

    private static final int LONGEST_NUMBER = 1_000;

    private ParameterText() {}

    static void check(Input input, String text, Findings findings) {
        if (!Texts.areWhole(text)) {
            findings.wrong(input.name() + ": a character that no text may hold (info.description)");
            return;
        }
        JsonNode value = value(input.schema(), text, findings);
        findings.wrong(input.name(), problems(input.schema().pointer(), value));
    }

    /** All that a schema says against a value. */
    static List<Problem> problems(JsonPointer schema, JsonNode value) {
        try {
            return SCHEMAS.problems(schema, value, JsonPointer.empty());
        } catch (JsonNodeException e) {
            // The validator converts numbers to 64 bits before it compares them with a limit.
            return List.of(
                    new Problem("", "is out of the range of every number", Contracts.SPECIFICATION.locate(schema)));
        }
    }

    private static JsonNode value(Schema schema, String text, Findings findings) {
        if (schema.type().equals("array")) {
            return list(schema, text, findings);
        }
        boolean number = schema.type().equals("integer");
        if (number && text.length() < LONGEST_NUMBER && text.matches("-?[0-9]+")) {
            if (text.matches("-?0.+|-0")) {
                findings.open("zeros in front of a number");
            }
            return BigIntegerNode.valueOf(new BigInteger(text));
        }
        if (schema.type().equals("boolean") && text.matches("true|false")) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        if (schema.text("format").equals("date-time") && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            findings.open("a date alone, which the sandbox's README allows");
            return StringNode.valueOf(text + "T00:00:00Z");
        }
        return StringNode.valueOf(text);
    }

    private static ArrayNode list(Schema schema, String text, Findings findings) {
        if (text.isEmpty()) {
            findings.open("an empty list may be none");
        }
        ArrayNode items = Json.MAPPER.createArrayNode();
        for (String item : text.split(",", -1)) {
            if (!item.equals(item.strip())) {
                findings.open("spaces between the items of a list");
            }
            items.add(value(schema.items().orElseThrow(), item.strip(), findings));
        }
        return items;
    }
}
