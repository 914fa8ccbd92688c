package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.bundle.SourceMap;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** {@code openapi-structure}: the bundle is an OpenAPI document, as Swagger Parser reads it. */
final class SoundStructure implements Rule<Bundle> {

    static final String RULE = "openapi-structure";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        SourceMap map = SourceMap.of(bundle.document());
        for (String text : messages(bundle)) {
            if (isSaidBetterElsewhere(text)) {
                continue;
            }
            StructureMessage said = StructureMessage.of(bundle.document(), text);
            findings.accept(new Finding(map.locate(said.pointer()), RULE, said.message(), said.remedy()));
        }
    }

    private static List<String> messages(Bundle bundle) {
        List<String> messages = new OpenAPIV3Parser()
                .readContents(JsonWriter.compact(bundle.document()), List.of(), new ParseOptions())
                .getMessages();
        return Objects.requireNonNullElse(messages, List.of());
    }

    /**
     * Swagger Parser names only one place of a repeated operationId, names the schema but not the part of it that is no schema,
     * and knows a path parameter only where it is not a component.
     */
    private static boolean isSaidBetterElsewhere(String text) {
        return text.endsWith("operationId is repeated")
                || text.matches("attribute .*\\. is not of type `object`")
                || text.contains("Declared path parameter");
    }
}
