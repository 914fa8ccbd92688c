package io.getrasl.conformance.wrong;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Requests that are taken for others. */
final class Requests {

    private static final List<String> EMPTIABLE =
            List.of("email", "company", "description", "city", "state", "zip", "address", "country_id", "assigned_id");
    private static final int LARGE = 1 << 20;

    private Requests() {}

    static Mutation putAsPatch() {
        return (call, correct) ->
                correct.answer(call.method().equals("PUT") ? call.to("PATCH", call.path(), call.object()) : call);
    }

    /** Looks for the record in the other workspace too. */
    static Mutation anyTenant() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            if (answer.status() != 404) {
                return answer;
            }
            Answer other = correct.answer(call.withToken(correct.otherToken()));
            return other.isSuccess() ? other : answer;
        };
    }

    /** Creates the contact under another number, and shows the one that was sent. */
    static Mutation anyPhone() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            ObjectNode body = call.object();
            if (answer.status() != 422 || body == null || !body.path("phone").isString()) {
                return answer;
            }
            String phone = body.path("phone").stringValue();
            body.put("phone", phone.substring(0, Math.min(phone.length(), 19)) + "0");
            Answer taken = correct.answer(call.withBody(body));
            if (!taken.isSuccess()) {
                return answer;
            }
            ObjectNode reply = taken.object();
            Places.set("/data/phone", phone).accept(reply);
            return taken.withBody(reply);
        };
    }

    /** Takes the record itself for another one of its name. */
    static Mutation notItsOwnName() {
        return (call, correct) -> {
            ObjectNode body = call.object();
            Answer now = correct.answer(call.asGet());
            boolean same = body != null
                    && now.isSuccess()
                    && body.path("name").equals(now.object().at("/data/name"));
            return same
                    ? Answer.error(422, "VALIDATION_ERROR", "The name has already been taken.")
                    : correct.answer(call);
        };
    }

    /** A blank more makes another name. */
    static boolean anyName(ObjectNode body) {
        String name = body.path("name").asString("");
        if (name.isEmpty() || name.length() >= 255) {
            return false;
        }
        body.put("name", name + " ");
        return true;
    }

    static Mutation anyContentType() {
        return (call, correct) -> {
            Map<String, List<String>> headers = new TreeMap<>(call.headers());
            headers.put("content-type", List.of("application/json"));
            return correct.answer(
                    new Call(call.operation(), call.method(), call.path(), call.query(), headers, call.body()));
        };
    }

    /** Drops the text that makes a body large. */
    static Mutation anySize() {
        return (call, correct) -> {
            ObjectNode body = call.body().length > LARGE ? call.object() : null;
            if (body == null) {
                return correct.answer(call);
            }
            body.propertyNames().stream().toList().forEach(name -> {
                if (body.get(name).asString("").length() > LARGE / 2) {
                    body.put(name, "");
                }
            });
            return correct.answer(call.withBody(body));
        };
    }

    static void emptyTheRest(ObjectNode body) {
        EMPTIABLE.stream().filter(name -> !body.has(name)).forEach(body::putNull);
    }

    static void dropNulls(ObjectNode body) {
        body.propertyNames().stream()
                .filter(name -> body.get(name).isNull())
                .toList()
                .forEach(body::remove);
    }

    /** Does it and undoes it. */
    static Mutation withdrawn() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            if (answer.isSuccess()) {
                correct.answer(call.to("DELETE", call.path(), call.object()));
            }
            return answer;
        };
    }
}
