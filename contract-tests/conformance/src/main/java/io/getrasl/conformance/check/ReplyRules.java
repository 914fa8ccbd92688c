package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Reply;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Node;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.check.Problem;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What holds for every reply, whatever it was that the request was sent to find out. */
final class ReplyRules {
    private final Spec spec;
    private final Book book;
    private final ErrorRules errors;
    private final Set<String> requestIds = new HashSet<>();

    ReplyRules(Spec spec, Book book) {
        this.spec = spec;
        this.book = book;
        this.errors = new ErrorRules(spec, book);
    }

    /** Those that there is anything to hold to. */
    static Set<Rule> rules(Op op) {
        EnumSet<Rule> rules = EnumSet.range(Rule.REPLY_STATUS, Rule.REPLY_REQUEST_ID);
        if (op.statuses().stream()
                .allMatch(status -> op.reply(status).text("x-message").isEmpty())) {
            rules.remove(Rule.REPLY_MESSAGE);
        }
        if (op.statuses().stream()
                .noneMatch(status -> op.reply(status).get("headers").isPresent())) {
            rules.remove(Rule.REPLY_HEADER);
        }
        return rules;
    }

    void check(Exchange exchange) {
        exchange.request().op().ifPresent(op -> check(op, exchange));
    }

    private void check(Op op, Exchange exchange) {
        Reply reply = exchange.reply();
        if (reply.isSuccess() && exchange.request().credential().isEmpty()) {
            book.held(op, Rule.ACCESS_GRANTED);
        }
        boolean documented = op.statuses().contains(reply.status());
        book.verify(
                op,
                Rule.REPLY_STATUS,
                documented,
                exchange,
                "the status is " + reply.status() + ", documented are " + op.statuses());
        boolean refusedSend = op.sends() && reply.code().equals(Codes.SEND_FAILED);
        book.verify(
                op,
                Rule.REPLY_NO_FAULT,
                reply.status() < 500 || refusedSend,
                exchange,
                "the server failed with " + exchange.outcome());
        if (!documented) {
            return;
        }
        Node description = op.reply(reply.status());
        if (description.get("content").isPresent() && isJson(op, exchange)) {
            JsonNode body = reply.json().orElseThrow();
            schema(op, exchange, body);
            requestId(op, exchange, body);
            if (reply.isSuccess()) {
                message(op, exchange, description, body);
            } else {
                errors.check(op, exchange, description);
            }
        }
        errors.headers(op, exchange, description);
    }

    private boolean isJson(Op op, Exchange exchange) {
        String type = exchange.reply().header("Content-Type").orElse("none");
        boolean typed = type.matches("(?i)application/json(\\s*;\\s*charset=\"?utf-8\"?)?");
        return book.verify(
                        op,
                        Rule.REPLY_TYPE,
                        typed && exchange.reply().json().isPresent(),
                        exchange,
                        typed
                                ? "the body is not JSON"
                                : "the content type is " + type + ", documented is application/json")
                || exchange.reply().json().isPresent();
    }

    private void schema(Op op, Exchange exchange, JsonNode body) {
        Shape shape = op.replyBody(exchange.reply().status()).orElse(null);
        if (shape == null) {
            return;
        }
        List<Problem> problems =
                new java.util.ArrayList<>(spec.schemas().problems(shape.pointer(), body, JsonPointer.empty()));
        problems.addAll(new FullItems(spec, op).problems(exchange, shape, body));
        boolean undocumented = false;
        boolean wrong = false;
        for (Problem problem : problems.stream().distinct().toList()) {
            boolean extra = problem.message().equals("is not documented");
            undocumented |= extra;
            wrong |= !extra;
            String field = problem.field().isEmpty() ? "the body" : withoutIndexes(problem.field());
            book.failedAt(
                    op,
                    extra ? Rule.REPLY_UNDOCUMENTED : Rule.REPLY_SCHEMA,
                    problem.place(),
                    exchange,
                    field + ": " + problem.message());
        }
        if (!undocumented) {
            book.held(op, Rule.REPLY_UNDOCUMENTED);
        }
        if (!wrong) {
            book.held(op, Rule.REPLY_SCHEMA);
        }
        new Times(book, op, exchange).check(shape, body, "");
    }

    /** One symptom for all items of a list. */
    private static String withoutIndexes(String field) {
        return field.replaceAll("/\\d+(?=/|$)", "/*");
    }

    private void requestId(Op op, Exchange exchange, JsonNode body) {
        JsonNode id = body.at("/meta/request_id");
        if (id.isString()) {
            book.verify(
                    op,
                    Rule.REPLY_REQUEST_ID,
                    requestIds.add(id.stringValue()),
                    exchange,
                    "/meta/request_id is that of an earlier reply");
        }
    }

    private void message(Op op, Exchange exchange, Node description, JsonNode body) {
        description.text("x-message").ifPresent(text -> {
            if (body.path("message").asString("").equals(text)) {
                book.held(op, Rule.REPLY_MESSAGE);
            } else {
                book.failed(
                        op,
                        Rule.REPLY_MESSAGE,
                        description.pointer().appendProperty("x-message"),
                        exchange,
                        "/message is " + body.path("message") + ", documented is \"" + text + '"');
            }
        });
    }
}
