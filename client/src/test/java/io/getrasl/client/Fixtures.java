package io.getrasl.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Replies and clients that many tests need. */
final class Fixtures {

    static final String TOKEN = "rasl_test_0123456789";

    /** The suite runs once with each. */
    static final HttpEngine ENGINE = HttpEngine.valueOf(System.getProperty("rasl.test.engine", "JDK"));

    static final Instant NOW = Instant.parse("2026-03-02T09:15:30Z");

    static final String META =
            "\"meta\":{\"request_id\":\"0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40\",\"timestamp\":\"2026-03-02T09:15:30+00:00\"}";

    static final String CONTACT = "{\"id\":812,\"firstname\":\"Layla\",\"lastname\":\"Haddad\",\"company\":null,"
            + "\"type\":\"lead\",\"email\":\"layla@example.com\",\"phone\":\"+201005550142\",\"status_id\":2,"
            + "\"source_id\":4,\"description\":null,\"city\":\"Cairo\",\"state\":null,\"zip\":null,\"address\":null,"
            + "\"country_id\":64,\"assigned_id\":7,\"group_id\":[3,9],\"is_opted_out\":false,"
            + "\"created_at\":\"2026-02-11T08:00:00+00:00\",\"updated_at\":\"2026-02-11T08:00:00+00:00\"}";

    static final String CONTACT_REPLY = envelope(CONTACT);

    static final String DELETED_REPLY = "{\"success\":true,\"summary\":{\"total\":2,\"deleted\":1,\"failed\":1}}";

    private Fixtures() {}

    static String envelope(String data) {
        return "{\"success\":true,\"data\":" + data + ",\"message\":\"Fine\"," + META + "}";
    }

    static String error(String code, String details) {
        return "{\"success\":false,\"error\":{\"code\":\"" + code + "\",\"message\":\"Something is wrong\",\"details\":"
                + details + "}," + META + "}";
    }

    /** A page of contacts of which only the ids are known. */
    static String page(int current, int last, long... ids) {
        String data = LongStream.of(ids).mapToObj(it -> "{\"id\":" + it + "}").collect(Collectors.joining(","));
        return "{\"success\":true,\"data\":[" + data + "],\"message\":\"Fine\","
                + META.substring(0, META.length() - 1)
                + ",\"pagination\":{\"current_page\":" + current + ",\"per_page\":2,\"total\":5,\"last_page\":" + last
                + ",\"from\":null,\"to\":null}}}";
    }

    /** A client whose waits are recorded instead of waited, whose clock stands still and whose chance is always the highest. */
    static RaslClientBuilder client(String baseUrl, List<Duration> waits) {
        return RaslClient.builder()
                .baseUrl(baseUrl)
                .token(TOKEN)
                .usualEngine(ENGINE)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .random(() -> 1.0)
                .sleeper(waits::add);
    }
}
