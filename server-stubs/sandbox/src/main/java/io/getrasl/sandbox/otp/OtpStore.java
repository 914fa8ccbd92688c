package io.getrasl.sandbox.otp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Codes as they are stored, at most one per key. Thread-safe; changes only within a write of the workspace. */
@Component
class OtpStore {

    private static final String WHERE = " where tenant_id = ? and phone = ? and purpose = ?";

    private final JdbcTemplate jdbc;

    OtpStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredOtp> find(OtpKey key) {
        String sql = "select salt, code_hash, attempts, created_at, expires_at from otps" + WHERE;
        return jdbc.query(sql, OtpStore::read, key.tenant(), key.phone(), key.purpose()).stream()
                .findFirst();
    }

    /** The earlier code of the key is void from now on. */
    void replace(OtpKey key, StoredOtp otp) {
        delete(key);
        jdbc.update(
                """
                insert into otps (tenant_id, phone, purpose, salt, code_hash, attempts, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                key.tenant(),
                key.phone(),
                key.purpose(),
                otp.code().salt(),
                otp.code().hash(),
                otp.attempts(),
                otp.createdAt(),
                otp.expiresAt());
    }

    void countAttempt(OtpKey key) {
        jdbc.update("update otps set attempts = attempts + 1" + WHERE, key.tenant(), key.phone(), key.purpose());
    }

    void delete(OtpKey key) {
        jdbc.update("delete from otps" + WHERE, key.tenant(), key.phone(), key.purpose());
    }

    private static StoredOtp read(ResultSet row, int number) throws SQLException {
        return new StoredOtp(
                new CodeHash(row.getString("salt"), row.getString("code_hash")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class));
    }
}
