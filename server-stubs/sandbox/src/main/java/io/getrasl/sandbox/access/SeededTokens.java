package io.getrasl.sandbox.access;

import io.getrasl.sandbox.db.SqlArray;
import io.getrasl.sandbox.spec.Scopes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the well-known tokens into the database: their hashes only. Thread-safe. */
@Component
public class SeededTokens {

    private static final String CHANGE =
            "update tokens set tenant_id = ?, scopes = ?, calls_per_minute = ? where sha256 = ?";

    private static final String ADD =
            "insert into tokens (sha256, tenant_id, scopes, calls_per_minute) values (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Scopes scopes;
    private final int callsPerMinute;

    /** @param callsPerMinute what each token may call that may call at all, 0 for no limit */
    SeededTokens(JdbcTemplate jdbc, Scopes scopes, @Value("${rasl.sandbox.calls-per-minute}") int callsPerMinute) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.callsPerMinute = callsPerMinute;
    }

    /**
     * Puts the well-known tokens in place of all tokens, none of which has called yet. Windows of tokens that stay are never deleted: a call
     * that counts itself at that moment would not find its own and be refused. To be used within a transaction.
     */
    public void restore() {
        List<String> known = new ArrayList<>();
        for (SeededToken token : SeededToken.values()) {
            String hash = TokenHash.of(token.token());
            known.add(hash);
            allow(hash, token);
        }
        jdbc.update("delete from tokens where not sha256 = any(?)", SqlArray.ofTexts(known));
        jdbc.update("update rate_windows set window_minute = 0, calls = 0");
    }

    private void allow(String hash, SeededToken token) {
        String allowed = scopes.matching(token.scopes());
        Integer calls = allowance(token);
        if (jdbc.update(CHANGE, token.tenant(), allowed, calls, hash) == 0) {
            jdbc.update(ADD, hash, token.tenant(), allowed, calls);
            jdbc.update("insert into rate_windows (token, window_minute, calls) values (?, 0, 0)", hash);
        }
    }

    /**
     * Gives those well-known tokens that are there what this start allows. Others, which an import has brought, keep what they have. What
     * was called this minute stays counted, so that a process that starts beside others forgives nobody a call. To be used within a
     * transaction.
     */
    public void refresh() {
        for (SeededToken token : SeededToken.values()) {
            jdbc.update(
                    "update tokens set calls_per_minute = ? where sha256 = ?",
                    allowance(token),
                    TokenHash.of(token.token()));
        }
    }

    /** Null for no limit. */
    private Integer allowance(SeededToken token) {
        if (!token.mayCall()) {
            return 0;
        }
        return callsPerMinute == 0 ? null : callsPerMinute;
    }
}
