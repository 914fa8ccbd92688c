package io.getrasl.sandbox;

import static io.getrasl.sandbox.CrashJournal.Asked.ANSWERED;
import static io.getrasl.sandbox.CrashJournal.Asked.NEVER;
import static io.getrasl.sandbox.CrashJournal.Asked.UNANSWERED;

import io.getrasl.sandbox.CrashJournal.Batch;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** One caller: creates and deletes batches and sends messages, one call after the other, until nobody answers any more. */
final class CrashTraffic implements Runnable {

    private static final int LARGEST_BATCH = 12;

    private final Api api;
    private final CrashJournal journal;
    private final Random random;
    private final String name;
    private int calls;

    CrashTraffic(Api api, CrashJournal journal, String name, long seed) {
        this.api = api;
        this.journal = journal;
        this.name = name;
        random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                calls++;
                switch (random.nextInt(4)) {
                    case 0 -> send();
                    case 1 -> ownBatch().ifPresentOrElse(this::delete, this::create);
                    default -> create();
                }
            }
        } catch (IllegalStateException e) {
            // The sandbox is gone, in the middle of this call.
            return;
        }
    }

    private void create() {
        Batch batch = new Batch("batch " + name + "-" + calls, 2 + random.nextInt(LARGEST_BATCH - 1));
        journal.batches.put(batch.name, batch);
        String contacts = IntStream.range(0, batch.size)
                .mapToObj(index ->
                        SandboxTest.contact(phone("1", index), "'company': '" + batch.name + "', 'groups': [3]"))
                .collect(Collectors.joining(", ", "{'contacts': [", "]}"));
        Api.Reply reply = expect(200, api.post("/contacts/batch", contacts));
        batch.ids = StreamSupport.stream(reply.body().path("created").spliterator(), false)
                .map(contact -> contact.path("id").asLong())
                .toList();
        batch.creation = ANSWERED;
        journal.answered.incrementAndGet();
    }

    private Optional<Batch> ownBatch() {
        List<Batch> own = journal.batches.values().stream()
                .filter(batch -> batch.creation == ANSWERED && batch.deletion == NEVER)
                .filter(batch -> batch.name.startsWith("batch " + name + "-"))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(random.nextInt(own.size())));
    }

    private void delete(Batch batch) {
        batch.deletion = UNANSWERED;
        Api.Reply reply = expect(200, api.delete("/contacts/batch", "{'ids': " + batch.ids + "}"));
        if (reply.body().path("summary").path("deleted").asInt() != batch.size) {
            journal.unexpected.add("not all of " + batch.name + " were there: " + reply.body());
        }
        batch.deletion = ANSWERED;
        journal.answered.incrementAndGet();
    }

    private void send() {
        String text = "send " + name + "-" + calls;
        journal.sends.put(text, Optional.empty());
        Api.Reply reply = expect(
                200, api.post("/messages/text", "{'phone': '" + phone("2", 0) + "', 'message': '" + text + "'}"));
        journal.sends.put(text, Optional.of(reply.data().path("chat_message_id").asLong()));
        journal.answered.incrementAndGet();
    }

    private Api.Reply expect(int status, Api.Reply reply) {
        if (reply.status() != status) {
            journal.unexpected.add(reply.status() + " " + reply.body());
        }
        return reply;
    }

    /** No two calls have a number in common. The name is four digits. */
    private String phone(String kind, int index) {
        return "+20%s%s%04d%02d".formatted(kind, name, calls, index);
    }
}
