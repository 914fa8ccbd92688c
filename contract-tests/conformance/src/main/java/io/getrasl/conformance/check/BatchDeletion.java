package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Batches that delete: known, unknown and repeated ids, none that is known, and too many. */
record BatchDeletion(Session session, Resource resource, Op op) {
    private static final String DONE = "deleted";

    void run() {
        session.attempt(op, List.of(Rule.BATCH_COUNTS, Rule.BATCH_EFFECT), this::mixed);
        session.attempt(op, List.of(Rule.BATCH_LIMIT), this::limit);
    }

    private void mixed() {
        Batch batch = new Batch(session, op);
        JsonNode kept = id(session.fixtures.fresh(resource));
        List<JsonNode> gone = List.of(id(session.fixtures.fresh(resource)), id(session.fixtures.fresh(resource)));
        long before = count();
        List<JsonNode> ids = new ArrayList<>(List.of(gone.get(0), WrongValues.UNKNOWN_ID, gone.get(0), gone.get(1)));
        batch.counts(batch.call(batch.body(ids)), ids.size(), DONE, gone.size());
        gone.forEach(id -> verify(id, true));
        verify(kept, false);
        long after = count();
        session.book.verify(
                op,
                Rule.BATCH_EFFECT,
                after == before - gone.size(),
                null,
                "there were " + before + " and are " + after + " after " + gone.size() + " were deleted");
        batch.counts(batch.call(batch.body(List.of(WrongValues.UNKNOWN_ID, gone.get(0)))), 2, DONE, 0);
        batch.counts(batch.call(batch.body(List.of(kept))), 1, DONE, 1);
        verify(kept, true);
    }

    private JsonNode id(JsonNode record) {
        return record.get(resource.key());
    }

    private long count() {
        return new Lists(session).marked(resource).map(Lists.Page::total).orElse(0L);
    }

    private void verify(JsonNode id, boolean gone) {
        resource.get().ifPresent(get -> {
            Exchange read = session.call(Request.of(get).at(id.asString()));
            boolean right = gone
                    ? read.reply().code().equals(Codes.NOT_FOUND)
                    : read.reply().isSuccess();
            session.book.verify(
                    op,
                    Rule.BATCH_EFFECT,
                    right,
                    read,
                    "reading a record that was " + (gone ? "" : "not ") + "in the batch got " + read.outcome());
        });
    }

    private void limit() {
        Batch batch = new Batch(session, op);
        int most = batch.most();
        if (most == 0) {
            throw new NotChecked("no limit is documented");
        }
        JsonNode own = id(session.fixtures.fresh(resource));
        List<JsonNode> ids = new ArrayList<>(Collections.nCopies(most, WrongValues.UNKNOWN_ID));
        ids.add(own);
        Exchange more = batch.call(batch.body(ids));
        Expected.refusal(session)
                .verify(op, Rule.BATCH_LIMIT, more, batch.list().pointer("maxItems"), "a batch of " + (most + 1));
        verify(own, more.reply().isSuccess());
        Exchange exact = batch.call(batch.body(ids.subList(1, most + 1)));
        session.book.verify(
                op,
                Rule.BATCH_LIMIT,
                exact.reply().status() == op.success(),
                exact,
                "a batch of " + most + " got " + exact.outcome());
    }
}
