package io.getrasl.contract.proofs.run;

import io.getrasl.contract.proofs.judge.Opinion.Verdict;
import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.AskMaker;
import io.getrasl.contract.proofs.make.Dice;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.wire.AskBytes;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** All generated requests of one operation, one after the other from the seeded state, so that each run of a seed is the same. */
final class OperationProof {

    /** Often enough that state stays small, seldom enough that requests meet what others before them did. */
    private static final int REQUESTS_BETWEEN_RESETS = 40;

    private static final int MOST_REPORTED = 5;

    private final Endpoint endpoint;
    private final World world;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, String> failures = new LinkedHashMap<>();
    private int succeeded;

    OperationProof(Endpoint endpoint, World world) {
        this.endpoint = endpoint;
        this.world = world;
    }

    /** What the requests were like, and what failed. */
    record Result(Map<Verdict, Integer> verdicts, int succeeded, String failures) {

        int count(Verdict verdict) {
            return verdicts.getOrDefault(verdict, 0);
        }
    }

    Result run(long seed, int requests) {
        Trial trial = null;
        for (int number = 0; number < requests && failures.size() < MOST_REPORTED; number++) {
            if (number % REQUESTS_BETWEEN_RESETS == 0 || trial == null) {
                world.reset();
                trial = new Trial(world);
            }
            Ask ask = AskMaker.of(endpoint, Dice.of(seed, endpoint.id(), number), World.FULL);
            Trial.Outcome outcome = trial.run(ask);
            verdicts.merge(outcome.opinion().verdict(), 1, Integer::sum);
            succeeded += outcome.status() >= 200 && outcome.status() < 300 ? 1 : 0;
            String kind = kind(outcome);
            if (!kind.isEmpty() && !failures.containsKey(kind)) {
                failures.put(kind, report(ask, outcome, kind, seed, number));
                trial = null;
            }
        }
        return new Result(verdicts, succeeded, String.join("\n\n", failures.values()));
    }

    private String report(Ask ask, Trial.Outcome outcome, String kind, long seed, int number) {
        boolean alone = failsAlone(ask, kind);
        Ask smallest = alone ? new Shrinker(candidate -> failsAlone(candidate, kind)).shrink(ask) : ask;
        Trial.Outcome shown = alone ? again(smallest) : outcome;
        return endpoint.id() + ", request " + number + " of seed " + seed + ":\n  "
                + String.join("\n  ", shown.problems()) + "\n  "
                + (alone ? "" : "after the requests before it, ") + AskBytes.curl(smallest)
                + "\n  again: ./rasl prove -Drasl.proof.seed=" + seed
                + " -Drasl.proof.only=" + endpoint.id();
    }

    private boolean failsAlone(Ask ask, String kind) {
        return kind(again(ask)).equals(kind);
    }

    private Trial.Outcome again(Ask ask) {
        world.reset();
        return new Trial(world).run(ask);
    }

    /** The first problem without the values in it. */
    private static String kind(Trial.Outcome outcome) {
        return outcome.problems().isEmpty()
                ? ""
                : outcome.problems()
                        .get(0)
                        .replaceAll("\\(openapi.*", "")
                        .replaceAll("[0-9]+|\"[^\"]*\"", "#")
                        .replaceAll("^(.{60}).*", "$1");
    }
}
