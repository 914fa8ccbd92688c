package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.proofs.make.Ask;

/** Which requests must leave everything as it was. */
public final class Traces {

    private Traces() {}

    /** Whether a request with such an answer must not have changed anything. */
    public static boolean mustLeaveNone(Ask ask, int status, String code) {
        boolean refused = status >= 400 && !Reviewed.CODES_THAT_LEAVE_A_TRACE.contains(code);
        return refused || ask.method().equals("GET") || ask.method().equals("HEAD");
    }
}
