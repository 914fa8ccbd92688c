package io.getrasl.client.webhook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Who is told of which type of event. Not thread-safe until it is a copy. */
final class Listeners {

    private final Map<String, Consumer<WebhookEvent>> byType;
    private final Consumer<? super WebhookEvent> others;

    private Listeners(Map<String, Consumer<WebhookEvent>> byType, Consumer<? super WebhookEvent> others) {
        this.byType = byType;
        this.others = others;
    }

    /** Nobody yet but who is told of all others. */
    static Listeners none(Consumer<? super WebhookEvent> others) {
        return new Listeners(new LinkedHashMap<>(), Objects.requireNonNull(others, "others"));
    }

    <E extends WebhookEvent> void add(String type, Class<E> event, Consumer<? super E> listener) {
        Objects.requireNonNull(listener, "listener");
        if (byType.putIfAbsent(type, it -> listener.accept(event.cast(it))) != null) {
            throw new IllegalStateException(type + " has a listener already");
        }
    }

    Listeners copy() {
        return new Listeners(Collections.unmodifiableMap(new LinkedHashMap<>(byType)), others);
    }

    Set<String> types() {
        return byType.keySet();
    }

    void tell(WebhookEvent event) {
        Consumer<WebhookEvent> listener = byType.get(event.type());
        if (listener == null) {
            others.accept(event);
        } else {
            listener.accept(event);
        }
    }
}
