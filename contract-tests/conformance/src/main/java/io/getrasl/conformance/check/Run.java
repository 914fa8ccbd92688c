package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import java.util.List;

/** All checks, in the order in which they disturb each other least. */
public final class Run {
    private static final List<Family> FAMILIES = List.of(
            new AccessFamily(),
            new PathFamily(),
            new SuccessFamily(),
            new LifecycleFamily(),
            new ListFamily(),
            new BatchFamily(),
            new MembersFamily(),
            new SendFamily(),
            new OtpFamily(),
            new BodyFamily(),
            new UsageFamily(),
            new PlanFamily(),
            new LimitFamily());

    private final Session session;

    public Run(Session session) {
        this.session = session;
    }

    /** Notes what is to be checked, without a request. */
    public void plan() {
        for (Op op : session.spec.ops()) {
            ReplyRules.rules(op).forEach(rule -> session.book.plan(op, rule));
            session.book.plan(op, Rule.ACCESS_GRANTED);
            FAMILIES.forEach(family -> family.rules(op, session.spec).forEach(rule -> session.book.plan(op, rule)));
        }
    }

    /** Runs what was planned, and removes what it created whatever happens. */
    public void execute() {
        try {
            FAMILIES.forEach(family -> family.run(session));
        } catch (Session.Stopped stopped) {
            // Asked for from outside; what is there so far counts.
            session.stop();
        } finally {
            session.cleanUp();
        }
    }
}
