package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.contract.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The life of one code: sent, guessed wrong, given right, used up; and of another one that is guessed wrong too often. */
record OneTimeCode(Session session, OtpFamily.Ops ops) {
    private static final String RIGHT = "408213";
    private static final String WRONG = "000000";

    void run() {
        ObjectNode sent = send();
        neverSent(sent);
        long most = active(sent, true, -1);
        long left = wrong(sent, most < 0 ? -1 : most - 1);
        active(sent, true, left);
        right(sent);
        again(sent);
        active(sent, false, -1);
        if (most > 0 && most < 8) {
            locked(send(), most);
        }
    }

    private ObjectNode send() {
        ObjectNode body = new Sendable(session).body(ops.send());
        body.put(OtpFamily.CODE, RIGHT);
        body.put("purpose", session.names.next());
        Exchange exchange = session.call(Request.of(ops.send()).json(body));
        session.account.requireConnection(ops.send(), exchange);
        if (!exchange.reply().isSuccess()) {
            throw new NotChecked(ops.send().id() + " answered " + exchange.outcome());
        }
        return body;
    }

    /** What the status says; returns how many attempts are left. */
    private long active(ObjectNode sent, boolean expected, long left) {
        Op status = ops.status().orElse(null);
        if (status == null) {
            return -1;
        }
        Exchange exchange = session.call(Request.of(status).json(body(sent)));
        JsonNode data = exchange.reply().at("/data");
        session.book.verify(
                status,
                Rule.LIFE_SUCCESS,
                exchange.reply().status() == status.success(),
                exchange,
                "a valid request got " + exchange.outcome());
        session.book.verify(
                status,
                Rule.OTP_STATUS,
                data.path("has_active_otp").asBoolean(!expected) == expected,
                exchange,
                "has_active_otp is " + data.path("has_active_otp") + ", expected " + expected);
        if (expected && left >= 0) {
            session.book.verify(
                    status,
                    Rule.OTP_STATUS,
                    data.path("attempts_remaining").asLong(-1) == left,
                    exchange,
                    "attempts_remaining is " + data.path("attempts_remaining") + ", expected " + left);
        }
        return data.path("attempts_remaining").asLong(-1);
    }

    private static ObjectNode body(ObjectNode sent) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        List.of("phone", "purpose").forEach(name -> body.set(name, sent.get(name)));
        return body;
    }

    private Exchange verify(ObjectNode sent, String code) {
        return session.call(Request.of(ops.verify()).json(body(sent).put(OtpFamily.CODE, code)));
    }

    private long wrong(ObjectNode sent, long expected) {
        Exchange exchange = verify(sent, WRONG);
        Expected.error(session, "INVALID_CODE")
                .verify(ops.verify(), Rule.OTP_WRONG, exchange, ops.verify().pointer(), "a wrong code");
        JsonNode left = exchange.reply().at("/error/details/attempts_remaining");
        session.book.verify(
                ops.verify(),
                Rule.OTP_WRONG,
                expected < 0 || left.asLong(-1) == expected,
                exchange,
                "after a wrong code attempts_remaining is " + left + ", expected " + expected);
        return left.asLong(expected);
    }

    private void right(ObjectNode sent) {
        Exchange exchange = verify(sent, RIGHT);
        session.book.verify(
                ops.verify(),
                Rule.OTP_RIGHT,
                exchange.reply().status() == ops.verify().success(),
                exchange,
                "the right code got " + exchange.outcome());
        session.book.verify(
                ops.verify(),
                Rule.OTP_RIGHT,
                exchange.reply().at("/data/purpose").equals(sent.get("purpose")),
                exchange,
                "the purpose was " + sent.get("purpose") + " and is "
                        + exchange.reply().at("/data/purpose"));
        session.book.held(ops.verify(), Rule.LIFE_SUCCESS);
    }

    private void neverSent(ObjectNode sent) {
        ObjectNode other = sent.deepCopy().put("purpose", session.names.next());
        Expected.error(session, "OTP_NOT_FOUND")
                .verify(
                        ops.verify(),
                        Rule.OTP_RIGHT,
                        verify(other, RIGHT),
                        ops.verify().pointer(),
                        "a code for a purpose for which none was sent");
    }

    private void again(ObjectNode sent) {
        Expected.error(session, "OTP_NOT_FOUND")
                .verify(
                        ops.verify(),
                        Rule.OTP_RIGHT,
                        verify(sent, RIGHT),
                        ops.verify().pointer(),
                        "the right code for the second time");
    }

    private void locked(ObjectNode sent, long most) {
        for (long left = most - 1; left >= 0; left--) {
            Exchange exchange = verify(sent, WRONG);
            JsonNode remaining = exchange.reply().at("/error/details/attempts_remaining");
            boolean last = left == 0 && exchange.reply().code().equals("MAX_ATTEMPTS_EXCEEDED");
            session.book.verify(
                    ops.verify(),
                    Rule.OTP_WRONG,
                    last || remaining.asLong(-1) == left,
                    exchange,
                    "after a wrong code attempts_remaining is " + remaining + ", expected " + left);
        }
        Expected.error(session, "MAX_ATTEMPTS_EXCEEDED")
                .verify(
                        ops.verify(),
                        Rule.OTP_WRONG,
                        verify(sent, RIGHT),
                        ops.verify().pointer(),
                        "the right code after " + most + " wrong ones");
    }
}
