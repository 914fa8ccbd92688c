package io.getrasl.sandbox.access;

import io.getrasl.sandbox.spec.Scopes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the well-known tokens into the database: their hashes only. Thread-safe. */
@Component
public class SeededTokens {

    private final JdbcTemplate jdbc;
    private final Scopes scopes;
    private final int callsPerMinute;

    /** @param callsPerMinute what each token may call that may call at all, 0 for no limit */
    SeededTokens(JdbcTemplate jdbc, Scopes scopes, @Value("${rasl.sandbox.calls-per-minute}") int callsPerMinute) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.callsPerMinute = callsPerMinute;
    }

    /** Puts the well-known tokens in place of all tokens, none of which has called yet. To be used within a transaction. */
    public void replace() {
        List<Object[]> tokens = new ArrayList<>();
        List<Object[]> windows = new ArrayList<>();
        for (SeededToken token : SeededToken.values()) {
            String hash = TokenHash.of(token.token());
            tokens.add(new Object[] {hash, token.tenant(), scopes.matching(token.scopes()), allowance(token)});
            windows.add(new Object[] {hash});
        }
        jdbc.update("delete from tokens");
        jdbc.batchUpdate(
                "insert into tokens (sha256, tenant_id, scopes, calls_per_minute) values (?, ?, ?, ?)", tokens);
        jdbc.batchUpdate("insert into rate_windows (token, window_minute, calls) values (?, 0, 0)", windows);
    }

    /**
     * Gives those well-known tokens that are there what this start allows, and lets them begin anew; there may be others, which keep what
     * they have. To be used within a transaction.
     */
    public void refresh() {
        List<Object[]> allowances = new ArrayList<>();
        List<Object[]> windows = new ArrayList<>();
        for (SeededToken token : SeededToken.values()) {
            String hash = TokenHash.of(token.token());
            allowances.add(new Object[] {allowance(token), hash});
            windows.add(new Object[] {hash});
        }
        jdbc.batchUpdate("update tokens set calls_per_minute = ? where sha256 = ?", allowances);
        jdbc.batchUpdate("update rate_windows set window_minute = 0, calls = 0 where token = ?", windows);
    }

    /** Null for no limit. */
    private Integer allowance(SeededToken token) {
        if (!token.mayCall()) {
            return 0;
        }
        return callsPerMinute == 0 ? null : callsPerMinute;
    }
}
