package io.getrasl.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Three sandbox processes on one PostgreSQL database, fresh before each test. They end with the process of the tests. */
abstract class SeveralProcesses {

    static final int CALLS_PER_MINUTE = 300;
    static final JdbcTemplate STORED;
    static final List<SandboxProcess> PROCESSES;

    private static final String[] OPTIONS;
    private static Instant now = Instant.parse("2026-03-02T09:15:18Z");

    static {
        String url = TestDatabase.newPostgresql();
        STORED = new JdbcTemplate(new DriverManagerDataSource(url));
        OPTIONS = new String[] {"--rate-limit=" + CALLS_PER_MINUTE, "--db-pool=8", "--db=" + url};
        PROCESSES = SandboxProcess.startTogether(3, now, OPTIONS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PROCESSES.forEach(SandboxProcess::close)));
    }

    @BeforeEach
    void reset() {
        of(1).own().send("POST", "/reset", null);
    }

    /** Each in its turn. */
    static SandboxProcess of(int number) {
        return PROCESSES.get(number % PROCESSES.size());
    }

    /** Moves the clocks of all three. */
    static void advance(Duration duration) {
        now = now.plus(duration);
        PROCESSES.forEach(process -> process.advance(duration));
    }

    static SandboxProcess startAnother() {
        return startAhead(Duration.ZERO);
    }

    /** Starts another process, whose clock is ahead of the others'. */
    static SandboxProcess startAhead(Duration ahead) {
        return SandboxProcess.start(now.plus(ahead), OPTIONS);
    }
}
