package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Reply;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Node;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.check.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** What holds for every error, and for headers. */
final class ErrorRules {
    private static final JsonPointer DETAILS = JsonPointer.compile("/error/details");

    private final Spec spec;
    private final Book book;

    ErrorRules(Spec spec, Book book) {
        this.spec = spec;
        this.book = book;
    }

    void check(Op op, Exchange exchange, Node description) {
        Reply reply = exchange.reply();
        List<String> codes = op.codes(reply.status());
        if (codes.contains(reply.code())) {
            book.held(op, Rule.REPLY_CODE);
        } else {
            book.failed(
                    op,
                    Rule.REPLY_CODE,
                    description.pointer().appendProperty("x-error-codes"),
                    exchange,
                    "the code is " + reply.at("/error/code") + ", documented for " + reply.status() + " are " + codes);
        }
        details(op, exchange);
        boolean ownToken = exchange.request().credential().isEmpty();
        if (ownToken && reply.code().equals(Codes.SCOPE)) {
            book.failed(
                    op,
                    Rule.ACCESS_GRANTED,
                    exchange,
                    "refused for lack of the scope " + reply.at("/error/details/required_scope")
                            + "; give a token that holds every scope, or choose other operations with --only");
        }
    }

    private void details(Op op, Exchange exchange) {
        String code = exchange.reply().code();
        if (spec.status(code) == 0) {
            return;
        }
        JsonNode details = exchange.reply().at(DETAILS.toString());
        Optional<JsonPointer> schema = spec.error(code).flatMap(entry -> entry.details());
        List<Problem> problems = schema.map(pointer -> spec.schemas().problems(pointer, details, DETAILS))
                .orElseGet(() -> details.isNull() || details.isMissingNode()
                        ? List.of()
                        : List.of(new Problem(
                                "/error/details",
                                code + " documents no details, but they are " + details,
                                spec.locate(Rule.REPLY_DETAILS.place(op)))));
        if (problems.isEmpty()) {
            book.held(op, Rule.REPLY_DETAILS);
        }
        problems.forEach(problem -> book.failedAt(
                op, Rule.REPLY_DETAILS, problem.place(), exchange, problem.field() + ": " + problem.message()));
    }

    void headers(Op op, Exchange exchange, Node description) {
        description.get("headers").fields().forEach((name, header) -> header(op, exchange, name, header));
    }

    private void header(Op op, Exchange exchange, String name, Node header) {
        String value = exchange.reply().header(name).orElse(null);
        if (value == null) {
            if (header.json().path("required").asBoolean(false)) {
                book.failed(op, Rule.REPLY_HEADER, header.pointer(), exchange, name + " is missing");
            }
            return;
        }
        Shape shape = spec.shape(header.pointer().appendProperty("schema"));
        boolean number = shape.is("integer") && value.matches("-?\\d{1,18}");
        JsonNode typed = number ? LongNode.valueOf(Long.parseLong(value)) : StringNode.valueOf(value);
        List<Problem> problems = spec.schemas().problems(shape.pointer(), typed, JsonPointer.empty());
        JsonNode same = exchange.reply()
                .at("/error/details/" + name.toLowerCase(Locale.ROOT).replace('-', '_'));
        if (!problems.isEmpty()) {
            book.failed(
                    op,
                    Rule.REPLY_HEADER,
                    header.pointer(),
                    exchange,
                    name + ": " + problems.get(0).message());
        } else if (same.isValueNode() && !same.asString().equals(value)) {
            book.failed(
                    op,
                    Rule.REPLY_HEADER,
                    header.pointer(),
                    exchange,
                    name + " is " + value + ", in the details it is " + same);
        } else {
            book.held(op, Rule.REPLY_HEADER);
        }
    }
}
