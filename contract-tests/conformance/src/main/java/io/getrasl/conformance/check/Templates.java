package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Templates that the account really has, in place of those that examples name. */
record Templates(Session session) {
    private static final String NAME = "template_name";

    /** The body as it is where it names no template, or one that is there; else with the first one that is approved. */
    ObjectNode adapted(Op op, ObjectNode body) {
        if (!body.has(NAME)) {
            return body;
        }
        List<JsonNode> approved = approved(op);
        boolean there =
                approved.stream().anyMatch(template -> template.path(NAME).equals(body.get(NAME)));
        if (!there) {
            JsonNode template = approved.stream()
                    .findFirst()
                    .orElseThrow(() -> new NotChecked("the account has no approved template for " + op.id()));
            body.set(NAME, template.get(NAME));
            if (body.has("language")) {
                body.set("language", template.path("language"));
            }
        }
        return body;
    }

    /** From a list of the operation's own tag, where there is one. */
    private List<JsonNode> approved(Op op) {
        List<Op> lists = new ArrayList<>(session.spec.ops().stream()
                .filter(list -> list.pagination().isPresent()
                        && list.replyBody(list.success()).isPresent()
                        && list.params("query").stream()
                                .anyMatch(param -> param.name().equals("filter[" + NAME + "]")))
                .toList());
        lists.sort(java.util.Comparator.comparing(list -> !list.tags().equals(op.tags())));
        return lists.stream()
                .limit(1)
                .flatMap(list -> new Lists(session).page(Request.of(list)).items().stream())
                .filter(template -> template.path("status").asString("").equals("APPROVED"))
                .toList();
    }
}
