package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.proofs.judge.Opinion.Verdict;
import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.spec.Endpoint;
import java.util.List;
import java.util.Optional;

/** Judges requests by the specification alone: it knows what was sent, and nothing of who answers. */
public final class AskJudge {

    private static final String SCHEME = "bearer ";

    /** RFC 9110, section 4.1, asks servers for 8000; what else stands there is counted generously. */
    private static final int LONGEST_HEAD = 7_500;

    private final QueryJudge queries = new QueryJudge();
    private final BodyJudge bodies = new BodyJudge();

    /**
     * What has to become of it.
     *
     * @param token the one token that may do everything
     */
    public Opinion of(Ask ask, String token) {
        Route route = Route.of(ask);
        if (route.endpoint() == null) {
            return new Opinion(route.isSure() ? Verdict.UNLISTED : Verdict.OPEN, null, List.of("path or method"));
        }
        Endpoint endpoint = route.endpoint();
        if (mayBeCutOff(ask)) {
            return new Opinion(Verdict.OPEN, endpoint, List.of("more than every server has to take"));
        }
        Verdict caller = caller(ask, token, endpoint);
        if (caller != Verdict.ALLOWED) {
            return new Opinion(caller, endpoint, List.of("caller"));
        }
        Findings findings = new Findings();
        route.check(findings);
        queries.check(endpoint, ask.query(), findings);
        bodies.check(endpoint, ask, findings);
        return new Opinion(findings.verdict(), endpoint, findings.reasons());
    }

    /** Whether its head is so long that a server may answer and hang up before it has read all of it, so that the answer gets lost. */
    public boolean mayBeCutOff(Ask ask) {
        return headLength(ask) > LONGEST_HEAD;
    }

    private static int headLength(Ask ask) {
        return ask.target().length()
                + ask.headers().stream()
                        .mapToInt(header ->
                                header.name().length() + header.value().length() + 4)
                        .sum();
    }

    private static Verdict caller(Ask ask, String token, Endpoint endpoint) {
        List<String> headers = ask.header("Authorization");
        Optional<String> sent = headers.stream()
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .findFirst();
        if (sent.filter(token::equals).isPresent()) {
            return Verdict.ALLOWED;
        }
        if (sent.filter("rasl_sandbox_readonly"::equals).isPresent()) {
            boolean mayRead =
                    endpoint.scope().filter(scope -> scope.endsWith(":read")).isPresent();
            return mayRead ? Verdict.ALLOWED : Verdict.NO_SCOPE;
        }
        return sent.filter("rasl_sandbox_unscoped"::equals).isPresent() ? Verdict.NO_SCOPE : Verdict.UNKNOWN_CALLER;
    }
}
