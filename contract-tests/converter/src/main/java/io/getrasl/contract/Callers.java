package io.getrasl.contract;

import java.util.List;
import java.util.Optional;

/** Who calls, where the examples do not say it. */
final class Callers {
    private Callers() {}

    /**
     * The caller of a contract.
     *
     * @param examples the examples that the contract is made of
     * @param code its error code, or {@code null} for a success
     * @param asked whether a request example of its name says what to ask
     */
    static String of(List<SpecNode> examples, String code, boolean asked) {
        Optional<String> stated = examples.stream()
                .flatMap(example -> example.text("x-caller").stream())
                .findFirst();
        return stated.orElseGet(() -> byDefault(code, asked));
    }

    private static String byDefault(String code, boolean asked) {
        if (code == null) {
            return "full";
        }
        return switch (code) {
            case "UNAUTHORIZED" -> CallerTokens.ANONYMOUS;
            case "INSUFFICIENT_SCOPE" -> "unscoped";
            case "RATE_LIMIT_EXCEEDED" -> "throttled";
            default -> asked ? "full" : CallerTokens.ERROR;
        };
    }
}
