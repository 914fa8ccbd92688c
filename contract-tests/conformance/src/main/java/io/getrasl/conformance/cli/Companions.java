package io.getrasl.conformance.cli;

import io.getrasl.conformance.http.Credential;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.http.Unreachable;
import io.getrasl.conformance.http.Wire;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.CallerTokens;
import java.util.List;
import java.util.Optional;

/** Further tokens: those that were given, and beside the sandbox's own token those that every sandbox has. */
record Companions(Options options, Wire wire, Spec spec) {
    Optional<Credential> credential(String given, String caller, String variable) {
        if (given != null) {
            return Optional.of(Credential.token(given, variable));
        }
        String main = options.givenToken().orElse("");
        boolean sandbox = main.equals(CallerTokens.SANDBOX_PREFIX + "full") && !options.list;
        return Optional.of(CallerTokens.SANDBOX_PREFIX + caller)
                .filter(token -> sandbox)
                .map(token -> Credential.token(token, variable))
                .filter(this::isKnown);
    }

    /** A server that is none has no such token; two operations are asked, since one of them may be the wrong one. */
    private boolean isKnown(Credential credential) {
        List<Op> simple = spec.ops().stream()
                .filter(op -> op.method().equals("GET") && op.params("path").isEmpty())
                .toList();
        return List.of(simple.get(0), simple.get(simple.size() - 1)).stream().anyMatch(op -> {
            try {
                return wire.send(Request.of(op).as(credential)).reply().status() != 401;
            } catch (Unreachable silent) {
                return false;
            }
        });
    }
}
