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

    /** The well-known tokens of the sandbox. */
    CallerTokens SANDBOX = contract -> switch (contract.caller()) {
        case ANONYMOUS -> Optional.empty();
        case ERROR -> Optional.of("rasl_sandbox_error_" + contract.code());
        default -> Optional.of("rasl_sandbox_" + contract.caller());
    };

    /** The token of the contract's caller; empty for none. */
    Optional<String> token(ExampleContract contract);
}
