package io.getrasl.openapi.rules;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What schemas demand of arrays. */
final class ArrayLimits {

    private final Mismatches mismatches;
    private final Traffic traffic;

    ArrayLimits(Mismatches mismatches, Traffic traffic) {
        this.mismatches = mismatches;
        this.traffic = traffic;
    }

    void judge(Subject subject, ArrayNode array, ObjectNode schema, List<Mismatch> found) {
        List<Node> items = array.items();
        ScalarLimits.count(items.size(), "Items", "items", schema)
                .map(subject::breaks)
                .ifPresent(found::add);
        if (Nodes.isTrue(schema, "uniqueItems")) {
            repeated(items)
                    .ifPresent(item -> found.add(new Mismatch(
                            item.place(),
                            "the items of " + subject.name() + " must differ, and this one stands there twice",
                            "delete it")));
        }
        boolean exempt = traffic == Traffic.REQUEST
                && schema.child("x-validated-by-item").isPresent();
        if (exempt) {
            return;
        }
        List<Node> first = Nodes.items(schema, "prefixItems");
        for (int i = 0; i < items.size(); i++) {
            Optional<Node> each = i < first.size() ? Optional.of(first.get(i)) : schema.child("items");
            if (each.isPresent()) {
                found.addAll(mismatches.of(subject.item(items.get(i)), each.get()));
            }
        }
        schema.child("contains").ifPresent(wanted -> judgeContains(subject, items, schema, wanted, found));
    }

    private void judgeContains(
            Subject subject, List<Node> items, ObjectNode schema, Node wanted, List<Mismatch> found) {
        long fitting = items.stream()
                .filter(item -> mismatches.fits(subject.item(item), wanted))
                .count();
        int least = ScalarLimits.bound(schema, "minContains")
                .map(BigDecimal::intValue)
                .orElse(1);
        Optional<Integer> most = ScalarLimits.bound(schema, "maxContains").map(BigDecimal::intValue);
        if (fitting < least) {
            found.add(subject.breaks("must have at least " + least + " items of the form that 'contains' describes"));
        } else if (most.isPresent() && fitting > most.get()) {
            found.add(
                    subject.breaks("must have at most " + most.get() + " items of the form that 'contains' describes"));
        }
    }

    private static Optional<Node> repeated(List<Node> items) {
        for (int i = 1; i < items.size(); i++) {
            Node item = items.get(i);
            if (items.subList(0, i).stream().anyMatch(former -> Equality.same(former, item))) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
