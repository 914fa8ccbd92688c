package io.getrasl.sandbox.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One page that is open somewhere. It is sent what differs from what it shows; where it takes its time, what has become old meanwhile is
 * left out. Thread-safe.
 */
final class LiveStream {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final View view;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final Executor senders;
    private final AtomicReference<Map<String, String>> latest = new AtomicReference<>();
    private final AtomicBoolean isSending = new AtomicBoolean();

    /** Only whoever is sending uses it. */
    private final Map<String, String> shown = new HashMap<>();

    private volatile boolean isOver;

    LiveStream(View view, Executor senders) {
        this.view = view;
        this.senders = senders;
        emitter.onCompletion(() -> isOver = true);
        emitter.onError(error -> isOver = true);
    }

    View view() {
        return view;
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOver() {
        return isOver;
    }

    /** Has it show these sections. Does not wait for it. */
    void show(Map<String, String> sections) {
        latest.set(sections);
        if (isSending.compareAndSet(false, true)) {
            senders.execute(this::send);
        }
    }

    /** Ends it, without waiting for it. */
    void end() {
        isOver = true;
        senders.execute(emitter::complete);
    }

    private void send() {
        try {
            Map<String, String> sections = latest.getAndSet(null);
            while (sections != null && !isOver) {
                send(sections);
                sections = latest.getAndSet(null);
            }
        } catch (IOException | IllegalStateException e) {
            // The page was closed.
            isOver = true;
        } finally {
            isSending.set(false);
        }
        if (latest.get() != null && !isOver && isSending.compareAndSet(false, true)) {
            senders.execute(this::send);
        }
    }

    private void send(Map<String, String> sections) throws IOException {
        boolean isChanged = false;
        for (Map.Entry<String, String> section : sections.entrySet()) {
            if (!section.getValue().equals(shown.put(section.getKey(), section.getValue()))) {
                isChanged = true;
                emitter.send(SseEmitter.event().name(section.getKey()).data(section.getValue(), HTML));
            }
        }
        if (!isChanged) {
            // Else nobody would notice that a page was closed.
            emitter.send(SseEmitter.event().comment(""));
        }
    }
}
