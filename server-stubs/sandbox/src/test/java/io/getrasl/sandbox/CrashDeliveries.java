package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.CrashState.Stored;
import io.getrasl.sandbox.webhooks.WebhookListener;
import io.getrasl.sandbox.webhooks.WebhookListener.Received;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What arrived of the events, held against what each kill left in the outbox. An event may arrive once more for each kill during an
 * attempt at it, and for no other reason.
 */
final class CrashDeliveries {

    private final WebhookListener listener;
    private final Map<String, Integer> arrivals = new HashMap<>();
    private final Map<String, Integer> interrupted = new HashMap<>();
    private final Map<String, Integer> delivered = new HashMap<>();
    private final Map<String, Integer> firstPlaces = new HashMap<>();
    private List<Stored> last = List.of();

    CrashDeliveries(WebhookListener listener) {
        this.listener = listener;
    }

    /** To be called after each kill, with what is stored then. */
    void killed(List<Stored> stored) {
        note(stored);
        stored.stream().filter(Stored::claimed).forEach(event -> interrupted.merge(event.id(), 1, Integer::sum));
    }

    /** How many events a kill caught in the middle of an attempt. */
    int interrupted() {
        return interrupted.size();
    }

    /** To be called when nothing waits any more and no sandbox runs. */
    void ended(List<Stored> stored) {
        note(stored);
        assertThat(stored).extracting(Stored::status).containsOnly("delivered");
        assertThat(arrivals.keySet())
                .as("events that arrived, and events that happened")
                .containsExactlyInAnyOrderElementsOf(
                        stored.stream().map(Stored::id).toList());
        arrivals.forEach((event, times) ->
                assertThat(times).as("arrivals of %s", event).isBetween(1, 1 + interrupted.getOrDefault(event, 0)));
        assertOrder(stored);
    }

    private void note(List<Stored> stored) {
        while (listener.waiting() > 0) {
            Received received = listener.next();
            firstPlaces.putIfAbsent(received.eventId(), firstPlaces.size());
            arrivals.merge(received.eventId(), 1, Integer::sum);
        }
        Set<String> lost = new TreeSet<>(last.stream().map(Stored::id).toList());
        stored.forEach(event -> lost.remove(event.id()));
        assertThat(lost).as("events that were stored at the kill before").isEmpty();
        last = new ArrayList<>(stored);
        delivered.forEach((event, times) -> assertThat(arrivals)
                .as("events that were recorded as delivered at a kill before")
                .containsEntry(event, times));
        stored.stream().filter(event -> event.status().equals("delivered")).forEach(event -> {
            assertThat(arrivals).as("events recorded as delivered").containsKey(event.id());
            delivered.put(event.id(), arrivals.get(event.id()));
        });
    }

    private void assertOrder(List<Stored> stored) {
        Map<Long, Integer> latest = new HashMap<>();
        for (Stored event : stored) {
            int place = firstPlaces.get(event.id());
            Integer before = latest.put(event.resource(), place);
            assertThat(before == null || before < place)
                    .as("%s of %d after what happened before", event.type(), event.resource())
                    .isTrue();
        }
    }
}
