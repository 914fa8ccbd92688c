package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.JdbcTemplate;

@EnabledIfSystemProperty(named = "rasl.test.database", matches = "postgresql")
class PostgresqlSessionTest {

    @Test
    void theLocksOfAMachineThatVanishesEnd() {
        try (Database database = Database.at(TestDatabase.newPostgresql(), null, null, 2)) {
            assertThat(new JdbcTemplate(database.dataSource())
                            .queryForObject("show idle_in_transaction_session_timeout", String.class))
                    .isEqualTo("1min");
        }
    }
}
