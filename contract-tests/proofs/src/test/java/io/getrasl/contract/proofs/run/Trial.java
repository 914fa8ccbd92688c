package io.getrasl.contract.proofs.run;

import io.getrasl.contract.Json;
import io.getrasl.contract.proofs.judge.AnswerJudge;
import io.getrasl.contract.proofs.judge.AskJudge;
import io.getrasl.contract.proofs.judge.Opinion;
import io.getrasl.contract.proofs.judge.Traces;
import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.wire.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** One request, its answer, and what is wrong with the two. */
final class Trial {

    private static final AskJudge ASKS = new AskJudge();
    private static final AnswerJudge ANSWERS = new AnswerJudge();

    private final World world;
    private Map<String, List<String>> before;

    Trial(World world) {
        this.world = world;
        this.before = world.state().rows();
    }

    /** What came of a request: its status, 0 for none, and what is wrong. */
    record Outcome(Opinion opinion, int status, List<String> problems) {}

    Outcome run(Ask ask) {
        Opinion opinion = ASKS.of(ask, World.FULL);
        Answer answer;
        try {
            answer = world.send(ask);
        } catch (IOException e) {
            List<String> problems = ASKS.mayBeCutOff(ask) ? List.of() : List.of("fault: no answer: " + e.getMessage());
            return new Outcome(opinion, 0, problems);
        }
        List<String> problems = new ArrayList<>(ANSWERS.problems(ask, opinion, answer));
        Map<String, List<String>> after = world.state().rows();
        Set<String> changed = StoredState.difference(before, after);
        if (!changed.isEmpty() && Traces.mustLeaveNone(ask, answer.status(), code(answer))) {
            problems.add("trace: " + answer.status() + " " + code(answer) + ", but it changed " + changed);
        }
        before = after;
        return new Outcome(opinion, answer.status(), problems);
    }

    private static String code(Answer answer) {
        try {
            return Json.parse(answer.text().orElse("null")).at("/error/code").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
