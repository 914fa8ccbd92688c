package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code unsafe-retry}: no client repeats a send or a deletion by itself after a failure that leaves its outcome open. */
final class CautiousRetries implements Rule<Bundle> {

    private static final Pattern SENDS = Pattern.compile("/messages(/.*)?|/auth/(send-otp|resend)");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        bundle.document()
                .object("paths")
                .ifPresent(paths -> paths.members().forEach(path -> {
                    if (path.value() instanceof ObjectNode item) {
                        item.object("delete")
                                .ifPresent(operation -> judge(
                                        operation,
                                        "a repeated deletion answers that there is nothing to delete",
                                        findings));
                        if (SENDS.matcher(path.name()).matches()) {
                            item.object("post")
                                    .ifPresent(operation -> judge(
                                            operation, "a repeated send can reach its recipient twice", findings));
                        }
                    }
                }));
    }

    private static void judge(ObjectNode operation, String why, Consumer<Finding> findings) {
        operation
                .member("x-retry-safe")
                .filter(CautiousRetries::isTrue)
                .ifPresent(claim ->
                        findings.accept(new Finding(claim.place(), "unsafe-retry", why, "delete x-retry-safe")));
    }

    private static boolean isTrue(Member claim) {
        return claim.value() instanceof ScalarNode scalar && scalar.text().equals("true");
    }
}
