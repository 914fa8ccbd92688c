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

/** Puts the database into the state that it starts from: that of the specification's examples, or of a document. Thread-safe. */
@Component
public class Seed implements SmartInitializingSingleton {

    private static final Resource SCRIPT = new ClassPathResource("io/getrasl/sandbox/db/seed.sql");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final WholeDatabase whole;
    private final SeededTokens tokens;
    private final WebhookDefaults webhooks;
    private final List<SeededPart> parts;
    private final SeedDocument document;
    private volatile boolean keptData;

    Seed(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            WholeDatabase whole,
            SeededTokens tokens,
            WebhookDefaults webhooks,
            List<SeededPart> parts,
            SeedDocument document) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.whole = whole;
        this.tokens = tokens;
        this.webhooks = webhooks;
        this.parts = List.copyOf(parts);
        this.document = document;
    }

    /** Replaces everything that is stored by the seed, in one transaction. Work in progress ends before it or comes after it. */
    public void restore() {
        Runnable seed = seed();
        replaceBy(() -> {
            seed.run();
            webhooks.apply();
        });
    }

    /** Has everything that is stored replaced, in one transaction. Work in progress ends before it or comes after it. */
    public void replaceBy(Runnable work) {
        transactions.executeWithoutResult(status -> {
            whole.lock();
            work.run();
        });
    }

    /** Seeds an empty database. In any other, only what this start says is set anew: the tokens' allowance and where webhooks go. */
    @Override
    public void afterSingletonsInstantiated() {
        Runnable seed = seed();
        transactions.executeWithoutResult(status -> {
            whole.lock();
            keptData = jdbc.queryForObject("select count(*) from tenants", Integer.class) > 0;
            if (keptData) {
                tokens.refresh();
            } else {
                seed.run();
            }
            webhooks.apply();
        });
    }

    /** Whether there were data at the start. */
    public boolean keptData() {
        return keptData;
    }

    /** The document that was asked for is read even where it is not needed: what is wrong with it is better known now than at a reset. */
    private Runnable seed() {
        return document.prepare().orElse(() -> {
            write();
            tokens.restore();
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
