package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code invalid-status} and {@code empty-responses}: an operation says how it can end, by statuses of HTTP. */
final class KnownStatuses implements Rule<Bundle> {

    private static final Pattern STATUS = Pattern.compile("[1-5]([0-9][0-9]|XX)|default");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (kind.is("Operation")) {
                object.member("responses").ifPresent(responses -> judge(responses, findings));
            }
        });
    }

    private static void judge(Member responses, Consumer<Finding> findings) {
        if (!(responses.value() instanceof ObjectNode byStatus)) {
            return;
        }
        if (byStatus.members().isEmpty()) {
            findings.accept(new Finding(
                    responses.place(),
                    "empty-responses",
                    "this operation never answers",
                    "add at least one status, for example '200', with a description"));
        }
        byStatus.members().stream()
                .filter(status -> !status.name().startsWith("x-")
                        && !STATUS.matcher(status.name()).matches())
                .forEach(status -> findings.accept(new Finding(
                        status.place(),
                        "invalid-status",
                        "HTTP has no status '" + status.name() + "'",
                        remedy(status.name()))));
    }

    private static String remedy(String status) {
        return status.matches("[1-5][xX]{2}")
                ? "write " + status.charAt(0) + "XX, in capitals"
                : "write three digits from '100' to '599', 2XX for all of a kind, or default";
    }
}
