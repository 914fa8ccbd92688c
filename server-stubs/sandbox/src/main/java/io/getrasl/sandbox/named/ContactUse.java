package io.getrasl.sandbox.named;

import io.getrasl.server.error.ValidationErrorException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what contacts cannot do without. Thread-safe; only to be used within a transaction that locks the workspace. */
@Component
public class ContactUse {

    private final JdbcTemplate jdbc;

    ContactUse(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns when no contact refers to the record.
     *
     * @param noun what the record is called: contacts refer to it by the column of that name and {@code _id}
     * @throws ValidationErrorException when a contact does
     */
    public void refuseIfUsed(String noun, long tenant, long id) {
        String sql =
                "select id from contacts where tenant_id = ? and " + noun + "_id = ? order by id fetch first row only";
        if (!jdbc.queryForList(sql, Long.class, tenant, id).isEmpty()) {
            throw new ValidationErrorException(
                    Map.of(noun, List.of("This " + noun + " is used by contacts and cannot be deleted")));
        }
    }
}
