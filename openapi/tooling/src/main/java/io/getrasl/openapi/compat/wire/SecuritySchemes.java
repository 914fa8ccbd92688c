package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.schema.Canonical;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** Compares how credentials are sent and obtained. What a scheme is called matters to nobody. */
final class SecuritySchemes {

    private SecuritySchemes() {}

    /** What a scheme is, whatever it is called. One that changes under its name is told of once, not for each operation. */
    static String identity(String name, Scope scope) {
        return identity(name, scheme(name, scope.now).isPresent() ? scope.now : scope.old);
    }

    /** What a scheme is in one of the documents. */
    private static String identity(String name, ApiDocument document) {
        return scheme(name, document)
                .map(scheme -> switch (text(scheme, "type")) {
                    case "http" -> "http " + text(scheme, "scheme").toLowerCase(Locale.ROOT);
                    case "apiKey" -> "key in " + text(scheme, "in") + " " + text(scheme, "name");
                    case "oauth2" -> "oauth2" + endpoints(scheme);
                    case "openIdConnect" -> "openIdConnect " + text(scheme, "openIdConnectUrl");
                    default -> text(scheme, "type");
                })
                .orElse(name);
    }

    private static String endpoints(ObjectNode scheme) {
        return scheme.object("flows").stream()
                .flatMap(flows -> flows.members().stream())
                .map(flow -> flow.value()
                        .text("tokenUrl")
                        .orElse(flow.value().text("authorizationUrl").orElse("")))
                .filter(url -> !url.isEmpty())
                .sorted()
                .findFirst()
                .map(url -> " of " + url)
                .orElse("");
    }

    private static Optional<ObjectNode> scheme(String name, ApiDocument document) {
        return document.root()
                .object("components")
                .flatMap(components -> components.object("securitySchemes"))
                .flatMap(schemes -> schemes.child(name))
                .map(document::object);
    }

    static void compare(Scope scope) {
        Optional<ObjectNode> before = scope.old.root().object("components").flatMap(it -> it.object("securitySchemes"));
        Optional<ObjectNode> after = scope.now.root().object("components").flatMap(it -> it.object("securitySchemes"));
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        for (Member scheme : before.get().members()) {
            after.get().member(scheme.name()).ifPresent(kept -> compare(scheme, kept, scope));
        }
    }

    private static void compare(Member old, Member now, Scope scope) {
        ObjectNode before = scope.old.object(old.value());
        ObjectNode after = scope.now.object(now.value());
        String part = "security scheme `" + old.name() + "`";
        String one = identity(old.name(), scope.old);
        String other = identity(now.name(), scope.now);
        if (!one.equals(other)) {
            scope.breaking(
                    CompatibilityRule.SECURITY_SCHEME,
                    part,
                    now.place(),
                    old.place(),
                    "it changes from " + one + " to " + other,
                    "callers send what is no longer looked at");
            return;
        }
        flows(before, after, part, now.place(), scope);
    }

    private static void flows(ObjectNode before, ObjectNode after, String part, Place place, Scope scope) {
        for (Member flow : scope.old.members(before, "flows")) {
            Optional<Node> kept = after.object("flows").flatMap(flows -> flows.child(flow.name()));
            if (kept.isEmpty()) {
                scope.breaking(
                        CompatibilityRule.SECURITY_SCHEME,
                        part,
                        place,
                        flow.place(),
                        "the flow " + flow.name() + " is gone",
                        "callers can no longer get a token by it");
                continue;
            }
            for (String url : java.util.List.of("authorizationUrl", "tokenUrl", "refreshUrl")) {
                String one = flow.value().child(url).map(Canonical::json).orElse("none");
                String other = kept.get().child(url).map(Canonical::json).orElse("none");
                if (!one.equals(other)) {
                    scope.breaking(
                            CompatibilityRule.SECURITY_SCHEME,
                            part,
                            kept.get().place(),
                            flow.place(),
                            url + " of the flow " + flow.name() + " changes from " + one + " to " + other,
                            "callers ask for tokens at the former");
                }
            }
            scopes(flow, kept.get(), part, scope);
        }
        for (Member flow : scope.now.members(after, "flows")) {
            if (before.object("flows")
                    .flatMap(flows -> flows.child(flow.name()))
                    .isEmpty()) {
                scope.additive(
                        CompatibilityRule.SECURITY_SCHEME,
                        Kind.ADDED,
                        part,
                        flow.place(),
                        "the flow " + flow.name() + " is new");
            }
        }
    }

    private static void scopes(Member flow, Node kept, String part, Scope scope) {
        if (!(flow.value().child("scopes").orElse(null) instanceof ObjectNode scopes)) {
            return;
        }
        for (Member named : scopes.members()) {
            Optional<Node> others = kept.child("scopes");
            if (others.flatMap(node -> node.child(named.name())).isEmpty()) {
                scope.breaking(
                        CompatibilityRule.SECURITY_SCHEME,
                        part,
                        others.orElse(kept).place(),
                        named.place(),
                        "the scope " + named.name() + " is gone",
                        "callers that ask for it get no token");
            }
        }
    }

    private static String text(ObjectNode scheme, String name) {
        return scheme.text(name).orElse("");
    }
}
