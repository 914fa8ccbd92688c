package io.getrasl.sandbox.db;

import io.getrasl.sandbox.access.SeededTokens;
import io.getrasl.sandbox.webhooks.WebhookDefaults;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the database into the state that the specification's examples start from. Thread-safe. */
@Component
public class Seed implements SmartInitializingSingleton {

    private static final Resource SCRIPT = new ClassPathResource("io/getrasl/sandbox/db/seed.sql");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final WholeDatabase whole;
    private final SeededTokens tokens;
    private final WebhookDefaults webhooks;
    private final List<SeededPart> parts;

    Seed(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            WholeDatabase whole,
            SeededTokens tokens,
            WebhookDefaults webhooks,
            List<SeededPart> parts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.whole = whole;
        this.tokens = tokens;
        this.webhooks = webhooks;
        this.parts = List.copyOf(parts);
    }

    /** Replaces everything that is stored by the seed, in one transaction. Work in progress ends before it or comes after it. */
    public void restore() {
        transactions.executeWithoutResult(status -> {
            whole.lock();
            write();
            tokens.restore();
            webhooks.apply();
        });
    }

    /** Seeds an empty database. In any other, only what this start says is set anew: the tokens' allowance and where webhooks go. */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(status -> {
            whole.lock();
            if (jdbc.queryForObject("select count(*) from tenants", Integer.class) == 0) {
                write();
            }
            tokens.allow();
            webhooks.apply();
        });
    }

    private void write() {
        runScript();
        parts.forEach(SeededPart::add);
    }

    private void runScript() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            ScriptUtils.executeSqlScript(connection, new EncodedResource(SCRIPT, StandardCharsets.UTF_8));
            return null;
        });
    }
}
