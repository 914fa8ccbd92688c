package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** {@code error-block} and {@code error-codes}: every operation says which errors it can answer with, and the shared ones are among them. */
final class ErrorBlock implements Rule<Bundle> {

    private static final String CODES = "x-error-codes";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ErrorCatalogue catalogue = ErrorCatalogue.of(bundle.document());
        if (catalogue.isEmpty()) {
            return;
        }
        for (Endpoint endpoint : Endpoint.called(bundle.document())) {
            if (!isReadable(bundle.document(), endpoint)) {
                continue;
            }
            Set<String> codes = new HashSet<>();
            for (Member response : Nodes.members(endpoint.operation(), "responses")) {
                References.object(bundle.document(), response.value())
                        .filter(each -> response.name().matches("[45].*"))
                        .ifPresent(each -> codes.addAll(codes(response, each, catalogue, findings)));
            }
            Set<String> missing = new TreeSet<>(catalogue.shared());
            missing.removeAll(codes);
            missing.forEach(code -> findings.accept(new Finding(
                    endpoint.operation().member("responses").map(Member::place).orElse(endpoint.place()),
                    "error-block",
                    endpoint.shown() + " does not say that it can answer with " + code,
                    "add " + code + " to the " + CODES + " of its status "
                            + catalogue.statuses().get(code))));
        }
    }

    /** What is broken has a finding of its own, from which these would only follow. */
    private static boolean isReadable(ObjectNode document, Endpoint endpoint) {
        Collection<Member> responses = Nodes.members(endpoint.operation(), "responses");
        return !responses.isEmpty()
                && responses.stream()
                        .allMatch(response -> response.name().matches("[1-5](..)|default")
                                && References.object(document, response.value())
                                        .filter(each ->
                                                each.child("description").isPresent())
                                        .isPresent());
    }

    private static Set<String> codes(
            Member status, ObjectNode response, ErrorCatalogue catalogue, Consumer<Finding> findings) {
        Set<String> codes = new HashSet<>();
        if (response.member(CODES).isEmpty()) {
            findings.accept(new Finding(
                    status.place(),
                    "error-codes",
                    "this response does not say which error codes it carries",
                    "add " + CODES + ": [...] with codes of the error catalogue"));
        }
        for (Node item : Nodes.items(response, CODES)) {
            String code = Expectation.scalar(item).orElse("");
            codes.add(catalogue.meant(code));
            String expected = catalogue.statuses().get(code);
            if (expected == null) {
                findings.accept(new Finding(
                        item.place(),
                        "error-codes",
                        "the error catalogue has no '" + code + "'",
                        Spelling.nearest(code, catalogue.statuses().keySet())
                                .map(near -> "write " + near)
                                .orElse("add it to x-error-catalogue, or delete it here")));
            } else if (!expected.equals(status.name())) {
                findings.accept(new Finding(
                        item.place(),
                        "error-codes",
                        code + " has the status " + expected + " in the error catalogue, and stands here at "
                                + status.name(),
                        "move it to the response of " + expected));
            }
        }
        return codes;
    }
}
