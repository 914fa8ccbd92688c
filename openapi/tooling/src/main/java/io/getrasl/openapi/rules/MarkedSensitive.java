package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code sensitive-data}: what is personal or secret by its name says whether it is. */
final class MarkedSensitive implements SchemaRule {

    private static final Pattern SENSITIVE = Pattern.compile(
            "(.*_)?(phone|email|password|secret|token|otp|otp_code|firstname|lastname|first_name|last_name|address|media_url)"
                    + "|message|body|text|caption|code");

    /** Beside these a message is about the request, not from a person. */
    private static final List<String> ENVELOPE = List.of("success", "details");

    @Override
    public void judge(ObjectNode schema, Consumer<Finding> findings) {
        for (Member property : Nodes.members(schema, "properties")) {
            boolean aboutRequest = property.name().equals("message")
                    && schema.object("properties")
                            .filter(all -> ENVELOPE.stream()
                                    .anyMatch(key -> all.member(key).isPresent()))
                            .isPresent();
            if (property.value() instanceof ObjectNode described
                    && !aboutRequest
                    && SENSITIVE.matcher(property.name()).matches()
                    && isFreeText(described)
                    && described.member("x-sensitive").isEmpty()) {
                findings.accept(new Finding(
                        property.place(),
                        "sensitive-data",
                        "'" + property.name() + "' sounds personal or secret, and nothing says whether it is",
                        "add x-sensitive: true, or x-sensitive: false if it may be logged"));
            }
        }
    }

    private static boolean isFreeText(ObjectNode schema) {
        return Types.of(schema).contains("string")
                && schema.member("enum").isEmpty()
                && schema.member("const").isEmpty();
    }
}
