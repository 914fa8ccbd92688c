package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records that others need: a deletion is refused where an example of its path shows that there are such. */
record InUse(Session session, Resource resource) {
    static boolean isDocumented(Op delete) {
        return delete.params("path").stream().anyMatch(InUse::hasRefusedId);
    }

    /** Whether an example that is refused has an id of the right form; then it is refused for another reason. */
    private static boolean hasRefusedId(Param param) {
        return param.node().get("examples").fields().entrySet().stream()
                .anyMatch(example -> example.getKey().startsWith("VALIDATION_ERROR")
                        && example.getValue().json().path("value").isIntegralNumber()
                                == param.shape().is("integer"));
    }

    void run() {
        resource.delete()
                .filter(InUse::isDocumented)
                .ifPresent(delete -> user().ifPresentOrElse(
                                user -> session.attempt(delete, List.of(Rule.LIFE_IN_USE), () -> refused(delete, user)),
                                () -> session.book.skipped(
                                        delete, Rule.LIFE_IN_USE, "no record names a " + resource.singular())));
    }

    /** A kind of record that needs one of these. */
    private Optional<Resource> user() {
        return session.spec.resources().stream()
                .filter(Resource::canOwn)
                .filter(other -> property(other).isPresent())
                .findFirst();
    }

    private Optional<String> property(Resource user) {
        Op create = user.create().orElseThrow();
        Shape body = create.body().orElseThrow();
        return body.properties().entrySet().stream()
                .filter(property -> body.required().contains(property.getKey()))
                .filter(property -> session.references
                        .target(create, property.getKey(), property.getValue())
                        .filter(resource::equals)
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void refused(Op delete, Resource user) {
        JsonNode used = session.fixtures.fresh(resource);
        Op create = user.create().orElseThrow();
        ObjectNode body = session.values.minimal(create);
        body.set(property(user).orElseThrow(), used.get(resource.key()));
        session.fixtures.created(create, body);
        Exchange exchange =
                session.call(Request.of(delete).at(used.get(resource.key()).asString()));
        Expected.refusal(session)
                .verify(
                        delete,
                        Rule.LIFE_IN_USE,
                        exchange,
                        delete.pointer(),
                        "deleting a " + resource.singular() + " that a " + user.singular() + " has");
        resource.get().ifPresent(get -> {
            Exchange read =
                    session.call(Request.of(get).at(used.get(resource.key()).asString()));
            session.book.verify(
                    delete,
                    Rule.LIFE_IN_USE,
                    read.reply().isSuccess(),
                    read,
                    "reading it after its deletion was refused got " + read.outcome());
        });
    }
}
