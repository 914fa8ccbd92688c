package io.getrasl.contract;

import java.util.Optional;

/**
 * Which token a caller sends. Another server than the sandbox is tested by giving its tokens here.
 */
@FunctionalInterface
public interface CallerTokens {
    /** The caller that sends no token. */
    String ANONYMOUS = "anonymous";

    /** The caller that gets the error of the contract, whatever it asks. */
    String ERROR = "error";

    /** How every token of the sandbox begins, and no other. */
    String SANDBOX_PREFIX = "rasl_sandbox_";

    /** The well-known tokens of the sandbox. */
    CallerTokens SANDBOX = contract -> switch (contract.caller()) {
        case ANONYMOUS -> Optional.empty();
        case ERROR -> Optional.of(SANDBOX_PREFIX + "error_" + contract.code());
        default -> Optional.of(SANDBOX_PREFIX + contract.caller());
    };

    /** The token of the contract's caller; empty for none. */
    Optional<String> token(ExampleContract contract);
}
