package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.Json;
import io.getrasl.contract.proofs.make.Body;
import io.getrasl.contract.proofs.spec.Schema;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Judges a form as the object that its fields make. */
final class FormJudge {

    private FormJudge() {}

    static void check(Body.Form form, Schema schema, Findings findings) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        for (Body.Part part : form.parts()) {
            if (part.filename() != null && part.filename().isEmpty()) {
                // What a browser sends for a file that nobody chose.
                findings.open("a file without a name");
                continue;
            }
            List<String> path = List.of(part.name().replace("]", "").split("\\["));
            if (!add(object, schema, path, part)) {
                findings.wrong(part.name() + ": sent more than once, or in the place of something else");
            }
            Schema known = property(schema, path);
            boolean file = known != null && known.text("format").equals("binary");
            if (file && part.filename() == null) {
                findings.wrong(part.name() + ": is no file");
            } else if (!file && part.filename() != null) {
                findings.wrong(part.name() + ": is a file");
            }
        }
        BodyJudge.check(object, schema, findings);
    }

    private static boolean add(ObjectNode object, Schema schema, List<String> path, Body.Part part) {
        ObjectNode holder = object;
        for (String step : path.subList(0, path.size() - 1)) {
            JsonNode inner = holder.has(step) ? holder.get(step) : holder.putObject(step);
            if (!(inner instanceof ObjectNode next)) {
                return false;
            }
            holder = next;
        }
        String last = path.get(path.size() - 1);
        if (holder.has(last)) {
            return false;
        }
        // A file may hold anything.
        holder.set(last, typed(property(schema, path), part.filename() == null ? part.content() : "file"));
        return true;
    }

    private static Schema property(Schema schema, List<String> path) {
        Schema found = schema;
        for (String step : path) {
            found = found == null ? null : found.properties().get(step);
        }
        return found;
    }

    /** "Integers are written in digits, booleans as true, false, 1 or 0." */
    private static JsonNode typed(Schema schema, String text) {
        String type = schema == null ? "string" : schema.type();
        if (type.equals("integer") && text.matches("-?[0-9]{1,400}")) {
            return BigIntegerNode.valueOf(new BigInteger(text));
        }
        if (type.equals("boolean") && text.matches("true|false|1|0")) {
            return BooleanNode.valueOf(text.matches("true|1"));
        }
        return StringNode.valueOf(text);
    }
}
