package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Curl;
import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.http.Wire;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Spec;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;

/** Keeps what was planned and what came of it. Thread-safe. */
public final class Book {
    private static final int LONGEST_REPLY = 1500;

    private final Spec spec;
    private final Selection selection;
    private final Wire wire;
    private final Secrets secrets;
    private final Map<String, Check> checks = new LinkedHashMap<>();

    public Book(Spec spec, Selection selection, Wire wire, Secrets secrets) {
        this.spec = spec;
        this.selection = selection;
        this.wire = wire;
        this.secrets = secrets;
    }

    /** Whether a finding about this would be kept, so that it is worth calling. */
    public boolean wants(Op op, Rule rule) {
        return selection.includes(op, rule);
    }

    boolean wants(Op op, Collection<Rule> rules) {
        return rules.stream().anyMatch(rule -> wants(op, rule));
    }

    synchronized void plan(Op op, Rule rule) {
        if (wants(op, rule)) {
            check(op, rule);
        }
    }

    synchronized void held(Op op, Rule rule) {
        if (wants(op, rule)) {
            check(op, rule).hold();
        }
    }

    synchronized void skipped(Op op, Rule rule, String reason) {
        if (wants(op, rule)) {
            check(op, rule).skip(secrets.removed(reason));
        }
    }

    void failed(Op op, Rule rule, Exchange exchange, String got) {
        failedAt(op, rule, spec.locate(rule.place(op)), exchange, got);
    }

    /** Fails because of a request that got no reply. */
    synchronized void failed(Op op, Rule rule, Request request, String got) {
        if (wants(op, rule)) {
            String curl = Curl.of(request, wire.credential(), wire.base());
            Finding finding =
                    new Finding(spec.locate(rule.place(op)), secrets.removed(got), secrets.removed(curl), "none", 1);
            check(op, rule).fail(finding);
        }
    }

    void failed(Op op, Rule rule, JsonPointer pointer, Exchange exchange, String got) {
        failedAt(op, rule, spec.locate(pointer), exchange, got);
    }

    /** Fails at an authored place, {@code file:line:column}. */
    synchronized void failedAt(Op op, Rule rule, String place, Exchange exchange, String got) {
        if (wants(op, rule)) {
            String curl = exchange == null ? "" : Curl.of(exchange.request(), wire.credential(), wire.base());
            String reply = exchange == null ? "" : excerpt(exchange);
            check(op, rule)
                    .fail(new Finding(place, secrets.removed(got), secrets.removed(curl), secrets.removed(reply), 1));
        }
    }

    /** Holds or fails, by a condition. */
    boolean verify(Op op, Rule rule, boolean condition, Exchange exchange, String got) {
        if (condition) {
            held(op, rule);
        } else {
            failed(op, rule, exchange, got);
        }
        return condition;
    }

    private Check check(Op op, Rule rule) {
        return checks.computeIfAbsent(
                op.id() + '/' + rule.id(), id -> new Check(op, rule, spec.locate(rule.place(op))));
    }

    private static String excerpt(Exchange exchange) {
        String text = exchange.reply().text();
        String body = text.length() <= LONGEST_REPLY ? text : text.substring(0, LONGEST_REPLY) + "...";
        return exchange.reply().status() + " " + body;
    }

    /** All checks, by operation in the order of the document and by rule. */
    public synchronized List<Check> checks() {
        List<Op> order = spec.ops();
        return checks.values().stream()
                .sorted(java.util.Comparator.<Check>comparingInt(check -> order.indexOf(check.op()))
                        .thenComparing(Check::rule))
                .toList();
    }
}
