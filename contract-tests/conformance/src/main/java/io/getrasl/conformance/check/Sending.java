package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Node;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One operation that sends. */
record Sending(Session session, Op op) {
    /** Texts in which the server fills something in are not repeated as they were sent. */
    private static final String MERGE = "@{";

    void run() {
        new Sendable(session).successes(op, Op.JSON).forEach((name, example) -> {
            ObjectNode body = new Sendable(session).adapted(op, example);
            sent(Request.of(op).json(body), body, example, name);
        });
        new Sendable(session).successes(op, Op.FORM).forEach((name, example) -> {
            ObjectNode form = new Sendable(session).adapted(op, example);
            sent(new Form(form).on(Request.of(op)), form, example, name);
        });
        unknownRecipient();
    }

    private void sent(Request request, ObjectNode body, Node example, String name) {
        Exchange exchange = session.call(request);
        session.account.requireConnection(op, exchange);
        if (exchange.reply().code().equals(Codes.SEND_FAILED)) {
            session.book.skipped(
                    op,
                    Rule.SEND_SUCCESS,
                    "WhatsApp refused the message: "
                            + exchange.reply().at("/error/message").asString(""));
            return;
        }
        if (!session.book.verify(
                op,
                Rule.SEND_SUCCESS,
                exchange.reply().status() == op.success(),
                exchange,
                "an example of the specification got " + exchange.outcome() + ", expected " + op.success())) {
            return;
        }
        JsonNode data = exchange.reply().at("/data");
        List<String> differences = repeated(body, data, shown(example, name));
        session.book.verify(op, Rule.SEND_SUCCESS, differences.isEmpty(), exchange, String.join("; ", differences));
        data.properties().forEach(property -> kept(exchange, property, data));
    }

    /** What the examples of this name repeat in their reply, so that every server does. */
    private List<String> shown(Node example, String name) {
        JsonNode sent = example.json().path("value");
        JsonNode replied = op.reply(op.success())
                .get("content")
                .get(Op.JSON)
                .get("examples")
                .get(name)
                .json()
                .at("/value/data");
        return sent.propertyNames().stream()
                .filter(property -> same(sent.path(property), replied.path(property)))
                .toList();
    }

    private static boolean same(JsonNode sent, JsonNode came) {
        boolean comparable = sent.isValueNode() && came.isValueNode();
        return comparable
                && (sent.equals(came)
                        || !digits(sent.asString()).isEmpty()
                                && sent.isString()
                                && sent.asString().startsWith("+")
                                && digits(sent.asString()).equals(digits(came.asString())));
    }

    private static List<String> repeated(ObjectNode body, JsonNode data, List<String> properties) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : body.properties()) {
            JsonNode came = data.path(property.getKey());
            boolean filled = property.getValue().asString("").contains(MERGE);
            if (properties.contains(property.getKey()) && !filled && !same(property.getValue(), came)) {
                differences.add(property.getKey() + " was sent as " + property.getValue() + " and is " + came);
            }
        }
        return differences;
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    /** Whether a property of the reply names a record that can be read. */
    static boolean names(Spec spec, String property) {
        return target(spec, property).isPresent();
    }

    private static Optional<Resource> target(Spec spec, String property) {
        return spec.resources().stream()
                .filter(resource -> !resource.canOwn() && resource.get().isPresent())
                .filter(resource -> property.endsWith('_' + resource.singular() + "_id"))
                .findFirst();
    }

    private void kept(Exchange exchange, Map.Entry<String, JsonNode> property, JsonNode data) {
        target(session.spec, property.getKey())
                .filter(target -> property.getValue().isIntegralNumber())
                .ifPresent(target -> {
                    Op get = target.get().orElseThrow();
                    Exchange read =
                            session.call(Request.of(get).at(property.getValue().asString()));
                    session.book.verify(
                            op,
                            Rule.SEND_KEPT,
                            read.reply().isSuccess(),
                            read,
                            "reading " + property.getKey() + ' ' + property.getValue() + " got " + read.outcome());
                    JsonNode name = data.path("message_id");
                    session.book.verify(
                            op,
                            Rule.SEND_KEPT,
                            read.reply().at("/data/message_id").equals(name),
                            read,
                            "message_id was " + name + " and is " + read.reply().at("/data/message_id"));
                    target.list().ifPresent(list -> {
                        Lists.Page page = new Lists(session).page(new Lists(session).largest(list));
                        boolean listed = page.items().stream()
                                .anyMatch(item -> item.path(target.key()).equals(property.getValue()));
                        session.book.verify(
                                op,
                                Rule.SEND_KEPT,
                                listed,
                                page.exchange(),
                                "the " + target.singular() + ' ' + property.getValue()
                                        + " that was just sent is not on the first page");
                    });
                });
    }

    /** A recipient by the id of a record that does not exist, where an example shows what that gets. */
    private void unknownRecipient() {
        Node example = op.content(Op.JSON).orElseThrow().get("examples").get(Codes.NOT_FOUND);
        if (!example.isPresent() || example.text("x-caller").isPresent()) {
            return;
        }
        ObjectNode body = new Sendable(session).adapted(op, example);
        op.body().orElseThrow().properties().forEach((name, shape) -> {
            if (body.has(name) && session.references.target(op, name, shape).isPresent()) {
                body.set(name, WrongValues.UNKNOWN_ID);
                Exchange exchange = session.call(Request.of(op).json(body));
                Expected.error(session, Codes.NOT_FOUND)
                        .verify(op, Rule.SEND_SUCCESS, exchange, example.pointer(), name + " names no record");
            }
        });
    }
}
