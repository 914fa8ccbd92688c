package io.getrasl.codegen.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** JSON as the reference shows it: objects and lists on one line where they fit. */
final class Json {

    private static final int WIDTH = 96;

    private Json() {}

    static String pretty(JsonNode json) {
        return pretty(json, 0);
    }

    private static String pretty(JsonNode json, int indent) {
        String flat = flat(json);
        if (indent + flat.length() <= WIDTH || json.isValueNode()) {
            return flat;
        }
        String line = "\n" + " ".repeat(indent + 2);
        StringBuilder out = new StringBuilder(json.isObject() ? "{" : "[");
        if (json.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> entries = json.properties().iterator();
            while (entries.hasNext()) {
                Map.Entry<String, JsonNode> entry = entries.next();
                out.append(line).append(name(entry.getKey())).append(pretty(entry.getValue(), indent + 2));
                out.append(entries.hasNext() ? "," : "");
            }
        } else {
            Iterator<JsonNode> items = json.iterator();
            while (items.hasNext()) {
                out.append(line).append(pretty(items.next(), indent + 2)).append(items.hasNext() ? "," : "");
            }
        }
        return out.append("\n")
                .append(" ".repeat(indent))
                .append(json.isObject() ? "}" : "]")
                .toString();
    }

    private static String flat(JsonNode json) {
        if (json.isObject()) {
            List<String> entries = json.properties().stream()
                    .map(it -> name(it.getKey()) + flat(it.getValue()))
                    .toList();
            return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
        }
        if (json.isArray()) {
            return "["
                    + String.join(
                            ", ",
                            StreamSupport.stream(json.spliterator(), false)
                                    .map(Json::flat)
                                    .toList())
                    + "]";
        }
        return json.toString();
    }

    private static String name(String name) {
        return TextNode.valueOf(name) + ": ";
    }
}
