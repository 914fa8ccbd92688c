package io.getrasl.codegen;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The part of the OpenAPI document that code is generated from, in the order of the document.
 *
 * @param servers base URLs, without a slash at the end
 */
public record Specification(
        String title,
        String version,
        List<String> servers,
        List<Tag> tags,
        List<Model> models,
        List<ErrorCode> errors,
        List<Webhook> webhooks) {

    /** The model of that component name. */
    public Model model(String name) {
        return models.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("there is no schema " + name + " with a type of its own"));
    }
}
