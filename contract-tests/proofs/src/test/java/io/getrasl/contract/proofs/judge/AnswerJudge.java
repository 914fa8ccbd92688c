package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.Json;
import io.getrasl.contract.Operation;
import io.getrasl.contract.Specification;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.Problem;
import io.getrasl.contract.proofs.judge.Opinion.Verdict;
import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.wire.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Judges an answer by itself, and by what the specification says of its request. */
public final class AnswerJudge {

    /** What HTTP itself needs; anything else has to be documented. */
    private static final Set<String> HTTP_HEADERS =
            Set.of("content-type", "content-length", "transfer-encoding", "date", "connection", "keep-alive", "vary");

    private static final JsonPointer DETAILS = JsonPointer.compile("/error/details");
    private static final JsonPointer ERROR_RESPONSE = JsonPointer.compile("/components/schemas/ErrorResponse");

    /** All that is wrong; each finding starts with a word for its kind. */
    public List<String> problems(Ask ask, Opinion opinion, Answer answer) {
        List<String> problems = new ArrayList<>();
        if (answer.status() >= 500 && !isRefusedByWhatsApp(answer)) {
            problems.add("fault: status " + answer.status() + " with " + excerpt(answer));
            return problems;
        }
        headers(opinion, answer, problems);
        if (ask.method().equals("HEAD")) {
            return problems;
        }
        JsonNode body;
        try {
            body = Json.parse(answer.text().orElse(""));
        } catch (JacksonException e) {
            problems.add("body: no JSON: " + excerpt(answer));
            return problems;
        }
        Optional<Operation.Reply> reply = documented(opinion.endpoint(), answer.status());
        if (opinion.endpoint() != null && reply.isEmpty()) {
            problems.add(
                    "status: " + answer.status() + " is not documented " + place(opinion) + ": " + excerpt(answer));
        }
        JsonPointer schema = reply.flatMap(Operation.Reply::schema).orElse(ERROR_RESPONSE);
        for (Problem problem : ParameterText.SCHEMAS.problems(schema, body, JsonPointer.empty())) {
            problems.add("schema: " + problem);
        }
        codes(reply, answer, body, problems);
        verdict(opinion, answer, body, problems);
        if (answer.status() < 400 && opinion.endpoint() != null) {
            List<String> items = ByItem.accepted(opinion.endpoint(), ask, body);
            if (!items.isEmpty()) {
                problems.add("accepted: the specification refuses the items " + items + " " + place(opinion));
            }
        }
        token(ask, answer, problems);
        return problems;
    }

    private static boolean isRefusedByWhatsApp(Answer answer) {
        return answer.text()
                .filter(text -> text.contains("\"MESSAGE_SEND_FAILED\""))
                .isPresent();
    }

    private static void headers(Opinion opinion, Answer answer, List<String> problems) {
        List<String> documented = new ArrayList<>();
        documented(opinion.endpoint(), answer.status())
                .ifPresent(reply -> reply.headers()
                        .forEach(header -> documented.add(header.name().toLowerCase(Locale.ROOT))));
        for (Map.Entry<String, String> header : answer.headers()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HTTP_HEADERS.contains(name) && !documented.contains(name)) {
                problems.add("header: " + header.getKey() + " is not documented");
            }
        }
        String type = answer.header("Content-Type").orElse("none");
        if (!type.matches("(?i)application/json(;\\s*charset=utf-8)?")) {
            problems.add("header: the content type is " + type + " " + place(opinion) + ": " + excerpt(answer));
        }
    }

    private static void codes(Optional<Operation.Reply> reply, Answer answer, JsonNode body, List<String> problems) {
        String code = body.at("/error/code").asString("");
        if (answer.status() < 400) {
            return;
        }
        if (reply.isPresent() && !reply.get().errorCodes().contains(code)) {
            problems.add("code: " + code + " is not documented for " + answer.status() + " ("
                    + Contracts.SPECIFICATION.locate(reply.get().pointer()) + ")");
        }
        Optional<Specification.CatalogueEntry> entry = Contracts.SPECIFICATION.error(code);
        if (entry.isEmpty() || entry.get().status() != answer.status()) {
            problems.add("code: " + code + " has not the status " + answer.status());
            return;
        }
        JsonNode details = body.at(DETAILS);
        if (entry.get().details().isPresent()) {
            ParameterText.SCHEMAS
                    .problems(entry.get().details().get(), details, DETAILS)
                    .forEach(problem -> problems.add("schema: " + problem));
        } else if (!details.isNull()) {
            problems.add("schema: " + code + " documents no details, but has " + details);
        }
    }

    private static void verdict(Opinion opinion, Answer answer, JsonNode body, List<String> problems) {
        String code = body.at("/error/code").asString("");
        String expected = expected(opinion.verdict());
        if (answer.status() < 400 && !expected.isEmpty()) {
            problems.add("accepted: the specification refuses it: " + opinion.reasons() + " " + place(opinion));
        } else if (!expected.isEmpty() && !expected.equals(code)) {
            problems.add("code: expected " + expected + " for " + opinion.reasons() + " but was " + excerpt(answer));
        }
        if (opinion.verdict() == Verdict.ALLOWED && code.equals("VALIDATION_ERROR")) {
            body.at(DETAILS)
                    .properties()
                    .forEach(field -> field.getValue().forEach(text -> {
                        if (!Reviewed.allows(opinion.endpoint(), field.getKey(), text.asString())) {
                            problems.add("refused: the specification allows it, but " + field.getKey() + ": " + text
                                    + " " + place(opinion));
                        }
                    }));
        }
        if (opinion.verdict() == Verdict.ALLOWED
                && Set.of("UNAUTHORIZED", "INSUFFICIENT_SCOPE").contains(code)) {
            problems.add("code: the caller may, but " + code);
        }
    }

    private static String expected(Verdict verdict) {
        return switch (verdict) {
            case REFUSED -> "VALIDATION_ERROR";
            case UNKNOWN_CALLER -> "UNAUTHORIZED";
            case NO_SCOPE -> "INSUFFICIENT_SCOPE";
            case UNLISTED -> "NOT_FOUND";
            default -> "";
        };
    }

    private static void token(Ask ask, Answer answer, List<String> problems) {
        for (String header : ask.header("Authorization")) {
            String token = header.replaceFirst("(?i)^bearer *", "");
            if (token.startsWith("rasl_") && answer.text().orElse("").contains(token)) {
                problems.add("secret: the answer holds the caller's token");
            }
        }
    }

    private static Optional<Operation.Reply> documented(Endpoint endpoint, int status) {
        return endpoint == null
                ? Optional.empty()
                : endpoint.operation().replies().stream()
                        .filter(reply -> reply.status() == status)
                        .findFirst();
    }

    private static String place(Opinion opinion) {
        return opinion.endpoint() == null
                ? ""
                : "("
                        + Contracts.SPECIFICATION.locate(
                                opinion.endpoint().operation().pointer()) + ")";
    }

    private static String excerpt(Answer answer) {
        String text = answer.status() + " " + answer.text().orElse("bytes that are no UTF-8");
        return text.length() <= 400 ? text : text.substring(0, 400) + "...";
    }
}
