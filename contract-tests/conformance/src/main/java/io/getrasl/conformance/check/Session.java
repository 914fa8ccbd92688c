package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Patience;
import io.getrasl.conformance.http.Reply;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.http.Throttled;
import io.getrasl.conformance.http.Unreachable;
import io.getrasl.conformance.make.Names;
import io.getrasl.conformance.make.NoValue;
import io.getrasl.conformance.make.Values;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.References;
import io.getrasl.conformance.spec.Spec;
import java.util.Collection;
import java.util.List;

/** What all checks of a run share. Not thread-safe. */
public final class Session {
    private static final int MOST_SILENCES = 8;

    final Spec spec;
    final Book book;
    final Settings settings;
    final Names names;
    final References references;
    final Values values;
    final Fixtures fixtures;
    final Cleanup cleanup;
    final AccountState account = new AccountState();
    private final Patience patience;
    private final ReplyRules replies;
    private volatile boolean stopped;
    private boolean reached;
    private int silences;

    public Session(Spec spec, Book book, Settings settings, Names names, Patience patience) {
        this.spec = spec;
        this.book = book;
        this.settings = settings;
        this.names = names;
        this.patience = patience;
        this.replies = new ReplyRules(spec, book);
        this.references = new References(spec.resources());
        this.fixtures = new Fixtures(this);
        this.values = new Values(names, references, fixtures::id);
        this.cleanup = new Cleanup(this);
    }

    /** Sends, waits where the server throttles, and holds the reply to what holds for every reply. */
    Exchange call(Request request) {
        if (stopped) {
            throw new Stopped();
        }
        return quietly(request);
    }

    /** Sends and takes what comes, also that it was too much. */
    Exchange once(Request request) {
        Exchange exchange = patience.once(request);
        replies.check(exchange);
        return exchange;
    }

    /** Sends, even when the run is over. */
    Exchange quietly(Request request) {
        try {
            Exchange exchange = patience.send(request, replies::check);
            silences = 0;
            reached = true;
            cleanup.note(exchange);
            return exchange;
        } catch (Unreachable silence) {
            return unanswered(request, silence);
        }
    }

    /** One request without a reply is a fault of the server; several on end mean that it is gone. */
    private Exchange unanswered(Request request, Unreachable silence) {
        silences++;
        if (!reached || silences >= MOST_SILENCES) {
            throw silence;
        }
        request.op()
                .ifPresent(op -> book.failed(
                        op,
                        Rule.REPLY_NO_FAULT,
                        request,
                        "no reply to " + request.method() + " " + request.path() + ": " + silence.getMessage()));
        return new Exchange(request, Reply.NONE);
    }

    int mostInAMinute() {
        return patience.mostInAMinute();
    }

    boolean wasThrottled() {
        return patience.times() > 0;
    }

    /** Whether something of this operation is worth a call: one of these rules, or what holds for every reply. */
    boolean wants(Op op, Collection<Rule> rules) {
        return !rules.isEmpty() && (book.wants(op, rules) || book.wants(op, Rule.REPLY_SCHEMA));
    }

    /** All of these, or one of them where time is short. */
    <T> List<T> some(List<T> all) {
        return settings.quick() && !all.isEmpty()
                ? List.of(all.get(names.random().nextInt(all.size())))
                : all;
    }

    /** Runs one part; what it cannot do is noted for its rules, and the others go on. */
    void attempt(Op op, Collection<Rule> rules, Runnable part) {
        if (!wants(op, rules)) {
            return;
        }
        List<Rule> wanted = rules.stream().filter(rule -> book.wants(op, rule)).toList();
        wanted.forEach(rule -> book.plan(op, rule));
        try {
            part.run();
        } catch (NotChecked | NoValue | Throttled reason) {
            wanted.forEach(rule -> book.skipped(op, rule, reason.getMessage()));
        }
    }

    /** Makes every later request fail, so that the run comes to its end; cleaning up is still possible. */
    public void stop() {
        stopped = true;
    }

    /** Whether the run was stopped from outside. */
    public boolean isStopped() {
        return stopped;
    }

    /** Removes what the run created, unless it is to be kept. */
    public void cleanUp() {
        if (!settings.keep()) {
            cleanup.run();
        }
    }

    public Cleanup cleanup() {
        return cleanup;
    }

    /** The run was stopped from outside. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
