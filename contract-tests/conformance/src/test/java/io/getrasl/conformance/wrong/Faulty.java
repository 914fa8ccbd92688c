package io.getrasl.conformance.wrong;

import java.io.IOException;

/** A correct server with one fault. */
final class Faulty implements Correct {

    private final Fault fault;
    private final Mutation mutation;
    private final Correct correct;

    Faulty(Fault fault, Correct correct) {
        this.fault = fault;
        this.mutation = fault.mutation();
        this.correct = correct;
    }

    @Override
    public Answer answer(Call call) throws IOException {
        boolean touched = call.operation().isEmpty()
                ? fault.touchesUnlisted()
                : fault.operations().contains(call.operation());
        return touched ? mutation.answer(call, correct) : correct.answer(call);
    }

    @Override
    public String token() {
        return correct.token();
    }

    @Override
    public String otherToken() {
        return correct.otherToken();
    }
}
