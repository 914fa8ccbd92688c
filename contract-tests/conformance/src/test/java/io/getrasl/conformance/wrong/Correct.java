package io.getrasl.conformance.wrong;

import java.io.IOException;

/** The server behind a fault: the correct one, or the next fault before it. */
interface Correct {

    /** @throws IOException when no whole reply comes */
    Answer answer(Call call) throws IOException;

    /** A token of the workspace under test, with all scopes. */
    String token();

    /** A token of another workspace. */
    String otherToken();
}
