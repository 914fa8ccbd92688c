package io.getrasl.conformance.wrong;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of one-time codes. */
final class OneTimeCodes {

    private OneTimeCodes() {}

    /** Takes any code for the right one. */
    static Mutation anyCode() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            return has(answer, "INVALID_CODE") ? verified(call, answer) : answer;
        };
    }

    /** Takes any code where there is none, but not one that is used up. */
    static Mutation unsent() {
        Set<String> used = ConcurrentHashMap.newKeySet();
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            String key =
                    call.object() == null ? "" : call.object().path("purpose").asString("");
            if (answer.isSuccess()) {
                used.add(key);
            }
            return has(answer, "OTP_NOT_FOUND") && !used.contains(key) ? verified(call, answer) : answer;
        };
    }

    /** Takes the right code again. */
    static Mutation again() {
        Map<String, Answer> verified = new ConcurrentHashMap<>();
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            String key = String.valueOf(call.object());
            if (answer.isSuccess()) {
                verified.put(key, answer);
            }
            return has(answer, "OTP_NOT_FOUND") ? verified.getOrDefault(key, answer) : answer;
        };
    }

    /** Never counts to the last attempt. */
    static Mutation attemptsWithoutEnd() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            if (!has(answer, "MAX_ATTEMPTS_EXCEEDED") && !has(answer, "INVALID_CODE")) {
                return answer;
            }
            ObjectNode body = answer.object();
            Places.set("/error/code", "INVALID_CODE").accept(body);
            Places.set("/error/details", Map.of("attempts_remaining", 5)).accept(body);
            return answer.withBody(body);
        };
    }

    private static boolean has(Answer answer, String code) {
        return answer.status() == 422
                && answer.object().at("/error/code").asString().equals(code);
    }

    private static Answer verified(Call call, Answer refused) {
        ObjectNode body = refused.object();
        ObjectNode reply = Json.read("{\"success\": true, \"message\": \"OTP verified successfully\"}");
        reply.set("meta", body.get("meta"));
        reply.putObject("data")
                .put("phone", call.object().path("phone").asString().replaceAll("[^0-9]", ""))
                .put("purpose", call.object().path("purpose").asString("authentication"))
                .put("verified_at", body.at("/meta/timestamp").asString());
        return refused.withStatus(200).withBody(reply);
    }
}
