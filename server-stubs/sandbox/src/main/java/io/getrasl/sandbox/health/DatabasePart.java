package io.getrasl.sandbox.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The database, as long as it answers in time. A question that hangs is not asked again before it has ended, so any number of looks
 * costs one thread and one connection. Thread-safe.
 */
@Component
@Order(2)
class DatabasePart implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DataSource database;
    private @Nullable CompletableFuture<Boolean> asked;

    DatabasePart(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Optional<String> trouble() {
        try {
            boolean answers = question().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return answers ? Optional.empty() : Optional.of("it cannot be reached");
        } catch (TimeoutException e) {
            return Optional.of("no answer within " + PATIENCE.toMillis() + " ms");
        } catch (ExecutionException e) {
            return Optional.of("it cannot be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("nobody could wait for its answer");
        }
    }

    private synchronized CompletableFuture<Boolean> question() {
        if (asked == null || asked.isDone()) {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            Thread thread = new Thread(() -> ask(answer), "readiness");
            thread.setDaemon(true);
            thread.start();
            asked = answer;
        }
        return asked;
    }

    private void ask(CompletableFuture<Boolean> answer) {
        try (Connection connection = database.getConnection()) {
            answer.complete(connection.isValid((int) PATIENCE.toSeconds()));
        } catch (SQLException | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }
}
