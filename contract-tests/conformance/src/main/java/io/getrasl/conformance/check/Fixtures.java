package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.NoValue;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records that checks work with: made by the run where that is possible, else found in the account and only read. */
final class Fixtures {
    private final Session session;
    private final Map<String, JsonNode> own = new HashMap<>();
    private final Set<String> inTheMaking = new HashSet<>();

    Fixtures(Session session) {
        this.session = session;
    }

    /** A record of this run, made now unless there is one. */
    JsonNode own(Resource resource) {
        JsonNode record = own.get(resource.path());
        if (record == null) {
            record = fresh(resource);
            own.put(resource.path(), record);
        }
        return record;
    }

    /** A record made now. */
    JsonNode fresh(Resource resource) {
        Op create =
                resource.create().orElseThrow(() -> new NotChecked("no operation creates a " + resource.singular()));
        return created(create, session.values.minimal(create));
    }

    /** Records to look for in lists: of every documented kind where there are few, and alike in what need not be unique. */
    void several(Resource resource) {
        Op create = resource.create().orElseThrow();
        ObjectNode first = session.values.minimal(create);
        for (int index = 0; index < 3; index++) {
            ObjectNode body = session.values.minimal(create);
            int turn = index;
            boolean[] distinct = {false};
            create.body().orElseThrow().properties().forEach((name, shape) -> {
                JsonNode values = shape.keyword("enum");
                if (values.isArray() && body.has(name)) {
                    body.set(name, values.get(turn % values.size()));
                } else if (shape.is("string")
                        && body.has(name)
                        && shape.message("unique").isEmpty()) {
                    if (distinct[0]) {
                        body.set(name, first.get(name));
                    }
                    distinct[0] = true;
                }
            });
            JsonNode record = created(create, body);
            own.putIfAbsent(resource.path(), record);
        }
    }

    /** The record that this body creates. */
    JsonNode created(Op create, ObjectNode body) {
        Exchange exchange = session.call(Request.of(create).json(body));
        JsonNode record = exchange.reply().at("/data");
        if (exchange.reply().isSuccess()) {
            return record.path("id").isValueNode() ? record : searched(create, body);
        }
        String full = exchange.reply().code().equals(Codes.PLAN_FULL) ? ": the plan has no room for it" : "";
        throw new NotChecked(create.id() + " answered " + exchange.outcome() + full);
    }

    /** A reply that does not say what was created is wrong, but there is more to be found about this server. */
    private JsonNode searched(Op create, ObjectNode body) {
        return session.spec.resources().stream()
                .filter(resource -> resource.create().filter(create::equals).isPresent())
                .flatMap(resource -> new Lists(session).marked(resource).stream())
                .flatMap(page -> page.items().stream())
                .filter(item -> item.path("id").isValueNode()
                        && new Same(session, create).differences(body, item).isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotChecked(create.id() + " does not say what it created"));
    }

    void forget(Resource resource) {
        own.remove(resource.path());
    }

    /** The id of any record that may be named: one of the run, else one of the account, else one that another record names. */
    Optional<JsonNode> id(Resource resource) {
        if (resource.canOwn() && inTheMaking.add(resource.path())) {
            try {
                return Optional.of(own(resource).get(resource.key()));
            } catch (NotChecked | NoValue none) {
                return foundId(resource);
            } finally {
                inTheMaking.remove(resource.path());
            }
        }
        return foundId(resource);
    }

    private Optional<JsonNode> foundId(Resource resource) {
        String property = resource.singular() + "_id";
        return found(resource)
                .map(record -> record.path(resource.key()))
                .or(() -> session.spec.resources().stream()
                        .filter(other -> !other.equals(resource))
                        .filter(other -> other.record()
                                .filter(record -> record.properties().containsKey(property))
                                .isPresent())
                        .flatMap(other -> found(other).stream())
                        .map(record -> record.path(property))
                        .filter(JsonNode::isValueNode)
                        .findFirst());
    }

    /** A record of the account, which is only to be read. */
    Optional<JsonNode> found(Resource resource) {
        return resource.list()
                .map(list -> session.call(Request.of(list))
                        .reply()
                        .at("/" + list.pagination().text("items").orElse("data")))
                .map(items -> items.path(0))
                .filter(JsonNode::isObject);
    }
}
