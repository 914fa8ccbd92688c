package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code openapi-version}: the document says that it is OpenAPI 3.0 or 3.1. */
final class SupportedVersion {

    private static final String RULE = "openapi-version";
    private static final Pattern SUPPORTED = Pattern.compile("3\\.[01]\\.[0-9]+(-.*)?");

    private SupportedVersion() {}

    /** The finding on a document that is none of the two; nothing else about it is worth saying then. */
    static Optional<Finding> problem(SourceFile root) {
        return root.content().flatMap(content -> problem(root, content));
    }

    private static Optional<Finding> problem(SourceFile root, ObjectNode content) {
        Optional<Member> version = content.member("openapi");
        if (version.isEmpty()) {
            Optional<Member> older = content.member("swagger");
            return Optional.of(
                    older.isPresent()
                            ? new Finding(
                                    older.get().place(),
                                    RULE,
                                    "this is a Swagger 2.0 document, and only OpenAPI 3.0 and 3.1 are checked",
                                    "convert it to OpenAPI 3.1")
                            : new Finding(
                                    root.start(),
                                    RULE,
                                    "this is no OpenAPI document: it has no 'openapi'",
                                    "start it with openapi: 3.1.0, or name the root document"));
        }
        boolean supported = version.get().value() instanceof ScalarNode scalar
                && scalar.isText()
                && SUPPORTED.matcher(scalar.text()).matches();
        return supported
                ? Optional.empty()
                : Optional.of(new Finding(
                        version.get().value().place(),
                        RULE,
                        "there is no version of OpenAPI like "
                                + Described.value(version.get().value()) + " that is checked here",
                        "write openapi: 3.1.0"));
    }
}
