package io.getrasl.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;

/** Reads the error catalogue: the extension {@code x-error-catalogue} of whichever schema bears it. */
final class ErrorCatalogueReader {

    private final Types types;
    private final ModelReader models;

    ErrorCatalogueReader(Types types, ModelReader models) {
        this.types = types;
        this.models = models;
    }

    List<ErrorCode> read() {
        return types.components().values().stream()
                .flatMap(it -> Extensions.entries(it.getExtensions(), "x-error-catalogue"))
                .map(it -> entry(it.getKey(), Extensions.map(it.getValue())))
                .toList();
    }

    private ErrorCode entry(String code, Map<String, Object> entry) {
        String reference = Extensions.text(Extensions.map(entry.get("details")), "$ref");
        Schema<?> details = reference == null ? null : types.component(reference);
        return new ErrorCode(
                code,
                Integer.parseInt(String.valueOf(entry.get("status"))),
                Extensions.text(entry, "message"),
                Text.orEmpty(Extensions.text(entry, "description")),
                details == null ? null : types.type(new Schema<>().$ref(reference)),
                details == null || !Types.isObjectWithProperties(details)
                        ? null
                        : models.read(Types.componentName(reference), details));
    }
}
