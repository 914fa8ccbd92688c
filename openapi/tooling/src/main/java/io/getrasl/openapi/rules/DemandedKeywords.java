package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.grammar.Kind;
import io.getrasl.openapi.grammar.Shape;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** {@code missing-keyword}: objects have what OpenAPI demands of them. */
final class DemandedKeywords implements Rule<Bundle> {

    private static final String RULE = "missing-keyword";

    /** What a security scheme of a type needs besides its type. */
    private static final Map<String, List<String>> BY_TYPE = Map.of(
            "apiKey", List.of("name", "in"),
            "http", List.of("scheme"),
            "oauth2", List.of("flows"),
            "openIdConnect", List.of("openIdConnectUrl"));

    private static final Map<String, List<String>> BY_FLOW = Map.of(
            "implicit", List.of("authorizationUrl"),
            "password", List.of("tokenUrl"),
            "clientCredentials", List.of("tokenUrl"),
            "authorizationCode", List.of("authorizationUrl", "tokenUrl"));

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        PlacesOfObjects places = PlacesOfObjects.of(bundle.document());
        Grammar.walk(bundle.document(), (kind, object) -> {
            for (Map.Entry<String, Shape> keyword : kind.keywords().entrySet()) {
                if (keyword.getValue().required()) {
                    demand(places, kind, object, List.of(keyword.getKey()), findings);
                }
            }
            switch (kind.name()) {
                case "Document" -> {
                    if (!Grammar.is30(bundle.document())) {
                        demandOne(places, kind, object, List.of("paths", "webhooks", "components"), findings);
                    }
                }
                case "Parameter" -> demandOne(places, kind, object, List.of("schema", "content"), findings);
                case "Example" -> demandOne(places, kind, object, List.of("value", "externalValue"), findings);
                case "Link" -> demandOne(places, kind, object, List.of("operationId", "operationRef"), findings);
                case "SecurityScheme" ->
                    demand(
                            places,
                            kind,
                            object,
                            object.text("type").map(BY_TYPE::get).orElse(List.of()),
                            findings);
                case "Flows" ->
                    BY_FLOW.forEach((flow, keys) ->
                            object.object(flow).ifPresent(each -> demand(places, flow(bundle), each, keys, findings)));
                default -> {}
            }
        });
    }

    private static Kind flow(Bundle bundle) {
        return Grammar.of(bundle.document()).kind("Flow");
    }

    private static void demand(
            PlacesOfObjects places, Kind kind, ObjectNode object, List<String> keys, Consumer<Finding> findings) {
        for (String key : keys) {
            if (object.member(key).isEmpty() && !isMisspelt(kind, object, key)) {
                findings.accept(new Finding(
                        places.find(object),
                        RULE,
                        kind.shown() + " needs '" + key + "', and this one has none",
                        remedy(kind, key)));
            }
        }
    }

    private static void demandOne(
            PlacesOfObjects places, Kind kind, ObjectNode object, List<String> keys, Consumer<Finding> findings) {
        if (keys.stream().noneMatch(key -> object.member(key).isPresent() || isMisspelt(kind, object, key))) {
            findings.accept(new Finding(
                    places.find(object),
                    RULE,
                    kind.shown() + " needs '" + String.join("' or '", keys) + "', and this one has none of them",
                    remedy(kind, keys.get(0))));
        }
    }

    /** A key with a typing error is there, and has a finding of its own. */
    private static boolean isMisspelt(Kind kind, ObjectNode object, String key) {
        return object.members().stream()
                .filter(member -> kind.shape(member.name()).isEmpty())
                .anyMatch(
                        member -> Spelling.nearest(member.name(), List.of(key)).isPresent());
    }

    private static String remedy(Kind kind, String key) {
        return switch (kind.name() + "." + key) {
            case "Response.description" -> "add description: ... with one sentence on when this is the answer";
            case "Example.value" -> "put what the example shows below value:";
            case "Parameter.schema" -> "add schema: { type: ... }";
            case "RequestBody.content" ->
                "add content: with a media type, for example application/json, and its schema";
            case "Document.info" -> "add info: { title: ..., version: 1.0.0 }";
            case "Document.paths" -> "add paths:";
            case "Operation.responses" -> "add responses: with at least one status";
            case "Discriminator.propertyName" -> "add propertyName: with the property that tells the variants apart";
            default -> "add " + key + ": ...";
        };
    }
}
