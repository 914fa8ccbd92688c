package io.getrasl.conformance.wrong;

import java.io.IOException;

/** What a fault does to the calls of its operations. It may remember things, and is made anew for every server. */
@FunctionalInterface
interface Mutation {

    Answer answer(Call call, Correct correct) throws IOException;
}
