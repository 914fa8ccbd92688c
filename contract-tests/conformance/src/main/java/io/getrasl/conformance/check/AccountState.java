package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Refusals that are right because of what the account is: a plan without room, a WhatsApp that is not connected. */
final class AccountState {
    private final Map<Op, Exchange> unconnected = new LinkedHashMap<>();
    private boolean connected;

    /**
     * Ends a check that this account cannot have.
     *
     * @param more how many records the request would have made
     * @throws NotChecked when the plan has no room for them, by the numbers that the refusal states
     */
    static void requireRoom(Exchange exchange, int more) {
        JsonNode details = exchange.reply().at("/error/details");
        boolean full = exchange.reply().code().equals(Codes.PLAN_FULL)
                && details.path("current").asLong(0) + more
                        > details.path("maximum").asLong(Long.MAX_VALUE);
        if (full) {
            throw new NotChecked("the plan has no room for it: " + details);
        }
    }

    /**
     * Ends a check of a send that this account cannot make.
     *
     * @throws NotChecked when WhatsApp is not connected, or the plan lacks the feature
     */
    void requireConnection(Op op, Exchange exchange) {
        requireRoom(exchange, 1);
        connected |= exchange.reply().isSuccess();
        if (exchange.reply().code().equals(Codes.NOT_CONNECTED)) {
            unconnected.put(op, exchange);
            throw new NotChecked("the account is not connected to WhatsApp");
        }
        if (exchange.reply().code().equals(Codes.NOT_AVAILABLE)) {
            throw new NotChecked("the account's plan does not include it");
        }
    }

    /** What one operation says of the connection, and another one contradicts. */
    Map<Op, Exchange> contradicted() {
        return connected ? unconnected : Map.of();
    }
}
