package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Credential;
import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.Json;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Who may call what. The requests name records that do not exist and carry bodies that no operation takes, so that a server which
 * lets them through does no harm.
 */
final class AccessFamily implements Family {
    private static final Credential UNKNOWN = Credential.header("Bearer rasl-conformance-unknown-token");
    private static final List<String> MALFORMED =
            List.of("Bearer", "rasl-conformance-unknown-token", "Basic cmFzbDpyYXNs");

    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules =
                EnumSet.of(Rule.ACCESS_MISSING, Rule.ACCESS_UNKNOWN, Rule.ACCESS_MALFORMED, Rule.ACCESS_SCOPE);
        if (readsOne(op, spec).isPresent()) {
            rules.add(Rule.ACCESS_TENANT);
        }
        return op.documents(Codes.UNAUTHORIZED) ? rules : EnumSet.noneOf(Rule.class);
    }

    private static Optional<Resource> readsOne(Op op, Spec spec) {
        return spec.resources().stream()
                .filter(resource -> resource.canOwn()
                        && (resource.get().filter(op::equals).isPresent()
                                || resource.update().filter(op::equals).isPresent()
                                || resource.delete().filter(op::equals).isPresent()))
                .findFirst();
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            if (!rules(op, session.spec).isEmpty()) {
                session.attempt(
                        op,
                        List.of(Rule.ACCESS_MISSING),
                        () -> refused(session, op, Rule.ACCESS_MISSING, Credential.NONE));
                session.attempt(
                        op, List.of(Rule.ACCESS_UNKNOWN), () -> refused(session, op, Rule.ACCESS_UNKNOWN, UNKNOWN));
                session.attempt(
                        op,
                        List.of(Rule.ACCESS_MALFORMED),
                        () -> session.some(MALFORMED)
                                .forEach(header ->
                                        refused(session, op, Rule.ACCESS_MALFORMED, Credential.header(header))));
                session.attempt(op, List.of(Rule.ACCESS_SCOPE), () -> scope(session, op));
            }
            readsOne(op, session.spec)
                    .ifPresent(resource ->
                            session.attempt(op, List.of(Rule.ACCESS_TENANT), () -> tenant(session, op, resource)));
        }
    }

    private static Request harmless(Op op) {
        Request request = Request.of(op).at(WrongValues.UNKNOWN_ID);
        return op.body().isPresent() ? request.json(Json.MAPPER.createObjectNode()) : request;
    }

    private static void refused(Session session, Op op, Rule rule, Credential credential) {
        Exchange exchange = session.call(harmless(op).as(credential));
        Expected.error(session, Codes.UNAUTHORIZED).verify(op, rule, exchange, rule.place(op));
    }

    private static void scope(Session session, Op op) {
        Credential limited = session.settings
                .unscoped()
                .orElseThrow(() -> new NotChecked("no token without scopes was given (--limited-token)"));
        String scope = op.scope().orElseThrow(() -> new NotChecked("the operation names no scope"));
        Exchange exchange = session.call(harmless(op).as(limited));
        if (Expected.error(session, Codes.SCOPE).verify(op, Rule.ACCESS_SCOPE, exchange, op.security())) {
            JsonNode named = exchange.reply().at("/error/details/required_scope");
            session.book.verify(
                    op,
                    Rule.ACCESS_SCOPE,
                    named.asString("").equals(scope),
                    exchange,
                    "the details name the scope " + named + ", documented is " + scope);
        }
    }

    private static void tenant(Session session, Op op, Resource resource) {
        Credential other = session.settings
                .other()
                .orElseThrow(() -> new NotChecked("no token of another workspace was given (--other-token)"));
        if (op.method().equals("GET")) {
            theirs(session, op, resource, other);
        }
        JsonNode record = session.fixtures.own(resource);
        Request request =
                Request.of(op).at(record.path(resource.key()).asString()).as(other);
        Exchange exchange = session.call(op.body().isPresent() ? request.json(session.values.minimal(op)) : request);
        Expected.error(session, Codes.NOT_FOUND).verify(op, Rule.ACCESS_TENANT, exchange, op.pointer());
        if (exchange.reply().isSuccess()) {
            session.fixtures.forget(resource);
        }
    }

    /** The other way round only reading is tried, since those records are not of this run. */
    private static void theirs(Session session, Op op, Resource resource, Credential other) {
        resource.list().ifPresent(list -> {
            Lists.Page page = new Lists(session).page(Request.of(list).as(other));
            page.items().stream().findFirst().ifPresent(record -> {
                Exchange exchange = session.call(
                        Request.of(op).at(record.path(resource.key()).asString()));
                Expected.error(session, Codes.NOT_FOUND).verify(op, Rule.ACCESS_TENANT, exchange, op.pointer());
            });
        });
    }
}
