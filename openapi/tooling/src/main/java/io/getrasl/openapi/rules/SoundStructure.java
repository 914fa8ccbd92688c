package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.bundle.SourceMap;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.function.Consumer;

/** {@code openapi-structure}: the bundle is an OpenAPI document, as Swagger Parser reads it. */
final class SoundStructure implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        SwaggerParseResult result = new OpenAPIV3Parser()
                .readContents(JsonWriter.compact(bundle.document()), List.of(), new ParseOptions());
        SourceMap map = SourceMap.of(bundle.document());
        for (String message : result.getMessages() == null ? List.<String>of() : result.getMessages()) {
            findings.accept(
                    new Finding(map.locate(""), "openapi-structure", message, "correct it as OpenAPI 3.1 defines it"));
        }
    }
}
