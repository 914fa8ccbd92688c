package io.getrasl.sandbox.access;

import io.getrasl.sandbox.spec.DocumentedErrors;
import io.getrasl.server.error.UnauthorizedException;
import io.getrasl.server.security.Caller;
import io.getrasl.server.security.TokenAuthenticator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Knows tokens by what is stored of them, and the ones that ask for an error by their name. Thread-safe. */
@Component
class Tokens implements TokenAuthenticator {

    /** Of the few texts that list scopes, what they list: the tokens themselves are read anew each time. */
    private final Map<String, Set<String>> scopes = new ConcurrentHashMap<>();

    private final JdbcTemplate jdbc;
    private final DocumentedErrors errors;

    Tokens(JdbcTemplate jdbc, DocumentedErrors errors) {
        this.jdbc = jdbc;
        this.errors = errors;
    }

    @Override
    public Caller authenticate(String token) {
        if (token.startsWith(ErrorCaller.PREFIX)) {
            return errorCaller(token.substring(ErrorCaller.PREFIX.length()));
        }
        String sql = "select sha256, tenant_id, scopes, calls_per_minute from tokens where sha256 = ?";
        return jdbc.query(sql, this::read, TokenHash.of(token)).stream()
                .findFirst()
                .orElseThrow(UnauthorizedException::new);
    }

    private Caller errorCaller(String code) {
        if (!errors.isDocumented(code)) {
            throw new UnauthorizedException();
        }
        return new ErrorCaller(code);
    }

    private SandboxCaller read(ResultSet row, int number) throws SQLException {
        Integer callsPerMinute = row.getObject("calls_per_minute", Integer.class);
        return new SandboxCaller(
                row.getString("sha256"),
                row.getLong("tenant_id"),
                scopes.computeIfAbsent(row.getString("scopes"), Tokens::split),
                callsPerMinute == null ? OptionalInt.empty() : OptionalInt.of(callsPerMinute));
    }

    private static Set<String> split(String scopes) {
        return Set.of(StringUtils.tokenizeToStringArray(scopes, " "));
    }
}
