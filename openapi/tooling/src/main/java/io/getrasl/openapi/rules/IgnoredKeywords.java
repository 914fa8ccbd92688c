package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code ignored-keyword}: nothing stands where readers of the document must ignore it. */
final class IgnoredKeywords implements Rule<Bundle> {

    private static final String RULE = "ignored-keyword";
    private static final Set<String> HEADERS = Set.of("accept", "content-type", "authorization");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        boolean older = Grammar.is30(bundle.document());
        Endpoint.called(bundle.document()).stream()
                .filter(endpoint -> endpoint.method().name().matches("get|head"))
                .forEach(endpoint -> endpoint.operation()
                        .member("requestBody")
                        .ifPresent(body -> findings.accept(new Finding(
                                body.place(),
                                RULE,
                                "HTTP gives the body of a "
                                        + endpoint.method().name().toUpperCase(Locale.ROOT)
                                        + " no meaning, and servers and caches ignore it",
                                "send it as query parameters, or make it a post"))));
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (older && kind.is("Schema") && object.text("$ref").isPresent()) {
                object.members().stream()
                        .filter(member ->
                                !member.name().equals("$ref") && !member.name().startsWith("x-"))
                        .forEach(member -> findings.accept(new Finding(
                                member.place(),
                                RULE,
                                "OpenAPI 3.0 ignores '" + member.name() + "' beside a $ref",
                                "put the $ref into an allOf: [{ $ref: ... }], or delete '" + member.name() + "'")));
            } else if (kind.is("Parameter") && object.text("in").equals(Optional.of("header"))) {
                object.text("name")
                        .filter(name -> HEADERS.contains(name.toLowerCase(Locale.ROOT)))
                        .ifPresent(name -> findings.accept(new Finding(
                                object.member("name").orElseThrow().place(),
                                RULE,
                                "OpenAPI ignores a header parameter named " + name,
                                name.equalsIgnoreCase("authorization")
                                        ? "describe it by a security scheme"
                                        : "the media types under content say it; delete the parameter")));
            }
        });
    }
}
