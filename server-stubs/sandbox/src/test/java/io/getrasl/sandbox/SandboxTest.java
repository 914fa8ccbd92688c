package io.getrasl.sandbox;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;

/** A sandbox for all tests that need no settings of their own, fresh before each. */
abstract class SandboxTest {

    private static final String DATABASE = "jdbc:h2:mem:sandbox-test;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

    static final Sandbox SANDBOX = Sandbox.start("--port", "0", "--rate-limit", "0", "--db", DATABASE);

    /** What the sandbox stores, seen and changed from outside. */
    static final JdbcTemplate STORED = new JdbcTemplate(dataSource());

    final Api full = Api.as(SANDBOX, "full");
    final Api other = Api.as(SANDBOX, "other");

    @BeforeEach
    void reset() {
        SANDBOX.reset();
    }

    static int stored(String table) {
        return STORED.queryForObject("select count(*) from " + table, Integer.class);
    }

    /** A contact to create, with these values besides what is required. */
    static String contact(String phone, String more) {
        return "{'firstname': 'Salma', 'lastname': 'Fathy', 'phone': '" + phone
                + "', 'type': 'lead', 'source_id': 4, 'status_id': 2" + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    private static JdbcDataSource dataSource() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(DATABASE);
        return dataSource;
    }
}
