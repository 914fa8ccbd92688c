package io.getrasl.conformance.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of batches. */
final class Batches {

    private static final int MAXIMUM = 100;

    private Batches() {}

    /** Takes more than may be in one request, in several, and adds up their replies. */
    static Mutation ofAnySize(String items) {
        return (call, correct) -> {
            ObjectNode body = call.object();
            if (body == null || body.path(items).size() <= MAXIMUM) {
                return correct.answer(call);
            }
            Answer sum = null;
            for (ArrayNode part : parts((ArrayNode) body.get(items))) {
                ObjectNode smaller = body.deepCopy();
                smaller.set(items, part);
                Answer answer = correct.answer(call.withBody(smaller));
                if (!answer.isSuccess()) {
                    return answer;
                }
                sum = sum == null ? answer : sum.withBody(added(sum.object(), answer.object()));
            }
            return sum;
        };
    }

    /** Leaves the last contact, and counts it as deleted. */
    static Mutation deletesAllButTheLast() {
        return (call, correct) -> {
            ObjectNode body = call.object();
            if (body == null || body.path("ids").size() < 2) {
                return correct.answer(call);
            }
            ArrayNode ids = (ArrayNode) body.get("ids");
            ids.remove(ids.size() - 1);
            return counted(correct.answer(call.withBody(body)), "deleted");
        };
    }

    /** Says that it created the last contact, which is gone again at once. */
    static Mutation losesTheLast() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            JsonNode created = answer.isSuccess() ? answer.object().path("created") : null;
            if (created != null && created.size() > 1) {
                String id = created.get(created.size() - 1).path("id").asString();
                String path = call.path().substring(0, call.path().lastIndexOf('/') + 1) + id;
                correct.answer(call.to("DELETE", path, null));
            }
            return answer;
        };
    }

    /** Says that nothing was created, and leaves what stands before the error. */
    static Mutation halfDone() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            ObjectNode body = call.object();
            if (answer.status() == 422
                    && body != null
                    && !body.at("/options/continue_on_error").asBoolean(true)) {
                ((ObjectNode) body.get("options")).put("continue_on_error", true);
                correct.answer(call.withBody(body));
            }
            return answer;
        };
    }

    /** No error for an empty batch. */
    static Mutation ofNothing() {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            ObjectNode body = call.object();
            boolean empty = body != null
                    && body.path("ids").isArray()
                    && body.path("ids").isEmpty();
            return answer.status() == 422 && empty
                    ? answer.withStatus(200)
                            .withBody(Json.read(
                                    "{\"success\":true,\"summary\":{\"total\":0,\"deleted\":0,\"failed\":0}}"))
                    : answer;
        };
    }

    /** Adds what failed to what was done. */
    static Consumer<ObjectNode> failuresAsDone(String done) {
        return body -> {
            int failed = body.at("/summary/failed").asInt();
            Places.add("/summary/" + done, failed).accept(body);
            Places.set("/summary/failed", 0).accept(body);
        };
    }

    /** Ids as text become numbers. */
    static boolean idsAsNumbers(ObjectNode body) {
        if (!(body.get("ids") instanceof ArrayNode ids)) {
            return false;
        }
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).asString().matches("[0-9]{1,15}")) {
                ids.set(i, Json.valueOf(Long.parseLong(ids.get(i).asString())));
            }
        }
        return true;
    }

    private static Answer counted(Answer answer, String done) {
        if (!answer.isSuccess()) {
            return answer;
        }
        ObjectNode reply = answer.object();
        Places.add("/summary/total", 1).accept(reply);
        Places.add("/summary/" + done, 1).accept(reply);
        return answer.withBody(reply);
    }

    private static ObjectNode added(ObjectNode sum, ObjectNode reply) {
        reply.get("summary")
                .propertyStream()
                .forEach(count -> Places.add(
                                "/summary/" + count.getKey(), count.getValue().asInt())
                        .accept(sum));
        reply.propertyStream()
                .filter(list -> list.getValue().isArray())
                .forEach(list -> ((ArrayNode) sum.get(list.getKey())).addAll((ArrayNode) list.getValue()));
        return sum;
    }

    private static List<ArrayNode> parts(ArrayNode items) {
        List<ArrayNode> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += MAXIMUM) {
            ArrayNode part = items.arrayNode();
            for (int i = from; i < Math.min(items.size(), from + MAXIMUM); i++) {
                part.add(items.get(i));
            }
            parts.add(part);
        }
        return parts;
    }
}
