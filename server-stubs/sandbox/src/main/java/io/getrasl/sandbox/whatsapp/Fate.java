package io.getrasl.sandbox.whatsapp;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a message: the whole of it is known when it is sent.
 *
 * @param isRefused whether WhatsApp does not even take it
 * @param deliveredAt null when it never is
 * @param readAt null when it never is
 * @param failedAt null when it does not fail
 * @param failure why it fails; null when it does not
 * @param optsOut whether the recipient wants no further message
 */
public record Fate(
        boolean isRefused,
        @Nullable OffsetDateTime deliveredAt,
        @Nullable OffsetDateTime readAt,
        @Nullable OffsetDateTime failedAt,
        @Nullable String failure,
        boolean optsOut) {

    static Fate read(OffsetDateTime deliveredAt, OffsetDateTime readAt, boolean optsOut) {
        return new Fate(false, deliveredAt, readAt, null, null, optsOut);
    }

    static Fate delivered(@Nullable OffsetDateTime deliveredAt) {
        return new Fate(false, deliveredAt, null, null, null, false);
    }

    static Fate failed(OffsetDateTime failedAt, String failure) {
        return new Fate(false, null, null, failedAt, failure, false);
    }

    static Fate refused(String failure) {
        return new Fate(true, null, null, null, failure, false);
    }

    /** When the first change is due; null when there is none to come. */
    public @Nullable OffsetDateTime dueAt() {
        return failedAt == null ? deliveredAt : failedAt;
    }
}
