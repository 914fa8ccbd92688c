package io.getrasl.sandbox.whatsapp;

import io.getrasl.sandbox.db.Times;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what becomes of messages. Whatever happens later is dated by the clock; no thread waits for it. Thread-safe. */
@Component
public class FakeWhatsApp {

    /** How long free-form messages arrive after the customer's last one. */
    static final Duration WINDOW = Duration.ofHours(24);

    static final Duration DELIVERY = Duration.ofSeconds(1);
    static final Duration READING = Duration.ofSeconds(3);

    static final String REFUSED = "WhatsApp refused the message.";
    static final String UNDELIVERABLE = "WhatsApp could not deliver the message.";
    static final String WINDOW_CLOSED =
            "Not delivered: more than 24 hours have passed since the customer's last message. Send a template instead.";

    private final Times times;

    FakeWhatsApp(Times times) {
        this.times = times;
    }

    /**
     * Takes a message, or refuses it.
     *
     * @param phone digits only
     * @param freeForm whether it is not made from a template
     * @param lastInboundAt when the customer wrote last, null when never
     * @param mishap what was asked to become of it, null for nothing special
     */
    public Fate send(String phone, boolean freeForm, @Nullable OffsetDateTime lastInboundAt, @Nullable Mishap mishap) {
        OffsetDateTime now = times.moment();
        OffsetDateTime first = now.plus(DELIVERY);
        ReservedNumber reserved = ReservedNumber.of(phone).orElse(null);
        if (mishap != null) {
            return fate(mishap, first);
        }
        if (reserved == null) {
            return freeForm && !isOpen(lastInboundAt, now)
                    ? fate(Mishap.WINDOW_CLOSED, first)
                    : Fate.read(first, now.plus(READING), false);
        }
        return switch (reserved) {
            case REFUSED -> fate(Mishap.REFUSED, first);
            case FAILS -> fate(Mishap.UNDELIVERABLE, first);
            case UNREACHABLE -> fate(Mishap.UNREACHABLE, first);
            case UNREAD -> fate(Mishap.UNREAD, first);
            case OPTS_OUT -> Fate.read(first, now.plus(READING), true);
        };
    }

    private static Fate fate(Mishap mishap, OffsetDateTime first) {
        return switch (mishap) {
            case REFUSED -> Fate.refused(REFUSED);
            case UNDELIVERABLE -> Fate.failed(first, UNDELIVERABLE);
            case WINDOW_CLOSED -> Fate.failed(first, WINDOW_CLOSED);
            case UNREACHABLE -> Fate.delivered(null);
            case UNREAD -> Fate.delivered(first);
        };
    }

    private static boolean isOpen(@Nullable OffsetDateTime lastInboundAt, OffsetDateTime now) {
        return lastInboundAt != null && lastInboundAt.plus(WINDOW).isAfter(now);
    }
}
