package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.otp.CodeState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One-time codes that can be verified, or could be. The codes themselves stand in the messages. Thread-safe. */
@Component
@Order(4)
class CodesSection implements Section {

    private static final String SELECT = """
            select tenant_id, phone, purpose, attempts, expires_at from otps
             where %s
             order by created_at desc, phone, purpose fetch first %d rows only""";

    private final JdbcTemplate jdbc;
    private final Times times;
    private final Examples examples;

    CodesSection(JdbcTemplate jdbc, Times times, Examples examples) {
        this.jdbc = jdbc;
        this.times = times;
        this.examples = examples;
    }

    @Override
    public Map<String, Object> read(View view) {
        OffsetDateTime now = times.now();
        List<Map<String, Object>> rows = jdbc.query(
                SELECT.formatted(view.condition("tenant_id"), SHOWN),
                (row, number) -> {
                    CodeState state = CodeState.of(
                            row.getInt("attempts"), row.getObject("expires_at", OffsetDateTime.class), now);
                    return Map.<String, Object>of(
                            "tenant", row.getLong("tenant_id"),
                            "phone", row.getString("phone"),
                            "purpose", row.getString("purpose"),
                            "left", state.attemptsRemaining(),
                            "status", state.name(),
                            "expires", Shown.time(row.getObject("expires_at", OffsetDateTime.class), now));
                },
                view.arguments());
        return rows.isEmpty() ? Map.of("rows", rows, "example", examples.code(view)) : Map.of("rows", rows);
    }
}
