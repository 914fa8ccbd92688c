package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HealthTest {

    private static final int LOOKS = 3000;

    @Test
    void aRunningProcessIsUp() {
        try (Sandbox sandbox = Sandbox.start("--port", "0")) {
            Api.Reply health = new OwnRoutes(sandbox).get("/health");
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.body().path("status").stringValue()).isEqualTo("up");
        }
    }

    @Test
    void aReadySandboxNamesItsParts() {
        try (Sandbox sandbox = Sandbox.start("--port", "0")) {
            Api.Reply ready = new OwnRoutes(sandbox).get("/ready");
            assertThat(ready.status()).isEqualTo(200);
            assertThat(ready.body().path("parts").propertyNames()).contains("server", "database", "webhooks");
        }
    }

    @Test
    void withoutItsDatabaseItLivesAndIsNotReady() throws SQLException {
        Server database =
                Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        String url = "jdbc:h2:tcp://127.0.0.1:" + database.getPort() + "/mem:health";
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--db", url)) {
            OwnRoutes routes = new OwnRoutes(sandbox);
            assertThat(routes.get("/ready").status()).isEqualTo(200);
            database.stop();
            Api.Reply ready = routes.get("/ready");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.body().path("parts").path("database").stringValue())
                    .startsWith("down: ");
            assertThat(ready.body().path("parts").path("webhooks").stringValue())
                    .isEqualTo("up");
            assertThat(routes.get("/health").status()).isEqualTo(200);
        } finally {
            database.stop();
        }
    }

    @Test
    void withoutItsDispatcherItIsNotReady() {
        Collection<Thread> others = dispatchers();
        try (Sandbox sandbox = Sandbox.start("--port", "0")) {
            Set<Thread> own = dispatchers();
            own.removeAll(others);
            assertThat(own).hasSize(1);
            own.forEach(Thread::interrupt);
            JsonNode parts = awaitNotReady(new OwnRoutes(sandbox)).path("parts");
            assertThat(parts.path("webhooks").stringValue()).isEqualTo("down: nobody looks for what is due");
            assertThat(parts.path("database").stringValue()).isEqualTo("up");
        }
    }

    private static JsonNode awaitNotReady(OwnRoutes routes) {
        for (int look = 0; look < LOOKS; look++) {
            Api.Reply ready = routes.get("/ready");
            if (ready.status() == 503) {
                return ready.body();
            }
        }
        throw new AssertionError("The sandbox is still ready");
    }

    private static Set<Thread> dispatchers() {
        Set<Thread> dispatchers = new HashSet<>(Thread.getAllStackTraces().keySet());
        dispatchers.removeIf(thread -> !thread.getName().equals("webhooks"));
        return dispatchers;
    }
}
