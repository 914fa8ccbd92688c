package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reaches the JDK's logging. */
class SystemCallLoggerTest {

    private final List<String> lines = new ArrayList<>();
    private final Logger jdk = Logger.getLogger(SystemCallLogger.NAME);
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord record) {
            lines.add(record.getLevel() + " " + record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        jdk.setUseParentHandlers(false);
        jdk.addHandler(handler);
        jdk.setLevel(Level.ALL);
    }

    @AfterEach
    void leave() {
        jdk.removeHandler(handler);
        jdk.setUseParentHandlers(true);
        jdk.setLevel(null);
    }

    private static CallAttempt attempt(@Nullable Integer status, @Nullable String failure) {
        return new CallAttempt(
                "getContact",
                "GET",
                "/contacts/{contactId}",
                2,
                Duration.ofMillis(34),
                status,
                status != null && status >= 400 ? "SOME_CODE" : null,
                status == null ? null : "0b6f",
                failure,
                "Sent[phone=***]",
                status == null ? null : "Received[phone=***]");
    }

    @Test
    void successIsForDebugging() {
        SystemCallLogger.create().log(attempt(200, null));

        assertThat(lines)
                .containsExactly("FINE getContact (GET /contacts/{contactId}) answered 200 after 34 ms, attempt 2,"
                        + " request 0b6f");
    }

    @Test
    void refusalIsForDebugging() {
        SystemCallLogger.create().log(attempt(404, null));

        assertThat(lines).hasSize(1).first().asString().startsWith("FINE ").contains("answered 404 SOME_CODE after");
    }

    @Test
    void troubleOfTheServerIsAWarning() {
        SystemCallLogger.create().log(attempt(503, null));
        SystemCallLogger.create().log(attempt(429, null));

        assertThat(lines).hasSize(2).allMatch(it -> it.startsWith("WARNING "));
    }

    @Test
    void missingReplyIsAWarning() {
        SystemCallLogger.create().log(attempt(null, "java.net.ConnectException"));

        assertThat(lines)
                .containsExactly(
                        "WARNING getContact (GET /contacts/{contactId}) got no reply: java.net.ConnectException"
                                + " after 34 ms, attempt 2");
    }

    @Test
    void bodiesAreWrittenWhereWanted() {
        SystemCallLogger.create().withBodies().log(attempt(200, null));

        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "FINER getContact sent Sent[phone=***]", "FINER getContact received Received[phone=***]");
    }

    @Test
    void bodiesAreNotReadForALevelThatIsOff() {
        jdk.setLevel(Level.FINE);

        assertThat(SystemCallLogger.create().withBodies().wantsBodies()).isFalse();
    }

    @Test
    void bodiesAreNotReadUnlessWantedWhateverTheLevel() {
        assertThat(SystemCallLogger.create().wantsBodies()).isFalse();
    }
}
