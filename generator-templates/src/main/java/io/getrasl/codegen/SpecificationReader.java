package io.getrasl.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an OpenAPI document as a {@link Specification}. */
final class SpecificationReader {

    private final OpenAPI document;
    private final Types types;
    private final ModelReader models;
    private final ExampleReader examples;

    SpecificationReader(OpenAPI document) {
        this(document, ExampleReader.none());
    }

    SpecificationReader(OpenAPI document, ExampleReader examples) {
        this.examples = examples;
        this.document = document;
        this.types = new Types(document);
        this.models = new ModelReader(types);
    }

    Specification read() {
        List<Model> all = types.components().entrySet().stream()
                .filter(it -> Types.isObjectWithProperties(it.getValue()) || Types.isEnum(it.getValue()))
                .map(it -> models.read(it.getKey(), it.getValue()))
                .toList();
        return new Specification(
                document.getInfo().getTitle(),
                document.getInfo().getVersion(),
                servers(),
                tags(),
                all,
                new ErrorCatalogueReader(types, models).read(),
                new WebhookReader(document, types).read());
    }

    private List<String> servers() {
        return document.getServers() == null
                ? List.of()
                : document.getServers().stream()
                        .map(it -> it.getUrl().replaceAll("/+$", ""))
                        .toList();
    }

    private List<Tag> tags() {
        OperationReader reader = new OperationReader(document, types, models, examples);
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        if (document.getTags() != null) {
            document.getTags().forEach(tag -> {
                byTag.put(tag.getName(), new ArrayList<>());
                descriptions.put(tag.getName(), tag.getDescription());
            });
        }
        if (document.getPaths() != null) {
            document.getPaths().forEach((path, item) -> operations(reader, path, item, byTag));
        }
        return byTag.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> new Tag(it.getKey(), Text.orEmpty(descriptions.get(it.getKey())), it.getValue()))
                .toList();
    }

    private void operations(OperationReader reader, String path, PathItem item, Map<String, List<Operation>> byTag) {
        item.readOperationsMap().forEach((method, operation) -> {
            boolean untagged =
                    operation.getTags() == null || operation.getTags().isEmpty();
            String tag = untagged ? "default" : operation.getTags().get(0);
            byTag.computeIfAbsent(tag, it -> new ArrayList<>()).add(reader.read(path, item, method.name(), operation));
        });
    }

    /** For readers of schemas that stand outside of components. */
    static String description(Schema<?> schema, Types types) {
        String own = schema.getDescription();
        return Text.orEmpty(
                own == null && schema.get$ref() != null ? types.resolve(schema).getDescription() : own);
    }
}
