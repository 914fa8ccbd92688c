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

    private static final String RULE = "openapi-structure";

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
     * Swagger Parser names only one place of a repeated operationId, knows a path parameter only where it is not a component, and
     * neither looks into schemas nor suggests the keyword or value that was meant.
     */
    private static boolean isSaidBetterElsewhere(String text) {
        return text.endsWith("operationId is repeated")
                || text.matches("(?s)attribute .* is (unexpected|not of type `.*`)")
                || text.contains("Declared path parameter");
    }
}
