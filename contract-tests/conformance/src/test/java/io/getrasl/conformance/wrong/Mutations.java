package io.getrasl.conformance.wrong;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Mutations that remember nothing. */
final class Mutations {

    private Mutations() {}

    /** Another status for the replies that have the one. */
    static Mutation status(int documented, int wrong) {
        return answers(documented, answer -> answer.withStatus(wrong));
    }

    /** Another body for the replies of that status. */
    static Mutation body(int status, Consumer<ObjectNode> edit) {
        return answers(status, answer -> {
            ObjectNode body = answer.object();
            if (body == null) {
                return answer;
            }
            edit.accept(body);
            return answer.withBody(body);
        });
    }

    /** Another reply for those of that status. */
    static Mutation answers(int status, UnaryOperator<Answer> edit) {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            return answer.status() == status ? edit.apply(answer) : answer;
        };
    }

    /** Another query than the one that came. */
    static Mutation query(UnaryOperator<Query> edit) {
        return (call, correct) -> correct.answer(call.withQuery(edit.apply(call.query())));
    }

    /** Another body for requests. */
    static Mutation request(Consumer<ObjectNode> edit) {
        return (call, correct) -> {
            ObjectNode body = call.object();
            if (body == null) {
                return correct.answer(call);
            }
            edit.accept(body);
            return correct.answer(call.withBody(body));
        };
    }

    /** Takes a body that the correct server refuses, if it can be mended. */
    static Mutation accepting(Predicate<ObjectNode> mend) {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            ObjectNode body = call.object();
            return answer.status() == 422 && body != null && mend.test(body)
                    ? correct.answer(call.withBody(body))
                    : answer;
        };
    }

    /** Repeats a call that is refused with that status, with a token of the workspace. */
    static Mutation letIn(int status, Predicate<Call> who) {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            return answer.status() == status && who.test(call)
                    ? correct.answer(call.withToken(correct.token()))
                    : answer;
        };
    }

    /** Another reply to what is no JSON. */
    static Mutation badJson(Answer wrong) {
        return (call, correct) -> call.body().length > 0 && call.object() == null ? wrong : correct.answer(call);
    }

    /** What {@code first} does, and then {@code second}. */
    static <T> Consumer<T> both(Consumer<T> first, Consumer<T> second) {
        return first.andThen(second);
    }
}
