package io.getrasl.sandbox.contacts;

import io.getrasl.server.error.FeatureLimitExceededException;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.Contact;
import io.getrasl.server.model.CreateContactRequest;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Contacts as those that messages go to and come from. Thread-safe. */
@Component
public class ContactBook {

    /** What people write between the digits of a phone number. */
    private static final String BETWEEN_DIGITS = "+-() ./";

    private static final String BY_PHONE = "select id from contacts where tenant_id = ? and " + digits("phone")
            + " = ? order by id fetch first row only";

    private final JdbcTemplate jdbc;
    private final ContactStore store;
    private final ContactWrites writes;

    ContactBook(JdbcTemplate jdbc, ContactStore store, ContactWrites writes) {
        this.jdbc = jdbc;
        this.store = store;
        this.writes = writes;
    }

    /** The contact of that id; empty when the workspace has none. */
    public Optional<Recipient> find(long tenant, long id) {
        return store.find(tenant, id).map(Recipient::of);
    }

    /**
     * The contact of that phone number, the oldest if several write it in different ways.
     *
     * @param phone digits only
     */
    public Optional<Recipient> findByPhone(long tenant, String phone) {
        return jdbc.queryForList(BY_PHONE, Long.class, tenant, phone).stream()
                .findFirst()
                .flatMap(id -> find(tenant, id));
    }

    /**
     * Stores a new contact, as the operation that creates one does.
     *
     * @throws ValidationErrorException when it is a duplicate or refers to records that the tenant does not have
     * @throws FeatureLimitExceededException when the plan allows no more contacts
     */
    public Recipient create(long tenant, CreateContactRequest request) {
        Contact contact = writes.create(tenant, request);
        return find(tenant, contact.id()).orElseThrow();
    }

    /** The contact wants no more messages, or wants them again. */
    public void setOptedOut(long tenant, long id, boolean optedOut) {
        writes.setOptedOut(tenant, id, optedOut);
    }

    private static String digits(String column) {
        String sql = column;
        for (char other : BETWEEN_DIGITS.toCharArray()) {
            sql = "replace(" + sql + ", '" + other + "', '')";
        }
        return sql;
    }
}
