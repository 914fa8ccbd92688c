package io.getrasl.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A request of the specification that succeeds, and the reply that it gets: examples of one name.
 *
 * @param summary what it shows; empty where the specification does not say
 * @param path values of the path's placeholders
 * @param query values of query parameters, in the order of the document
 * @param form whether the body is {@code multipart/form-data}; a file in it is an object with {@code filename}, {@code
 *     content_type} and {@code content}
 * @param body null where there is none
 * @param reply null where there is none
 * @param volatileValues JSON pointers into the reply to what differs from call to call; {@code *} is any index
 */
public record Example(
        String name,
        String summary,
        Map<String, JsonNode> path,
        Map<String, JsonNode> query,
        boolean form,
        JsonNode body,
        JsonNode reply,
        List<String> volatileValues) {}
