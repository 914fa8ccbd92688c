package io.getrasl.sandbox.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Sends sections that changed to whoever has the page open. One thread looks for all, and only while somebody watches. It compares what
 * would be shown, so it also sees what other processes did on the same database, and messages that arrived by the clock alone.
 * Thread-safe.
 */
@Component
class LiveStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final int MOST = 16;
    private static final long PERIOD_MILLIS = 500;

    private final OutboxPage page;
    private final List<SseEmitter> streams = new CopyOnWriteArrayList<>();
    private final Map<Section, String> shown = new EnumMap<>(Section.class);
    private volatile boolean running;
    private boolean watching;

    LiveStreams(OutboxPage page) {
        this.page = page;
    }

    /** A new stream, which starts with every section; empty when there are too many. */
    synchronized Optional<SseEmitter> open() {
        if (!running || streams.size() >= MOST) {
            return Optional.empty();
        }
        SseEmitter stream = new SseEmitter(0L);
        stream.onCompletion(() -> streams.remove(stream));
        stream.onError(error -> streams.remove(stream));
        streams.add(stream);
        shown.clear();
        if (!watching) {
            watching = true;
            Thread watch = new Thread(this::watch, "outbox-page");
            watch.setDaemon(true);
            watch.start();
        }
        return Optional.of(stream);
    }

    private synchronized void watch() {
        try {
            while (running && !streams.isEmpty()) {
                look();
                wait(PERIOD_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            watching = false;
        }
    }

    private void look() {
        boolean changed = false;
        for (Section section : Section.values()) {
            try {
                String html = page.section(section);
                if (!html.equals(shown.put(section, html))) {
                    changed = true;
                    send(SseEmitter.event().name(section.id()).data(html, HTML));
                }
            } catch (RuntimeException e) {
                LOG.warn("The section {} of the page cannot be shown; trying again", section.id(), e);
            }
        }
        if (!changed) {
            // Else nobody would notice that a page was closed.
            send(SseEmitter.event().comment(""));
        }
    }

    private void send(SseEmitter.SseEventBuilder event) {
        var parts = event.build();
        for (SseEmitter stream : streams) {
            try {
                stream.send(parts);
            } catch (IOException | IllegalStateException e) {
                streams.remove(stream);
            }
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** In the last phase to start, thus the first to stop: the server waits for open requests, and these never end by themselves. */
    @Override
    public synchronized void stop() {
        running = false;
        notifyAll();
        streams.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
