package io.getrasl.sandbox.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What has become of a delivery. */
enum DeliveryStatus {
    /** There will be another attempt. */
    PENDING,
    /** The receiver acknowledged it. */
    DELIVERED,
    /** Every attempt failed. */
    FAILED,
    /** The workspace's webhook was removed before it was delivered. */
    CANCELLED;

    /** As it is stored and shown. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, as they are stored and shown. */
    static List<String> texts() {
        return Arrays.stream(values()).map(DeliveryStatus::text).toList();
    }
}
