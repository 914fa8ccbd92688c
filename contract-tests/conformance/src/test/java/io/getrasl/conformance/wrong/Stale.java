package io.getrasl.conformance.wrong;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutations that say one thing and keep another. */
final class Stale {

    private Stale() {}

    /** Answers as if the record were gone, and leaves it. */
    static Mutation keepsWhatItDeletes(String message) {
        return (call, correct) -> {
            Answer found = correct.answer(call.asGet());
            if (found.status() != 200) {
                return correct.answer(call);
            }
            ObjectNode body = found.object();
            body.putNull("data");
            body.put("message", message);
            return found.withBody(body);
        };
    }

    /** Deletes the record, and lists it as before. Takes the operations of deletion and of the list. */
    static Mutation listsWhatIsGone() {
        Map<String, JsonNode> gone = new ConcurrentHashMap<>();
        return (call, correct) -> {
            if (call.method().equals("DELETE")) {
                Answer before = correct.answer(call.asGet());
                Answer answer = correct.answer(call);
                if (before.status() == 200 && answer.isSuccess()) {
                    gone.put(call.id(), before.object().get("data"));
                }
                return answer;
            }
            Answer answer = correct.answer(call);
            ObjectNode body = answer.object();
            if (answer.status() != 200) {
                return answer;
            }
            gone.values().forEach(((ArrayNode) body.get("data"))::add);
            Places.add("/meta/pagination/total", gone.size()).accept(body);
            return answer.withBody(body);
        };
    }

    /** Shows the new values once, and keeps the old. */
    static Mutation forgetsChanges() {
        return (call, correct) -> {
            Answer before = correct.answer(call.asGet());
            Answer answer = correct.answer(call);
            if (before.status() == 200 && answer.status() == 200) {
                ObjectNode old = Json.read("{}");
                call.object()
                        .propertyNames()
                        .forEach(name -> old.set(name, before.object().at("/data/" + name)));
                correct.answer(call.withBody(old));
            }
            return answer;
        };
    }

    /** Keeps the new values, and shows the old ones. */
    static Mutation showsTheOld() {
        return (call, correct) -> {
            Answer before = correct.answer(call.asGet());
            Answer answer = correct.answer(call);
            if (before.status() != 200 || answer.status() != 200) {
                return answer;
            }
            ObjectNode body = answer.object();
            body.set("data", before.object().get("data"));
            return answer.withBody(body);
        };
    }

    /** Gives every later call the first reply that succeeded. */
    static Mutation remembersReplies() {
        Map<String, Answer> replies = new ConcurrentHashMap<>();
        return (call, correct) -> {
            String key = call.method()
                    + call.path()
                    + call.query().encoded()
                    + call.headers().get("authorization");
            Answer remembered = replies.get(key);
            if (remembered != null) {
                return remembered;
            }
            Answer answer = correct.answer(call);
            if (answer.isSuccess()) {
                replies.put(key, answer);
            }
            return answer;
        };
    }

    /** Leaves what was sent out of the list. Takes the operations of sending and of the list. */
    static Mutation listsNothingSent() {
        Map<String, Boolean> sent = new ConcurrentHashMap<>();
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            ObjectNode body = answer.object();
            if (call.method().equals("POST")) {
                if (answer.isSuccess()) {
                    sent.put(body.at("/data/message_id").asString(), true);
                }
                return answer;
            }
            if (answer.status() != 200) {
                return answer;
            }
            ((ArrayNode) body.get("data"))
                    .removeIf(item -> sent.containsKey(item.path("message_id").asString()));
            return answer.withBody(body);
        };
    }

    /** Calls the edit with the request's body and the reply's, after a success. */
    static Mutation replyOf(BiConsumer<ObjectNode, ObjectNode> edit) {
        return (call, correct) -> {
            Answer answer = correct.answer(call);
            ObjectNode body = answer.object();
            if (!answer.isSuccess() || call.object() == null) {
                return answer;
            }
            edit.accept(call.object(), body);
            return answer.withBody(body);
        };
    }
}
