package io.getrasl.client;

import java.util.List;
import java.util.Map;

/**
 * A reply before it is read.
 *
 * @param headers unmodifiable, looked up in any case
 * @param body empty where there is none; of an error reply the beginning at least
 */
record RawReply(int status, Map<String, List<String>> headers, byte[] body) {

    static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    boolean isSuccess() {
        return isSuccess(status);
    }

    /** The status only: the rest may be personal. */
    @Override
    public String toString() {
        return "RawReply[" + status + "]";
    }
}
