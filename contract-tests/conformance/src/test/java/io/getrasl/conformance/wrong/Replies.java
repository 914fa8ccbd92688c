package io.getrasl.conformance.wrong;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Replies that are no JSON. */
final class Replies {

    private Replies() {}

    static Answer withNotice(Answer answer) {
        String notice = "<br />\n<b>Deprecated</b>: Optional parameter before required one<br />\n";
        return answer.withBytes(
                (notice + new String(answer.body(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    static Answer withoutEnd(Answer answer) {
        return answer.withBytes(Arrays.copyOf(answer.body(), answer.body().length - 1));
    }
}
