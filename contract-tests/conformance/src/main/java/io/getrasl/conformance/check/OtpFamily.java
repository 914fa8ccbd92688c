package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One-time codes: the operation that sends a code of the caller's, the one that takes it, and the one that tells of it. */
final class OtpFamily implements Family {
    static final String CODE = "code";
    private static final List<String> SHARED = List.of("phone", "purpose");

    /** Those of the operations that work on one-time codes. */
    record Ops(Op send, Op verify, Optional<Op> status) {
        static Optional<Ops> of(Spec spec) {
            Optional<Op> send = find(spec, true, true);
            Optional<Op> verify = find(spec, false, true);
            return send.isPresent() && verify.isPresent()
                    ? Optional.of(new Ops(send.get(), verify.get(), find(spec, false, false)))
                    : Optional.empty();
        }

        private static Optional<Op> find(Spec spec, boolean sends, boolean code) {
            return spec.ops().stream()
                    .filter(op -> op.sends() == sends && op.body().isPresent())
                    .filter(op -> {
                        Set<String> names =
                                op.body().map(Shape::properties).orElseThrow().keySet();
                        return names.containsAll(SHARED) && names.contains(CODE) == code;
                    })
                    .findFirst();
        }
    }

    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        Ops.of(spec).ifPresent(ops -> {
            if (op.equals(ops.verify())) {
                rules.add(Rule.OTP_WRONG);
                rules.add(Rule.OTP_RIGHT);
            }
            if (ops.status().filter(op::equals).isPresent()) {
                rules.add(Rule.OTP_STATUS);
            }
        });
        return rules;
    }

    @Override
    public void run(Session session) {
        Ops.of(session.spec).ifPresent(ops -> {
            boolean status = ops.status()
                    .map(op -> session.book.wants(op, Rule.OTP_STATUS))
                    .orElse(false);
            if (session.wants(ops.verify(), List.of(Rule.OTP_RIGHT, Rule.OTP_WRONG))) {
                session.attempt(ops.verify(), List.of(Rule.OTP_RIGHT, Rule.OTP_WRONG), () -> run(session, ops));
            } else if (status) {
                session.attempt(ops.status().orElseThrow(), List.of(Rule.OTP_STATUS), () -> run(session, ops));
            }
        });
    }

    private static void run(Session session, Ops ops) {
        SendFamily.allowed(session);
        new OneTimeCode(session, ops).run();
    }
}
