package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.make.Mutation;
import io.getrasl.conformance.spec.Op;
import tools.jackson.databind.JsonNode;

/** What a refusal says of the property that it refuses. */
record Details(Session session, Op op, Exchange exchange) {
    void verify(Mutation mutation) {
        JsonNode details = exchange.reply().at("/error/details");
        JsonNode texts = details.path(mutation.field());
        if (!texts.isArray()) {
            session.book.failed(
                    op,
                    Rule.BODY_DETAILS,
                    mutation.place(),
                    exchange,
                    mutation.field() + ' ' + mutation.what() + ": the details name " + details.propertyNames());
            return;
        }
        boolean said = mutation.text().isEmpty()
                || texts.valueStream()
                        .anyMatch(
                                text -> text.asString("").equals(mutation.text().get()));
        if (said) {
            session.book.held(op, Rule.BODY_DETAILS);
        } else {
            session.book.failed(
                    op,
                    Rule.BODY_DETAILS,
                    mutation.place(),
                    exchange,
                    mutation.field() + ' ' + mutation.what() + ": the reason is " + texts + ", documented is \""
                            + mutation.text().get() + '"');
        }
    }
}
