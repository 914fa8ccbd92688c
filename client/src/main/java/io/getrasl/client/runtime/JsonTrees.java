package io.getrasl.client.runtime;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.TreeTraversingParser;

/** JSON that was parsed into a tree before, as if it were just being parsed. */
final class JsonTrees {

    private JsonTrees() {}

    static <T> T read(JsonNode tree, JsonReader<T> reader) {
        try (JsonParser json = new TreeTraversingParser(tree)) {
            json.nextToken();
            return reader.read(json);
        }
    }
}
