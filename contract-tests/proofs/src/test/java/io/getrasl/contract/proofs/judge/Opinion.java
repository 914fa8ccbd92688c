package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.proofs.spec.Endpoint;
import java.util.List;

/**
 * What the specification says of a request.
 *
 * @param verdict what has to become of it
 * @param endpoint whose request it is; null where no operation listens
 * @param reasons why, each with its place in the specification
 */
public record Opinion(Verdict verdict, Endpoint endpoint, List<String> reasons) {

    /** What has to become of a request. */
    public enum Verdict {
        /** It is right, so only rules about records and state may refuse it. */
        ALLOWED,
        /** It is wrong: {@code VALIDATION_ERROR}. */
        REFUSED,
        /** Its caller is nobody: {@code UNAUTHORIZED}. */
        UNKNOWN_CALLER,
        /** Its caller may not: {@code INSUFFICIENT_SCOPE}. */
        NO_SCOPE,
        /** No operation listens there: {@code NOT_FOUND}. */
        UNLISTED,
        /** The specification does not say; the answer still has to be a documented one. */
        OPEN
    }
}
