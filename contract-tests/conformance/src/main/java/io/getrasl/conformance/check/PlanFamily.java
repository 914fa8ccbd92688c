package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Credential;
import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Node;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.Json;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A workspace whose plan is used up: what an example shows as refused there is refused, and makes nothing. */
final class PlanFamily implements Family {
    private static final String CALLER = "limited";

    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        return example(op).isPresent() ? EnumSet.of(Rule.LIMIT_PLAN) : EnumSet.noneOf(Rule.class);
    }

    private static Node example(Op op) {
        Node none = op.node().get("none");
        return op.content(Op.JSON)
                .map(content -> content.get("examples").get(Codes.PLAN_FULL))
                .filter(example ->
                        example.text("x-caller").filter(CALLER::equals).isPresent())
                .orElse(none);
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            if (example(op).isPresent()) {
                session.attempt(op, List.of(Rule.LIMIT_PLAN), () -> refused(session, op));
            }
        }
    }

    private static void refused(Session session, Op op) {
        Credential full = session.settings
                .full()
                .orElseThrow(() ->
                        new NotChecked("no token of a workspace was given whose plan is used up (--full-plan-token)"));
        if (op.sends()) {
            SendFamily.allowed(session);
        }
        JsonNode body =
                adapted(session, op, op.body().orElseThrow(), example(op).json().path("value"), full);
        Exchange exchange = session.call(Request.of(op).json(body).as(full));
        Expected.error(session, Codes.PLAN_FULL)
                .verify(op, Rule.LIMIT_PLAN, exchange, op.reply(403).pointer());
        if (exchange.reply().isSuccess()) {
            remove(session, op, exchange, full);
        }
    }

    /** With records of that workspace, and with what nobody has. */
    private static JsonNode adapted(Session session, Op op, Shape shape, JsonNode value, Credential full) {
        if (value.isArray()) {
            var items = Json.MAPPER.createArrayNode();
            value.forEach(item -> items.add(adapted(session, op, shape.items().orElseThrow(), item, full)));
            return items;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode body = Json.MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            Shape inner = shape.properties().get(property.getKey());
            Resource target =
                    session.references.target(op, property.getKey(), inner).orElse(null);
            if (property.getKey().equals("phone")) {
                body.set("phone", StringNode.valueOf(session.names.phone()));
            } else if (target != null && property.getValue().isIntegralNumber()) {
                body.set(property.getKey(), id(session, target, full));
            } else {
                body.set(property.getKey(), adapted(session, op, inner, property.getValue(), full));
            }
        }
        return body;
    }

    private static JsonNode id(Session session, Resource target, Credential full) {
        return target.list()
                .flatMap(list -> new Lists(session)
                        .page(Request.of(list).as(full)).items().stream().findFirst())
                .map(record -> record.path(target.key()))
                .orElseThrow(() -> new NotChecked("that workspace has no " + target.singular()));
    }

    /** What should not have been created; the run's own token cannot see it. */
    private static void remove(Session session, Op op, Exchange exchange, Credential full) {
        session.spec.resources().forEach(resource -> {
            boolean one = resource.create().filter(op::equals).isPresent();
            boolean many = resource.batchCreate().filter(op::equals).isPresent();
            JsonNode made = exchange.reply()
                    .at(one ? "/data" : '/' + op.batch().text("ordered").orElse("created"));
            if (one || many) {
                (one ? List.of(made) : made)
                        .forEach(record -> resource.delete()
                                .ifPresent(delete -> session.call(Request.of(delete)
                                        .at(record.path(resource.key()).asString("0"))
                                        .as(full))));
            }
        });
    }
}
