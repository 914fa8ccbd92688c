package io.getrasl.sandbox;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;

/** A sandbox for all tests that need no settings of their own, fresh before each. */
abstract class SandboxTest {

    /** What the sandbox stores, seen and changed from outside. */
    static final JdbcTemplate STORED = new JdbcTemplate(TestDatabase.DATA_SOURCE);

    static final Sandbox SANDBOX = Sandbox.start("--port", "0", "--rate-limit", "0", "--db", TestDatabase.URL);

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
}
